import type { PlanId } from '../../data/schema/comparison';
import type { Row } from './row';

/** The words around the rows. */
export interface TextWords {
  title: string;
  /** Names of the plans. */
  plans: Readonly<Record<PlanId, string>>;
  /** Before what a row means for a family. */
  meaning: string;
}

/** The rows shown, as plain text to paste into a message; `address` leads back to them. */
export function asText(
  rows: readonly Row[],
  shown: readonly PlanId[],
  words: TextWords,
  address: string,
): string {
  const blocks = rows.map(({ question, plans, meaning }) =>
    [
      question,
      ...shown.map((plan) => {
        const { answer, doubt, rules } = plans[plan];
        return `- ${words.plans[plan]}: ${[answer, doubt].filter(Boolean).join(' ')} (${rules})`;
      }),
      `${words.meaning} ${meaning}`,
    ].join('\n'),
  );
  return [`${words.title}\n${address}`, ...blocks].join('\n\n');
}
