// Cases that no state's file has today, or has only together with others.
import { expect, test } from 'vitest';
import { wordingIn } from '../../src/components/states/wording';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Event } from '../../src/data/schema/event';
import type { Limit } from '../../src/data/schema/limit';
import type { Step } from '../../src/data/schema/step';
import { limitInLetter } from '../../src/lib/states/limit-in-letter';

const texas = jurisdictions.find(({ code }) => code === 'tx')!;
const some = (texas.steps.evaluate as Extract<Step, { kind: 'state' }>).limits[0]!;

/** So many calendar days from one event to another, without pauses or exceptions, by a rule of its own. */
const limit = (
  from: Event,
  to: Limit['to'],
  n: number,
  change: { summerStartMoves?: boolean; startDayCounts?: boolean } = {},
): Limit => ({
  ...some,
  to,
  due: {
    kind: 'within',
    duration: { kind: 'duration', n, unit: 'calendar-days' },
    of: { kind: 'event', event: from },
    startDayCounts: false,
    summerStartMoves: false,
    ...change,
  },
  when: null,
  pauses: [],
  extensions: [],
  source: { ...some.source, citation: `${n} Code 1`, confidence: 'high' },
});
const found = (step: 'answer-request' | 'evaluate', ...limits: Limit[]) =>
  limitInLetter(
    { name: 'Testland', steps: { ...texas.steps, [step]: { ...texas.steps[step], limits } } },
    step,
    federalSteps,
    wordingIn('en'),
  );
const from = { 'answer-request': 'request-received', evaluate: 'consent-received' } as const;

test.each<[limits: Limit[], words: string, citation: string, days: number | null, why: string]>([
  [[limit(from.evaluate, 'evaluation-completed', 30)], '30 calendar days', '30 Code 1', 30, 'one'],
  [
    [limit(from.evaluate, 'evaluation-completed', 30, { startDayCounts: true })],
    '30 calendar days',
    '30 Code 1',
    29,
    'the first day is day one',
  ],
  [
    [limit(from.evaluate, 'evaluation-completed', 30, { summerStartMoves: true })],
    '30 calendar days',
    '30 Code 1',
    null,
    'a start in summer is moved, so only the school’s calendar can tell',
  ],
  [
    [
      limit(from.evaluate, 'evaluation-completed', 30),
      limit(from.evaluate, 'evaluation-completed', 20),
    ],
    '30 calendar days or 20 calendar days, whichever ends first',
    '30 Code 1; 20 Code 1',
    null,
    'two times for the same step',
  ],
  [
    [
      limit(from.evaluate, 'evaluation-completed', 30),
      limit(from.evaluate, 'eligibility-decided', 40),
    ],
    '30 calendar days',
    '30 Code 1',
    30,
    'the other time is for the step after it',
  ],
  [
    [
      limit(from['answer-request'], 'evaluation-completed', 90),
      limit(from.evaluate, 'eligibility-decided', 40),
    ],
    '40 calendar days (the decision on eligibility is part of it)',
    '40 Code 1',
    40,
    'the other time starts with something else',
  ],
])(
  'the time to evaluate by %j is %j (%s), counted ahead: %s (%s)',
  (limits, words, citation, calendarDays) => {
    const said = found('evaluate', ...limits)!;
    expect({ ...said, words: said.words.replaceAll('\u00a0', ' ') }).toEqual({
      words,
      citation,
      calendarDays,
    });
  },
);

test('an answer is never said to cover more than the answer', () => {
  const whole = limit(from['answer-request'], 'eligibility-decided', 60);
  expect(found('answer-request', whole)!.words).not.toContain('(');
  expect(
    found('evaluate', { ...whole, due: limit(from.evaluate, whole.to, 60).due })!.words,
  ).toContain('(the decision on eligibility is part of it)');
});

test.each<[limits: Limit[], why: string]>([
  [[], 'no limit'],
  [[limit('request-received', 'evaluation-completed', 90)], 'another start'],
  [
    [
      {
        ...limit(from.evaluate, 'evaluation-completed', 30),
        when: { kind: 'words', case: 'snow', words: 'it snows' },
      },
    ],
    'one case only',
  ],
  [
    [
      limit(from.evaluate, 'evaluation-completed', 30),
      {
        ...limit('request-received', 'evaluation-completed', 90),
        source: { ...some.source, confidence: 'low' },
      },
    ],
    'we are not sure of one of them',
  ],
])('no time to evaluate is said after %j (%s)', (limits) => {
  expect(found('evaluate', ...limits)).toBeNull();
});
