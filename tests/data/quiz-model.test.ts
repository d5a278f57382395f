import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quiz } from '../../src/data/quiz';
import { decide } from '../../src/lib/quiz/decide';
import { everyRun } from '../../src/lib/quiz/every-run';
import type { Answers } from '../../src/lib/quiz/logic';
import { resultOf } from '../../src/lib/quiz/result';
import { langs } from '../../src/i18n/lang';
import { anyAnswers, wholeRun } from '../sources/quiz-runs';
import { saidQuiz } from '../sources/said-quiz';

const said = saidQuiz('en');

/** A run with all that its result shows. */
function ended({ asked, answers }: { asked: string[]; answers: Answers }) {
  const outcome = decide(said, answers);
  return { asked, answers, ...resultOf(said, outcome, answers, '') };
}
type Ended = ReturnType<typeof ended>;

/** Every run that the rules of questions and results tell apart. */
const everyEnd = everyRun(quiz).map(ended);
/** Runs with answers that only steps and notes look at, or nobody; always the same ones. */
const someEnds = fc
  .sample(anyAnswers, { numRuns: 6000, seed: 504 })
  .map((answers) => ended(wholeRun(answers)));
const ends = [...everyEnd, ...someEnds];

/** The runs for which something is not as it should be: the first few, to read. */
const wrong = (isWrong: (end: Ended) => boolean, among: readonly Ended[] = ends) =>
  among
    .filter(isWrong)
    .slice(0, 3)
    .map(({ outcome, answers }) => ({ result: outcome.id, answers }));
const given = ({ answers }: Ended, question: string) => answers[question] ?? [];

describe('every run', () => {
  test('asks all that it should and no more than 12 questions', () => {
    expect(wrong(({ asked, answers }) => asked.join() !== Object.keys(answers).join())).toEqual([]);
    expect(wrong(({ asked }) => asked.length > 12 || asked.at(-1) !== 'state')).toEqual([]);
  });

  test('asks 8 to 12 questions in public school without a plan', () => {
    const usual = ends.filter(
      (end) => given(end, 'setting').includes('public') && given(end, 'plan').includes('none'),
    );
    expect(usual.length).toBeGreaterThan(100);
    expect(wrong(({ asked }) => asked.length < 8 || asked.length > 12, usual)).toEqual([]);
  });

  test('leads to two or more steps, and the first has its words or someone to call', () => {
    expect(wrong(({ steps }) => steps.length < 2)).toEqual([]);
    expect(wrong(({ steps }) => !steps[0]?.letter && !steps[0]?.stateFact)).toEqual([]);
  });

  test('has words to send or to say once only', () => {
    expect(
      wrong(({ steps }) => {
        const letters = steps.flatMap(({ letter }) => (letter ? [letter.id] : []));
        return new Set(letters).size !== letters.length;
      }),
    ).toEqual([]);
  });
});

describe('some run comes to', () => {
  const missed = (all: readonly string[], seen: Iterable<string>) => {
    const found = new Set(seen);
    return all.filter((id) => !found.has(id));
  };
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

  test('every question and every answer', () => {
    const seen = ends.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([id, chosen]) => chosen.map((option) => `${id}/${option}`)),
    );
    const all = quiz.questions.flatMap(({ id, options }) => ids(options).map((o) => `${id}/${o}`));
    expect(missed(all, seen)).toEqual([]);
  });

  test('every result, step, note and letter', () => {
    expect(
      missed(
        ids(quiz.outcomes),
        ends.map(({ outcome }) => outcome.id),
      ),
    ).toEqual([]);
    expect(
      missed(
        ids(quiz.steps),
        ends.flatMap(({ steps }) => ids(steps)),
      ),
    ).toEqual([]);
    expect(
      missed(
        ids(quiz.notes),
        ends.flatMap(({ notes }) => ids(notes)),
      ),
    ).toEqual([]);
    const letters = ends.flatMap(({ steps }) => steps.flatMap(({ letter }) => letter?.id ?? []));
    expect(missed(ids(quiz.letters), letters)).toEqual([]);
  });

  test('every step of every result', () => {
    const all = quiz.outcomes.flatMap((outcome) => outcome.steps.map((s) => `${outcome.id}/${s}`));
    const seen = ends.flatMap(({ outcome, steps }) => ids(steps).map((s) => `${outcome.id}/${s}`));
    expect(missed(all, seen)).toEqual([]);
  });
});

