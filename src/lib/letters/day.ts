/** A day, "2026-11-22". The calendar's library would weigh more than the page's own script. */
export type IsoDay = string;

/** Far enough back for anybody's birthday; an earlier year is one that is still being typed. */
const firstYear = '1900';

/** Whether a text is a day that there is, in a year that can be meant. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < firstYear) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day so many calendar days later. Throws on what is no day. UTC has no hour that is skipped or comes twice. */
export function daysLater(day: IsoDay, n: number): IsoDay {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + n);
  return later.toISOString().slice(0, 10);
}

const weekday = (day: IsoDay) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The same day, or the Monday after a weekend. Throws on what is no day. */
export const orMonday = (day: IsoDay): IsoDay => daysLater(day, { 6: 2, 0: 1 }[weekday(day)] ?? 0);

/** The same day, or the Friday before a weekend. Throws on what is no day. */
export const orFriday = (day: IsoDay): IsoDay =>
  daysLater(day, { 6: -1, 0: -2 }[weekday(day)] ?? 0);
