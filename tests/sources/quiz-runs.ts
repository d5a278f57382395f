import fc from 'fast-check';
import { quiz } from '../../src/data/quiz';
import type { Answers } from '../../src/lib/quiz/logic';
import { walk } from '../../src/lib/quiz/walk';

/** The answers that say that nothing is the matter. */
const quiet = ['none', 'no', 'fine'];

/** Answers to every question, asked or not; in a calm child's, hardly anything is the matter. */
const answersOf = (calm: boolean): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      quiz.questions.map(({ id, kind, options }) => {
        const all = options.map((option) => option.id);
        const any = fc.subarray(all, { minLength: 1, maxLength: kind === 'many' ? 3 : 1 });
        const nothing = all.find((option) => calm && quiet.includes(option));
        if (nothing === undefined) return [id, any];
        const often = { arbitrary: fc.constant([nothing]), weight: 3 };
        return [id, fc.oneof(often, { arbitrary: any, weight: 1 })];
      }),
    ),
  );

/** Answers to every question, asked or not, as if a person could give them all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(answersOf(false), answersOf(true));

/** A whole run with these answers; where one is not offered, the person is not sure. */
export function wholeRun(given: Answers): { asked: string[]; answers: Answers } {
  const { asked, answers, next } = walk(quiz, given);
  if (next) return wholeRun({ ...given, [next.id]: ['not-sure'] });
  return { asked: asked.map(({ id }) => id), answers };
}