// 34 CFR 303.21, 303.303: before the third birthday, early intervention is the door.
describe('under 3', () => {
  const young = (end: Ended) => given(end, 'setting').includes('under-3');
  const asksForIep = ({ steps }: Ended) => steps.some(({ letter }) => letter?.asksForIep);

  test('no run ever shows a letter that asks for an IEP', () => {
    expect(ends.filter(young).length).toBeGreaterThan(300);
    expect(wrong((end) => young(end) && asksForIep(end))).toEqual([]);
  });

  test('no answers, however many, ever lead to one', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const end = ended(wholeRun({ ...answers, setting: ['under-3'] }));
        expect(['early-intervention', 'turning-three']).toContain(end.outcome.id);
        expect(asksForIep(end)).toBe(false);
      }),
      { seed: 303, numRuns: 500 },
    );
  });
});

// 34 CFR 300.137(a): no individual right to services in a private school that the parents chose.
describe('in a private school', () => {
  const inPrivate = ends.filter((end) => given(end, 'setting').includes('private'));
  const promise =
    /\b(?:must|has to|will) (?:give|get|offer|provide|write|make|serve)\b[^.]*\b(?:IEP|services|special education|plan)\b|\b(?:right|entitled) to\b/i;
  /** What a result says of the child, without what it says only for a case: "If …". */
  const promises = ({ outcome, parts, steps, notes }: Ended) =>
    [
      outcome.title,
      outcome.sentence,
      outcome.lawText ?? '',
      ...parts.map(({ meaning }) => meaning),
      ...[...steps, ...notes].flatMap(({ title, text }) => [title, text]),
    ]
      .flatMap((text) => text.split(/(?<=[.?!])\s+/))
      .filter((sentence) => promise.test(sentence) && !/^If |\bhas no\b/.test(sentence));

  test('every run leads to the district’s evaluation or to watching', () => {
    expect(inPrivate.length).toBeGreaterThan(300);
    const doors = ['private-school', 'keep-watching'];
    expect(wrong(({ outcome }) => !doors.includes(outcome.id), inPrivate)).toEqual([]);
  });

  test('no run promises this child an IEP or services', () => {
    expect(new Set(inPrivate.flatMap(promises))).toEqual(new Set());
  });

  test('the promise that is looked for would be found', () => {
    expect('The district must give your child services.').toMatch(promise);
    expect('Your child has a right to an IEP.').toMatch(promise);
  });
});

describe.each(langs)('in %s', (lang) => {
  const { outcomes } = saidQuiz(lang);
  const no = {
    en: /\bno\b|\bnot (?:be )?(?:eligible|entitled|need an)|ineligible|qualif/i,
    es: /\bno (?:es|será|son) elegible|\bno (?:califica|reúne|tiene derecho)|inelegible|\bcalific/i,
  }[lang];

  test('no result ever says no', () => {
    expect(outcomes.filter(({ title, sentence }) => no.test(`${title} ${sentence}`))).toEqual([]);
  });

  test('whoever is told to keep watching is told that they may ask today', () => {
    const watching = outcomes.find(({ id }) => id === 'keep-watching');
    expect(`${watching?.title} ${watching?.sentence}`).toMatch(
      { en: /you may still ask/i, es: /(?:puede|podría) pedir|pedir(?:la)? hoy/i }[lang],
    );
  });
});

test.each([
  'ask-both',
  'may-fit-504',
  'private-school',
  'early-intervention',
  'turning-three',
  'college',
])('every run to %s, where another plan than an IEP may fit, leads to the comparison', (id) => {
  const there = ends.filter(({ outcome }) => outcome.id === id);
  expect(wrong(({ steps }) => steps.every(({ compare }) => !compare), there)).toEqual([]);
});

test('whoever is told to keep watching is told when to ask', () => {
  const watching = ends.filter(({ outcome }) => outcome.id === 'keep-watching');
  expect(wrong(({ steps }) => steps.every(({ id }) => id !== 'when-to-ask'), watching)).toEqual([]);
});

test.each(said.outcomes)(
  'the page of $id, without answers, begins with words to use',
  (outcome) => {
    const { steps, notes } = resultOf(said, outcome, {}, '[…]');
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps[0]?.letter).not.toBeNull();
    // What is said without answers must be true of anyone.
    expect(notes).toEqual([]);
  },
);
