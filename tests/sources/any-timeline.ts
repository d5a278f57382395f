import fc from 'fast-check';
import type { JourneyEvent } from '../../src/data/schema/journey';
import type {
  Due,
  Holiday,
  Holidays,
  IsoDay,
  LimitLogic,
  SchoolCalendar,
  Start,
  StepLogic,
  TimelineInput,
  UsualSchoolYear,
  When,
} from '../../src/lib/deadlines/model';

/** A day so many calendar days after another. */
export function plusDays(day: IsoDay, n: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}

/** The days from one to another, both included. */
export function daysFromTo(from: IsoDay, to: IsoDay): IsoDay[] {
  const all: IsoDay[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) all.push(day);
  return all;
}

export function isWeekend(day: IsoDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Federal holidays on the days they are kept (5 U.S.C. 6103). */
const federal: readonly Holiday[] = Object.entries({
  2024: '07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19',
}).flatMap(([year, days]) =>
  days.split(' ').map((day) => ({ day: `${year}-${day}`, name: 'A federal holiday' })),
);

const state: readonly Holiday[] = ['2025-11-28', '2026-03-02', '2026-11-27', '2027-03-02'].map(
  (day) => ({ day, name: 'A holiday of the state' }),
);

export const holidays: Holidays = {
  known: { from: '2024-07-01', to: '2030-06-30' },
  federal,
  state,
};

const years = [2024, 2025, 2026, 2027, 2028, 2029];

const longUsual: UsualSchoolYear = {
  lastDay: { earliest: '05-20', latest: '06-30' },
  firstDay: { earliest: '07-25', latest: '09-10' },
  breaks: years.flatMap((year) => [
    { from: `${year}-11-24`, to: `${year}-11-28`, name: 'Thanksgiving' },
    { from: `${year}-12-20`, to: `${year + 1}-01-04`, name: 'Winter break' },
    { from: `${year + 1}-03-10`, to: `${year + 1}-04-20`, name: 'Spring break' },
  ]),
};

const shortUsual: UsualSchoolYear = {
  lastDay: { earliest: '06-10', latest: '06-30' },
  firstDay: { earliest: '08-20', latest: '09-05' },
  breaks: [{ from: '2026-02-16', to: '2026-02-20', name: 'Midwinter break' }],
};

const anyUsual = fc.constantFrom(longUsual, shortUsual);

/** The next weekday that is no federal holiday. */
function toOpenDay(day: IsoDay): IsoDay {
  const isShut = isWeekend(day) || federal.some((holiday) => holiday.day === day);
  return isShut ? toOpenDay(plusDays(day, 1)) : day;
}

/** A calendar of one school year, near the usual one or far from it. */
export const anyCalendar: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    year: fc.constantFrom(2025, 2026, 2027),
    start: fc.nat(70),
    end: fc.nat(54),
    next: fc.option(fc.nat(70)),
    off: fc.array(fc.record({ at: fc.nat(320), length: fc.nat(13) }), { maxLength: 4 }),
    closesOnHolidays: fc.boolean(),
    complete: fc.boolean(),
  })
  .map(({ year, start, end, next, off, closesOnHolidays, complete }) => {
    const firstDay = toOpenDay(plusDays(`${year}-07-08`, start));
    const lastDay = toOpenDay(plusDays(`${year + 1}-05-05`, end));
    const breaks = off.map(({ at, length }) => ({
      from: plusDays(firstDay, at),
      to: plusDays(firstDay, at + length),
    }));
    const closed = closesOnHolidays ? federal.map(({ day }) => ({ from: day, to: day })) : [];
    return {
      firstDay,
      lastDay,
      nextFirstDay: next === null ? null : toOpenDay(plusDays(`${year + 1}-07-08`, next)),
      daysOff: [...breaks, ...closed]
        .filter(({ from, to }) => from > firstDay && to < lastDay)
        .map((range) => ({ ...range, name: 'No school' })),
      complete,
    };
  });

const events = [
  'request-received',
  'consent-requested',
  'consent-received',
  'services-consent-requested',
  'services-consent',
  'evaluation-completed',
  'eligibility-decided',
  'iep-completed',
  'birthday',
] as const satisfies readonly JourneyEvent[];

