import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { StepId } from '../../data/schema/event';
import type { Confidence } from '../../data/schema/source';
import { limitInShort, roughCalendarDays } from './limit-words';
import type { Wording } from './phrases';
import {
  canChange,
  governingLimits,
  stepConfidence,
  stepRule,
  type FederalSteps,
  type StepRule,
} from './step-rule';

/** The steps that the table shows, and a state's page at a glance. */
export const tableSteps = [
  'answer-request',
  'evaluate',
  'write-iep',
  'start-services',
] as const satisfies readonly StepId[];

/** What the table of all jurisdictions says of one step. */
export interface TableCell {
  /** The limits that always apply, with what must be done by then. */
  lines: { time: string; from: string | null; until: string }[];
  /** What is said where there is no number; null where there is one. */
  noNumber: string | null;
  /** About how many calendar days the shortest takes, for sorting alone; null: sorted last. */
  order: number | null;
  /** True where the federal rule is shown. */
  federal: boolean;
  /** How sure we are of the least sure of the limits; null where no rule was found. */
  confidence: Confidence | null;
  /** True where some days do not count, or other limits hold in some cases. */
  canChange: boolean;
}

function noNumber(rule: StepRule, { limits }: Wording): string {
  if (rule.kind === 'federal' && rule.federal.limit === null)
    return limits.noNumberInShort[rule.federal.step];
  return rule.step === 'answer-request' ? limits.noStateLimit : limits.noLimit;
}

/** One cell of the table "How long does the school have?". */
export function tableCell(
  state: Jurisdiction,
  step: StepId,
  federal: FederalSteps,
  wording: Wording,
): TableCell {
  const rule = stepRule(state, step, federal);
  const limits = governingLimits(rule);
  const days = limits.flatMap(({ due }) =>
    due.kind === 'within' ? [roughCalendarDays(due.duration)] : [],
  );
  return {
    lines: limits.map((limit) => limitInShort(limit, wording)),
    noNumber: limits.length === 0 ? noNumber(rule, wording) : null,
    order: days.length > 0 ? Math.min(...days) : null,
    federal: rule.kind === 'federal',
    confidence: stepConfidence(rule),
    canChange: canChange(rule),
  };
}
