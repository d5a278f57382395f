import { z } from 'astro/zod';
import { stepIds } from './event';

/** A case in which a federal rule changes a time limit of every state, or says what holds when a child moves. */
export const federalExceptionSchema = z.strictObject({
  /** Its name. */
  id: z.enum([
    'child-not-brought',
    'child-moves-during-evaluation',
    'specific-learning-disability',
    'moves-within-state',
    'moves-from-another-state',
  ]),
  /** The id of the rule (src/data/federal/rules.json). */
  rule: z.string(),
  /** What it does: the limit no longer applies, it can be made longer, or services go on until there is a new IEP. */
  effect: z.enum(['limit-falls-away', 'limit-can-be-longer', 'comparable-services']),
  /** The steps whose limits it touches; a step that is part of another hands it on. */
  steps: z.array(z.enum(stepIds)).min(1),
  /** What must be true besides. */
  onlyIf: z.array(
    z.enum([
      'new-district-makes-enough-progress',
      'parent-and-district-agree-on-a-date',
      'parent-and-group-agree-in-writing',
      'same-school-year',
    ]),
  ),
});

export type FederalException = z.infer<typeof federalExceptionSchema>;
