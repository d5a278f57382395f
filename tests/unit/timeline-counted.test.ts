import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelinePartsEn } from '../../src/i18n/timeline-parts-en';
import { countSummary, countWords } from '../../src/lib/deadlines/count-summary';
import { toDay, toIso, weekday } from '../../src/lib/deadlines/days';
import type { CountedDay, Reason } from '../../src/lib/deadlines/model';
import { monthGrids } from '../../src/lib/deadlines/month-grids';

const text = { locale: 'en-US', counted: timelinePartsEn.counted };

type Why = Pick<CountedDay, 'reason' | 'name' | 'supposed'>;
const why = (reason: Reason, name: string | null = null, supposed = false): Why => ({
  reason,
  name,
  supposed,
});

/** A count of days from a start on; `leftOut` says why a day does not count. */
function count(start: string, n: number, leftOut: (day: string) => Why | null): CountedDay[] {
  const days: CountedDay[] = [{ day: start, n: null, ...why('start') }];
  let counted = 0;
  for (let at = toDay(start) + 1; counted < n; at++) {
    const day = toIso(at);
    const out = leftOut(day);
    days.push({
      day,
      n: out ? null : ++counted,
      ...(out ?? { reason: null, name: null, supposed: false }),
    });
  }
  return days;
}
const weekend = (day: string) => (weekday(toDay(day)) > 4 ? why('weekend') : null);
const between = (day: string, from: string, to: string) => from <= day && day <= to;

/** 45 school days from September 14, 2026, with a holiday and a break. */
const schoolDays = count('2026-09-14', 45, (day) => {
  if (weekend(day)) return weekend(day);
  if (day === '2026-10-12') return why('holiday', 'Columbus Day');
  return between(day, '2026-11-02', '2026-11-06') ? why('break', 'Fall break', true) : null;
});
const exact = (day: string) => ({ earliest: day, latest: day });

describe('a summary', () => {
  test('tells first and last day, weekend days, and the rest by reason', () => {
    expect(countSummary(schoolDays)).toEqual({
      first: { day: '2026-09-15', n: 1 },
      last: { day: '2026-11-24', n: 45 },
      weekendDays: 20,
      leftOut: [
        {
          reason: 'holiday',
          name: 'Columbus Day',
          supposed: false,
          ranges: [{ from: '2026-10-12', to: '2026-10-12' }],
        },
        {
          reason: 'break',
          name: 'Fall break',
          supposed: true,
          ranges: [{ from: '2026-11-02', to: '2026-11-06' }],
        },
      ],
    });
  });

  test('a break goes on over weekends and holidays inside it, but not over days that count', () => {
    const days = count('2026-12-18', 3, (day) => {
      if (day === '2026-12-25') return why('holiday', 'Christmas Day');
      if (weekend(day)) return weekend(day);
      const isBreak = between(day, '2026-12-21', '2026-12-31') || day === '2027-01-05';
      return isBreak ? why('break', 'Winter break') : null;
    });
    expect(countSummary(days)!.leftOut.map(({ name, ranges }) => [name, ranges])).toEqual([
      [
        'Winter break',
        [
          { from: '2026-12-21', to: '2026-12-31' },
          { from: '2027-01-05', to: '2027-01-05' },
        ],
      ],
      ['Christmas Day', [{ from: '2026-12-25', to: '2026-12-25' }]],
    ]);
  });

  test('what is supposed is told apart from what is sure, also where both have one name', () => {
    const days = count('2026-06-01', 1, (day) =>
      day < '2026-06-10' ? why('summer', null, day > '2026-06-05') : null,
    );
    expect(countSummary(days)!.leftOut.map(({ supposed, ranges }) => [supposed, ranges])).toEqual([
      [false, [{ from: '2026-06-02', to: '2026-06-05' }]],
      [true, [{ from: '2026-06-06', to: '2026-06-09' }]],
    ]);
  });

  test('where no day counts there is none', () => {
    expect(countSummary(count('2026-09-14', 0, () => null))).toBeNull();
    expect(countWords([], exact('2026-09-14'), text)).toEqual([]);
  });

  test('every day of a count is told once: it counts, is a weekend day, or lies in a range', () => {
    const reasons: (Reason | null)[] = [null, null, 'weekend', 'holiday', 'break', 'summer'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reasons), { minLength: 1 }), (all) => {
        let n = 0;
        const days = all.map((reason, i): CountedDay => ({
          day: toIso(toDay('2026-09-14') + i),
          n: reason === null ? ++n : null,
          reason,
          name: null,
          supposed: false,
        }));
        const summary = countSummary(days);
        if (!summary) {
          expect(n).toBe(0);
          return;
        }
        expect(summary.last.n).toBe(n);
        const inRanges = (reason: Reason, day: string) =>
          summary.leftOut
            .filter((one) => one.reason === reason)
            .flatMap(({ ranges }) => ranges)
            .filter(({ from, to }) => between(day, from, to)).length;
        for (const { day, n: number, reason } of days) {
          if (number !== null) {
            for (const { ranges } of summary.leftOut)
              expect(ranges.some(({ from, to }) => between(day, from, to))).toBe(false);
          } else if (reason !== null && reason !== 'weekend') expect(inRanges(reason, day)).toBe(1);
        }
        expect(summary.weekendDays).toBe(all.filter((reason) => reason === 'weekend').length);
      }),
    );
  });
});

