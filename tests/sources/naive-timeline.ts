import type {
  Due,
  IsoDay,
  LimitLogic,
  Span,
  Start,
  StepResult,
  TimelineInput,
  Undated,
  When,
} from '../../src/lib/deadlines/model';

/**
 * The timeline once more, as slow and plain as can be, to compare the real one with.
 *
 * It shares nothing with src/lib/deadlines but the types: a day is the number of days since 1970, and
 * everything is counted day by day. What is not known about a school is told by two worlds: in the open one a
 * day without certain school has school, in the closed one it has none. A day counts for the earliest end
 * where it counts in either world, and for the latest end where it counts in both.
 */

type Day = number;
type World = 'open' | 'closed';
type Truth = 'yes' | 'perhaps' | 'no';
type End = 'earliest' | 'latest';
type Days = Record<End, Day>;
type Duration = Extract<Due, { kind: 'within' }>['duration'];
type Within = Extract<Due, { kind: 'within' }>;

const worlds: readonly World[] = ['open', 'closed'];

/** Days, and the event whose day they suppose; or why there are none. */
type Found = { days: Days; supposes: string | null } | { undated: Undated };

/** What the comparison is about. */
export type NaiveStep = Pick<StepResult, 'id' | 'status' | 'by' | 'undated' | 'askBy' | 'doneOn'>;

const msPerDay = 86_400_000;
const dayOf = (iso: IsoDay): Day => Date.parse(`${iso}T00:00:00Z`) / msPerDay;
const dateOf = (day: Day) => new Date(day * msPerDay);
const isoOf = (day: Day): IsoDay => dateOf(day).toISOString().slice(0, 10);
const yearOf = (day: Day) => dateOf(day).getUTCFullYear();
const isWeekend = (day: Day) => [0, 6].includes(dateOf(day).getUTCDay());

/** So many months later or earlier, on the last day of the month where it has no such day. */
function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / msPerDay;
}

function daysBetween({ earliest, latest }: Days): Day[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i);
}

/** All the days that any of these span. */
function spanOf(all: readonly Days[]): Days {
  return {
    earliest: Math.min(...all.map(({ earliest }) => earliest)),
    latest: Math.max(...all.map(({ latest }) => latest)),
  };
}

function together(all: readonly Truth[]): Truth {
  if (all.every((one) => one === 'yes')) return 'yes';
  return all.every((one) => one === 'no') ? 'no' : 'perhaps';
}

/** The same days, with none before a day. */
function noneBefore(day: Day, { earliest, latest }: Days): Days {
  return { earliest: Math.max(day, earliest), latest: Math.max(day, latest) };
}

/** What is said of a day that lies outside the holidays we know. */
class TooFar extends Error {}

