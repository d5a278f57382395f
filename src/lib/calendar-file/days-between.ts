import type { CalendarDate } from '@internationalized/date';

/** How many calendar days `to` is after `from`; below 0 if it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return to.calendar.toJulianDay(to) - from.calendar.toJulianDay(from);
}
