import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Event, StepId } from '../../data/schema/event';
import type { Limit } from '../../data/schema/limit';
import type { Step } from '../../data/schema/step';
import type { Confidence, Source } from '../../data/schema/source';
import type { LimitCore } from './limit-words';
import type { StepWithoutNumber } from './phrases';

/** What the federal rule says of a step: a limit, or no number. */
export type FederalStep =
  { rule: string; limit: LimitCore } | { rule: string; limit: null; step: StepWithoutNumber };

export type FederalSteps = Record<StepId, FederalStep>;

type Federal = Extract<Step, { kind: 'federal' }>;

/** The rule that governs a step, found by following "part of" to the step that has it. */
export type StepRule =
  | { kind: 'state'; step: StepId; limits: readonly Limit[] }
  | { kind: 'federal'; step: StepId; federal: FederalStep; basis: Federal['basis']; source: Source }
  | { kind: 'none-found'; step: StepId };

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
  'enrolled-with-iep': 0,
  'last-evaluation': 0,
  'reevaluation-requested': 0,
  'reevaluation-consent': 0,
  'request-meeting': 1,
  'request-answered': 1,
  'consent-requested': 1,
  'consent-received': 1,
  'evaluation-completed': 2,
  'report-given': 2,
  'eligibility-decided': 3,
  'iep-meeting': 4,
  'iep-completed': 4,
  'offer-given': 4,
  'services-consent-requested': 4,
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
      case 'federal': {
        const { basis, source } = step;
        return { kind: 'federal', step: at, federal: federal[at], basis, source };
      }
      case 'none-found':
        return { kind: 'none-found', step: at };
      case 'part-of':
        if (seen.has(at))
          throw new Error(`${name}: the steps around "${at}" are part of each other`);
        seen.add(at);
        at = step.step;
    }
  }
}

/** Those that apply in every case. */
export const always = (limits: readonly Limit[]) => limits.filter(({ when }) => when === null);

/** The limits of a step that always apply. Of those for the same event, the earliest date governs. */
export function governingLimits(rule: StepRule): readonly LimitCore[] {
  switch (rule.kind) {
    case 'state':
      return always(rule.limits);
    case 'federal':
      return rule.federal.limit ? [rule.federal.limit] : [];
    case 'none-found':
      return [];
  }
}

/** Whether some days are left out, or more time or another limit is possible: the number is not all there is to know. */
export function canChange(rule: StepRule): boolean {
  return (
    rule.kind === 'state' &&
    rule.limits.some(
      ({ when, pauses, extensions }) => when !== null || pauses.length > 0 || extensions.length > 0,
    )
  );
}

const order: Confidence[] = ['low', 'medium', 'high'];

/** How sure we are of a step: no surer than of its weakest limit that always applies. Null where no rule was found. */
export function stepConfidence(rule: StepRule): Confidence | null {
  switch (rule.kind) {
    case 'state': {
      const levels = always(rule.limits).map(({ source }) => order.indexOf(source.confidence));
      return order[Math.min(...levels)] ?? null;
    }
    case 'federal':
      return rule.source.confidence;
    case 'none-found':
      return null;
  }
}

/**
 * How the limits of a step that always apply stand to each other: several for one event, of which the
 * earliest date counts; or one after the other, the second clock starting where the first ends.
 */
export function relation(limits: readonly Limit[]): 'earliest' | 'chain' | null {
  const governing = always(limits);
  const startsFrom = ({ due }: Limit) =>
    due.kind === 'within' && (due.of.kind === 'event' || due.of.kind === 'due-date')
      ? due.of.event
      : null;
  const ends = new Set<Event>(governing.map(({ to }) => to));
  const chained = governing.some((limit) => {
    const start = startsFrom(limit);
    return start !== null && ends.has(start);
  });
  if (chained) return 'chain';
  // A reevaluation's own clock and the three years from the last one are not two dates for one step.
  const clocks = governing.filter((limit) => startsFrom(limit) !== 'last-evaluation');
  return new Set(clocks.map(({ to }) => to)).size < clocks.length ? 'earliest' : null;
}
