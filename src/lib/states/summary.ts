import type { Jurisdiction } from '../../data/schema/jurisdiction';
import { limitsTogether } from './limit-words';
import type { Wording } from './phrases';
import { governingLimits, stepRule, type FederalSteps, type StepRule } from './step-rule';

/**
 * The first thing to know of a jurisdiction: how long the school has to answer and to evaluate.
 *
 * Limits that hold only in some cases are left to the page. `noAnswerLimit` is what is said where no
 * limit for the answer was found.
 */
export function leadSentences(
  state: Jurisdiction,
  federal: FederalSteps,
  wording: Wording,
  noAnswerLimit: string,
): string[] {
  const always = (rule: StepRule) =>
    limitsTogether(
      governingLimits(rule).filter(({ when }) => when === null),
      wording,
    );
  const answer = stepRule(state, 'answer-request', federal);
  return [
    ...(answer.kind === 'none-found' ? [noAnswerLimit] : always(answer)),
    ...always(stepRule(state, 'evaluate', federal)),
  ];
}
