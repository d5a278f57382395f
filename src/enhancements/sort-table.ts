/** Sorts the table of all states by a column; narrow screens then show that column alone. */
const table = document.querySelector<HTMLTableElement>('.how-long');
const choice = document.querySelector<HTMLElement>('[data-sort-choice]');
const select = choice?.querySelector('select');
const status = document.querySelector<HTMLElement>('[data-sorted]');

/** What a row is sorted by; rows without a number come last. */
function order(row: HTMLTableRowElement, column: string): number {
  const value = row.querySelector<HTMLElement>(`td[data-column="${column}"]`)?.dataset['order'];
  return value === undefined ? Infinity : Number(value);
}

if (table && choice && select && status) {
  const body = table.tBodies[0]!;
  const alphabetical = Array.from(body.rows);
  const heads = Array.from(table.querySelectorAll<HTMLTableCellElement>('thead th'));

  const sort = (column: string, descending = false) => {
    const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
      const [one, other] = [order(a, column), order(b, column)];
      if (one === other) return 0;
      const withoutNumber = one === Infinity || other === Infinity;
      return (one - other) * (descending && !withoutNumber ? -1 : 1);
    };
    const sorted = column === 'state' ? alphabetical : alphabetical.toSorted(compare);
    body.append(...(column === 'state' && descending ? sorted.toReversed() : sorted));
    for (const head of heads) {
      if (head.dataset['column'] === column) {
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        const { sorted: ascending, sortedDown } = status.dataset;
        status.textContent = `${(descending ? sortedDown : ascending)!} ${head.textContent.trim()}`;
      } else head.removeAttribute('aria-sort');
    }
    select.value = column;
    table.dataset['only'] = column;
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () =>
      sort(head.dataset['column']!, head.getAttribute('aria-sort') === 'ascending'),
    );
    head.append(button);
  }
  select.addEventListener('change', () => sort(select.value));
  choice.hidden = false;
}

export {};
