import { chosenFor } from './chosen-for';
import type { Answers, OptionLogic, QuestionLogic, QuizLogic } from './logic';
import { truth } from './truth';

/** A run through the questions, as far as the answers carry it. */
export interface Walk<Q extends QuestionLogic> {
  /** The questions that are asked, in order, with the answers offered; up to the first one without an answer. */
  asked: Q[];
  /** The answers that still apply. */
  answers: Answers;
  /** The first question without an answer; null where all are answered. */
  next: Q | null;
  /** How many questions there are in all, at most. */
  about: number;
}

/** The answers that are offered, given those before. */
function offered<O extends OptionLogic>(
  options: readonly O[],
  quiz: QuizLogic,
  answers: Answers,
): O[] {
  return options.filter(({ when }) => truth(when, quiz, answers) === true);
}

/** What remains of an answer when only what the question offers counts. */
function valid(question: QuestionLogic, chosen: unknown): string[] {
  if (!Array.isArray(chosen)) return [];
  const known = question.options.filter(({ id }) => chosen.includes(id));
  if (question.kind !== 'many') return known.slice(0, 1).map(({ id }) => id);
  const together = known.filter(({ alone }) => !alone);
  return (together.length > 0 ? together : known.slice(0, 1)).map(({ id }) => id);
}

/**
 * Replays answers from the first question, and drops those to questions that are no longer asked.
 *
 * What comes after the first open question is unknown; `about` counts what might still be asked.
 */
export function walk<Q extends QuestionLogic>(
  quiz: QuizLogic & { questions: readonly Q[] },
  given: Answers,
): Walk<Q> {
  const answers: Record<string, readonly string[]> = {};
  const asked: Q[] = [];
  const open = new Set<string>();
  for (const question of quiz.questions) {
    const applies = truth(question.when, quiz, answers, open);
    if (applies === false) continue;
    if (open.size > 0) {
      open.add(question.id);
      continue;
    }
    const shown = { ...question, options: offered(question.options, quiz, answers) };
    asked.push(shown);
    const chosen = valid(shown, chosenFor(given, question.id));
    if (chosen.length > 0) answers[question.id] = chosen;
    else open.add(question.id);
  }
  const next = open.size > 0 ? asked.at(-1)! : null;
  return { asked, answers, next, about: asked.length + Math.max(0, open.size - 1) };
}
