import { decide } from './decide';
import type { Run } from './every-run';
import type { Answers, QuizLogic } from './logic';
import { walk } from './walk';

/** Whether all who take a line stop there, or some of them, which their other answers decide. */
export type Stop = 'all' | 'some';

/** What a line passes: a question, or an outcome where it can end. */
export interface FlowStation {
  kind: 'question' | 'outcome';
  id: string;
  /** One for each line, in the order of the lines; null where it goes by. */
  stops: (Stop | null)[];
}

/** The whole check as lines that pass stations: one line for each answer to one question. */
export interface Flow {
  /** The answers that the lines stand for. */
  lines: string[];
  stations: FlowStation[];
}

/**
 * The runs in which `answer` is given. Answers that no rule tells apart share the run of one of them, so
 * an answer without a run of its own takes those that it can stand in.
 */
function runsWith(quiz: QuizLogic, runs: readonly Run[], question: string, answer: string): Run[] {
  const own = runs.filter(({ answers }) => answers[question]?.includes(answer));
  if (own.length > 0) return own;
  return runs.flatMap((run) => {
    if (!run.asked.includes(question)) return [];
    const answers: Answers = { ...run.answers, [question]: [answer] };
    const { asked, next } = walk(quiz, answers);
    const same = next === null && asked.map(({ id }) => id).join() === run.asked.join();
    return same ? [{ asked: run.asked, answers }] : [];
  });
}

const stop = <R>(runs: readonly R[], passes: (run: R) => boolean): Stop | null =>
  runs.length > 0 && runs.every(passes) ? 'all' : runs.some(passes) ? 'some' : null;

/** Where the runs lead, by the answer to the question `by`. */
export function flow(quiz: QuizLogic, runs: readonly Run[], by: string): Flow {
  const question = quiz.questions.find(({ id }) => id === by);
  if (!question) throw new Error(`No question "${by}"`);
  const lines = question.options.map(({ id }) => id);
  const ofLine = lines.map((line) =>
    runsWith(quiz, runs, by, line).map((run) => ({ ...run, end: decide(quiz, run.answers).id })),
  );
  return {
    lines,
    stations: [
      ...quiz.questions.map(({ id }) => ({
        kind: 'question' as const,
        id,
        stops: ofLine.map((of) => stop(of, ({ asked }) => asked.includes(id))),
      })),
      ...quiz.outcomes.map(({ id }) => ({
        kind: 'outcome' as const,
        id,
        stops: ofLine.map((of) => stop(of, ({ end }) => end === id)),
      })),
    ],
  };
}
