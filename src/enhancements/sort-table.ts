/** Sorts the table of all states by a column; narrow screens then show that column alone. */
const table = document.querySelector<HTMLTableElement>('.how-long');
const choice = document.querySelector<HTMLElement>('[data-sort-choice]');
const select = choice?.querySelector('select');
const status = document.querySelector<HTMLElement>('[data-sorted]');

/** What a row is sorted by: a number of days, or its place in the alphabet where it has none. */
function order(row: HTMLTableRowElement, column: string): number {
  const value = row.querySelector<HTMLElement>(`td[data-column="${column}"]`)?.dataset['order'];
  return value === undefined ? Infinity : Number(value);
}

if (table && choice && select && status) {
  const body = table.tBodies[0]!;
  const alphabetical = Array.from(body.rows);
  const heads = Array.from(table.querySelectorAll<HTMLTableCellElement>('thead th'));

  const sort = (column: string) => {
    const rows =
      column === 'state'
        ? alphabetical
        : alphabetical.toSorted((a, b) => {
            const difference = order(a, column) - order(b, column);
            return Number.isNaN(difference) ? 0 : difference;
          });
    body.append(...rows);
    for (const head of heads) {
      const sorted = head.dataset['column'] === column;
      if (sorted) head.setAttribute('aria-sort', 'ascending');
      else head.removeAttribute('aria-sort');
      if (sorted) status.textContent = `${status.dataset['sorted']!} ${head.textContent.trim()}`;
    }
    select.value = column;
    table.dataset['only'] = column;
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head.dataset['column']!));
    head.append(button);
  }
  select.addEventListener('change', () => sort(select.value));
  choice.hidden = false;
}

export {};
