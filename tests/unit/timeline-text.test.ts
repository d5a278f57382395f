import { describe, expect, test } from 'vitest';
import { timelineEn } from '../../src/i18n/timeline-en';
import { asText } from '../../src/lib/deadlines/as-text';
import { calendarEntry } from '../../src/lib/deadlines/calendar-entry';
import { changedSteps } from '../../src/lib/deadlines/changed-steps';
import { dayWords } from '../../src/lib/deadlines/day-words';
import { fillLetter } from '../../src/lib/deadlines/fill-letter';
import { howFar } from '../../src/lib/deadlines/how-far';
import { limitsShown } from '../../src/lib/deadlines/limits-shown';
import type { StepResult } from '../../src/lib/deadlines/model';
import { noDayReason } from '../../src/lib/deadlines/no-day-reason';
import { placeOfToday } from '../../src/lib/deadlines/place-of-today';
import { statusWords, whenWords } from '../../src/lib/deadlines/when-words';
import { madeUpState } from '../sources/made-up-state';

const text = timelineEn.island;
const today = '2026-11-22';

const result = (part: Partial<StepResult> = {}): StepResult => ({
  id: 'answer',
  status: 'next',
  doneOn: null,
  by: { earliest: '2026-12-02', latest: '2026-12-02' },
  undated: null,
  governing: { earliest: 'answer', latest: 'answer' },
  estimate: false,
  assumed: false,
  askBy: null,
  earlierOnce: [],
  limits: [],
  ...part,
});
const span = (earliest: string, latest: string) => ({ by: { earliest, latest } });

test('a day is the same day whatever the zone of the device', () => {
  expect(dayWords('2026-09-23', 'en-US')).toBe('Wednesday, September 23, 2026');
});

test.each([
  ['2026-11-23', 'days', 1, 'tomorrow'],
  ['2026-12-05', 'days', 13, 'not yet two weeks'],
  ['2026-12-06', 'weeks', 2, 'two weeks'],
  ['2026-12-19', 'weeks', 3, 'never said too long'],
  ['2027-01-23', 'weeks', 8, 'one day short of nine weeks'],
  ['2027-01-24', 'months', 2, 'nine weeks'],
  ['2026-11-01', 'weeks', 3, 'back in time'],
])('to %s it is %s %i: %s', (day, unit, n) => {
  expect(howFar(today, day)).toEqual({ unit, n });
});

test.each<[Partial<StepResult>, string, string | null]>([
  [{}, 'by Wednesday, December 2, 2026', 'Next · in 10 days'],
  [span('2026-11-23', '2026-11-23'), 'by Monday, November 23, 2026', 'Next · tomorrow'],
  [span(today, today), 'by Sunday, November 22, 2026', 'Next · today'],
  [
    { ...span('2026-11-20', '2026-12-01') },
    'between November 20 and December 1, 2026 (estimate)',
    'Next · due about now',
  ],
  [
    { status: 'later', ...span('2026-12-30', '2027-01-04') },
    'between December 30, 2026 and January 4, 2027 (estimate)',
    'Later · in 5 weeks',
  ],
  [{ estimate: true }, 'by Wednesday, December 2, 2026 (estimate)', 'Next · in 10 days'],
  [
    { status: 'late', ...span('2026-11-10', '2026-11-10') },
    'by Tuesday, November 10, 2026',
    'Day has passed · 12 days ago',
  ],
  [
    { status: 'late', ...span('2026-11-10', '2026-11-21') },
    'between November 10 and November 21, 2026 (estimate)',
    'Day has passed · yesterday',
  ],
  [
    { status: 'passed', ...span('2026-11-10', '2026-11-10') },
    'by Tuesday, November 10, 2026',
    'Day has passed · 12 days ago',
  ],
  [{ status: 'done', doneOn: '2026-11-16' }, 'Monday, November 16, 2026', 'Done'],
  [{ status: 'done', by: null, governing: null }, 'Done', 'Done'],
  [
    { status: 'undated', by: null, undated: { kind: 'waiting-for', event: 'iep-meeting' } },
    'No date yet',
    null,
  ],
  [{ status: 'undated', by: null, undated: { kind: 'no-number' } }, 'No set date', null],
])('%j reads "%s" and "%s"', (part, when, status) => {
  expect(whenWords(result(part), text)).toBe(when);
  expect(statusWords(result(part), today, text)).toBe(status);
});

describe('the line of today stands', () => {
  const at = (...all: StepResult['status'][]) =>
    placeOfToday(all.map((status) => result({ status })));
  test.each<[StepResult['status'][], number, string]>([
    [['done', 'late', 'next', 'later'], 2, 'before what is next'],
    [['undated', 'next'], 1, 'after what has no day but stands before it'],
    [['done', 'undated', 'late', 'undated'], 3, 'after the last that is past'],
    [['undated', 'undated'], 0, 'first where nothing is past'],
    [['done'], 1, 'last where all is past'],
  ])('for %j at %i: %s', (all, place) => expect(at(...all)).toBe(place));
});

