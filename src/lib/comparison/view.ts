import type { PlanId } from '../../data/schema/comparison';
import { folded } from '../search/folded';
import type { Choice } from './choice';
import type { Row } from './row';

/** The rows to show, in order. */
export interface View<R extends Row = Row> {
  /** Those that speak to what matters. */
  first: R[];
  /** All others, in their usual order. */
  rest: R[];
}

/** Whether these plans answer in different ways. */
const differs = ({ plans }: Row, shown: readonly PlanId[]) =>
  new Set(shown.map((plan) => plans[plan].gist)).size > 1;

/** Whether each word typed stands in the row, as far as it is shown. */
function found({ question, plans, meaning }: Row, shown: readonly PlanId[], typed: string) {
  const words = folded(typed).split(/[^\p{L}\p{N}]+/u);
  const text = folded(
    [
      question,
      meaning,
      ...shown.flatMap((plan) => [plans[plan].answer, plans[plan].doubt, plans[plan].rules]),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/**
 * Chooses and orders the rows: those that speak to the most concerns first, among them those that speak
 * to one best. `rows` come in their usual order; `shown` are the plans that have a column now.
 */
export function view<R extends Row>(
  rows: readonly R[],
  choice: Choice,
  shown: readonly PlanId[],
  typed: string,
): View<R> {
  const left = rows.filter(
    (row) =>
      (choice.stage === null || row.stage === choice.stage) &&
      (!choice.onlyDifferences || differs(row, shown)) &&
      found(row, shown, typed),
  );
  const ranks = ({ concerns }: Row) =>
    choice.concerns.flatMap((concern) =>
      Object.hasOwn(concerns, concern) ? concerns[concern]! : [],
    );
  const weighed = left.map((row) => ({ row, ranks: ranks(row) }));
  return {
    first: weighed
      .filter(({ ranks }) => ranks.length > 0)
      .sort(
        (a, b) => b.ranks.length - a.ranks.length || Math.min(...a.ranks) - Math.min(...b.ranks),
      )
      .map(({ row }) => row),
    rest: weighed.filter(({ ranks }) => ranks.length === 0).map(({ row }) => row),
  };
}
