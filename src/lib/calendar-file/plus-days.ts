import type { CalendarDate } from '@internationalized/date';

/** A day so many calendar days later. CalendarDate's own `add` walks month by month: slow over centuries. */
export function plusDays(day: CalendarDate, n: number): CalendarDate {
  return day.calendar.fromJulianDay(day.calendar.toJulianDay(day) + n);
}
