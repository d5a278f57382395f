import type { PlanId } from '../../data/schema/comparison';
import { writeAddress } from '../../lib/comparison/address';
import { asText } from '../../lib/comparison/as-text';
import { usualChoice, type Choice } from '../../lib/comparison/choice';
import { all, form, part } from './parts';
import type { RowOnPage } from './rows-on-page';

const planNames = Object.fromEntries(
  form.plans.map(({ value, labels }) => [value, labels![0]!.textContent!.trim()]),
) as Record<PlanId, string>;

/** Fills the copy buttons: the text of the rows shown, the address of the view, and the address of each row. */
export function fillCopies(
  rows: readonly RowOnPage[],
  shownRows: readonly RowOnPage[],
  choice: Choice,
  shown: readonly PlanId[],
): void {
  const page = location.origin + location.pathname;
  const address = page + writeAddress(choice, all);
  const words = {
    title: part('h1').textContent!,
    plans: planNames,
    meaning: part('tr[data-stage] .means strong').textContent!,
  };
  part('[data-take=link]').dataset['copy'] = address;
  part('[data-take=text]').dataset['copy'] = asText(shownRows, shown, words, address);
  // A row is sent with its plans, and without what matters to the one who sends it.
  const plansAlone = { ...usualChoice(all), plans: choice.plans };
  for (const { id, element } of rows)
    element.querySelector<HTMLElement>('[data-copy]')!.dataset['copy'] =
      page + writeAddress(plansAlone, all, id);
}