/** What the steps lead to, in order. */
const ends = [
  'consent-received',
  'evaluation-completed',
  'eligibility-decided',
  'iep-completed',
] as const satisfies readonly JourneyEvent[];

export const cases = ['preschool', 'suspended'] as const;

const anyEvent = fc.constantFrom(...events.filter((event) => event !== 'birthday'));

type Duration = Extract<Due, { kind: 'within' }>['duration'];

const lasting = (unit: Duration['unit'], most: number): fc.Arbitrary<Duration> =>
  fc.integer({ min: 1, max: most }).map((n) => ({ kind: 'duration', n, unit }));

const dayDuration = fc.oneof(
  { arbitrary: lasting('school-days', 80), weight: 4 },
  { arbitrary: lasting('calendar-days', 120), weight: 4 },
  { arbitrary: lasting('business-days', 40), weight: 2 },
  { arbitrary: lasting('weeks', 12), weight: 1 },
);
const monthDuration = fc.oneof(lasting('months', 14), lasting('years', 3));
const anyDuration = fc.oneof(
  { arbitrary: dayDuration, weight: 9 },
  { arbitrary: monthDuration, weight: 1 },
);

const consents = fc.constantFrom('evaluation' as const, 'services' as const);

const anyPause: fc.Arbitrary<LimitLogic['pauses'][number]> = fc.oneof(
  fc.constant({ kind: 'summer' as const }),
  fc.record({
    kind: fc.constant('break' as const),
    moreThan: fc.nat(6),
    leavesOut: fc.constantFrom(
      'whole-break' as const,
      'whole-break-and-weekends' as const,
      'until-school-resumes' as const,
      'days-beyond' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('absences' as const),
    moreThan: fc.nat(8),
    leavesOut: fc.constantFrom('all-absences' as const, 'absences-beyond' as const),
  }),
  fc.record({ kind: fc.constant('waiting-for-consent' as const), consent: consents }),
);

export const anyPauses = fc.uniqueArray(anyPause, { maxLength: 3, selector: ({ kind }) => kind });

/** A limit before it is known which others it can name. */
interface Sketch {
  due: 'within' | 'by-date' | 'nth' | 'before-year' | 'same-day' | 'at-age' | 'served' | 'none';
  of: 'event' | 'due-date' | 'end-of-school-year' | 'start-of-next-school-year';
  when: 'always' | 'near-end' | 'due-in-summer' | 'words' | 'before-age';
  event: JourneyEvent;
  looksAt: JourneyEvent;
  /** Which of the limits before it is named. */
  other: number;
  duration: Duration;
  before: Duration | null;
  startDayCounts: boolean;
  summerStartMoves: boolean;
  month: number;
  day: number;
  n: number;
  years: number;
  atLeast: number;
  more: number;
  unit: 'calendar-days' | 'school-days';
  unlessAbsentMoreThan: number | null;
  case: (typeof cases)[number];
  insteadOfFirst: boolean;
  pauses: LimitLogic['pauses'];
  change: { since: IsoDay; n: number } | null;
}

const mostly = <T>(usual: T, ...rest: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 2 * rest.length },
    { arbitrary: fc.constantFrom(...rest), weight: rest.length },
  );

