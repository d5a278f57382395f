import type { Answers, OutcomeLogic, QuizLogic } from './logic';
import { truth } from './truth';

/** Where answers lead: the first outcome whose condition holds. Throws where none does. */
export function decide<Outcome extends OutcomeLogic>(
  quiz: Omit<QuizLogic, 'outcomes'> & { outcomes: readonly Outcome[] },
  answers: Answers,
): Outcome {
  const outcome = quiz.outcomes.find(({ when }) => truth(when, quiz, answers));
  if (!outcome) throw new Error(`No outcome for ${JSON.stringify(answers)}`);
  return outcome;
}
