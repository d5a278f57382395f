import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Span, TimelineInput } from '../../src/lib/deadlines/model';
import { timeline } from '../../src/lib/deadlines/timeline';
import { countedDays } from '../../src/lib/deadlines/trace';
import {
  anyCalendar,
  anyInput,
  anyLimit,
  anyOneStep,
  anyPauses,
  anyTime,
  anyTimeInDays,
  businessDays,
  daysFromTo,
  holidays,
  isPerhaps,
  isWeekend,
  plusDays,
  schoolDays,
  withUsualCalendar,
} from '../sources/any-timeline';

// Shrinking a counterexample takes longer than finding none.
vi.setConfig({ testTimeout: 60_000 });

const noPauses = fc.constant([]);
const some = { seed: 1975, numRuns: 600 };

/** One limit that always applies, in a school whose calendar may be known. */
const anyCount = anyOneStep(
  anyLimit(anyTime, anyPauses).map((limit) => [limit]),
  fc.option(anyCalendar, { freq: 3 }),
);

/** The last day that the first step allows; null where it cannot be dated. */
function dueBy(input: TimelineInput): Span | null {
  return timeline(input).steps[0]!.by;
}

/** The last day, for inputs whose limits all have one; others are left out. */
function dated(input: TimelineInput): Span {
  const by = dueBy(input);
  fc.pre(by !== null);
  return by;
}

function notEarlier(later: Span, than: Span): void {
  expect(later.earliest >= than.earliest, `${later.earliest} ≥ ${than.earliest}`).toBe(true);
  expect(later.latest >= than.latest, `${later.latest} ≥ ${than.latest}`).toBe(true);
}

function liesWithin(inner: Span, outer: Span): void {
  expect(inner.earliest >= outer.earliest, `${inner.earliest} ≥ ${outer.earliest}`).toBe(true);
  expect(inner.latest <= outer.latest, `${inner.latest} ≤ ${outer.latest}`).toBe(true);
}

const requestOf = ({ known }: TimelineInput) => known['request-received']!;

/** The only limit's time; absences and pauses play no part in it. */
function timeOf({ journey }: TimelineInput) {
  const { due } = journey.steps[0]!.limits[0]!;
  if (due.kind !== 'within') throw new Error(`${due.kind} is not counted`);
  return { ...due, n: due.duration.n };
}

const firstCounted = (input: TimelineInput) =>
  timeOf(input).startDayCounts ? requestOf(input) : plusDays(requestOf(input), 1);

describe('a limit ends on a day of its unit, with exactly so many of them after the start', () => {
  test('in school days', () => {
    const anySchoolDays = anyOneStep(
      anyLimit(schoolDays, noPauses).map((limit) => [withoutMove(limit)]),
      anyCalendar.map((calendar) => ({ ...calendar, complete: true })),
    );
    fc.assert(
      fc.property(anySchoolDays, fc.nat(200), (input, at) => {
        const calendar = input.calendar!;
        const start = plusDays(calendar.firstDay, at);
        const inYear = { ...input, known: { 'request-received': start } };
        const by = dated(inYear);
        fc.pre(by.latest <= calendar.lastDay);
        const isSchoolDay = (day: string) =>
          !isWeekend(day) && !calendar.daysOff.some(({ from, to }) => from <= day && day <= to);
        expect(by.latest).toBe(by.earliest);
        expect(isSchoolDay(by.latest)).toBe(true);
        const counted = daysFromTo(firstCounted(inYear), by.latest).filter(isSchoolDay);
        expect(counted).toHaveLength(timeOf(inYear).n);
      }),
      some,
    );
  });

  test('in business days', () => {
    const shut = new Set([...holidays.federal, ...holidays.state].map(({ day }) => day));
    const isBusinessDay = (day: string) => !isWeekend(day) && !shut.has(day);
    const anyBusinessDays = anyOneStep(
      anyLimit(businessDays, noPauses).map((limit) => [withoutMove(limit)]),
      fc.option(anyCalendar),
    );
    fc.assert(
      fc.property(anyBusinessDays, (input) => {
        const by = dated(input);
        expect(by.latest).toBe(by.earliest);
        expect(isBusinessDay(by.latest)).toBe(true);
        const counted = daysFromTo(firstCounted(input), by.latest).filter(isBusinessDay);
        expect(counted).toHaveLength(timeOf(input).n);
      }),
      some,
    );
  });
});

function withoutMove<T extends { due: TimelineInput['journey']['steps'][0]['limits'][0]['due'] }>(
  limit: T,
): T {
  return { ...limit, due: { ...limit.due, summerStartMoves: false } };
}

test('a break or day off more never makes a date earlier', () => {
  const withCalendar = anyOneStep(
    anyLimit(anyTime, anyPauses).map((limit) => [limit]),
    anyCalendar,
  );
  fc.assert(
    fc.property(withCalendar, fc.integer({ min: 1, max: 330 }), fc.nat(15), (input, at, more) => {
      const calendar = input.calendar!;
      const from = plusDays(calendar.firstDay, at);
      const to = plusDays(from, more);
      fc.pre(to < calendar.lastDay);
      const daysOff = [...calendar.daysOff, { from, to, name: 'Snow' }];
      notEarlier(dated({ ...input, calendar: { ...calendar, daysOff } }), dated(input));
    }),
    some,
  );
});

