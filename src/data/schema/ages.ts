import { z } from 'astro/zod';
import { plainWords, sinceSchema, sourceSchema } from './source';

const years = z.int().min(0).max(30);

/** From when a child can get special education. */
const ageFromSchema = z.discriminatedUnion('kind', [
  /** From birth, under the state's own special education law. */
  z.strictObject({ kind: z.literal('birth') }),
  /** From a birthday. */
  z.strictObject({ kind: z.literal('birthday'), years }),
  /** From the school year by whose cut-off day the child has that age. */
  z.strictObject({
    kind: z.literal('age-on'),
    years,
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
]);

/** Until when, if no regular diploma comes first. */
const ageUntilSchema = z.discriminatedUnion('kind', [
  /** Until this birthday. */
  z.strictObject({ kind: z.literal('birthday'), years }),
  /** Until the end of the school year in which the student turns this age. */
  z.strictObject({ kind: z.literal('end-of-school-year'), years }),
  /** Until the end of the semester or term in which the student turns this age. */
  z.strictObject({ kind: z.literal('end-of-term'), years }),
  /** Through each school year on whose cut-off day the student has not yet reached this age. */
  z.strictObject({
    kind: z.literal('not-yet-on'),
    years,
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
  /** Until the given day of the school year in which the student turns this age. */
  z.strictObject({
    kind: z.literal('day-of-school-year'),
    years,
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
  /** Near the birthday with this age, sooner or later by the month it falls in; `notes` say when. */
  z.strictObject({ kind: z.literal('by-birth-month'), years }),
  /** The exact end could not be confirmed. */
  z.strictObject({ kind: z.literal('not-confirmed') }),
]);

/** The ages a jurisdiction serves. */
export const agesServedSchema = z.strictObject({
  from: ageFromSchema,
  until: ageUntilSchema,
  /** More that belongs to it, in plain sentences. */
  notes: z.array(plainWords),
  /** The rule before a recent change; null where none is known. */
  change: z
    .strictObject({
      /** The first day on which the ages are as the file says, or the year if only that is known. */
      since: sinceSchema,
      until: ageUntilSchema,
    })
    .nullable(),
  source: sourceSchema,
});

/** Whether and for which ages a jurisdiction uses the category "developmental delay" (34 CFR 300.8(b)). */
const delayUseSchema = z.discriminatedUnion('kind', [
  /** From one birthday until (not including) another. */
  z.strictObject({ kind: z.literal('used'), from: years, until: years }),
  /** The state does not use the category. */
  z.strictObject({ kind: z.literal('not-used') }),
  /** We could not find out, or sources disagree. */
  z.strictObject({ kind: z.literal('not-confirmed') }),
]);

export const developmentalDelaySchema = z.strictObject({
  use: delayUseSchema,
  /** What the state calls it, where it has another name. */
  name: z.string().min(3).nullable(),
  /** More that belongs to it, in plain sentences. */
  notes: z.array(plainWords),
  /** The rule before a recent change; null where none is known. */
  change: z
    .strictObject({
      /** The first day on which the ages are as the file says, or the year if only that is known. */
      since: sinceSchema,
      use: delayUseSchema,
    })
    .nullable(),
  source: sourceSchema,
});

/** From when an IEP must have goals and services for life after school (34 CFR 300.320(b)). */
const transitionStartSchema = z.discriminatedUnion('kind', [
  /** The federal age. */
  z.strictObject({
    kind: z.literal('federal'),
    /** Whether a rule of the state adopts it, or we found no rule of the state's own. */
    basis: z.enum(['adopted', 'no-state-rule-found']),
  }),
  /** An age of the state's own. */
  z.strictObject({
    kind: z.literal('age'),
    years,
    /** Months on top of the years. */
    months: z.int().min(0).max(11),
    /** By the birthday itself, or in the first IEP that is in effect at that age. */
    at: z.enum(['birthday', 'iep-in-effect-at-age']),
  }),
  /** By the start of a grade or at an age, whichever comes first. */
  z.strictObject({ kind: z.literal('grade-or-age'), grade: z.int().min(1).max(12), years }),
  z.strictObject({ kind: z.literal('not-confirmed') }),
]);

export const transitionSchema = z.strictObject({
  starts: transitionStartSchema,
  /** More that belongs to it, in plain sentences. */
  notes: z.array(plainWords),
  source: sourceSchema,
});

/** When a student is of age for special education, and what then changes (34 CFR 300.520). */
export const majoritySchema = z.strictObject({
  age: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('age'), years }),
    z.strictObject({ kind: z.literal('not-confirmed') }),
  ]),
  /** Whether the parents' rights then pass to the student. */
  rightsTransfer: z.enum(['yes', 'no', 'not-confirmed']),
  /** More that belongs to it, in plain sentences. */
  notes: z.array(plainWords),
  source: sourceSchema,
});

export type AgesServed = z.infer<typeof agesServedSchema>;
export type AgeUntil = AgesServed['until'];
export type AgeFrom = AgesServed['from'];
export type DevelopmentalDelay = z.infer<typeof developmentalDelaySchema>;
export type DelayUse = DevelopmentalDelay['use'];
export type Transition = z.infer<typeof transitionSchema>;
export type Majority = z.infer<typeof majoritySchema>;
