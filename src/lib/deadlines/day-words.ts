import type { IsoDay } from './model';

const styles = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  monthDay: { month: 'long', day: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter takes longer than all it then formats. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words: "Wednesday, September 23, 2026", or less of it. Throws on what is no day. */
export function dayWords(day: IsoDay, locale: string, style: keyof typeof styles = 'full'): string {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}