test('an absence more never makes a date earlier', () => {
  fc.assert(
    fc.property(anyCount, (input) => {
      notEarlier(dated({ ...input, absences: input.absences + 1 }), dated(input));
    }),
    some,
  );
});

test('a later start never makes the end earlier', () => {
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 90 }), (input, n) => {
      const later = { ...input.known, 'request-received': plusDays(requestOf(input), n) };
      notEarlier(dated({ ...input, known: later }), dated(input));
    }),
    some,
  );
});

test('the earliest of several limits is never later than any of them', () => {
  const limits = fc
    .array(anyLimit(anyTime, anyPauses), { minLength: 2, maxLength: 4 })
    .map((all) => all.map((limit, i) => ({ ...limit, id: `limit-${i}` })));
  fc.assert(
    fc.property(anyOneStep(limits, fc.option(anyCalendar)), (input) => {
      const by = dated(input);
      const parts = timeline(input).steps[0]!.limits.flatMap((limit) => limit.by ?? []);
      for (const part of parts) notEarlier(part, by);
      expect(parts.map(({ earliest }) => earliest)).toContain(by.earliest);
      expect(parts.map(({ latest }) => latest)).toContain(by.latest);
    }),
    some,
  );
});

test('no day is ever earliest after it is latest', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { by, limits } of timeline(input).steps) {
        const spans = [by, ...limits.flatMap((limit) => [limit.by, limit.from])];
        for (const span of spans) if (span) expect(span.earliest <= span.latest).toBe(true);
      }
    }),
    some,
  );
});

describe('without a calendar', () => {
  test('a limit in school days is never exact where there may be no school on a day of it', () => {
    const anySchoolDays = anyOneStep(
      anyLimit(schoolDays, noPauses).map((limit) => [withoutMove(limit)]),
      fc.constant(null),
    );
    fc.assert(
      fc.property(anySchoolDays, (input) => {
        const by = dated(input);
        const days = daysFromTo(firstCounted(input), by.earliest);
        const isDoubtful = days.some((day) => isPerhaps(day, input.usual));
        expect(by.earliest === by.latest).toBe(!isDoubtful);
      }),
      some,
    );
  });

  test('the range of a limit always contains its date in a school with a usual year', () => {
    fc.assert(
      fc.property(withUsualCalendar(anyCount), ({ input, calendar }) => {
        liesWithin(dated({ ...input, calendar }), dated(input));
      }),
      some,
    );
  });

  test('the ranges of a journey always contain its dates in a school with a usual year', () => {
    const early = anyInput.map((input) => ({ ...input, today: '2020-01-01' }));
    fc.assert(
      fc.property(withUsualCalendar(early), ({ input, calendar }) => {
        const [open, exact] = [timeline(input).steps, timeline({ ...input, calendar }).steps];
        const isTooFar = [...open, ...exact].some(({ limits }) =>
          limits.some(({ undated }) => undated?.kind === 'too-far'),
        );
        fc.pre(!isTooFar);
        exact.forEach(({ by }, i) => {
          const range = open[i]!.by;
          if (by && range) liesWithin(by, range);
        });
      }),
      some,
    );
  });
});

describe('the count that is shown', () => {
  const anyDays = anyOneStep(
    anyLimit(anyTimeInDays, anyPauses).map((limit) => [limit]),
    fc.option(anyCalendar, { freq: 3 }),
  );
  test.each(['earliest', 'latest'] as const)('always adds up to the %s last day', (end) => {
    fc.assert(
      fc.property(anyDays, (input) => {
        const by = dated(input);
        const days = countedDays(input, 'step', end);
        const start = days[0]!.day;
        if (timeOf(input).summerStartMoves) expect(start >= requestOf(input)).toBe(true);
        else expect(start).toBe(requestOf(input));
        expect(days.map(({ day }) => day)).toEqual(daysFromTo(start, by[end]));
        const numbers = days.flatMap(({ n }) => n ?? []);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(days.at(-1)).toMatchObject({ day: by[end], n: numbers.length, reason: null });
        for (const { n, reason } of days) expect(n === null).toBe(reason !== null);
      }),
      some,
    );
  });

  test.each(['earliest', 'latest'] as const)(
    'never has more or fewer days than the rule, %s',
    (end) => {
      const plain = anyOneStep(
        anyLimit(schoolDays, anyPauses).map((limit) => [limit]),
        fc.option(anyCalendar),
      );
      fc.assert(
        fc.property(plain, (input) => {
          const present = { ...input, absences: 0 };
          dated(present);
          const numbers = countedDays(present, 'step', end).flatMap(({ n }) => n ?? []);
          expect(numbers).toHaveLength(timeOf(present).n);
        }),
        some,
      );
    },
  );
});

/** Fails at the first attempt to change anything. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

test('the same input always gives the same, and is never changed', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const copy = structuredClone(input);
      const first = timeline(frozen(input));
      expect(timeline(input)).toEqual(first);
      expect(input).toEqual(copy);
    }),
    some,
  );
});

test('the result never depends on the time zone', () => {
  const zone = process.env['TZ'];
  try {
    fc.assert(
      fc.property(anyInput, (input) => {
        const results = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago'].map(
          (name) => {
            process.env['TZ'] = name;
            return { offset: new Date(0).getTimezoneOffset(), result: timeline(input) };
          },
        );
        expect(new Set(results.map(({ offset }) => offset)).size).toBe(3);
        for (const { result } of results) expect(result).toEqual(results[0]!.result);
      }),
      { ...some, numRuns: 300 },
    );
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
