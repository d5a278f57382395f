import type { PlanId } from '../../data/schema/comparison';
import { pairOf, type Choice } from '../../lib/comparison/choice';
import { form } from './parts';

/** Shows a choice in the form. */
export function showForm(choice: Choice): void {
  const pair = pairOf(choice);
  for (const tick of form.plans) tick.checked = choice.plans.includes(tick.value as PlanId);
  form.pair.forEach((select, side) => (select.value = pair[side]!));
  for (const tick of form.concerns) tick.checked = choice.concerns.includes(tick.value);
  form.stage.value = choice.stage ?? '';
  form.differences.checked = choice.onlyDifferences;
}
