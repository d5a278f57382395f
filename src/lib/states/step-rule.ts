import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Event, Limit, Step, StepId } from '../../data/schema/limit';
import type { Confidence, Source } from '../../data/schema/source';
import type { LimitCore } from './limit-words';

/** What the federal rule says of a step: its limit, or none in number. */
export type FederalSteps = Record<StepId, { rule: string; limit: LimitCore | null }>;

/** The rule that governs a step, found by following "part of" to the step that has it. */
export type StepRule =
  | { kind: 'state'; step: StepId; limits: readonly Limit[] }
  | { kind: 'federal'; step: StepId; limit: LimitCore | null; source: Source }
  | { kind: 'none-found'; step: StepId; found: Extract<Step, { kind: 'none-found' }> };

/** The steps in the order they happen; the same as the schema's, which this room may not import. */
export const stepsInOrder: readonly StepId[] = [
  'answer-request',
  'evaluate',
  'decide-eligibility',
  'write-iep',
  'start-services',
  'reevaluate',
];

/** How many steps are done when an event happens. Reevaluations start anew. */
const stepsDone: Record<Event, number> = {
  'request-received': 0,
  registered: 0,
  'last-evaluation': 0,
  'reevaluation-requested': 0,
  'reevaluation-consent': 0,
  'request-meeting': 1,
  'request-answered': 1,
  'consent-received': 1,
  'evaluation-completed': 2,
  'report-given': 2,
  'eligibility-decided': 3,
  'iep-meeting': 4,
  'iep-completed': 4,
  'offer-given': 4,
  'services-consent': 4,
  'services-started': 5,
  'reevaluation-completed': 6,
};

/** Whether the clock of a limit already runs when a step begins, so that it covers that step too. */
function covers({ due }: Limit, step: StepId): boolean {
  if (due.kind !== 'within' || due.of.kind !== 'event') return true;
  return stepsDone[due.of.event] <= stepsInOrder.indexOf(step);
}

/** The rule that governs a step in a jurisdiction. Throws where steps point at each other in a circle. */
export function stepRule(
  { name, steps }: Pick<Jurisdiction, 'name' | 'steps'>,
  id: StepId,
  federal: FederalSteps,
): StepRule {
  let at = id;
  for (const seen = new Set<StepId>(); ;) {
    const step = steps[at];
    switch (step.kind) {
      case 'state':
        return {
          kind: 'state',
          step: at,
          limits: at === id ? step.limits : step.limits.filter((limit) => covers(limit, id)),
        };
      case 'federal':
        return { kind: 'federal', step: at, limit: federal[at].limit, source: step.source };
      case 'none-found':
        return { kind: 'none-found', step: at, found: step };
      case 'part-of':
        if (seen.has(at))
          throw new Error(`${name}: the steps around "${at}" are part of each other`);
        seen.add(at);
        at = step.step;
    }
  }
}

/** The limits of a step that always apply; of these the earliest date governs. */
export function governingLimits(rule: StepRule): readonly LimitCore[] {
  switch (rule.kind) {
    case 'state': {
      const always = rule.limits.filter(({ when }) => when === null);
      return always.length > 0 ? always : rule.limits;
    }
    case 'federal':
      return rule.limit ? [rule.limit] : [];
    case 'none-found':
      return [];
  }
}

const order: Confidence[] = ['low', 'medium', 'high'];

/** How sure we are of a step: no surer than of its weakest limit that always applies. */
export function stepConfidence(rule: StepRule): Confidence {
  switch (rule.kind) {
    case 'state': {
      const always = rule.limits.filter(({ when }) => when === null);
      const counted = always.length > 0 ? always : rule.limits;
      const levels = counted.map(({ source }) => order.indexOf(source.confidence));
      return order[Math.min(...levels)]!;
    }
    case 'federal':
      return rule.source.confidence;
    case 'none-found':
      return 'medium';
  }
}
