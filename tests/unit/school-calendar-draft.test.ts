import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelinePartsEn } from '../../src/i18n/timeline-parts-en';
import { foundInFile, takeFromFile } from '../../src/lib/deadlines/found-in-file';
import type { Holidays } from '../../src/lib/deadlines/model';
import { proposedDaysOff } from '../../src/lib/deadlines/proposed-days-off';
import {
  type DayOffProblem,
  daysToRead,
  type DraftProblems,
  emptyDraft,
  readDraft,
  type SchoolCalendarDraft,
  toDraft,
  withDayOff,
  yearOfDraft,
} from '../../src/lib/deadlines/school-calendar-draft';
import { unfinishedDay as unfinished } from '../../src/lib/unfinished-day';

const known = { from: '2024-07-01', to: '2030-06-30' };
const year: SchoolCalendarDraft = {
  ...emptyDraft,
  firstDay: '2026-08-17',
  lastDay: '2027-05-27',
};
const read = (draft: SchoolCalendarDraft) => readDraft(draft, known, 'Day off');
const dayOff = (from: string, to = '', name = 'Fall break') => ({ from, to, name });

test('nothing typed is no calendar, and nothing is wrong', () => {
  const { calendar, problems } = read(emptyDraft);
  expect(calendar).toBeNull();
  expect([problems.year, problems.daysOff.size]).toEqual([{}, 0]);
});

test('the first and the last day are enough', () => {
  expect(read(year).calendar).toEqual({
    firstDay: '2026-08-17',
    lastDay: '2027-05-27',
    nextFirstDay: null,
    daysOff: [],
    complete: false,
  });
});

describe('what is wrong with the year is told at its field', () => {
  test.each<[Partial<SchoolCalendarDraft>, DraftProblems['year'], string]>([
    [{ firstDay: '' }, { firstDay: 'missing' }, 'only the last day'],
    [{ lastDay: '' }, { lastDay: 'missing' }, 'only the first day'],
    [{ lastDay: unfinished }, { lastDay: 'not-a-date' }, 'half a date'],
    [{ firstDay: '2026-02-31' }, { firstDay: 'not-a-date' }, 'no such day'],
    [{ firstDay: '0026-08-17' }, { firstDay: 'too-early', lastDay: 'year-too-long' }, 'year 26'],
    [{ lastDay: '2031-05-27' }, { lastDay: 'too-late' }, 'beyond the holidays we know'],
    [{ lastDay: '2026-05-27' }, { lastDay: 'before-first-day' }, 'last before first'],
    [{ lastDay: '2026-08-17' }, { lastDay: 'before-first-day' }, 'both the same'],
    [{ lastDay: '2027-09-22' }, { lastDay: 'year-too-long' }, '401 days'],
    [{ lastDay: '2027-09-21' }, {}, '400 days'],
    [{ nextFirstDay: '2027-05-27' }, { nextFirstDay: 'next-before-last' }, 'next on the last day'],
    [{ nextFirstDay: '2028-08-17' }, { nextFirstDay: 'next-too-late' }, 'a year too late'],
    [{ nextFirstDay: unfinished }, { nextFirstDay: 'not-a-date' }, 'half a date'],
    [{ nextFirstDay: '2027-08-16' }, {}, 'right'],
  ])('%j: %j (%s)', (change, problems) => {
    const { calendar, problems: found } = read({ ...year, ...change });
    expect(found.year).toEqual(problems);
    const isYearRight = !('firstDay' in problems || 'lastDay' in problems);
    expect(calendar !== null).toBe(isYearRight);
  });

  test('a wrong first day of the next year leaves the calendar, without it', () => {
    expect(read({ ...year, nextFirstDay: '2028-08-17' }).calendar).toMatchObject({
      lastDay: '2027-05-27',
      nextFirstDay: null,
    });
  });
});