const anySketch: fc.Arbitrary<Sketch> = fc.record({
  due: mostly<Sketch['due']>(
    'within',
    'by-date',
    'nth',
    'before-year',
    'same-day',
    'at-age',
    'served',
    'none',
  ),
  of: mostly<Sketch['of']>('event', 'due-date', 'end-of-school-year', 'start-of-next-school-year'),
  when: mostly<Sketch['when']>('always', 'near-end', 'due-in-summer', 'words', 'before-age'),
  event: anyEvent,
  looksAt: anyEvent,
  other: fc.nat(11),
  duration: anyDuration,
  before: fc.option(
    fc.oneof(lasting('calendar-days', 90), lasting('weeks', 8), lasting('months', 9)),
  ),
  startDayCounts: mostly(false, true),
  summerStartMoves: mostly(false, true),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  n: fc.integer({ min: 1, max: 30 }),
  years: fc.integer({ min: 2, max: 4 }),
  atLeast: fc.nat(40),
  more: fc.nat(50),
  unit: fc.constantFrom('calendar-days' as const, 'school-days' as const),
  unlessAbsentMoreThan: fc.option(fc.integer({ min: 1, max: 6 })),
  case: fc.constantFrom(...cases),
  insteadOfFirst: fc.boolean(),
  pauses: anyPauses,
  change: fc.option(
    fc.record({
      since: fc.constantFrom('2025-11-15', '2026-06-11', '2026-09-01', '2027-01-15'),
      n: fc.integer({ min: 1, max: 60 }),
    }),
    { freq: 4 },
  ),
});

function whenOf(sketch: Sketch, other: string | undefined): When | null {
  const nearEnd: When = {
    kind: 'near-end-of-school-year',
    event: sketch.looksAt as (typeof ends)[number],
    atLeast: sketch.atLeast,
    atMost: sketch.atLeast + sketch.more + 1,
    unit: sketch.unit,
    unlessAbsentMoreThan: sketch.unlessAbsentMoreThan,
  };
  switch (sketch.when) {
    case 'always':
      return null;
    case 'near-end':
      return nearEnd;
    case 'due-in-summer':
      return other === undefined ? nearEnd : { kind: 'due-in-summer', limit: other };
    case 'words':
      return { kind: 'words', case: sketch.case, words: `your child is in ${sketch.case}` };
    case 'before-age':
      return {
        kind: 'shortly-before-age',
        event: sketch.looksAt,
        years: sketch.years,
        fewerThan: { kind: 'duration', n: sketch.n * 5, unit: 'calendar-days' },
      };
  }
}

function startOf(sketch: Sketch, other: string | undefined): Start {
  switch (sketch.of) {
    case 'event':
      return { kind: 'event', event: sketch.event };
    case 'due-date':
      return other === undefined
        ? { kind: 'event', event: sketch.event }
        : { kind: 'due-date', limit: other };
    case 'end-of-school-year':
    case 'start-of-next-school-year':
      return { kind: sketch.of };
  }
}

function dueOf(sketch: Sketch, other: string | undefined): Due {
  switch (sketch.due) {
    case 'within': {
      const isLong = ['months', 'years'].includes(sketch.duration.unit);
      return {
        kind: 'within',
        duration: sketch.duration,
        of: startOf(sketch, other),
        startDayCounts: !isLong && sketch.startDayCounts,
        summerStartMoves: sketch.summerStartMoves,
      };
    }
    case 'by-date':
      return { kind: 'by-date', month: sketch.month, day: sketch.day };
    case 'nth':
      return { kind: 'nth-school-day-of-next-year', n: sketch.n };
    case 'before-year':
      return { kind: 'before-next-school-year' };
    case 'same-day':
      return { kind: 'same-day', of: sketch.event };
    case 'at-age':
      return {
        kind: 'at-age',
        years: sketch.years,
        months: sketch.month - 1,
        before: sketch.before,
      };
    case 'served':
      return {
        kind: 'served-until',
        until: sketch.startDayCounts
          ? { kind: 'end-of-term', years: sketch.years }
          : { kind: 'birthday', years: sketch.years },
      };
    case 'none':
      return { kind: 'no-number' };
  }
}

/** Times that no pause makes longer. */
function isMonths(due: Due): boolean {
  return due.kind === 'within' && ['months', 'years'].includes(due.duration.unit);
}

/** Whether a due date is told from the school year in which the event of `when` falls. */
function namesSchoolYear(due: Due): boolean {
  if (due.kind === 'within') {
    return due.of.kind === 'end-of-school-year' || due.of.kind === 'start-of-next-school-year';
  }
  return ['by-date', 'nth-school-day-of-next-year', 'before-next-school-year'].includes(due.kind);
}

