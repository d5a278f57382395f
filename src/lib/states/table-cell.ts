import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { EndEvent, StepId } from '../../data/schema/limit';
import type { Confidence } from '../../data/schema/source';
import { limitInShort, roughCalendarDays } from './limit-words';
import type { Wording } from './phrases';
import { governingLimits, stepConfidence, stepRule, type FederalSteps } from './step-rule';

/** What the table of all jurisdictions says of one step. */
export interface TableCell {
  /** The limits that govern the step; none where no number was found. */
  lines: {
    time: string;
    from: string | null;
    to: EndEvent;
    until: string;
    only: string | null;
  }[];
  /** About how many calendar days the shortest takes, for sorting alone; null: sorted last. */
  order: number | null;
  /** True where the federal rule holds. */
  federal: boolean;
  /** How sure we are of the least sure of the limits. */
  confidence: Confidence;
  /** True where other limits apply in some cases. */
  sometimes: boolean;
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
    lines: limits.map((limit) => ({
      ...limitInShort(limit, wording),
      to: limit.to,
      only: limit.when?.kind === 'words' ? wording.limits.when.inShort(limit.when.words) : null,
    })),
    order: days.length > 0 ? Math.min(...days) : null,
    federal: rule.kind === 'federal',
    confidence: stepConfidence(rule),
    sometimes: rule.kind === 'state' && rule.limits.length > limits.length,
  };
}
