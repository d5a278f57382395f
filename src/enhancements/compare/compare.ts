/**
 * Lets people choose what the comparison shows. The part of the address behind "#" holds the choice, so it
 * never reaches a server; the form, the rows and the sentences follow it. What is typed is held nowhere.
 */
import type { PlanId } from '../../data/schema/comparison';
import { namesChoice, readAddress, writeAddress } from '../../lib/comparison/address';
import {
  choosePair,
  shownPlans,
  tickConcern,
  tickPlan,
  usualChoice,
  type Choice,
} from '../../lib/comparison/choice';
import { view } from '../../lib/comparison/view';
import { all, form, part, parts, table } from './parts';
import { rowsOnPage } from './rows-on-page';
import { say, type Refusal } from './say';
import { showForm } from './show-form';
import { showRows } from './show-rows';
import { copied } from './take-along';

const rows = rowsOnPage(table);
const roomForAll = matchMedia('(min-width: 40rem)');
const reset = part('[data-reset]');

let choice = usualChoice(all);

/** The plans and rows that the choice shows now. */
function seen() {
  const plans = shownPlans(choice, all, roomForAll.matches);
  return { plans, order: view(rows, choice, plans, form.find.value) };
}

/** Brings the page in line with the choice. `refusal` is why the last change was not made. */
function show(refusal: Refusal | null = null): void {
  const { plans, order } = seen();
  table.dataset['plans'] = plans.join(' ');
  table.dataset['count'] = String(plans.length);
  showRows(table, rows, order);
  showForm(choice);
  say(order, choice, plans, refusal);
  reset.hidden = writeAddress(choice, all) === '' && form.find.value === '';
}

/** Marks the row that the address means. */
function aimAt(row: string | null): void {
  for (const { id, element } of rows) element.classList.toggle('aimed', id === row);
}

/** Takes over a changed choice, as a new entry in the browser's history; null where it is refused. */
function choose(changed: Choice | null, refusal: Refusal | null = null): void {
  if (!changed) return show(refusal);
  choice = changed;
  history.pushState({ chosen: true }, '', writeAddress(choice, all) || location.pathname);
  aimAt(null);
  show();
}

/** Follows the address, however it came about. */
function follow(): void {
  const read = readAddress(
    location.hash,
    all,
    rows.map(({ id }) => id),
  );
  choice = read.choice;
  show();
  aimAt(read.row);
  // The browser does not find "#cost&plans=…", nor a row that was hidden until now.
  if (read.row) document.getElementById(read.row)!.scrollIntoView({ behavior: 'instant' });
}

/** What a changed part of the form asks for, by its name. */
const changes: Record<string, (part: HTMLInputElement & HTMLSelectElement) => void> = {
  plan: ({ value, checked }) =>
    choose(tickPlan(choice, all, value as PlanId, checked), 'needs-two'),
  pair: (select) =>
    choose(choosePair(choice, select === form.pair[0] ? 0 : 1, select.value as PlanId)),
  concern: ({ value, checked }) => choose(tickConcern(choice, all, value, checked), 'five-at-most'),
  stage: ({ value }) => choose({ ...choice, stage: value || null }),
  differences: ({ checked }) => choose({ ...choice, onlyDifferences: checked }),
};

form.whole.addEventListener('submit', (event) => event.preventDefault());
form.whole.addEventListener('change', ({ target }) => {
  const changed = target as HTMLInputElement & HTMLSelectElement;
  changes[changed.name]?.(changed);
});
form.find.addEventListener('input', () => show());
reset.addEventListener('click', () => {
  form.find.value = '';
  choose(usualChoice(all));
  // The button that had the focus is gone now.
  table.focus({ preventScroll: true });
});
for (const button of parts<HTMLButtonElement>('[data-add]'))
  button.addEventListener('click', () => {
    const plan = button.dataset['add'] as PlanId;
    choose(roomForAll.matches ? tickPlan(choice, all, plan, true) : choosePair(choice, 1, plan));
    table.focus({ preventScroll: true });
  });
// Filled in before the page's own copy button reads it.
part('.compare').addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) return;
  const { plans, order } = seen();
  const shown = { choice, plans, rows: [...order.first, ...order.rest] };
  button.dataset['copy'] = copied(button, shown);
});
roomForAll.addEventListener('change', () => show());
addEventListener('popstate', ({ state }) => {
  const { hash } = location;
  const row = rows.find(({ id }) => `#${id}` === hash);
  // A place on this page, such as where the skip link leads, leaves the choice as it is; so does a row in sight.
  if (state || namesChoice(hash) || row?.element.hidden) follow();
  else if (row) aimAt(row.id);
});

history.replaceState({ chosen: true }, '');
follow();
// Set by public/choosing.js.
delete document.documentElement.dataset['choosing'];
