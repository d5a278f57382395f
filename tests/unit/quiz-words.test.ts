import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/data/schema/quiz';
import {
  conditionWords,
  inSentence,
  type ConditionWords,
  type Sayings,
} from '../../src/lib/quiz/condition-words';
import { everyRun } from '../../src/lib/quiz/every-run';
import { flow, type Flow } from '../../src/lib/quiz/flow';
import { broken, drawFlow } from '../../src/lib/quiz/flow-drawing';
import { goTo } from '../../src/lib/quiz/go-to';
import { truth } from '../../src/lib/quiz/truth';

const option = (id: string, more = {}) => ({ id, label: id.toUpperCase(), ...more });

/**
 * Where is the child? At home, in school or away; at school, is it hard? Those away end at once. "Home" and
 * "camp" are told apart by no rule.
 */
const small = {
  questions: [
    {
      id: 'place',
      kind: 'one' as const,
      title: 'Where?',
      options: [option('home'), option('camp'), option('school'), option('away')],
    },
    {
      id: 'class',
      kind: 'one' as const,
      title: 'Which class?',
      when: { question: 'place', oneOf: ['school'] },
      options: [option('first'), option('second', { signs: { effect: 'yes' as const } })],
    },
    {
      id: 'hard',
      kind: 'many' as const,
      title: 'Is it hard?',
      when: {
        all: [
          { not: { question: 'place', oneOf: ['away'] } },
          { not: { question: 'class', oneOf: ['first'] } },
        ],
      },
      options: [
        option('yes', { signs: { disability: 'yes' as const } }),
        option('perhaps', { signs: { disability: 'unsure' as const } }),
        option('no', { alone: true as const }),
      ],
    },
    { id: 'name', kind: 'one' as const, title: 'Name?', options: [option('any')] },
  ],
  situations: [
    {
      id: 'there',
      label: 'the child is there',
      when: { question: 'place', oneOf: ['school', 'home'] },
    },
  ],
  outcomes: [
    { id: 'far', when: { question: 'place', oneOf: ['away'] } },
    { id: 'ask', when: { sign: 'disability' as const, atLeast: 'unsure' as const } },
    { id: 'wait' },
  ],
};
const runs = everyRun(small);

const say: Sayings = {
  answers: ({ number }, labels) => `${String(number)} is ${labels.join(' or ')}`,
  sign: (sign, atLeast) => `${sign} ${atLeast}`,
};
const words = (condition: Condition) => conditionWords(condition, small, say);

const far: Condition = { question: 'place', oneOf: ['away', 'camp'] };
const there: Condition = { situation: 'there' };
const clear: Condition = { sign: 'disability', atLeast: 'yes' };

