import type { Clearness, SignId } from '../../data/schema/quiz';
import { chosenFor } from './chosen-for';
import type { Answers, QuizLogic } from './logic';

/** How clear a sign is: named by an answer, perhaps, or by none so far. */
export type SignState = Clearness | 'none';

const rank: Record<SignState, number> = { none: 0, unsure: 1, yes: 2 };

/** True where a sign is at least so clear. */
export function atLeast(state: SignState, wanted: Clearness): boolean {
  return rank[state] >= rank[wanted];
}

/**
 * The clearest that any answer says of a sign.
 *
 * One more answer can only make a sign clearer, and "I'm not sure" is never less than a no.
 */
export function clearest(quiz: QuizLogic, answers: Answers, sign: SignId): SignState {
  let state: SignState = 'none';
  for (const question of quiz.questions) {
    const chosen = chosenFor(answers, question.id);
    for (const option of question.options) {
      const said = chosen.includes(option.id) ? option.signs?.[sign] : undefined;
      if (said && rank[said] > rank[state]) state = said;
    }
  }
  return state;
}
