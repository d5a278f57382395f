import type { Answers } from './logic';

/** What was chosen for a question; nothing where it has no answer. */
export function chosenFor(answers: Answers, question: string): readonly string[] {
  // A question that is named like a property of every object must not find that.
  return Object.hasOwn(answers, question) ? answers[question]! : [];
}
