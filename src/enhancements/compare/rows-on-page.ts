import type { PlanId } from '../../data/schema/comparison';
import type { PlanAnswer, Row } from '../../lib/comparison/row';

/** A row, with where it stands. */
export interface RowOnPage extends Row {
  element: HTMLTableRowElement;
  /** The group it belongs to when it does not come first. */
  group: HTMLTableSectionElement;
}

const words = (parent: Element, selector: string) =>
  parent.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

const answerIn = (cell: HTMLElement): PlanAnswer => ({
  answer: words(cell, '[data-answer]'),
  doubt: words(cell, '[data-doubt]'),
  rules: words(cell, '[data-rules]'),
  gist: cell.dataset['gist']!,
});

/** "moving:0 therapy:2" as numbers by name. */
const ranks = (attribute = '') =>
  Object.fromEntries(
    attribute
      .split(' ')
      .filter(Boolean)
      .map((part) => part.split(':'))
      .map(([concern, rank]) => [concern, Number(rank)]),
  );

/** Every row of the table, in its usual order, as the page's own HTML says it. */
export function rowsOnPage(table: HTMLTableElement): RowOnPage[] {
  return Array.from(table.querySelectorAll<HTMLTableRowElement>('tr[data-stage]'), (element) => ({
    element,
    group: element.closest('tbody')!,
    id: element.id,
    stage: element.dataset['stage']!,
    concerns: ranks(element.dataset['concerns']),
    question: words(element, '[data-question]'),
    plans: Object.fromEntries(
      Array.from(element.querySelectorAll<HTMLElement>('td[data-plan]'), (cell) => [
        cell.dataset['plan'],
        answerIn(cell),
      ]),
    ) as Record<PlanId, PlanAnswer>,
    meaning: words(element, '[data-meaning]'),
  }));
}
