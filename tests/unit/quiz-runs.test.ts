import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clearness, Condition } from '../../src/data/schema/quiz';
import { decide } from '../../src/lib/quiz/decide';
import { everyRun } from '../../src/lib/quiz/every-run';
import type { Answers, QuestionLogic, QuizLogic } from '../../src/lib/quiz/logic';
import { walk } from '../../src/lib/quiz/walk';

const colors: QuestionLogic = {
  id: 'color',
  kind: 'one',
  options: [{ id: 'red' }, { id: 'blue' }, { id: 'not-sure' }],
};
const quizOf = (questions: QuestionLogic[], when: Condition[]): QuizLogic => ({
  questions,
  situations: [],
  outcomes: [...when.map((condition, i) => ({ id: `end-${i}`, when: condition })), { id: 'last' }],
});

test('answers that no rule tells apart share one run', () => {
  expect(everyRun(quizOf([colors], []))).toHaveLength(1);
  expect(everyRun(quizOf([colors], [{ question: 'color', oneOf: ['red'] }]))).toHaveLength(2);
});

test('a run names the questions that it asks, in order', () => {
  const shade: QuestionLogic = {
    ...colors,
    id: 'shade',
    when: { question: 'color', oneOf: ['blue'] },
  };
  const runs = everyRun(quizOf([colors, shade], []));
  expect(runs.map(({ asked }) => asked)).toEqual([['color'], ['color', 'shade']]);
});

test('a question that offers nothing is a dead end', () => {
  const never: Condition = { question: 'color', oneOf: ['green'] };
  const empty: QuestionLogic = { id: 'empty', kind: 'one', options: [{ id: 'a', when: never }] };
  expect(() => everyRun(quizOf([colors, empty], []))).toThrow('"empty" offers no answer');
});

/** Each way to answer each question, one after the other, with nothing left out. */
function slowly(quiz: QuizLogic, answers: Answers = {}): Answers[] {
  const { next } = walk(quiz, answers);
  if (!next) return [answers];
  const ids = next.options.map(({ id }) => id);
  const sets =
    next.kind === 'many'
      ? ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]])
      : ids.map((id) => [id]);
  const alone = (id: string) => next.options.some((option) => option.id === id && option.alone);
  return sets
    .filter((set) => set.length > 0 && (set.length === 1 || !set.some(alone)))
    .flatMap((set) => slowly(quiz, { ...answers, [next.id]: set }));
}

/** Small quizzes of every shape: up to four questions, whose conditions look back. */
const optionIds = ['a', 'b', 'c'];
const clearness = fc.constantFrom<Clearness>('yes', 'unsure');
const answered = (before: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record({
    question: fc.constantFrom(...before),
    oneOf: fc.subarray(optionIds, { minLength: 1, maxLength: 2 }),
  });
const signed: fc.Arbitrary<Condition> = fc.record({
  sign: fc.constantFrom('disability', 'effect'),
  atLeast: clearness,
});
const around = (one: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    one,
    one.map((not) => ({ not })),
    fc.tuple(one, one).map((all) => ({ all })),
    fc.tuple(one, one).map((any) => ({ any })),
  );
const condition = (before: readonly string[]) => around(around(answered(before)));

const question = (i: number): fc.Arbitrary<QuestionLogic> => {
  const before = Array.from({ length: i }, (_, n) => `q${n}`);
  const when = i > 0 ? fc.option(condition(before), { nil: undefined }) : fc.constant(undefined);
  const signs = fc.record({ disability: clearness, effect: clearness }, { requiredKeys: [] });
  return fc.record({
    id: fc.constant(`q${i}`),
    kind: fc.constantFrom('one', 'many'),
    when,
    options: fc.tuple(when, signs, signs, fc.boolean()).map(([offered, first, second, alone]) => [
      { id: 'a', when: offered, signs: first },
      { id: 'b', signs: second },
      { id: 'c', ...(alone ? { alone: true as const } : {}) },
    ]),
  });
};
const all = ['q0', 'q1', 'q2', 'q3'];
const anyQuiz: fc.Arbitrary<QuizLogic> = fc
  .record({
    questions: fc.tuple(...all.map((_, i) => question(i))),
    outcomes: fc.array(around(fc.oneof(answered(all), signed)), { minLength: 1, maxLength: 3 }),
    situation: condition(all),
  })
  .map(({ questions, outcomes, situation }) => ({
    ...quizOf(questions, [{ all: [{ situation: 'named' }, outcomes[0]!] }, ...outcomes]),
    situations: [{ id: 'named', when: situation }],
  }));

test('every run finds all that any answers lead to: which questions, and which outcome', () => {
  const ends = (quiz: QuizLogic, runs: readonly Answers[]) =>
    new Set(runs.map((answers) => `${Object.keys(answers)}: ${decide(quiz, answers).id}`));
  fc.assert(
    fc.property(anyQuiz, (quiz) => {
      const runs = everyRun(quiz).map(({ answers }) => answers);
      expect(ends(quiz, runs)).toEqual(ends(quiz, slowly(quiz)));
    }),
    { seed: 301, numRuns: 150 },
  );
});
