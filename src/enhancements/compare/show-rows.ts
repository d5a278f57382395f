import type { View } from '../../lib/comparison/view';
import type { RowOnPage } from './rows-on-page';

/** Puts the rows in order, those that matter in a group of their own, and hides all others. */
export function showRows(
  table: HTMLTableElement,
  rows: readonly RowOnPage[],
  { first, rest }: View<RowOnPage>,
): void {
  const matters = table.querySelector<HTMLElement>('[data-first]')!;
  for (const { element } of rows) element.hidden = true;
  for (const { element } of first) {
    element.hidden = false;
    matters.append(element);
  }
  // A hidden row goes home too, so that the order is the usual one when it shows again.
  for (const row of rows) if (!first.includes(row)) row.group.append(row.element);
  for (const { element } of rest) element.hidden = false;
  for (const group of table.tBodies)
    group.hidden = group.querySelector('tr[data-stage]:not([hidden])') === null;
}