test.each<[Partial<StepResult>, ReturnType<typeof noDayReason>]>([
  [{}, null],
  [
    { ...span('2026-12-05', '2026-12-05'), askBy: { day: '2026-12-04', kind: 'business-day' } },
    'weekend',
  ],
  [
    { ...span('2026-12-25', '2026-12-25'), askBy: { day: '2026-12-24', kind: 'business-day' } },
    'holiday',
  ],
  [
    { ...span('2026-12-22', '2026-12-22'), askBy: { day: '2026-12-18', kind: 'school-day' } },
    'off',
  ],
  [
    { ...span('2026-12-05', '2026-12-09'), askBy: { day: '2026-12-04', kind: 'business-day' } },
    'range',
  ],
])('%j is a bad day because of %s', (part, reason) => {
  expect(noDayReason(result(part))).toBe(reason);
});

test('steps are changed by another day, by getting one, and by coming or going', () => {
  const none = { by: null, governing: null, status: 'undated' } as const;
  const before = [
    result({ id: 'same' }),
    result({ id: 'moved' }),
    result({ id: 'got', ...none }),
    result({ id: 'never', ...none }),
    result({ id: 'gone' }),
  ];
  const after = [
    result({ id: 'same', status: 'later' }),
    result({ id: 'moved', ...span('2026-12-02', '2026-12-03') }),
    result({ id: 'got' }),
    result({ id: 'never', ...none }),
    result({ id: 'come' }),
  ];
  expect(changedSteps(before, after)).toEqual({ dated: 5, ids: ['moved', 'got', 'come', 'gone'] });
});

test('a letter is filled with what is known, and the rest becomes a blank', () => {
  const values = { 'consent-received': 'November 2, 2026', rule: undefined };
  expect(
    fillLetter('You got it on {consent-received}: {rule}, {constructor}.', values, '[date]'),
  ).toBe('You got it on November 2, 2026: [date], [date].');
});

const { journeys } = madeUpState('tx', 'Texas', 30);
const [{ steps, title }] = [journeys[0]!];
const address = 'https://site.example/timeline/texas/#evaluation';

test('which limits are shown first depends on what governs, else on what surely applies', () => {
  const [one] = steps[0]!.limits;
  const step = { ...steps[0]!, limits: ['a', 'b', 'c'].map((id) => ({ ...one!, id })) };
  const limits = (['yes', 'perhaps', 'no'] as const).map((applies, i) => ({
    id: 'abc'[i]!,
    applies,
    by: null,
    undated: null,
    assumed: false,
    from: null,
  }));
  const ids = (part: Partial<StepResult>) => {
    const { first, others } = limitsShown(step, result({ limits, ...part }));
    return [first, others].map((some) => some.map(({ id }) => id).join(''));
  };
  expect(ids({ governing: { earliest: 'b', latest: 'a' } })).toEqual(['ab', '']);
  expect(ids({ governing: { earliest: 'b', latest: 'b' } })).toEqual(['b', 'a']);
  expect(ids({ governing: null })).toEqual(['a', 'b']);
});

test('the list as text says day, status, step, rule and where it was made', () => {
  const said = asText(
    {
      title: 'Your deadlines in Texas',
      journey: title,
      steps,
      results: [
        result(),
        result({
          id: 'plan',
          status: 'undated',
          by: null,
          governing: null,
          undated: { kind: 'waiting-for', event: 'consent-received' },
        }),
      ],
      today,
      address,
    },
    text,
  );
  expect(said).toBe(`Your deadlines in Texas
I asked for an evaluation

by Wednesday, December 2, 2026 (Next · in 10 days)
The school answers
The school must do it within 30 calendar days.
Rule: 1 Code 2, checked Nov 21, 2026
https://example.org/rule

No date yet
The school plans
The school must do it within 10 calendar days.
Rule: 1 Code 2, checked Nov 21, 2026
https://example.org/rule

Made on Nov 22, 2026 with ${address}
Information, not legal advice.`);
});

describe('a step for the calendar', () => {
  const of = { state: 'tx', journey: 'evaluation', address };
  const entry = (part: Partial<StepResult>) => calendarEntry(steps[0]!, result(part), of, text);

  test('has its last day, and the same name each time', () => {
    expect(entry({})).toEqual({
      uid: 'tx-evaluation-answer',
      day: '2026-12-02',
      title: 'The school answers',
      notes:
        'The school must do it within 30 calendar days.\nAsk in writing.\nRule: 1 Code 2, checked Nov 21, 2026',
      url: address,
      reminderDaysBefore: 7,
    });
  });

  test('has the earliest day of a range, and says that it is an estimate', () => {
    const { day, title: name, notes } = entry(span('2026-12-02', '2026-12-09'))!;
    expect([day, name]).toEqual(['2026-12-02', 'Estimate: The school answers']);
    expect(notes).toContain('between December 2 and December 9, 2026 (estimate)');
  });

  test.each(['done', 'late', 'passed', 'undated'] as const)('is none where it is %s', (status) => {
    expect(entry({ status })).toBeNull();
  });
});
