import type { View } from '../../lib/comparison/view';
import type { RowOnPage } from './rows-on-page';

/** Puts rows below the heading of a group, in order; one that stands right stays, so that nothing jumps. */
function place(group: HTMLTableSectionElement, rows: readonly RowOnPage[]): void {
  let above: Element = group.rows[0]!;
  for (const { element } of rows) {
    if (above.nextElementSibling !== element) above.after(element);
    above = element;
  }
}

/** Puts the rows in order, those that matter in a group of their own, and hides all others. */
export function showRows(
  table: HTMLTableElement,
  rows: readonly RowOnPage[],
  { first, rest }: View<RowOnPage>,
): void {
  const focused = document.activeElement;
  const shown = new Set([...first, ...rest]);
  for (const row of rows) row.element.hidden = !shown.has(row);
  const [matters, ...groups] = table.tBodies;
  place(matters!, first);
  // A hidden row has its place too, so that the order is the usual one when it shows again.
  for (const group of groups)
    place(
      group,
      rows.filter((row) => row.group === group && !first.includes(row)),
    );
  for (const group of table.tBodies)
    group.hidden = group.querySelector('tr[data-stage]:not([hidden])') === null;
  // A row that is moved or hidden loses the focus it holds.
  if (focused instanceof HTMLElement && focused !== document.activeElement) {
    const keeper = focused.closest('[hidden]') ? table : focused;
    keeper.focus({ preventScroll: true });
  }
}