describe('a condition in words', () => {
  test.each<[string, Condition, ConditionWords]>([
    ['answers by their labels, the question by its number', far, '1 is AWAY or CAMP'],
    ['a situation by its name', there, 'the child is there'],
    ['a sign as the page says it', clear, 'disability yes'],
    ['a list of one is that one', { all: [{ any: [far] }] }, '1 is AWAY or CAMP'],
    [
      'lists of one kind become one',
      { all: [far, { all: [there, clear] }] },
      { how: 'all', parts: ['1 is AWAY or CAMP', 'the child is there', 'disability yes'] },
    ],
    [
      'not any is none',
      { not: { any: [far, there] } },
      { how: 'none', parts: ['1 is AWAY or CAMP', 'the child is there'] },
    ],
    ['not not is nothing', { not: { not: there } }, 'the child is there'],
    [
      'not all stays a list within',
      { not: { all: [far, there] } },
      { how: 'none', parts: [{ how: 'all', parts: ['1 is AWAY or CAMP', 'the child is there'] }] },
    ],
  ])('%s', (_, condition, expected) => {
    expect(words(condition)).toEqual(expected);
  });

  test.each<[string, Condition]>([
    ['question', { question: 'age', oneOf: ['3'] }],
    ['answer', { question: 'place', oneOf: ['moon'] }],
    ['situation', { situation: 'nowhere' }],
  ])('an unknown %s is an error, not a gap', (_, condition) => {
    expect(() => words(condition)).toThrow('No ');
  });

  /** What the words claim of answers: each claim stands for the part of the condition that it says. */
  function claims(said: ConditionWords, holds: (claim: string) => boolean): boolean {
    if (typeof said === 'string') return holds(said);
    const each = said.parts.map((part) => claims(part, holds));
    return said.how === 'all'
      ? each.every(Boolean)
      : said.how === 'any'
        ? each.some(Boolean)
        : !each.some(Boolean);
  }

  const leaves: Condition[] = [
    far,
    there,
    clear,
    { question: 'hard', oneOf: ['no'] },
    { sign: 'effect', atLeast: 'yes' },
  ];
  const { anyCondition } = fc.letrec<{ anyCondition: Condition }>((tie) => ({
    anyCondition: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...leaves),
      fc.record({ all: fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('anyCondition') }),
    ),
  }));

  test('always says what the condition says, of all answers', () => {
    const leafOf = new Map(leaves.map((leaf) => [words(leaf), leaf]));
    fc.assert(
      fc.property(anyCondition, fc.constantFrom(...runs), (condition, { answers }) => {
        const holds = (claim: string) => truth(leafOf.get(claim), small, answers) === true;
        expect(claims(words(condition), holds)).toBe(truth(condition, small, answers));
      }),
    );
  });

  test.each<[ConditionWords, string | null, string]>([
    ['a', 'a', 'a claim'],
    [{ how: 'all', parts: ['a', 'b'] }, 'a AND b', 'all'],
    [{ how: 'any', parts: ['a', 'b'] }, 'a OR b', 'any'],
    [
      { how: 'all', parts: ['a', { how: 'none', parts: ['b', 'c'] }] },
      'a EXCEPT b OR c',
      'an exception at the end',
    ],
    [{ how: 'none', parts: ['a'] }, 'NOT a', 'one claim that must not hold'],
    [{ how: 'none', parts: ['a', 'b'] }, null, '"not a or b" is easy to misread'],
    [{ how: 'none', parts: [{ how: 'all', parts: ['a', 'b'] }] }, null, 'so is "not a and b"'],
    [
      { how: 'any', parts: ['a', { how: 'none', parts: ['b'] }] },
      null,
      '"or not" is easy to misread',
    ],
    [{ how: 'all', parts: ['a', { how: 'any', parts: ['b', 'c'] }] }, null, '"and" with "or"'],
    [{ how: 'all', parts: ['a', 'b', 'c', 'd'] }, null, 'too many for a sentence'],
  ])('%j in a sentence is %j: %s', (said, expected) => {
    expect(inSentence(said, { and: ' AND ', or: ' OR ', butNot: ' EXCEPT ', not: 'NOT ' })).toBe(
      expected,
    );
  });
});