function limitOf(sketch: Sketch, id: string, before: string[], first: string | null): LimitLogic {
  const other = before[sketch.other % Math.max(1, before.length)];
  const due = dueOf(sketch, other);
  const looks = sketch.when === 'near-end' || sketch.when === 'due-in-summer';
  const when = whenOf(
    namesSchoolYear(due) && !looks ? { ...sketch, when: 'near-end' } : sketch,
    other,
  );
  const isOld = sketch.change !== null && due.kind === 'within';
  return {
    id,
    due,
    when,
    insteadOf: when !== null && first !== null && sketch.insteadOfFirst ? [first] : [],
    pauses: isMonths(due) ? [] : sketch.pauses,
    change: isOld
      ? {
          since: sketch.change!.since,
          due: { ...due, duration: { ...due.duration, n: sketch.change!.n } },
        }
      : null,
  };
}

/**
 * Steps whose limits name only limits before them, and none whose school year is told by a condition that may
 * not hold; only the first of a step's limits is ever replaced.
 */
function stepsOf(
  sketches: readonly { limits: readonly Sketch[]; alsoBy: boolean; lapses: boolean }[],
): StepLogic[] {
  const before: string[] = [];
  return sketches.map(({ limits, alsoBy, lapses }, at): StepLogic => {
    const to = ends[at]!;
    return {
      id: `step-${at}`,
      to,
      doneBy: alsoBy ? [to, 'services-consent'] : [to],
      lapses,
      limits: limits.map((sketch, i) => {
        const limit = limitOf(
          sketch,
          `limit-${at}-${i}`,
          [...before],
          i > 0 ? `limit-${at}-0` : null,
        );
        if (!namesSchoolYear(limit.due)) before.push(limit.id);
        return limit;
      }),
    };
  });
}

