import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Confidence } from '../../data/schema/source';
import { limitsTogether } from './limit-words';
import type { Wording } from './phrases';
import {
  canChange,
  governingLimits,
  stepConfidence,
  stepRule,
  type FederalSteps,
  type StepRule,
} from './step-rule';

/** The least sure of some levels; null where none is given. */
function weakest(levels: readonly (Confidence | null)[]): Confidence | null {
  return (['low', 'medium', 'high'] as const).find((level) => levels.includes(level)) ?? null;
}

/** What a step demands, or that nothing was found, in sentences. */
function demand(rule: StepRule, wording: Wording): string[] {
  const governing = governingLimits(rule);
  if (governing.length > 0) return limitsTogether(governing, wording);
  return rule.step === 'answer-request' ? [wording.limits.noAnswerLimit] : [];
}

/**
 * The first thing to know of a jurisdiction: how long the school has to answer and to evaluate, whether
 * that can change, and how sure we are.
 */
export function leadSentences(
  state: Jurisdiction,
  federal: FederalSteps,
  wording: Wording,
): string[] {
  const { limits } = wording;
  const rules = [stepRule(state, 'answer-request', federal), stepRule(state, 'evaluate', federal)];
  const sure = weakest(rules.map(stepConfidence));
  return [
    ...rules.flatMap((rule) => demand(rule, wording)),
    ...(rules.some(canChange) ? [limits.canChange] : []),
    ...(sure === null || sure === 'high' ? [] : [limits.confidence[sure]]),
  ];
}
