import { z } from 'astro/zod';

/** What we read, from the rule's own words down to nothing yet. */
export const readKinds = [
  /** The rule's own words, at the link or in a copy of them. */
  'rule-text',
  /** What the agency that is in charge of the rule says of it. */
  'official',
  /** What someone else says of it. */
  'secondary',
  /** Nothing that shows the rule; the citation is known from elsewhere. */
  'not-seen',
] as const;

/** How sure we are: high needs the rule's words or its agency's; low means "ask before you rely on it". */
export const confidenceLevels = ['high', 'medium', 'low'] as const;

export const confidenceSchema = z.enum(confidenceLevels);

export type Confidence = z.infer<typeof confidenceSchema>;

/** A link that a person can open safely. */
export const linkSchema = z.url({ protocol: /^https$/ });

/** A sentence that people read, in our own plain words. */
export const plainWords = z.string().min(3);

/** The day, or only the year, from which a changed rule holds. */
export const sinceSchema = z.union([z.iso.date(), z.string().regex(/^20\d{2}$/)]);

/** Where a fact about a state stands, what we read to check it, and how sure we are. */
export const sourceSchema = z
  .strictObject({
    /** Where the rule stands, as lawyers write it: "19 TAC 89.1011(c)". */
    citation: z.string().min(1),
    /** A page where anyone can read the rule, or look for it. */
    url: linkSchema,
    /** What we read to check the fact. */
    read: z.enum(readKinds),
    /** Where we read it, if that was not the page of `url`. */
    readAt: linkSchema.nullable(),
    /** How old the text is that we read, in words: "current through August 2024"; null where it does not say. */
    asOf: z.string().min(1).nullable(),
    /** The day we last checked the fact. */
    checkedOn: z.iso.date(),
    /** How sure we are of this fact. */
    confidence: confidenceSchema,
    /** What we could not confirm, one plain sentence or two each. People read these. */
    doubts: z.array(plainWords),
  })
  .refine(
    ({ confidence, read }) => confidence !== 'high' || read === 'rule-text' || read === 'official',
    { error: 'High confidence needs the rule’s own text or its agency’s account' },
  )
  .refine(({ confidence, doubts }) => confidence === 'high' || doubts.length > 0, {
    error: 'Say in doubts why the confidence is not high',
  });

export type Source = z.infer<typeof sourceSchema>;
