/**
 * Lets people choose what the comparison shows. The part of the address behind "#" holds the choice, so it
 * never reaches a server; the form, the rows and the sentences follow it. What is typed is held nowhere.
 */
import type { PlanId } from '../../data/schema/comparison';
import { namesChoice, readAddress, writeAddress } from '../../lib/comparison/address';
import { asText } from '../../lib/comparison/as-text';
import {
  choosePair,
  pairOf,
  shownPlans,
  tickConcern,
  tickPlan,
  usualChoice,
  type Choice,
  type Choices,
} from '../../lib/comparison/choice';
import { pointing } from '../../lib/comparison/pointing';
import { view } from '../../lib/comparison/view';
import { rowsOnPage } from './rows-on-page';
import { showRows } from './show-rows';

/** Parts of the page, by a selector. */
const parts = <E extends HTMLElement>(selector: string) =>
  Array.from(document.querySelectorAll<E>(selector));
const part = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;

const form = part<HTMLFormElement>('.compare-form');
const table = part<HTMLTableElement>('.plans');
const planTicks = parts<HTMLInputElement>('[name=plan]');
const pairSelects = parts<HTMLSelectElement>('[name=pair]');
const concernTicks = parts<HTMLInputElement>('[name=concern]');
const stageSelect = part<HTMLSelectElement>('[name=stage]');
const differencesTick = part<HTMLInputElement>('[name=differences]');
const findInput = part<HTMLInputElement>('[name=find]');

const rows = rowsOnPage(table);
const rowIds = rows.map(({ id }) => id);
const all: Choices = {
  plans: planTicks.map(({ value }) => value as PlanId),
  concerns: concernTicks.map(({ value }) => value),
  stages: Array.from(stageSelect.options, ({ value }) => value).filter(Boolean),
};
const planNames = Object.fromEntries(
  planTicks.map(({ value, labels }) => [value, labels![0]!.textContent!.trim()]),
) as Record<PlanId, string>;
const roomForAll = matchMedia('(min-width: 40rem)');
const page = location.origin + location.pathname;

let choice = usualChoice(all);

/** Shows those sentences, buttons or names of a kind that hold. */
const showOnly = (kind: string, holds: (value: string) => boolean) => {
  for (const element of parts(`[data-${kind}]`))
    element.hidden = !holds(element.getAttribute(`data-${kind}`)!);
};

/** Brings the page in line with the choice. `refused` is why the last change was not made. */
function show(refused?: 'needs-two' | 'five-at-most'): void {
  const typed = findInput.value;
  const shown = shownPlans(choice, all, roomForAll.matches);
  const seen = view(rows, choice, shown, typed);
  const shownRows = [...seen.first, ...seen.rest];
  const whys = parts('[data-why]').filter(({ dataset }) =>
    choice.concerns.includes(dataset['why']!),
  );
  const { bothWays, notShown } = pointing(
    whys.map(({ dataset }) => dataset['pointsTo']!.split(' ').filter(Boolean) as PlanId[]),
    shown,
  );
  const address = writeAddress(choice, all);

  for (const tick of planTicks) tick.checked = choice.plans.includes(tick.value as PlanId);
  pairSelects.forEach((select, side) => (select.value = pairOf(choice)[side]!));
  for (const tick of concernTicks) tick.checked = choice.concerns.includes(tick.value);
  stageSelect.value = choice.stage ?? '';
  differencesTick.checked = choice.onlyDifferences;

  table.dataset['plans'] = shown.join(' ');
  table.dataset['count'] = String(shown.length);
  showRows(table, rows, seen);

  part('[data-shown]').textContent = String(shownRows.length);
  const says = {
    first: seen.first.length > 0,
    same: choice.onlyDifferences,
    narrow: shown.length < choice.plans.length,
    nothing: shownRows.length === 0,
    'both-ways': bothWays,
    'needs-two': refused === 'needs-two',
    'five-at-most': refused === 'five-at-most',
  };
  showOnly('says', (sentence) => says[sentence as keyof typeof says]);
  const chosen = (concern: string) => choice.concerns.includes(concern);
  showOnly('name', chosen);
  showOnly('why', chosen);
  showOnly('add', (plan) => notShown.includes(plan as PlanId));
  part('.pointing').hidden = choice.concerns.length === 0;
  part('[data-reset]').hidden = address === '' && typed === '';

  for (const { id, element } of rows)
    element.querySelector<HTMLElement>('[data-copy]')!.dataset['copy'] =
      page + writeAddress({ ...usualChoice(all), plans: choice.plans }, all, id);
  part('[data-take=link]').dataset['copy'] = page + address;
  part('[data-take=text]').dataset['copy'] = asText(
    shownRows,
    shown,
    {
      title: part('h1').textContent!,
      plans: planNames,
      meaning: part('tr[data-stage] .means strong').textContent!,
    },
    page + address,
  );
}

/** Takes over a changed choice, as a new entry in the browser's history. */
function choose(changed: Choice): void {
  choice = changed;
  history.pushState({ chosen: true }, '', writeAddress(choice, all) || location.pathname);
  aimAt(null);
  show();
}

/** Marks the row that the address means. */
function aimAt(row: string | null): void {
  for (const { id, element } of rows) element.classList.toggle('aimed', id === row);
}

/** Follows the address, however it came about. */
function follow(): void {
  const read = readAddress(location.hash, all, rowIds);
  choice = read.choice;
  show();
  aimAt(read.row);
  // The browser finds "#cost" by itself, but not "#cost&plans=…".
  if (read.row && namesChoice(location.hash))
    document.getElementById(read.row)!.scrollIntoView({ behavior: 'instant' });
}

form.addEventListener('submit', (event) => event.preventDefault());
findInput.addEventListener('input', () => show());
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'pair')
    choose(choosePair(choice, target === pairSelects[0] ? 0 : 1, target.value as PlanId));
  else if (target === stageSelect) choose({ ...choice, stage: stageSelect.value || null });
  else if (target === differencesTick)
    choose({ ...choice, onlyDifferences: differencesTick.checked });
  else if (target instanceof HTMLInputElement && target.name === 'plan') {
    const changed = tickPlan(choice, all, target.value as PlanId, target.checked);
    if (changed) choose(changed);
    else show('needs-two');
  } else if (target instanceof HTMLInputElement && target.name === 'concern') {
    const changed = tickConcern(choice, all, target.value, target.checked);
    if (changed) choose(changed);
    else show('five-at-most');
  }
});
part('[data-reset]').addEventListener('click', () => {
  findInput.value = '';
  choose(usualChoice(all));
  table.focus();
});
for (const button of parts<HTMLButtonElement>('[data-add]'))
  button.addEventListener('click', () => {
    const plan = button.dataset['add'] as PlanId;
    choose(
      roomForAll.matches
        ? (tickPlan(choice, all, plan, true) ?? choice)
        : choosePair(choice, 1, plan),
    );
  });
roomForAll.addEventListener('change', () => show());
addEventListener('popstate', ({ state }) => {
  // A link to a place on this page, such as the skip link, leaves the choice as it is.
  if (state || namesChoice(location.hash)) follow();
});

history.replaceState({ chosen: true }, '');
follow();
