import type { PlanId } from '../../data/schema/comparison';

/** What several concerns point to together. */
export interface Pointing {
  /** True where one speaks for looking at an IEP, and one for a 504 plan. */
  bothWays: boolean;
  /** Plans that they point to and that are not shown now. */
  notShown: PlanId[];
}

/** Puts together where concerns point. `pointsTo` has the plans of each concern. */
export function pointing(
  pointsTo: readonly (readonly PlanId[])[],
  shown: readonly PlanId[],
): Pointing {
  const plans = [...new Set(pointsTo.flat())];
  return {
    bothWays: plans.includes('iep') && plans.includes('504'),
    notShown: plans.filter((plan) => !shown.includes(plan)),
  };
}
