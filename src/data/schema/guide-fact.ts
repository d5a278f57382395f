/** What a guide, or a result of the check, can show of a state. */
export const guideFacts = [
  'answer-request',
  'evaluate',
  'write-iep',
  'start-services',
  'served',
  'delay',
  'team-word',
  'parent-center',
  'early-intervention',
] as const;

export type GuideFact = (typeof guideFacts)[number];
