import { getRuleValue } from './rules';
import type { EndEvent, Event, StepId } from './schema/event';

/** A limit whose number the federal rule owns. */
function federalLimit(rule: string, value: string, from: Event, to: EndEvent) {
  const duration = getRuleValue(rule, value);
  if (duration.kind !== 'duration') throw new Error(`${rule} ${value} is no length of time`);
  const due = {
    kind: 'within' as const,
    duration,
    of: { kind: 'event' as const, event: from },
    startDayCounts: false,
    summerStartMoves: false,
  };
  return { to, duty: null, due, when: null };
}

/** The federal rule for each step, which holds where a state has no rule of its own. */
export const federalSteps = {
  'answer-request': { rule: 'pwn-when', limit: null, step: 'answer-request' },
  evaluate: {
    rule: 'initial-evaluation-timeline',
    limit: federalLimit(
      'initial-evaluation-timeline',
      'limit',
      'consent-received',
      'evaluation-completed',
    ),
  },
  'decide-eligibility': {
    rule: 'eligibility-decided-by-group',
    limit: null,
    step: 'decide-eligibility',
  },
  'write-iep': {
    rule: 'iep-30-days',
    limit: federalLimit('iep-30-days', 'limit', 'eligibility-decided', 'iep-meeting'),
  },
  'start-services': { rule: 'iep-implement-asap', limit: null, step: 'start-services' },
  reevaluate: {
    rule: 'reevaluation',
    limit: federalLimit(
      'reevaluation',
      'atLeastEvery',
      'last-evaluation',
      'reevaluation-completed',
    ),
  },
} as const satisfies Record<StepId, { rule: string; limit: object | null; step?: StepId }>;
