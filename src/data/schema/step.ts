import { z } from 'astro/zod';
import { stepIds } from './event';
import { limitSchema } from './limit';
import { linkSchema, plainWords, sourceSchema } from './source';

/** We found no limit in number. This is not proof that there is none. */
const noneFoundSchema = z.strictObject({
  kind: z.literal('none-found'),
  /** Where we looked: plain words. */
  looked: plainWords,
  /** A page of the state where a limit would stand; null where none is known. */
  url: linkSchema.nullable(),
  checkedOn: z.iso.date(),
  /** What makes the absence uncertain. */
  doubts: z.array(plainWords),
});

/** What a jurisdiction says of one step. */
export const stepSchema = z.discriminatedUnion('kind', [
  /**
   * It sets limits of its own. Those that apply and lead to the same event must all be kept, so the
   * earliest date governs.
   */
  z.strictObject({
    kind: z.literal('state'),
    limits: z.array(limitSchema).min(1),
    /** What holds where none of the limits applies; null where one of them always does. */
    otherwise: noneFoundSchema.nullable(),
  }),
  /** The federal rule. */
  z.strictObject({
    kind: z.literal('federal'),
    /** Whether a rule of the state adopts or repeats it, or we found no rule of the state's own. */
    basis: z.enum(['adopted', 'no-state-rule-found']),
    /** The state's rule that adopts it, or the federal rule itself. */
    source: sourceSchema,
    /** What the state adds to it, in plain sentences. */
    notes: z.array(plainWords),
  }),
  /** The clock of a later step covers this one too. */
  z.strictObject({ kind: z.literal('part-of'), step: z.enum(stepIds) }),
  noneFoundSchema,
]);

export type Step = z.infer<typeof stepSchema>;
