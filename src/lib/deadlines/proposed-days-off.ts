import { toDay } from './days';
import type { DayRange, Holidays } from './model';
import type { DraftDayOff } from './school-calendar-draft';

/**
 * What many schools have off in a school year: federal holidays, and the usual breaks. A holiday inside a
 * break of more than one week needs no line of its own.
 */
export function proposedDaysOff(
  year: DayRange,
  { federal }: Holidays,
  usualBreaks: readonly (DayRange & { name: string })[],
): DraftDayOff[] {
  const inside = (inner: DayRange, outer: DayRange) =>
    outer.from <= inner.from && inner.to <= outer.to;
  const long = usualBreaks.filter(({ from, to }) => toDay(to) - toDay(from) > 7);
  const holidays = federal
    .map(({ day, name }) => ({ name, from: day, to: day }))
    .filter((holiday) => !long.some((range) => inside(holiday, range)));
  return [...holidays, ...usualBreaks]
    .filter((range) => inside(range, year))
    .map(({ name, from, to }) => ({ id: `${name} ${from}`, name, from, to }))
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}