describe('in words', () => {
  const plain = (days: CountedDay[], span = exact(days.at(-1)!.day)) =>
    countWords(days, span, text).map((paragraph) => paragraph.replace(/\s/g, ' '));

  test('what is sure, then what is supposed and where the other end lies', () => {
    expect(plain(schoolDays, { earliest: '2026-11-17', latest: '2026-11-24' })).toEqual([
      'Day 1 is Tuesday, September 15. Day 45 is Tuesday, November 24. Not counted: 20 weekend days, Columbus Day (Oct 12).',
      'We assume that your school is closed on these days, so they are not counted: Fall break (Nov 2 – 6). Add your school’s calendar to be sure. This count leads to the latest day. The earliest is Tuesday, November 17.',
    ]);
  });

  test('a count to the earliest day names the latest', () => {
    const days = count('2026-09-14', 2, () => null);
    expect(plain(days, { earliest: '2026-09-16', latest: '2026-09-18' })[1]).toBe(
      'This count leads to the earliest day. The latest is Friday, September 18.',
    );
  });

  test('where nothing is left out, every day counts', () => {
    expect(plain(count('2026-09-14', 30, () => null))).toEqual([
      'Day 1 is Tuesday, September 15. Day 30 is Wednesday, October 14. Every day counts, weekends and holidays too.',
    ]);
  });

  test('one day and one weekend day', () => {
    expect(plain(count('2026-09-12', 1, weekend))).toEqual([
      'Day 1 is Monday, September 14. Not counted: 1 weekend day.',
    ]);
  });

  test('a day without a name is called by its reason', () => {
    const days = count('2026-06-01', 1, (day) => (day < '2026-06-10' ? why('summer') : null));
    expect(plain(days)[0]).toContain('Not counted: summer break (Jun 2 – 9).');
  });

  test('every reason has a mark of its own', () => {
    const marks = Object.values(timelinePartsEn.counted.marks);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('months', () => {
  test('a week begins on Sunday, and each day stands under its own', () => {
    const [september] = monthGrids(schoolDays);
    if (september?.kind !== 'weeks') throw new Error('no calendar');
    expect(september.month).toBe('2026-09-01');
    expect(september.weeks.map((week) => week.map((day) => day?.day.slice(8) ?? ''))).toEqual([
      ['', '14', '15', '16', '17', '18', '19'],
      ['20', '21', '22', '23', '24', '25', '26'],
      ['27', '28', '29', '30', '', '', ''],
    ]);
  });

  test('a long count stays short: whole months that count are one line', () => {
    expect(
      monthGrids(count('2026-09-14', 180, () => null)).map(({ kind, month }) => [kind, month]),
    ).toEqual([
      ['weeks', '2026-09-01'],
      ['all-count', '2026-10-01'],
      ['weeks', '2027-03-01'],
    ]);
    expect(monthGrids(count('2026-09-14', 180, () => null))[1]).toMatchObject({
      through: '2027-02-01',
      firstN: 17,
      lastN: 167,
    });
  });

  test('the months of the first and the last day are calendars, also where they are whole', () => {
    const [, ...fromTheFirst] = count('2026-09-30', 61, () => null);
    expect(monthGrids(fromTheFirst).map(({ kind, month }) => [kind, month])).toEqual([
      ['weeks', '2026-10-01'],
      ['weeks', '2026-11-01'],
    ]);
  });

  test('so are whole months in which none counts, but what is supposed stays apart', () => {
    const days = count('2026-05-20', 20, (day) => {
      if (between(day, '2026-05-29', '2026-06-30')) return why('summer', null, true);
      return between(day, '2026-07-01', '2026-08-31') ? why('summer') : null;
    });
    expect(monthGrids(days).map((month) => [month.kind, month.month])).toEqual([
      ['weeks', '2026-05-01'],
      ['none-counts', '2026-06-01'],
      ['none-counts', '2026-07-01'],
      ['weeks', '2026-09-01'],
    ]);
    expect(monthGrids(days)[2]).toMatchObject({ through: '2026-08-01' });
  });

  test('no day is lost, and none is told twice', () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        (at, n, isSchool) => {
          const days = count(
            toIso(toDay('2026-01-01') + at),
            n,
            isSchool
              ? (day) => weekend(day) ?? (day.slice(5, 7) === '07' ? why('summer') : null)
              : () => null,
          );
          const shown = monthGrids(days).flatMap((month) => {
            if (month.kind === 'weeks') return month.weeks.flat().flatMap((day) => day?.day ?? []);
            return days
              .map(({ day }) => day)
              .filter((day) => month.month <= day && day.slice(0, 7) <= month.through.slice(0, 7));
          });
          expect(shown).toEqual(days.map(({ day }) => day));
        },
      ),
    );
  });
});
