import letters from './quiz/letters.json';
import notes from './quiz/notes.json';
import outcomes from './quiz/outcomes.json';
import parts from './quiz/parts.json';
import questions from './quiz/questions.json';
import situations from './quiz/situations.json';
import steps from './quiz/steps.json';
import { quizSchema } from './schema/quiz';

/** The eligibility check, as the files in quiz/ write it. */
export const quiz = quizSchema.parse({
  questions,
  situations,
  parts,
  outcomes,
  steps,
  notes,
  letters,
});
