import type { DayRange, IsoDay } from './model';

const styles = {
  /** "Sep 7". */
  short: { month: 'short', day: 'numeric' },
  /** "Tuesday, September 15". */
  named: { weekday: 'long', month: 'long', day: 'numeric' },
  /** "September 2026". */
  month: { month: 'long', year: 'numeric' },
  /** "Sep". */
  monthShort: { month: 'short' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  /** "T". */
  weekdayLetter: { weekday: 'narrow' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter takes longer than all it then formats. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** Spaces at which no line breaks, so that a day stays in one piece. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');
const instant = (day: IsoDay) => new Date(`${day}T00:00:00Z`);

/** Part of a day's date in words, where the rest is clear from around it. */
export function dayPart(day: IsoDay, locale: string, style: keyof typeof styles): string {
  return format(locale, style).format(instant(day));
}

/** "Sep 7", "Nov 23 – 27", "Dec 21 – Jan 1". */
export function rangePart({ from, to }: DayRange, locale: string): string {
  const [first, last] = [from, to].map((day) => unbroken(dayPart(day, locale, 'short')));
  if (from === to) return first!;
  // Over the turn of a month or year a line may break; the formatter would add both years to the latter.
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${first} – ${last}`;
  return unbroken(format(locale, 'short').formatRange(instant(from), instant(to)));
}
