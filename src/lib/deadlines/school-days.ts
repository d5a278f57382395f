import { dayInYear, isWeekend, toDay, yearOf, type Day } from './days';
import type { Holidays, IsoDay, Reason, SchoolCalendar, UsualSchoolYear } from './model';
import type { Truth } from './truth';

/** Whether there is school on a day, and why not. */
export interface SchoolDay {
  school: Truth;
  /** Null where there is school. */
  reason: Reason | null;
  /** The name of the holiday or break, where it has one. */
  name: string | null;
}

/** The days between which something lies; both the same where it is known. */
export interface DaySpan {
  earliest: Day;
  latest: Day;
}

/** A school's days as far as they can be told. */
export interface SchoolDays {
  on(day: Day): SchoolDay;
  /** Whether a day lies between one school year and the next. */
  summer(day: Day): Truth;
  /** Monday to Friday, except federal and state holidays (34 CFR 300.11(b)). */
  isBusinessDay(day: Day): boolean;
  /** The name of a holiday, federal or of the state. */
  holiday(day: Day): string | null;
  /** Whether a day lies in a school year whose calendar is known. */
  isKnown(day: Day): boolean;
  /** Whether it is known, not only supposed, if there is school on a day. */
  isSure(day: Day): boolean;
  /** Whether the holidays of a day are known. */
  inReach(day: Day): boolean;
  /** The last day of instruction of the school year in which a day falls. */
  lastDay(day: Day): DaySpan;
  /** The first day of instruction of the school year after that, or after the summer in which the day falls. */
  nextFirstDay(day: Day): DaySpan;
}

interface NamedDays {
  from: Day;
  to: Day;
  name: string;
}

const exactly = (day: Day): DaySpan => ({ earliest: day, latest: day });

const namedDays = (ranges: readonly { from: IsoDay; to: IsoDay; name: string }[]): NamedDays[] =>
  ranges.map(({ from, to, name }) => ({ from: toDay(from), to: toDay(to), name }));

const within = (ranges: readonly NamedDays[], day: Day) =>
  ranges.find(({ from, to }) => from <= day && day <= to);

/** Puts together what is known of a school's days and what is usual. */
export function schoolDays(
  calendar: SchoolCalendar | null,
  usual: UsualSchoolYear,
  holidays: Holidays,
): SchoolDays {
  const federal = new Map(holidays.federal.map(({ day, name }) => [toDay(day), name]));
  const state = new Map(holidays.state.map(({ day, name }) => [toDay(day), name]));
  const reach = { from: toDay(holidays.known.from), to: toDay(holidays.known.to) };
  const usualBreaks = namedDays(usual.breaks);
  const year = calendar && {
    first: toDay(calendar.firstDay),
    last: toDay(calendar.lastDay),
    next: calendar.nextFirstDay === null ? null : toDay(calendar.nextFirstDay),
    off: namedDays(calendar.daysOff),
    complete: calendar.complete,
  };
  const isKnown = (day: Day) => year !== null && year.first <= day && day <= year.last;
  const usualFirst = (of: number): DaySpan => ({
    earliest: dayInYear(of, usual.firstDay.earliest),
    latest: dayInYear(of, usual.firstDay.latest),
  });
  const usualLast = (of: number): DaySpan => ({
    earliest: dayInYear(of, usual.lastDay.earliest),
    latest: dayInYear(of, usual.lastDay.latest),
  });

  function summer(day: Day): Truth {
    const inYear = yearOf(day);
    if (year) {
      if (isKnown(day)) return 'no';
      if (day < year.first && day > dayInYear(yearOf(year.first), usual.lastDay.latest))
        return 'yes';
      if (day > year.last) {
        const first = year.next === null ? usualFirst(yearOf(year.last)) : exactly(year.next);
        if (day < first.earliest) return 'yes';
        if (day < first.latest) return 'perhaps';
        // The next year has begun, so its first weeks are no summer.
        if (inYear === yearOf(first.latest)) return 'no';
      }
    }
    return usualLast(inYear).earliest < day && day < usualFirst(inYear).latest ? 'perhaps' : 'no';
  }

  const off = (school: Truth, reason: Reason, name: string | null = null): SchoolDay => ({
    school,
    reason,
    name,
  });

  function on(day: Day): SchoolDay {
    if (isWeekend(day)) return off('no', 'weekend');
    const out = summer(day);
    if (out === 'yes') return off('no', 'summer');
    if (year && isKnown(day)) {
      const own = within(year.off, day);
      if (own) return off('no', own.from === own.to ? 'day-off' : 'break', own.name);
      if (year.complete) return { school: 'yes', reason: null, name: null };
    }
    const holiday = federal.get(day);
    if (holiday !== undefined) return off('no', 'holiday', holiday);
    if (out === 'perhaps') return off('perhaps', 'summer');
    const usualBreak = within(usualBreaks, day);
    if (usualBreak) return off('perhaps', 'break', usualBreak.name);
    return { school: 'yes', reason: null, name: null };
  }

  function lastDay(day: Day): DaySpan {
    if (year && (isKnown(day) || summer(day) === 'yes'))
      return day <= year.last ? exactly(year.last) : usualLast(yearOf(day) + 1);
    const endsIn = yearOf(day) + (day > usualLast(yearOf(day)).latest ? 1 : 0);
    return usualLast(endsIn);
  }

  function nextFirstDay(day: Day): DaySpan {
    const ofSummer = yearOf(day) + (day < usualFirst(yearOf(day)).latest ? 0 : 1);
    if (year) {
      const beforeFirst =
        day < year.first && (summer(day) === 'yes' || yearOf(year.first) === ofSummer);
      if (beforeFirst) return exactly(year.first);
      if (day >= year.first && (year.next === null ? day <= year.last : day < year.next)) {
        if (year.next !== null) return exactly(year.next);
        return usualFirst(yearOf(year.last));
      }
      if (year.next !== null && yearOf(year.next) === ofSummer) return usualFirst(ofSummer + 1);
    }
    const { earliest, latest } = usualFirst(ofSummer);
    return { earliest: Math.max(earliest, day + 1), latest };
  }

  return {
    on,
    summer,
    isKnown,
    lastDay,
    nextFirstDay,
    isSure: (day) =>
      isWeekend(day) || summer(day) === 'yes' || (year !== null && year.complete && isKnown(day)),
    isBusinessDay: (day) => !isWeekend(day) && !federal.has(day) && !state.has(day),
    holiday: (day) => federal.get(day) ?? state.get(day) ?? null,
    inReach: (day) => reach.from <= day && day <= reach.to,
  };
}
