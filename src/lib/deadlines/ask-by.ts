import { toIso, type Day } from './days';
import type { StepResult } from './model';
import type { SchoolDays } from './school-days';

/**
 * Where a last day falls on a weekend, a holiday or a day off: the last day before it on which someone is
 * there to ask. Null where the day itself is one.
 */
export function askBy(day: Day, school: SchoolDays): StepResult['askBy'] {
  const known = school.isKnown(day);
  if (known ? school.on(day).school !== 'no' : school.isBusinessDay(day)) return null;
  const isThere = known
    ? (one: Day) => school.isKnown(one) && school.on(one).school === 'yes'
    : school.isBusinessDay;
  for (let one = day - 1; one > day - 60; one--) {
    if (isThere(one)) return { day: toIso(one), kind: known ? 'school-day' : 'business-day' };
  }
  return null;
}