/** The school's days, the office's days and the summers of one input. */
function schoolOf({ calendar, usual, holidays }: TimelineInput) {
  const federal = new Set(holidays.federal.map(({ day }) => dayOf(day)));
  const state = new Set(holidays.state.map(({ day }) => dayOf(day)));
  const known: Days = { earliest: dayOf(holidays.known.from), latest: dayOf(holidays.known.to) };
  const within = (day: Day, { from, to }: { from: IsoDay; to: IsoDay }) =>
    dayOf(from) <= day && day <= dayOf(to);
  const usualDay = (year: number, of: 'lastDay' | 'firstDay', end: End) =>
    dayOf(`${year}-${usual[of][end]}`);
  const usualDays = (year: number, of: 'lastDay' | 'firstDay'): Days => ({
    earliest: usualDay(year, of, 'earliest'),
    latest: usualDay(year, of, 'latest'),
  });
  const isUsualBreak = (day: Day) => usual.breaks.some((one) => within(day, one));
  const given = calendar && {
    ...calendar,
    first: dayOf(calendar.firstDay),
    last: dayOf(calendar.lastDay),
    next: calendar.nextFirstDay === null ? null : dayOf(calendar.nextFirstDay),
  };

  /** Whether a day lies in the usual summer, unless the school year has been seen to begin before it. */
  function inUsualSummer(day: Day): boolean {
    const year = yearOf(day);
    const begun = given?.next ?? Infinity;
    if (day >= begun && year === yearOf(begun)) return false;
    return (
      day > usualDay(year, 'lastDay', 'earliest') && day < usualDay(year, 'firstDay', 'latest')
    );
  }

  function summer(day: Day): Truth {
    if (!given) return inUsualSummer(day) ? 'perhaps' : 'no';
    if (day < given.first) {
      if (day > usualDay(yearOf(given.first), 'lastDay', 'latest')) return 'yes';
      return inUsualSummer(day) ? 'perhaps' : 'no';
    }
    if (day <= given.last) return 'no';
    if (given.next !== null) {
      if (day < given.next) return 'yes';
    } else if (day < usualDay(yearOf(given.last), 'firstDay', 'earliest')) {
      return 'yes';
    }
    return inUsualSummer(day) ? 'perhaps' : 'no';
  }

  function kindOf(day: Day): 'school' | 'off' | 'perhaps' {
    if (isWeekend(day) || summer(day) === 'yes') return 'off';
    const isInside = given && given.first <= day && day <= given.last;
    if (isInside && given.daysOff.some((one) => within(day, one))) return 'off';
    if (isInside && given.complete) return 'school';
    if (federal.has(day)) return 'off';
    return isUsualBreak(day) || summer(day) === 'perhaps' ? 'perhaps' : 'school';
  }

  const kinds = new Map<Day, 'school' | 'off' | 'perhaps'>();
  function kind(day: Day) {
    const found = kinds.get(day) ?? kindOf(day);
    kinds.set(day, found);
    return found;
  }

  /** Between which days the school year ends in which a day falls. */
  function lastDays(day: Day): Days {
    const year = yearOf(day);
    if (given) {
      const isSummerBefore =
        day < given.first && day > usualDay(yearOf(given.first), 'lastDay', 'latest');
      if (isSummerBefore || (given.first <= day && day <= given.last)) {
        return { earliest: given.last, latest: given.last };
      }
      if (day > given.last && summer(day) === 'yes') return usualDays(year + 1, 'lastDay');
    }
    return usualDays(day > usualDay(year, 'lastDay', 'latest') ? year + 1 : year, 'lastDay');
  }

  /** Between which days the next school year begins, as seen from a day in the year or the summer before. */
  function nextFirstDays(day: Day): Days {
    const isPast = day >= usualDay(yearOf(day), 'firstDay', 'latest');
    let year = isPast ? yearOf(day) + 1 : yearOf(day);
    if (given) {
      const isSummerBefore =
        day < given.first && day > usualDay(yearOf(given.first), 'lastDay', 'latest');
      if (isSummerBefore || (day < given.first && year === yearOf(given.first))) {
        return { earliest: given.first, latest: given.first };
      }
      if (given.next !== null && given.first <= day && day < given.next) {
        return { earliest: given.next, latest: given.next };
      }
      if (given.first <= day && day <= given.last) year = yearOf(given.last);
      if (given.next !== null && day >= given.next && year === yearOf(given.next)) year += 1;
    }
    return usualDays(year, 'firstDay');
  }

  return {
    kind,
    summer,
    lastDays,
    /** The same for a day that is known to lie in its school year. */
    lastDaysFrom: (day: Day) => noneBefore(day, lastDays(day)),
    nextFirstDaysAfter: (day: Day) => noneBefore(day + 1, nextFirstDays(day)),
    isBusinessDay: (day: Day) => !isWeekend(day) && !federal.has(day) && !state.has(day),
    isCalendarKnown: (day: Day) => given !== null && given.first <= day && day <= given.last,
    hasSchool: (day: Day, world: World) =>
      kind(day) === 'school' || (kind(day) === 'perhaps' && world === 'open'),
    isSummer: (day: Day, world: World) =>
      summer(day) === 'yes' || (summer(day) === 'perhaps' && world === 'closed'),
    needHolidays(day: Day): void {
      if (day < known.earliest || day > known.latest) throw new TooFar(isoOf(day));
    },
  };
}

