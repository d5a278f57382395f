import type { DayRange, IsoDay } from './model';

const styles = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  /** "Tuesday, September 15". */
  named: { weekday: 'long', month: 'long', day: 'numeric' },
  /** "September 15". */
  monthDay: { month: 'long', day: 'numeric' },
  /** "Sep 15". */
  short: { month: 'short', day: 'numeric' },
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

function formatOf(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Spaces at which no line breaks, so that a day stays in one piece. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');
const instant = (day: IsoDay) => new Date(`${day}T00:00:00Z`);

/**
 * A day in words: "Wednesday, September 23, 2026", or less of it, where the rest is clear from around it.
 * Throws on what is no day.
 */
export function dayWords(day: IsoDay, locale: string, style: keyof typeof styles = 'full'): string {
  return formatOf(locale, style).format(instant(day));
}

/** "Sep 7", "Nov 23 – 27", "Dec 21 – Jan 1". Throws on what is no day. */
export function rangeWords({ from, to }: DayRange, locale: string): string {
  const [first, last] = [from, to].map((day) => unbroken(dayWords(day, locale, 'short')));
  if (from === to) return first!;
  // Over the turn of a month or year a line may break; the formatter would add both years to the latter.
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${first} – ${last}`;
  return unbroken(formatOf(locale, 'short').formatRange(instant(from), instant(to)));
}
