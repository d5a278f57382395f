import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quiz } from '../../src/data/quiz';
import { decide } from '../../src/lib/quiz/decide';
import type { Answers } from '../../src/lib/quiz/logic';
import { result } from '../../src/lib/quiz/result';
import { walk } from '../../src/lib/quiz/walk';
import { anyAnswers, wholeRun } from '../sources/quiz-runs';
import { saidQuiz } from '../sources/said-quiz';

const { questions } = quiz;
const outcomeOf = (given: Answers) => decide(quiz, wholeRun(given).answers);
const optionOf = (question: string, option: string) =>
  questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);

/** Says of a difficulty that the child has it too. */
const also = (given: Answers, question: string, option: string): Answers => {
  const others = given[question]!.filter((id) => id !== option && !optionOf(question, id)?.alone);
  return { ...given, [question]: [...others, option] };
};

/** The settings whose results can be compared: the others have a door of their own. */
const settings = ['preschool', 'public', 'private', 'home', 'not-sure'];

/** A change of answers must never lead to a weaker result for the same child. */
function neverWeaker(change: (given: Answers) => Answers, fixed: Answers = {}): void {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (any, setting) => {
      const before = { ...any, setting: [setting], ...fixed };
      const [one, other] = [outcomeOf(before), outcomeOf(change(before))];
      if (one.strength === null) expect(other.strength).toBeNull();
      else
        expect(other.strength, `${one.id}, then ${other.id}`).toBeGreaterThanOrEqual(one.strength);
    }),
    { seed: 104, numRuns: 120 },
  );
}

/**
 * Two answers say what would help, and no difficulty: who names only changes or a health plan asks for what a
 * 504 plan brings, and is shown that way first (34 CFR 104.33), beside the way to an IEP evaluation.
 */
const ofAnotherKind = ['would-help/changes', 'would-help/health'];

const difficulties = questions
  .filter(({ kind }) => kind === 'many')
  .flatMap(({ id, options }) =>
    options.filter(({ signs }) => signs).map((option) => ({ question: id, option: option.id })),
  )
  .filter(({ question, option }) => !ofAnotherKind.includes(`${question}/${option}`));

describe('one more difficulty is never a weaker reason to ask', () => {
  test.each(difficulties)('$question: $option', ({ question, option }) => {
    neverWeaker((given) => also(given, question, option));
  });

  test('diagnosis: yes instead of no', () => {
    neverWeaker((given) => ({ ...given, diagnosis: ['yes'] }), { diagnosis: ['no'] });
  });
});

describe('"I’m not sure" is never a weaker reason to ask than a no', () => {
  // Only babies and toddlers are asked about early help, and their results are not compared.
  const refusals = questions
    .filter(({ id }) => id !== 'early-help')
    .flatMap(({ id, options }) =>
      options
        .filter((option) => ['none', 'no'].includes(option.id))
        .map((option) => ({ question: id, no: option.id })),
    );

  test.each(refusals)('$question: instead of "$no"', ({ question, no }) => {
    neverWeaker((given) => ({ ...given, [question]: ['not-sure'] }), { [question]: [no] });
  });
});

test('the same answers always lead to the same in both languages', () => {
  const english = saidQuiz('en');
  const spanish = saidQuiz('es');
  const idsOf = (said: typeof english, answers: Answers) => {
    const { outcome, parts, steps, notes } = result(said, answers, '…');
    return {
      outcome: outcome.id,
      steps: steps.map(({ id, letter }) => [id, letter?.id]),
      notes: notes.map(({ id }) => id),
      parts: parts.map(({ id, state, said }) => [id, state, said.map((each) => each.question)]),
    };
  };
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { answers } = wholeRun(given);
      expect(idsOf(spanish, answers)).toEqual(idsOf(english, answers));
    }),
    { seed: 508, numRuns: 500 },
  );
});

describe('what comes from outside', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'length', '0', '', 'not-sure', 'none'];
  const text = fc.oneof(
    fc.constantFrom(...odd),
    fc.constantFrom(...questions.flatMap(({ options }) => options.map(({ id }) => id))),
    fc.string(),
  );
  const answer = fc.oneof(
    fc.array(text, { maxLength: 8 }),
    fc.array(fc.oneof(text, fc.anything())),
    text,
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
  );
  const key = fc.oneof(
    { arbitrary: fc.constantFrom(...questions.map(({ id }) => id)), weight: 4 },
    { arbitrary: text, weight: 1 },
  );
  const hostile = fc.oneof(
    fc.dictionary(key, answer, { maxKeys: 25 }),
    fc.tuple(anyAnswers, fc.dictionary(key, answer)).map(([sane, bad]) => ({ ...sane, ...bad })),
  );

  /** Walks with anything, and on to a result where that carries so far. */
  function survives(given: unknown): void {
    const { asked, answers, next } = walk(quiz, given as Answers);
    expect(Object.keys(answers)).toEqual(
      asked.filter(({ id }) => id !== next?.id).map(({ id }) => id),
    );
    for (const { id, kind, options } of asked) {
      if (!Object.hasOwn(answers, id)) continue;
      const chosen = answers[id]!;
      const told = (given as Record<string, unknown>)[id];
      expect(told).toEqual(expect.arrayContaining([...chosen]));
      expect(options.map((option) => option.id)).toEqual(expect.arrayContaining([...chosen]));
      expect(chosen.length).toBeGreaterThan(0);
      if (kind !== 'many') expect(chosen).toHaveLength(1);
      const alone = chosen.filter((option) => optionOf(id, option)?.alone);
      if (alone.length > 0) expect(chosen).toHaveLength(1);
    }
    const whole = wholeRun(given as Answers);
    expect(walk(quiz, whole.answers).next).toBeNull();
    expect(() => result(said, whole.answers, '')).not.toThrow();
  }
  const said = saidQuiz('en');

  test('answers of any shape never break the check, and are never made up', () => {
    fc.assert(fc.property(hostile, survives), { seed: 1973, numRuns: 1000 });
  });

  test('nor does anything else in their place', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((anything) => anything !== null && anything !== undefined),
        survives,
      ),
      { seed: 1973, numRuns: 500 },
    );
  });

  test('a very long answer is an answer', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => `none-${i}`);
    survives({ setting: [...long, 'public'], plan: long, hard: [...long, 'math', ...long] });
    expect(walk(quiz, { setting: [...long, 'public'] }).answers).toEqual({ setting: ['public'] });
  });

  test('an answer that a language gives to every object is none', () => {
    const inherited = Object.create({ setting: ['public'] }) as Answers;
    expect(walk(quiz, inherited).answers).toEqual({});
    const polluted = JSON.parse('{"__proto__": {"setting": ["public"]}}') as Answers;
    expect(walk(quiz, polluted).answers).toEqual({});
  });

  test('the order in which answers are given, or that one comes twice, never changes the result', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const turned = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([id, chosen]) => [id, [...chosen, ...chosen].reverse()]),
        );
        // Of two answers to a question that takes one, the first offered counts.
        expect(walk(quiz, turned)).toEqual(walk(quiz, given));
      }),
      { seed: 300, numRuns: 500 },
    );
  });
});