describe('a day off', () => {
  test.each<[ReturnType<typeof dayOff>, DayOffProblem | null, string]>([
    [dayOff('2026-10-12'), null, 'one day'],
    [dayOff('2026-10-12', '2026-10-16'), null, 'a week'],
    [dayOff('2026-08-17', '2027-05-27'), null, 'from the first to the last day'],
    [dayOff(''), 'missing', 'no first day'],
    [dayOff('', '2026-10-16'), 'missing', 'only the end'],
    [dayOff(unfinished), 'not-a-date', 'half a date'],
    [dayOff('2026-10-12', unfinished), 'not-a-date', 'half an end'],
    [dayOff('2026-10-16', '2026-10-12'), 'ends-before-it-starts', 'turned round'],
    [dayOff('2026-08-16'), 'outside-year', 'before the first day'],
    [dayOff('2027-05-27', '2027-05-28'), 'outside-year', 'past the last day'],
  ])('%j: %s (%s)', (typed, problem) => {
    const draft = withDayOff({ ...year, complete: true }, typed);
    const { calendar, problems } = read(draft);
    expect(problems.daysOff.get('own-1') ?? null).toBe(problem);
    expect(calendar!.daysOff).toHaveLength(problem ? 0 : 1);
    // A day that is left out is missing, so the list is not complete.
    expect(calendar!.complete).toBe(problem === null);
  });

  test('a single day ends on the day it begins, and has a name', () => {
    const { calendar } = read(withDayOff(year, dayOff('2026-10-12', '', '  ')));
    expect(calendar!.daysOff).toEqual([{ name: 'Day off', from: '2026-10-12', to: '2026-10-12' }]);
  });

  test('days off come in order, whatever order they were added in', () => {
    const draft = withDayOff(withDayOff(year, dayOff('2027-03-15')), dayOff('2026-10-12'));
    expect(read(draft).calendar!.daysOff.map(({ from }) => from)).toEqual([
      '2026-10-12',
      '2027-03-15',
    ]);
  });

  test('without a year only its own dates are looked at', () => {
    const { calendar, problems } = read(withDayOff(emptyDraft, dayOff('2026-10-16', '2026-10-12')));
    expect(calendar).toBeNull();
    expect(problems.daysOff.get('own-1')).toBe('ends-before-it-starts');
    expect(problems.year).toEqual({ firstDay: 'missing', lastDay: 'missing' });
  });

  test('each gets an id of its own, also after one was removed', () => {
    const three = [1, 2, 3].reduce((draft) => withDayOff(draft, dayOff('')), year);
    const two = { ...three, daysOff: three.daysOff.filter(({ id }) => id !== 'own-1') };
    const ids = withDayOff(two, dayOff('')).daysOff.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

test('whatever is typed, a calendar is right and the draft is read without a fault', () => {
  const typed = fc.oneof(
    fc.constantFrom('', unfinished, '2026-02-31', '__proto__', '0000-00-00'),
    fc
      .date({ min: new Date('2023-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
  );
  const anyDraft = fc.record({
    firstDay: typed,
    lastDay: typed,
    nextFirstDay: typed,
    complete: fc.boolean(),
    daysOff: fc.uniqueArray(
      fc.record({ id: fc.string(), name: fc.string(), from: typed, to: typed }),
      { selector: ({ id }) => id },
    ),
  });
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const { calendar, problems } = read(draft);
      if (!calendar) return;
      const { firstDay, lastDay, nextFirstDay, daysOff } = calendar;
      expect(known.from <= firstDay && firstDay < lastDay && lastDay <= known.to).toBe(true);
      expect(nextFirstDay === null || lastDay < nextFirstDay).toBe(true);
      for (const { name, from, to } of daysOff) {
        expect(firstDay <= from && from <= to && to <= lastDay).toBe(true);
        expect(name.trim()).not.toBe('');
      }
      expect(daysOff.length + problems.daysOff.size).toBe(draft.daysOff.length);
    }),
    { examples: [[{ ...year, daysOff: [] }]] },
  );
});

describe('what we propose', () => {
  const holidays: Holidays = {
    known,
    federal: [
      { day: '2026-07-03', name: 'Independence Day' },
      { day: '2026-09-07', name: 'Labor Day' },
      { day: '2026-11-26', name: 'Thanksgiving Day' },
      { day: '2026-12-25', name: 'Christmas Day' },
      { day: '2027-05-31', name: 'Memorial Day' },
    ],
    state: [{ day: '2026-11-03', name: 'Election Day' }],
  };
  const usualBreaks = [
    { name: 'Winter break', from: '2026-12-21', to: '2027-01-01' },
    { name: 'Thanksgiving week', from: '2026-11-23', to: '2026-11-27' },
    { name: 'Winter break', from: '2027-12-20', to: '2027-12-31' },
  ];
  const proposals = proposedDaysOff(
    { from: year.firstDay, to: year.lastDay },
    holidays,
    usualBreaks,
  );

  test('lies in the year, in order, without holidays inside a long break', () => {
    expect(proposals.map(({ name, from }) => [name, from])).toEqual([
      ['Labor Day', '2026-09-07'],
      ['Thanksgiving week', '2026-11-23'],
      ['Thanksgiving Day', '2026-11-26'],
      ['Winter break', '2026-12-21'],
    ]);
  });

  test('stands again where it stood when a calendar is opened, with its changed dates', () => {
    const calendar = {
      firstDay: year.firstDay,
      lastDay: year.lastDay,
      nextFirstDay: null,
      daysOff: [
        { name: 'Labor Day', from: '2026-09-07', to: '2026-09-07' },
        { name: 'Fair day', from: '2026-10-09', to: '2026-10-09' },
        { name: 'Winter break', from: '2026-12-18', to: '2027-01-04' },
      ],
      complete: true,
    };
    const draft = toDraft(calendar, proposals);
    expect(draft.daysOff.map(({ id }) => id)).toEqual([
      proposals[0]!.id,
      'own-2',
      proposals[3]!.id,
    ]);
    expect(read(draft).calendar).toEqual(calendar);
  });
});

test('a year is known once both its days are right', () => {
  expect(yearOfDraft(year, known)).toEqual({ from: '2026-08-17', to: '2027-05-27' });
  expect(yearOfDraft({ ...year, nextFirstDay: unfinished }, known)).not.toBeNull();
  expect(yearOfDraft({ ...year, lastDay: unfinished }, known)).toBeNull();
});

test.each([
  ['', '2026-11-22', '2026-07-01', '2027-09-30', 'the school year of today'],
  ['', '2027-06-30', '2026-07-01', '2027-09-30', 'its last day'],
  ['', '2027-07-01', '2027-07-01', '2028-09-30', 'the next'],
  ['2025-08-18', '2026-11-22', '2025-08-18', '2026-11-21', 'the year that was typed'],
])('with first day "%s", on %s, a file is read from %s to %s (%s)', (firstDay, today, from, to) => {
  expect(daysToRead({ ...emptyDraft, firstDay }, today)).toEqual({ from, to });
});

describe('a calendar file', () => {
  const event = (title: string, from: string, to = from, noSchool = true) => ({
    id: `${from}/${to}/${title}`,
    title,
    from,
    to,
    noSchool,
  });
  const events = [
    event('First Day of School', '2026-08-17', '2026-08-17', false),
    event('Labor Day', '2026-09-07'),
    event('PTA Meeting', '2026-10-14', '2026-10-14', false),
    event('Winter Break', '2026-12-24'),
    event('Winter Break', '2026-12-25'),
    event('Winter Break', '2026-12-28'),
    event('Winter Break', '2027-01-04'),
    event('Last Day of School', '2027-05-27', '2027-05-27', false),
    event('District Closed', '2027-07-05'),
    event('First Day of School', '2027-08-18', '2027-08-18', false),
  ];
  const found = foundInFile(events);

  test('tells the year by its marks, which are not offered again', () => {
    expect([found.firstDay?.from, found.lastDay?.to, found.nextFirstDay?.from]).toEqual([
      '2026-08-17',
      '2027-05-27',
      '2027-08-18',
    ]);
    expect(found.others.map(({ title }) => title)).toEqual(['PTA Meeting']);
  });

  test('puts together a break over a weekend, but not over days of school', () => {
    const breaks = found.daysOff.filter(({ title }) => title === 'Winter Break');
    expect(breaks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-24', '2026-12-28'],
      ['2027-01-04', '2027-01-04'],
    ]);
  });

  test('without a last day there is no next year', () => {
    const { firstDay, lastDay, nextFirstDay } = foundInFile(events.slice(0, 3));
    expect([firstDay?.from, lastDay, nextFirstDay]).toEqual(['2026-08-17', null, null]);
  });

  test('what a person takes from it goes into the draft, once, and only within the year', () => {
    const marks = [
      { field: 'firstDay' as const, event: found.firstDay! },
      { field: 'lastDay' as const, event: found.lastDay! },
    ];
    const start = withDayOff(emptyDraft, dayOff('2026-09-07', '', 'Labor Day'));
    const { draft, added, outside } = takeFromFile(start, marks, found.daysOff);
    expect([added, outside]).toEqual([2, 1]);
    expect(read(draft)).toMatchObject({
      calendar: { firstDay: '2026-08-17', lastDay: '2027-05-27', nextFirstDay: null },
      problems: { year: {} },
    });
    expect(read(draft).problems.daysOff.size).toBe(0);
  });
});

test('each problem and each failure has its sentence', () => {
  const { yearProblems, dayOffProblems, file } = timelinePartsEn.school;
  for (const sentence of [yearProblems, dayOffProblems, file.failed].flatMap((all) =>
    Object.values(all),
  ))
    expect(sentence).toMatch(/\.$/);
});
