import type { QuestionLogic } from './logic';

/**
 * What is chosen after a person has ticked or unticked an answer. "None of these" takes back all others,
 * and any other takes back "none of these".
 */
export function choose(
  question: QuestionLogic,
  chosen: readonly string[],
  id: string,
  on: boolean,
): string[] {
  if (question.kind !== 'many') return on ? [id] : [];
  const alone = (other: string) =>
    question.options.some((option) => option.id === other && option.alone);
  const rest = chosen.filter((other) => other !== id);
  if (!on) return rest;
  return alone(id) ? [id] : [...rest.filter((other) => !alone(other)), id];
}
