import type { Pause } from '../../data/schema/limit';
import { isWeekend, weekday, type Day } from './days';
import type { SchoolDays } from './school-days';
import { holds, type End } from './truth';

type BreakPause = Extract<Pause, { kind: 'break' }>;

const previousWeekday = (day: Day) => (weekday(day) === 0 ? day - 3 : day - 1);
const nextWeekday = (day: Day) => (weekday(day) === 4 ? day + 3 : day + 1);

/**
 * The Mondays to Fridays of the break to which a weekday belongs: an unbroken run without school inside the
 * school year. One holiday is a break of one day. Summer is none. Empty where there is school.
 */
function breakOf(day: Day, end: End, school: SchoolDays): Day[] {
  const isOff = (one: Day) => {
    const { school: open, reason } = school.on(one);
    if (open === 'yes' || reason === 'summer' || !school.inReach(one)) return false;
    return open === 'no' || holds(open, end);
  };
  if (!isOff(day)) return [];
  let first = day;
  while (isOff(previousWeekday(first))) first = previousWeekday(first);
  const weekdays: Day[] = [];
  for (let at = first; isOff(at); at = nextWeekday(at)) weekdays.push(at);
  return weekdays;
}

/** The weekday of a break for which a day is left out of a count; null where it is not left out. */
export function leftOutByBreak(
  day: Day,
  { moreThan, leavesOut }: BreakPause,
  end: End,
  school: SchoolDays,
): Day | null {
  const long = (one: Day) => {
    const found = breakOf(one, end, school);
    return found.length > moreThan ? found : [];
  };
  if (!isWeekend(day)) {
    const from = long(day)[leavesOut === 'days-beyond' ? moreThan : 0];
    return from !== undefined && day >= from ? day : null;
  }
  const [friday, monday] = [day - (weekday(day) - 4), day + (7 - weekday(day))];
  const before = long(friday);
  switch (leavesOut) {
    case 'whole-break':
      return before.includes(monday) ? friday : null;
    case 'days-beyond':
      return before.includes(monday) && day >= before[moreThan]! ? friday : null;
    case 'until-school-resumes':
      return before.length > 0 ? friday : null;
    case 'whole-break-and-weekends':
      if (before.length > 0) return friday;
      return long(monday).length > 0 ? monday : null;
  }
}