const anySteps = fc
  .array(
    fc.record({
      limits: fc.oneof(
        { arbitrary: fc.array(anySketch, { minLength: 1, maxLength: 3 }), weight: 9 },
        { arbitrary: fc.constant([]), weight: 1 },
      ),
      alsoBy: mostly(false, true),
      lapses: mostly(false, true),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(stepsOf);

/** Any day of about three school years. */
export const anyDay = fc.nat(1000).map((n) => plusDays('2025-06-01', n));

const anyKnown: fc.Arbitrary<TimelineInput['known']> = fc
  .record({
    days: fc.array(fc.option(fc.nat(330), { freq: 2 }), {
      minLength: events.length,
      maxLength: events.length,
    }),
    from: anyDay,
  })
  .map(({ days, from }) => {
    const known: TimelineInput['known'] = {};
    events.forEach((event, i) => {
      const n = days[i] ?? null;
      if (n !== null) known[event] = plusDays(from, event === 'birthday' ? n - 1100 : n);
    });
    return known;
  });

/** Any journey of up to four steps, for any family in any school. */
export const anyInput: fc.Arbitrary<TimelineInput> = fc.record({
  journey: fc.record({ steps: anySteps, inOrder: fc.boolean() }),
  known: anyKnown,
  calendar: fc.option(anyCalendar, { freq: 3 }),
  usual: anyUsual,
  holidays: fc.constant(holidays),
  absences: mostly(0, 1, 4, 9),
  cases: fc.subarray([...cases]),
  today: anyDay,
});

export const schoolDays = lasting('school-days', 90);
export const businessDays = lasting('business-days', 90);
export const anyTime = anyDuration;
export const anyTimeInDays = dayDuration;

/** A limit that always applies and is counted from the request. */
export function anyLimit(
  duration: fc.Arbitrary<Duration>,
  pauses: fc.Arbitrary<LimitLogic['pauses']>,
): fc.Arbitrary<LimitLogic> {
  return fc
    .record({ duration, pauses, startDayCounts: fc.boolean(), summerStartMoves: fc.boolean() })
    .map(({ pauses, ...rest }): LimitLogic => {
      const of = { kind: 'event' as const, event: 'request-received' as const };
      const due: Due = { kind: 'within', of, ...rest };
      return {
        id: 'limit',
        due: isMonths(due) ? { ...due, startDayCounts: false } : due,
        when: null,
        insteadOf: [],
        pauses: isMonths(due) ? [] : pauses,
        change: null,
      };
    });
}

/** A journey of one step with these limits, for any family that made its request on a day. */
export function anyOneStep(
  limits: fc.Arbitrary<readonly LimitLogic[]>,
  calendar: fc.Arbitrary<SchoolCalendar | null>,
): fc.Arbitrary<TimelineInput> {
  const steps = limits.map((all): StepLogic[] => [
    { id: 'step', to: 'consent-received', doneBy: [], lapses: false, limits: all },
  ]);
  return fc.record({
    journey: fc.record({ steps, inOrder: fc.constant(false) }),
    known: fc
      .tuple(anyKnown, anyDay)
      .map(([known, day]) => ({ ...known, 'request-received': day })),
    calendar,
    usual: anyUsual,
    holidays: fc.constant(holidays),
    absences: fc.nat(12),
    cases: fc.constant([]),
    today: fc.constant('2025-06-01'),
  });
}

const isIn = (day: IsoDay, { from, to }: { from: IsoDay; to: IsoDay }) => from <= day && day <= to;

/** Whether nobody who lacks the calendar knows if a day is a school day. */
export function isPerhaps(day: IsoDay, usual: UsualSchoolYear): boolean {
  if (isWeekend(day) || federal.some((holiday) => holiday.day === day)) return false;
  const ofYear = day.slice(5);
  const inSummer = ofYear > usual.lastDay.earliest && ofYear < usual.firstDay.latest;
  return inSummer || usual.breaks.some((one) => isIn(day, one));
}

/** Whether it matters in a journey which days without school are one break. */
function leavesOutBreaks({ journey }: TimelineInput): boolean {
  const limits = journey.steps.flatMap((step) => step.limits);
  return limits.some(({ pauses }) => pauses.some(({ kind }) => kind === 'break'));
}

/**
 * Any input without a calendar, and a complete calendar that a school with the usual year could have.
 *
 * The school is closed on weekends and federal holidays, else only on days that are perhaps without school.
 * Where breaks are left out it has none in what may be summer: nobody supposes one there.
 */
export function withUsualCalendar(
  inputs: fc.Arbitrary<TimelineInput>,
): fc.Arbitrary<{ input: TimelineInput; calendar: SchoolCalendar }> {
  const from = fc.nat(60);
  return fc
    .record({
      input: inputs,
      year: fc.constantFrom(2025, 2026, 2027),
      from: fc.tuple(from, from, from),
      off: fc.array(fc.tuple(fc.nat(), fc.nat(13)), { maxLength: 6 }),
    })
    .map(({ input, year, from, off }) => {
      const { usual } = input;
      const oneOf = (
        inYear: number,
        { earliest, latest }: UsualSchoolYear['lastDay'],
        n: number,
      ) => {
        const open = daysFromTo(`${inYear}-${earliest}`, `${inYear}-${latest}`).filter(
          (day) => toOpenDay(day) === day,
        );
        return open[n % open.length]!;
      };
      const firstDay = oneOf(year, usual.firstDay, from[0]);
      const lastDay = oneOf(year + 1, usual.lastDay, from[1]);
      const inside = daysFromTo(plusDays(firstDay, 1), plusDays(lastDay, -1));
      const onlyBreaks = leavesOutBreaks(input);
      const perhaps = inside.filter(
        (day) =>
          isPerhaps(day, usual) && (!onlyBreaks || usual.breaks.some((one) => isIn(day, one))),
      );
      const chosen = off.flatMap(([at, more]) => {
        const first = perhaps.length > 0 ? at % perhaps.length : 0;
        return perhaps.slice(first, first + more + 1);
      });
      const closed = [...federal.map(({ day }) => day), ...chosen].filter((day) =>
        inside.includes(day),
      );
      const calendar: SchoolCalendar = {
        firstDay,
        lastDay,
        nextFirstDay: oneOf(year + 1, usual.firstDay, from[2]),
        daysOff: closed.map((day) => ({ from: day, to: day, name: 'No school' })),
        complete: true,
      };
      return { input: { ...input, calendar: null }, calendar };
    });
}
