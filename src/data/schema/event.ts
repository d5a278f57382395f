import { z } from 'astro/zod';

/** What can happen on the way from a request to services; a clock starts or ends with one of these. */
export const events = [
  /** The school has a parent's request, or another referral, for an evaluation. */
  'request-received',
  /** A meeting was held to decide whether to evaluate. */
  'request-meeting',
  /** The school has told the parent in writing that it will evaluate, or refuses: the notice of decision. */
  'request-answered',
  /** The school has asked the parent for consent to the evaluation. */
  'consent-requested',
  /** The parent's signed consent to the evaluation has reached the school. */
  'consent-received',
  /** A child who has an IEP from elsewhere has enrolled, and the school has that IEP. */
  'enrolled-with-iep',
  /** The child was registered for special education (Puerto Rico). */
  'registered',
  /** All tests and other parts of the evaluation are done. */
  'evaluation-completed',
  /** The written evaluation report is finished, or with the parents where the rule says so. */
  'report-given',
  /** The group has decided whether the child is eligible. */
  'eligibility-decided',
  /** The meeting that writes the IEP was held. */
  'iep-meeting',
  /** The IEP is written. */
  'iep-completed',
  /** The parents have the school's written offer: the proposed IEP and placement, or the finding. */
  'offer-given',
  /** The school has asked the parent for consent to the first services. */
  'services-consent-requested',
  /** The parent's signed consent to the first services has reached the school. */
  'services-consent',
  /** The services of the IEP have begun. */
  'services-started',
  /** The last full evaluation or reevaluation was finished. */
  'last-evaluation',
  /** The school has a request for a reevaluation. */
  'reevaluation-requested',
  /** The parent's signed consent to a reevaluation has reached the school. */
  'reevaluation-consent',
  /** A reevaluation was finished. */
  'reevaluation-completed',
] as const;

export const eventSchema = z.enum(events);

export type Event = z.infer<typeof eventSchema>;

/** The steps of a first evaluation, and the reevaluation, in the order they happen. */
export const stepIds = [
  'answer-request',
  'evaluate',
  'decide-eligibility',
  'write-iep',
  'start-services',
  'reevaluate',
] as const;

export type StepId = (typeof stepIds)[number];

/** The events that a limit can lead to, with the step that each one ends. */
export const stepOfEvent = {
  'request-meeting': 'answer-request',
  'request-answered': 'answer-request',
  'consent-requested': 'answer-request',
  'consent-received': 'answer-request',
  'evaluation-completed': 'evaluate',
  'report-given': 'evaluate',
  'eligibility-decided': 'decide-eligibility',
  'iep-meeting': 'write-iep',
  'iep-completed': 'write-iep',
  'offer-given': 'write-iep',
  'services-started': 'start-services',
  'reevaluation-completed': 'reevaluate',
} as const satisfies Partial<Record<Event, StepId>>;

/** An event that a limit can lead to. */
export type EndEvent = keyof typeof stepOfEvent;

export const endEventSchema = z.enum(Object.keys(stepOfEvent) as [EndEvent, ...EndEvent[]]);
