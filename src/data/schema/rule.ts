import { z } from 'astro/zod';

/** A length of time that a rule sets. The unit is part of the number: 45 school days are not 45 calendar days. */
export const durationSchema = z.strictObject({
  kind: z.literal('duration'),
  /** How many of the unit. */
  n: z.int().positive(),
  /** The rule's own unit; "day" alone means calendar day (34 CFR 300.11(a)). */
  unit: z.enum(['calendar-days', 'school-days', 'business-days', 'weeks', 'months', 'years']),
});

export type Duration = z.infer<typeof durationSchema>;

/** An age in full years that a rule names. */
export const ageSchema = z.strictObject({
  kind: z.literal('age'),
  /** Full years since birth. */
  years: z.int().min(0).max(30),
});

/** A number of things that a rule lists, such as the disability categories. */
export const countSchema = z.strictObject({
  kind: z.literal('count'),
  /** How many there are. */
  n: z.int().positive(),
});

/** A number that a rule owns. Prose names it; it is written here once. */
export const ruleValueSchema = z.discriminatedUnion('kind', [
  durationSchema,
  ageSchema,
  countSchema,
]);

/** What a statement can rest on, from the rule's own text down to nothing seen yet. */
export const evidenceKinds = [
  'cfr-text',
  'cfr-reproduced',
  'statute-text',
  'ed-text',
  'secondary',
  'not-seen',
] as const;

/** One statement of law that the site may repeat, with where it stands and how surely we know it. */
export const ruleSchema = z.strictObject({
  /** The part of the subject it belongs to, for people who maintain the data. */
  topic: z.string().min(1),
  /** The rule in our own plain words, exact in actor, duty, limit and exception. */
  statement: z.string().min(1),
  /** Where the rule stands, as lawyers write it: "34 CFR 300.301(c)(1)". */
  citation: z.string().min(1),
  /** A page where anyone can read the rule. */
  url: z.url({ protocol: /^https$/ }),
  /**
   * What we read to check the statement: the regulation's own text, a faithful copy of it, the
   * statute's text, the Department of Education's explanation, someone else's account, or nothing yet.
   */
  evidence: z.enum(evidenceKinds),
  /** The day the statement was last checked against that evidence. */
  checkedOn: z.iso.date(),
  /** Doubts, exceptions and history for the people who maintain the data. */
  note: z.string().min(1).nullable(),
  /** The rule's numbers by name. */
  values: z.record(z.string(), ruleValueSchema).optional(),
});

/** All rules by id. */
export const rulesSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), ruleSchema);

export type RuleValue = z.infer<typeof ruleValueSchema>;
export type Rule = z.infer<typeof ruleSchema>;
