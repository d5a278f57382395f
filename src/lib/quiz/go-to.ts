import type { Run } from './every-run';
import type { Answers, QuizLogic } from './logic';
import { walk } from './walk';

/**
 * The question that always follows an answer on paper, whatever was answered before it. Null where that
 * hangs on other answers too, or where nothing follows.
 */
export function goTo(
  quiz: QuizLogic,
  runs: readonly Run[],
  question: string,
  option: string,
): string | null {
  const index = quiz.questions.findIndex(({ id }) => id === question);
  const before = quiz.questions.slice(0, index).map(({ id }) => id);
  const tried = new Set<string>();
  const following = new Set<string | null>();
  for (const { asked, answers } of runs) {
    if (!asked.includes(question)) continue;
    const known: Answers = Object.fromEntries(
      before.flatMap((id) => (Object.hasOwn(answers, id) ? [[id, answers[id]!]] : [])),
    );
    const key = JSON.stringify(known);
    if (tried.has(key)) continue;
    tried.add(key);
    const on = walk(quiz, { ...known, [question]: [option] });
    // Not offered after these answers.
    if (!Object.hasOwn(on.answers, question)) continue;
    following.add(on.next?.id ?? null);
    if (following.size > 1) return null;
  }
  return [...following][0] ?? null;
}
