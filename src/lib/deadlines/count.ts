import type { Pause } from '../../data/schema/limit';
import type { Duration } from '../../data/schema/rule';
import { leftOutByBreak } from './left-out-by-break';
import { addByCalendar, isWeekend, type Day } from './days';
import type { Reason } from './model';
import type { SchoolDays } from './school-days';
import { holds, type End } from './truth';

/** What a count leaves out, with its days known. */
export type Skip =
  | Extract<Pause, { kind: 'break' } | { kind: 'summer' }>
  /** Days after one day up to and with another: waiting for consent. */
  | { kind: 'waiting'; after: Day; through: Day };

/** A count from a start to the last day allowed. */
export interface Count {
  start: Day;
  duration: Duration;
  /** Days by which absences make it longer. */
  longerBy: number;
  /** True where the day of the start can be day one. */
  startDayCounts: boolean;
  skips: readonly Skip[];
}

/** Why a day is left out of a count, or null where it counts. */
export interface LeftOut {
  reason: Reason;
  name: string | null;
  /** True where the calendar is only supposed. */
  supposed: boolean;
}

/** No count in any rule is nearly as long; a longer one would never end. */
const longest = 3000;

function leftOutBySkip(
  day: Day,
  skip: Skip,
  { skips }: Count,
  end: End,
  school: SchoolDays,
): LeftOut | null {
  switch (skip.kind) {
    case 'waiting':
      return skip.after < day && day <= skip.through
        ? { reason: 'waiting-for-consent', name: null, supposed: false }
        : null;
    case 'summer': {
      const summer = school.summer(day);
      return holds(summer, end)
        ? { reason: 'summer', name: null, supposed: summer === 'perhaps' }
        : null;
    }
    case 'break': {
      const of = leftOutByBreak(day, skip, end, school);
      if (of === null) return null;
      // A holiday in what may be summer is perhaps part of it, and no break.
      const isSure = school.summer(of) === 'no' || skips.some(({ kind }) => kind === 'summer');
      if (!holds(isSure ? 'yes' : 'perhaps', end)) return null;
      const { reason, name, school: kind } = school.on(of);
      return { reason: reason ?? 'break', name, supposed: kind === 'perhaps' };
    }
  }
}

function leftOutByUnit(
  day: Day,
  unit: Duration['unit'],
  end: End,
  school: SchoolDays,
): LeftOut | null {
  switch (unit) {
    case 'school-days': {
      const { school: kind, reason, name } = school.on(day);
      const open = kind === 'yes' || (kind === 'perhaps' && end === 'earliest');
      return open ? null : { reason: reason!, name, supposed: kind === 'perhaps' };
    }
    case 'business-days':
      if (school.isBusinessDay(day)) return null;
      return {
        reason: isWeekend(day) ? 'weekend' : 'holiday',
        name: school.holiday(day),
        supposed: false,
      };
    default:
      return null;
  }
}

/**
 * The last day of a count, taking what is only supposed for the earliest or the latest end. `visit` is
 * called with each day after the start. Null where the count leaves the days whose holidays we know.
 */
export function countTo(
  count: Count,
  end: End,
  school: SchoolDays,
  visit?: (day: Day, leftOut: LeftOut | null) => void,
): Day | null {
  const { start, longerBy, startDayCounts, skips } = count;
  const { n, unit } = count.duration;
  if (unit === 'months' || unit === 'years') {
    if (skips.length > 0) throw new Error(`No pauses in ${unit}`);
    return addByCalendar(start, n, unit);
  }
  const total = (unit === 'weeks' ? 7 * n : n) + longerBy;
  const needsHolidays =
    unit === 'school-days' ||
    unit === 'business-days' ||
    skips.some(({ kind }) => kind !== 'waiting');
  let counted = 0;
  for (let day = startDayCounts ? start : start + 1; day <= start + longest; day++) {
    if (needsHolidays && !school.inReach(day)) return null;
    const leftOut =
      leftOutByUnit(day, unit, end, school) ??
      skips
        .map((skip) => leftOutBySkip(day, skip, count, end, school))
        .find((found) => found !== null) ??
      null;
    if (leftOut === null) counted++;
    visit?.(day, leftOut);
    if (counted === total) return day;
  }
  throw new Error(`${n} ${unit} never end`);
}
