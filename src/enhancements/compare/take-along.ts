import type { PlanId } from '../../data/schema/comparison';
import { writeAddress } from '../../lib/comparison/address';
import { asText } from '../../lib/comparison/as-text';
import { usualChoice, type Choice } from '../../lib/comparison/choice';
import type { Row } from '../../lib/comparison/row';
import { all, form, part } from './parts';

const planNames = Object.fromEntries(
  form.plans.map(({ value, labels }) => [value, labels![0]!.textContent!.trim()]),
) as Record<PlanId, string>;

/** What the table shows now. */
export interface Shown {
  choice: Choice;
  plans: readonly PlanId[];
  rows: readonly Row[];
}

/** What a copy button copies now: the text of the rows shown, the address of the view, or that of one row. */
export function copied(button: HTMLElement, { choice, plans, rows }: Shown): string {
  const page = location.origin + location.pathname;
  const address = page + writeAddress(choice, all);
  switch (button.dataset['take']) {
    case 'link':
      return address;
    case 'text': {
      const words = {
        title: part('h1').textContent!,
        plans: planNames,
        meaning: part('tr[data-stage] .means strong').textContent!,
      };
      return asText(rows, plans, words, address);
    }
    default: {
      // A row is sent with its plans, and without what matters to the one who sends it.
      const plansAlone = { ...usualChoice(all), plans: choice.plans };
      return page + writeAddress(plansAlone, all, button.closest('tr')!.id);
    }
  }
}