/** Reckons every step of a journey. */
export function naiveTimeline(input: TimelineInput): NaiveStep[] {
  const school = schoolOf(input);
  const { steps, inOrder } = input.journey;
  const today = dayOf(input.today);
  const knownDay = (event: keyof TimelineInput['known']): Day | null => {
    const iso = input.known[event];
    return iso === undefined ? null : dayOf(iso);
  };
  const doneDay = (index: number): Day | null =>
    steps[index]!.doneBy.map(knownDay).find((day): day is Day => day !== null && day <= today) ??
    null;
  const isDone = (index: number): boolean =>
    steps.some((_, i) => (i === index || (inOrder && i > index)) && doneDay(i) !== null);

  const limitDays = new Map<string, Found>();
  const stepDays: Found[] = [];

  /** The weekdays without school around a day that are one break in this world; none where it is in none. */
  function breakAround(day: Day, world: World): Day[] {
    const isBreak = (one: Day) => !school.hasSchool(one, world) && !school.isSummer(one, world);
    const go = (from: Day, by: 1 | -1): Day[] => {
      const run: Day[] = [];
      for (let at = from; isWeekend(at) || isBreak(at); at += by) if (!isWeekend(at)) run.push(at);
      return run;
    };
    const [before, after] = [go(isWeekend(day) ? day : day - 1, -1), go(day, 1)];
    const isIn = isWeekend(day) ? before.length > 0 && after.length > 0 : after.length > 0;
    return isIn ? [...before.toReversed(), ...after] : [];
  }

  function isPaused(limit: LimitLogic, day: Day, world: World): boolean {
    return limit.pauses.some((pause) => {
      switch (pause.kind) {
        case 'summer':
          return school.isSummer(day, world);
        case 'break': {
          const isLong = (run: Day[]) => run.length > pause.moreThan;
          const run = breakAround(day, world);
          if (run.length > 0) {
            if (!isLong(run)) return false;
            return pause.leavesOut !== 'days-beyond' || day >= run[pause.moreThan]!;
          }
          if (!isWeekend(day)) return false;
          const friday = breakAround(isWeekend(day - 1) ? day - 2 : day - 1, world);
          const monday = breakAround(isWeekend(day + 1) ? day + 2 : day + 1, world);
          switch (pause.leavesOut) {
            case 'whole-break':
            case 'days-beyond':
              return false;
            case 'until-school-resumes':
              return isLong(friday);
            case 'whole-break-and-weekends':
              return isLong(friday) || isLong(monday);
          }
        }
        case 'waiting-for-consent': {
          const [asked, given] = consentDays(pause.consent);
          return asked !== null && given !== null && asked < day && day <= given;
        }
        case 'absences':
          return false;
      }
    });
  }

  function consentDays(consent: 'evaluation' | 'services'): [Day | null, Day | null] {
    return consent === 'evaluation'
      ? [knownDay('consent-requested'), knownDay('consent-received')]
      : [knownDay('services-consent-requested'), knownDay('services-consent')];
  }

  /** The consent that keeps the clock still. */
  function consentAwaited({ pauses }: LimitLogic): Undated | null {
    for (const pause of pauses) {
      if (pause.kind !== 'waiting-for-consent') continue;
      const [asked, given] = consentDays(pause.consent);
      if (asked === null || given !== null) continue;
      const event = pause.consent === 'evaluation' ? 'consent-received' : 'services-consent';
      return { kind: 'waiting-for', event };
    }
    return null;
  }

  function counts(limit: LimitLogic, unit: Duration['unit'], day: Day, end: End): boolean {
    const hangsOnSchool = limit.pauses.some(({ kind }) => kind === 'break' || kind === 'summer');
    const isPlain = (unit === 'calendar-days' || unit === 'weeks') && !hangsOnSchool;
    if (!isPlain) school.needHolidays(day);
    const countsIn = (world: World) => {
      if (isPaused(limit, day, world)) return false;
      if (unit === 'school-days') return school.hasSchool(day, world);
      return unit === 'business-days' ? school.isBusinessDay(day) : true;
    };
    return end === 'earliest' ? worlds.some(countsIn) : worlds.every(countsIn);
  }

  function extraDays({ pauses }: LimitLogic): number {
    let extra = 0;
    for (const pause of pauses) {
      if (pause.kind !== 'absences' || input.absences <= pause.moreThan) continue;
      extra +=
        pause.leavesOut === 'all-absences' ? input.absences : input.absences - pause.moreThan;
    }
    return extra;
  }

  /** The last day of a time that begins on a day. */
  function lastDayOf(limit: LimitLogic, due: Within, start: Day, end: End): Day {
    const { n, unit } = due.duration;
    if (unit === 'months') return addMonths(start, n);
    if (unit === 'years') return addMonths(start, 12 * n);
    let left = (unit === 'weeks' ? 7 * n : n) + extraDays(limit);
    let day = due.startDayCounts ? start - 1 : start;
    while (left > 0) {
      day += 1;
      if (counts(limit, unit, day, end)) left -= 1;
      if (day > start + 5000) throw new Error(`${limit.id} never ends`);
    }
    return day;
  }

  /** The nth day with school from a day on, which can be the first itself. */
  function nthSchoolDay(from: Day, n: number, end: End): Day {
    let day = from - 1;
    for (let left = n; left > 0;) {
      day += 1;
      school.needHolidays(day);
      if (school.hasSchool(day, end === 'earliest' ? 'open' : 'closed')) left -= 1;
    }
    return day;
  }

  /** The day of an event, or the last day of the step before that leads to it. */
  function eventDays(event: keyof TimelineInput['known'], index: number): Found {
    const day = knownDay(event);
    if (day !== null) return { days: { earliest: day, latest: day }, supposes: null };
    const before = steps.findLastIndex((step, i) => i < index && step.to === event);
    const found = before < 0 || isDone(before) ? undefined : stepDays[before];
    if (found && 'days' in found) return { days: found.days, supposes: event };
    return { undated: { kind: 'waiting-for', event } };
  }

  function dueDateDays(id: string): Found {
    const found = limitDays.get(id);
    if (!found) throw new Error(`no limit ${id} before`);
    return found;
  }

  /** Whether a condition holds with its event, or its due date, on a day. */
  function truthOn(when: When, day: Day): Truth {
    switch (when.kind) {
      case 'near-end-of-school-year': {
        if (when.unlessAbsentMoreThan !== null && input.absences > when.unlessAbsentMoreThan) {
          return 'no';
        }
        const summer = school.summer(day);
        if (summer === 'yes') return 'no';
        const last = school.lastDays(day);
        const left = (end: Day, world: World) =>
          daysBetween({ earliest: day + 1, latest: Math.max(day, end) }).filter(
            (one) => when.unit === 'calendar-days' || school.hasSchool(one, world),
          ).length;
        const [fewest, most] = [left(last.earliest, 'closed'), left(last.latest, 'open')];
        if (most < when.atLeast || fewest > when.atMost) return 'no';
        const isSure = fewest >= when.atLeast && most <= when.atMost && summer === 'no';
        return isSure ? 'yes' : 'perhaps';
      }
      case 'due-in-summer':
        return school.summer(day);
      case 'words':
        return input.cases.includes(when.case) ? 'yes' : 'no';
      case 'shortly-before-age': {
        const birthday = addMonths(knownDay('birthday')!, 12 * when.years);
        return birthday - day < when.fewerThan.n ? 'yes' : 'no';
      }
    }
  }

  /** The days that a condition looks at; null where it looks at none. */
  function whenDays(when: When | null, index: number): Found | null {
    if (when === null || when.kind === 'words') return null;
    if (when.kind === 'due-in-summer') return dueDateDays(when.limit);
    const found = eventDays(when.event, index);
    if (when.kind === 'shortly-before-age' && 'days' in found && knownDay('birthday') === null) {
      return { undated: { kind: 'waiting-for', event: 'birthday' } };
    }
    return found;
  }

  function applies({ when }: LimitLogic, index: number): Truth | 'not-known' {
    if (when === null) return 'yes';
    const found = whenDays(when, index);
    if (found === null) return truthOn(when, today);
    if (!('days' in found)) return 'not-known';
    return together(daysBetween(found.days).map((day) => truthOn(when, day)));
  }

  /** What follows from each of the days on which the condition can hold. */
  function fromWhen(limit: LimitLogic, index: number, reckon: (day: Day) => Days): Found {
    const found = whenDays(limit.when, index);
    if (found === null || limit.when === null) throw new Error(`${limit.id} names no event`);
    if (!('days' in found)) return found;
    const { when } = limit;
    const all = daysBetween(found.days);
    const possible = all.filter((day) => truthOn(when, day) !== 'no');
    const days = spanOf((possible.length > 0 ? possible : all).map(reckon));
    return { days, supposes: found.supposes };
  }

  function startDays(limit: LimitLogic, of: Start, index: number): Found {
    switch (of.kind) {
      case 'event':
        return eventDays(of.event, index);
      case 'due-date':
        return dueDateDays(of.limit);
      case 'end-of-school-year':
        return fromWhen(limit, index, school.lastDaysFrom);
      case 'start-of-next-school-year':
        return fromWhen(limit, index, school.nextFirstDaysAfter);
    }
  }

  /** A start in summer, moved to the first day of the next school year. */
  function moved(day: Day, end: End): Day {
    if (!school.isSummer(day, end === 'earliest' ? 'open' : 'closed')) return day;
    return school.nextFirstDaysAfter(day)[end];
  }

  function withinDays(limit: LimitLogic, due: Within, start: Days): Days {
    const endOf = (end: End) => {
      const from = due.summerStartMoves ? moved(start[end], end) : start[end];
      return lastDayOf(limit, due, from, end);
    };
    return { earliest: endOf('earliest'), latest: endOf('latest') };
  }

  function byBirthday(reckon: (birthday: Day) => Day): Found {
    const birthday = knownDay('birthday');
    if (birthday === null) return { undated: { kind: 'waiting-for', event: 'birthday' } };
    const day = reckon(birthday);
    return { days: { earliest: day, latest: day }, supposes: null };
  }

  function before(day: Day, duration: Duration | null): Day {
    switch (duration?.unit) {
      case undefined:
        return day;
      case 'months':
        return addMonths(day, -duration!.n);
      case 'years':
        return addMonths(day, -12 * duration!.n);
      case 'weeks':
        return day - 7 * duration!.n;
      case 'calendar-days':
        return day - duration!.n;
      case 'school-days':
      case 'business-days':
        throw new Error('nothing is due so many school or business days before a birthday');
    }
  }

  function dueDays(limit: LimitLogic, index: number): Found {
    const { due, change } = limit;
    switch (due.kind) {
      case 'within': {
        const start = startDays(limit, due.of, index);
        if (!('days' in start)) return start;
        const isTimed = due.duration.unit !== 'months' && due.duration.unit !== 'years';
        const undated = isTimed ? consentAwaited(limit) : null;
        if (undated) return { undated };
        const all = [withinDays(limit, due, start.days)];
        const old = change?.due;
        if (old?.kind === 'within' && start.days.earliest < dayOf(change!.since)) {
          all.push(withinDays(limit, old, start.days));
        }
        return { days: spanOf(all), supposes: start.supposes };
      }
      case 'by-date':
        return fromWhen(limit, index, (day) => {
          const inYear = (year: number) => Date.UTC(year, due.month - 1, due.day) / msPerDay;
          const sameYear = inYear(yearOf(day));
          const first = sameYear > day ? sameYear : inYear(yearOf(day) + 1);
          return { earliest: first, latest: first };
        });
      case 'nth-school-day-of-next-year':
        return fromWhen(limit, index, (day) => {
          const first = school.nextFirstDaysAfter(day);
          return {
            earliest: nthSchoolDay(first.earliest, due.n, 'earliest'),
            latest: nthSchoolDay(first.latest, due.n, 'latest'),
          };
        });
      case 'before-next-school-year':
        return fromWhen(limit, index, (day) => {
          const { earliest, latest } = school.nextFirstDaysAfter(day);
          return { earliest: earliest - 1, latest: latest - 1 };
        });
      case 'same-day':
        return eventDays(due.of, index);
      case 'at-age':
        return byBirthday((birthday) =>
          before(addMonths(birthday, 12 * due.years + due.months), due.before),
        );
      case 'served-until':
        return servedUntil(due.until);
      case 'no-number':
        return { undated: { kind: 'no-number' } };
    }
  }

  /** The last day of services, which end with the birthday; for other ends the school must be asked. */
  function servedUntil(until: Extract<Due, { kind: 'served-until' }>['until']): Found {
    const years = until.kind === 'birthday' ? until.years : null;
    const found = byBirthday((birthday) => addMonths(birthday, 12 * (years ?? 0)) - 1);
    return 'days' in found && years === null ? { undated: { kind: 'ask-school' } } : found;
  }

  function limitFound(limit: LimitLogic, index: number): Found {
    try {
      return dueDays(limit, index);
    } catch (error) {
      if (error instanceof TooFar) return { undated: { kind: 'too-far' } };
      throw error;
    }
  }

  /** Each way in which the limits of a step can apply: the limits that then stand. */
  function waysOf(limits: readonly LimitLogic[], index: number): LimitLogic[][] {
    let ways: LimitLogic[][] = [[]];
    for (const limit of limits) {
      const truth = applies(limit, index);
      if (truth === 'no') continue;
      const withIt = ways.map((way) => [...way, limit]);
      ways = truth === 'perhaps' ? [...ways, ...withIt] : withIt;
    }
    return ways.map((way) => {
      const replaced = way
        .filter((limit) => applies(limit, index) !== 'not-known')
        .flatMap(({ insteadOf }) => insteadOf);
      return way.filter(({ id }) => !replaced.includes(id));
    });
  }

  /** What a limit gives its step: nothing while nobody can tell whether it applies. */
  function standing(limit: LimitLogic, index: number): Found {
    const found = limitDays.get(limit.id)!;
    if ('undated' in found || applies(limit, index) !== 'not-known') return found;
    return whenDays(limit.when, index)!;
  }

  function stepFound(index: number): Found {
    const { limits } = steps[index]!;
    for (const limit of limits) limitDays.set(limit.id, limitFound(limit, index));
    const ways = waysOf(limits, index);
    const dated = (way: LimitLogic[]) =>
      way.map((limit) => standing(limit, index)).filter((found) => 'days' in found);
    const spans = ways.map(dated).filter((way) => way.length > 0);
    if (spans.length === 0) {
      const [first] = limits.filter((limit) => ways.some((way) => way.includes(limit)));
      return first ? standing(first, index) : { undated: { kind: 'no-limit' } };
    }
    const days = spanOf(
      spans.map((way) => ({
        earliest: Math.min(...way.map((one) => one.days.earliest)),
        latest: Math.min(...way.map((one) => one.days.latest)),
      })),
    );
    const governing = spans
      .flat()
      .toSorted((a, b) => a.days.earliest - b.days.earliest || a.days.latest - b.days.latest)[0]!;
    if (governing.supposes !== null && today > days.latest && !isDone(index)) {
      return {
        undated: { kind: 'waiting-for', event: governing.supposes as keyof TimelineInput['known'] },
      };
    }
    return { days, supposes: governing.supposes };
  }

  /** The last day to ask by, where a day is one on which nobody can be asked. */
  function askByOf(day: Day): StepResult['askBy'] {
    const isKnown = school.isCalendarKnown(day);
    const isOpen = (one: Day) =>
      isKnown ? school.kind(one) === 'school' : school.isBusinessDay(one);
    const isShut = isKnown ? school.kind(day) === 'off' : !school.isBusinessDay(day);
    if (!isShut) return null;
    let at = day;
    while (!isOpen(at)) at -= 1;
    return { day: isoOf(at), kind: isKnown ? 'school-day' : 'business-day' };
  }

  for (const index of steps.keys()) stepDays.push(stepFound(index));

  const openDays = stepDays.map((found, index) =>
    'days' in found && !isDone(index) && today <= found.days.latest
      ? found.days.earliest
      : Infinity,
  );
  const next = openDays.indexOf(Math.min(...openDays));
  return steps.map(({ id }, index): NaiveStep => {
    const found = stepDays[index]!;
    const doneOn = doneDay(index);
    const by: Span | null =
      'days' in found
        ? { earliest: isoOf(found.days.earliest), latest: isoOf(found.days.latest) }
        : null;
    const askBy = 'days' in found ? askByOf(found.days.earliest) : null;
    const shared = { id, by, askBy, doneOn: doneOn === null ? null : isoOf(doneOn) };
    if (isDone(index)) return { ...shared, status: 'done', undated: null };
    if (!('days' in found)) return { ...shared, status: 'undated', undated: found.undated };
    const isOpenQuestion = steps[index]!.limits.some((limit) => {
      const truth = applies(limit, index);
      if (truth === 'not-known' && limit.insteadOf.length > 0) return true;
      const isUnasked = limit.pauses.some(
        (pause) => pause.kind === 'waiting-for-consent' && consentDays(pause.consent)[0] === null,
      );
      return truth !== 'no' && isUnasked;
    });
    const over = steps[index]!.lapses || isOpenQuestion ? 'passed' : 'late';
    const status = today > found.days.latest ? over : index === next ? 'next' : 'later';
    return { ...shared, status, undated: null };
  });
}
