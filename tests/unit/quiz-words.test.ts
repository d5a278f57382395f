import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/data/schema/quiz';
import {
  conditionWords,
  inSentences,
  type ConditionWords,
  type Sayings,
} from '../../src/lib/quiz/condition-words';
import { everyRun } from '../../src/lib/quiz/every-run';
import { truth } from '../../src/lib/quiz/truth';
import { smallQuiz } from '../sources/small-quiz';

const runs = everyRun(smallQuiz);

const say: Sayings = {
  answers: ({ number }, labels) => `${String(number)} is ${labels.join(' or ')}`,
  sign: (sign, atLeast) => `${sign} ${atLeast}`,
};
const words = (condition: Condition) => conditionWords(condition, smallQuiz, say);

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
        const holds = (claim: string) => truth(leafOf.get(claim), smallQuiz, answers) === true;
        expect(claims(words(condition), holds)).toBe(truth(condition, smallQuiz, answers));
      }),
    );
  });

  const long = Array.from({ length: 30 }, () => 'a').join(' ');
  test.each<[ConditionWords, string | null, string]>([
    ['a', 'a', 'a claim'],
    [{ how: 'all', parts: ['a', 'b'] }, 'a AND b', 'all'],
    [{ how: 'any', parts: ['a', 'b'] }, 'a OR b', 'any'],
    [
      { how: 'all', parts: ['a', { how: 'none', parts: ['b', 'c'] }] },
      'a, EXCEPT b OR c',
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
    [{ how: 'any', parts: ['a', long] }, null, 'too long for a sentence'],
    [long + ' b', long + ' b', 'one claim is never cut'],
    [
      { how: 'all', parts: [long, { how: 'none', parts: ['b'] }] },
      `${long}. EXCEPT b`,
      'a long claim leaves its exception to a sentence of its own',
    ],
    [{ how: 'all', parts: ['a', { how: 'none', parts: ['b', long] }] }, null, 'a long exception'],
  ])('%j in a sentence is %j: %s', (said, expected) => {
    expect(inSentences(said, { and: ' AND ', or: ' OR ', butNot: 'EXCEPT ', not: 'NOT ' })).toBe(
      expected,
    );
  });
});
