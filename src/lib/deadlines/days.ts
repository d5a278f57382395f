import { GregorianCalendar, parseDate } from '@internationalized/date';
import type { Duration } from '../../data/schema/rule';
import type { IsoDay } from './model';

const gregorian = new GregorianCalendar();

/** A day as a whole number, one more for each day that follows, so that counting is plain arithmetic. */
export type Day = number;

/** Reads a day strictly. Throws for anything else, such as February 31. */
export const toDay = (iso: IsoDay): Day => gregorian.toJulianDay(parseDate(iso));

/** True for a day that the calendar has, written in full. */
export function isDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    toDay(value);
    return true;
  } catch {
    return false;
  }
}

export const toIso = (day: Day): IsoDay => gregorian.fromJulianDay(day).toString();

/** Monday is 0, Sunday 6. */
export const weekday = (day: Day) => day % 7;

export const isWeekend = (day: Day) => weekday(day) > 4;

export const yearOf = (day: Day) => gregorian.fromJulianDay(day).year;

/** The day of a year that is written "05-20". */
export const dayInYear = (year: number, monthAndDay: string): Day =>
  toDay(`${year}-${monthAndDay}`);

/**
 * Goes on by whole months or years, or back where `n` is negative. January 31 and one month is the last day
 * of February; February 29 and one year is February 28.
 */
export function addByCalendar(day: Day, n: number, unit: 'months' | 'years'): Day {
  return gregorian.toJulianDay(gregorian.fromJulianDay(day).add({ [unit]: n }));
}

/** The day so long before another. Throws for school and business days: no rule counts them backward. */
export function before(day: Day, { n, unit }: Duration): Day {
  switch (unit) {
    case 'calendar-days':
      return day - n;
    case 'weeks':
      return day - 7 * n;
    case 'months':
    case 'years':
      return addByCalendar(day, -n, unit);
    case 'school-days':
    case 'business-days':
      throw new Error(`No ${unit} are counted back`);
  }
}