describe('the flow', () => {
  const map = flow(small, runs, 'place');
  const stops = (id: string) => map.stations.find((station) => station.id === id)?.stops;

  test('has a line for each answer, and all stations in order', () => {
    expect(map.lines).toEqual(['home', 'camp', 'school', 'away']);
    expect(map.stations.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'question place',
      'question class',
      'question hard',
      'question name',
      'outcome far',
      'outcome ask',
      'outcome wait',
    ]);
  });

  test.each([
    ['place', ['all', 'all', 'all', 'all'], 'asked of everyone'],
    ['class', [null, null, 'all', null], 'asked of all on one line'],
    ['hard', ['all', 'all', 'some', null], 'camp, which has no run of its own, goes as home does'],
    ['far', [null, null, null, 'all'], 'the only end of a line'],
    ['ask', ['some', 'some', 'some', null], 'one end of several'],
  ])('%s: %j, %s', (id, expected) => {
    expect(stops(id)).toEqual(expected);
  });

  test('an unknown question has no lines', () => {
    expect(() => flow(small, runs, 'age')).toThrow('age');
  });

  // Stops higher than a line of letters, so that both can set the height of a row.
  const size = { width: 500, gap: 40, radius: 16, lineHeight: 18, letters: 12 };

  test('a text is broken between words only', () => {
    expect(broken('one two three four', 8)).toEqual(['one two', 'three', 'four']);
    expect(broken('extraordinarily so', 8)).toEqual(['extraordinarily', 'so']);
  });

  const anyFlow: fc.Arbitrary<Flow> = fc
    .integer({ min: 1, max: 9 })
    .chain((lines) =>
      fc.record({
        lines: fc.constant(Array.from({ length: lines }, (_, i) => `line${String(i)}`)),
        stations: fc.array(
          fc.record({
            kind: fc.constantFrom('question' as const, 'outcome' as const),
            id: fc.lorem({ maxCount: 6 }),
            stops: fc.array(fc.constantFrom('all' as const, 'some' as const, null), {
              minLength: lines,
              maxLength: lines,
            }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
      }),
    )
    .map((any) => ({
      ...any,
      stations: any.stations.sort((a, b) => b.kind.localeCompare(a.kind)),
    }));

  test('rows never overlap, stops never leave the picture or their line, and no label is lost', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const drawing = drawFlow(any, ({ id }) => id, size);
        let above = drawing.lines[0]!.head + size.radius;
        drawing.rows.forEach((row, i) => {
          expect(row.top).toBeGreaterThanOrEqual(above);
          above = row.bottom;
          expect(row.label.map(({ text }) => text).join(' ')).toBe(any.stations[i]!.id);
          for (const { y } of row.label) {
            expect(y).toBeGreaterThan(row.top);
            expect(y).toBeLessThan(row.bottom);
          }
          expect(row.stops.map(({ line }) => line)).toEqual(
            any.stations[i]!.stops.flatMap((stop, line) => (stop ? [line] : [])),
          );
          for (const { line, x, y } of row.stops) {
            expect(x).toBe(drawing.lines[line]!.x);
            expect(y).toBeLessThanOrEqual(drawing.lines[line]!.end);
            expect(y - size.radius).toBeGreaterThanOrEqual(row.top);
            expect(y + size.radius).toBeLessThanOrEqual(row.bottom);
          }
        });
        expect(above).toBeLessThanOrEqual(drawing.height);
        expect(drawing.lines.map(({ x }) => x)).toEqual(
          drawing.lines.map(({ x }) => x).sort((a, b) => a - b),
        );
        for (const { x } of drawing.lines) {
          expect(x - size.radius).toBeGreaterThan(0);
          expect(x + size.radius).toBeLessThan(drawing.width);
        }
      }),
    );
  });
});

test.each<[string, string, string | null, string]>([
  ['place', 'away', 'name', 'questions in between are not for this answer'],
  ['place', 'school', 'class', 'the next question'],
  ['place', 'camp', 'hard', 'an answer that no run gives goes as the one like it'],
  ['class', 'first', 'name', 'after a question that not everyone gets'],
  ['name', 'any', null, 'nothing follows'],
])('on paper, "%s: %s" leads to %s: %s', (question, answer, expected) => {
  expect(goTo(small, runs, question, answer)).toBe(expected);
});

test('on paper, an answer that leads to different questions leads to none', () => {
  const forked = {
    ...small,
    questions: [
      ...small.questions.slice(0, 3),
      {
        id: 'away-from',
        kind: 'one' as const,
        title: 'From where?',
        when: { question: 'place', oneOf: ['home'] },
        options: [option('here')],
      },
      ...small.questions.slice(3),
    ],
  };
  expect(goTo(forked, everyRun(forked), 'hard', 'no')).toBeNull();
});
