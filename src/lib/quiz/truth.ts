import type { Condition } from '../../data/schema/quiz';
import { chosenFor } from './chosen-for';
import { atLeast, clearest } from './clearest';
import type { Answers, QuizLogic } from './logic';

/**
 * Whether a condition holds. Undefined where that hangs on a question in `open`, which may still be asked.
 * Throws on a situation that has no name in the quiz.
 */
export function truth(
  condition: Condition | undefined,
  quiz: QuizLogic,
  answers: Answers,
  open: ReadonlySet<string> = new Set(),
): boolean | undefined {
  const of = (part: Condition) => truth(part, quiz, answers, open);
  if (condition === undefined) return true;
  if ('question' in condition) {
    const { question, oneOf } = condition;
    if (open.has(question)) return undefined;
    return oneOf.some((id) => chosenFor(answers, question).includes(id));
  }
  if ('sign' in condition) {
    if (atLeast(clearest(quiz, answers, condition.sign), condition.atLeast)) return true;
    return open.size > 0 ? undefined : false;
  }
  if ('situation' in condition) {
    const situation = quiz.situations.find(({ id }) => id === condition.situation);
    if (!situation) throw new Error(`No situation "${condition.situation}"`);
    return of(situation.when);
  }
  if ('all' in condition) {
    const each = condition.all.map(of);
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const each = condition.any.map(of);
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  }
  const not = of(condition.not);
  return not === undefined ? undefined : !not;
}
