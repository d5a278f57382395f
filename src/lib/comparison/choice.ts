import type { PlanId } from '../../data/schema/comparison';

/** What a person has chosen to see. Nothing of it says anything about a child. */
export interface Choice {
  /** The plans to compare, two or more; the first two are the pair where only two fit. */
  plans: readonly PlanId[];
  /** What matters, up to `mostConcerns`, in the order of the list. */
  concerns: readonly string[];
  /** The one stage to show; null for all. */
  stage: string | null;
  /** True where rows in which the plans say the same are left out. */
  onlyDifferences: boolean;
}

/** All that can be chosen, each in the order in which it is shown. */
export interface Choices {
  plans: readonly PlanId[];
  concerns: readonly string[];
  stages: readonly string[];
}

/** A comparison has two sides. */
export const fewestPlans = 2;

/** More concerns than this would put nearly every row first. */
export const mostConcerns = 5;

/** What is shown before anything is chosen: the first two plans, all rows. */
export const usualChoice = ({ plans }: Choices): Choice => ({
  plans: plans.slice(0, fewestPlans),
  concerns: [],
  stage: null,
  onlyDifferences: false,
});

const withOrWithout = <T>(all: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] =>
  all.filter((item) => (item === one ? on : chosen.includes(item)));

/** The choice with a plan more or less; null where fewer than two would be left. */
export function tickPlan(choice: Choice, all: Choices, plan: PlanId, on: boolean): Choice | null {
  const plans = withOrWithout(all.plans, choice.plans, plan, on);
  return plans.length < fewestPlans ? null : { ...choice, plans };
}

/** The choice with a concern more or less; null where there would be too many. */
export function tickConcern(
  choice: Choice,
  all: Choices,
  concern: string,
  on: boolean,
): Choice | null {
  const concerns = withOrWithout(all.concerns, choice.concerns, concern, on);
  return concerns.length > mostConcerns ? null : { ...choice, concerns };
}

/** The two plans where only two fit: the first two chosen. */
export const pairOf = ({ plans }: Choice) => plans.slice(0, fewestPlans);

/** The plans that have a column, in order; `roomForAll` is false where only two fit. */
export function shownPlans(choice: Choice, all: Choices, roomForAll: boolean): PlanId[] {
  const wanted = roomForAll ? choice.plans : pairOf(choice);
  return all.plans.filter((plan) => wanted.includes(plan));
}

/**
 * The choice with another plan on one side of the pair. Who chooses the plan of the other side gets the
 * pair turned, so that there are always two.
 */
export function choosePair(choice: Choice, side: 0 | 1, plan: PlanId): Choice {
  const pair = pairOf(choice);
  const other = pair[1 - side] === plan ? pair[side]! : pair[1 - side]!;
  return { ...choice, plans: side === 0 ? [plan, other] : [other, plan] };
}
