import type { PlanId } from '../../data/schema/comparison';
import type { Choice } from '../../lib/comparison/choice';
import { pointing } from '../../lib/comparison/pointing';
import type { View } from '../../lib/comparison/view';
import { part, parts } from './parts';

/** Why a change was not made. */
export type Refusal = 'needs-two' | 'five-at-most';

/** Shows those sentences, names or buttons of a kind that hold; the page has them all. */
const showOnly = (kind: string, holds: (value: string) => boolean) => {
  for (const element of parts(`[data-${kind}]`))
    element.hidden = !holds(element.getAttribute(`data-${kind}`)!);
};

/** Says in words what the table shows, what the concerns point to, and what could not be done. */
export function say(
  { first, rest }: View,
  choice: Choice,
  shown: readonly PlanId[],
  refusal: Refusal | null,
): void {
  const chosen = (concern: string) => choice.concerns.includes(concern);
  const { bothWays, notShown } = pointing(
    parts('[data-why]')
      .filter(({ dataset }) => chosen(dataset['why']!))
      .map(({ dataset }) => dataset['pointsTo']!.split(' ').filter(Boolean) as PlanId[]),
    shown,
  );
  const count = first.length + rest.length;
  const holds: Record<string, boolean> = {
    first: first.length > 0,
    same: choice.onlyDifferences,
    narrow: shown.length < choice.plans.length,
    nothing: count === 0,
    'both-ways': bothWays,
    [refusal ?? '']: true,
  };
  part('[data-shown]').textContent = String(count);
  showOnly('says', (sentence) => holds[sentence] === true);
  showOnly('name', chosen);
  showOnly('why', chosen);
  showOnly('add', (plan) => notShown.some((id) => id === plan));
  part('.pointing').hidden = choice.concerns.length === 0;
}
