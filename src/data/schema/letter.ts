import { z } from 'astro/zod';
import { textSchema } from './text';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

const asked = {
  /** What letters call it in braces: "{child}". The same thing has the same id in every letter. */
  id,
  /** What the form calls it: "Your child’s full name". */
  label: textSchema,
  /** A remark under the label. */
  hint: textSchema.optional(),
};

/** Something that a person can put into a letter. */
export const letterFieldSchema = z.discriminatedUnion('kind', [
  /** Words on one line. */
  z.strictObject({
    kind: z.literal('line'),
    ...asked,
    /** What stands in the letter, in brackets, while nothing is said: "child’s full name". */
    blank: textSchema,
    /** What browsers call it, so that they can fill it in (HTML's autocomplete); left out for what they must not offer. */
    autocomplete: z.enum(['name', 'off']).optional(),
  }),
  /** Words on several lines. */
  z.strictObject({ kind: z.literal('lines'), ...asked, blank: textSchema }),
  z.strictObject({ kind: z.literal('date'), ...asked, blank: textSchema }),
  /** One of several; the first until another is chosen. */
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    options: z
      .array(
        z.strictObject({
          id,
          label: textSchema,
          /** What the letter says for it, where a slot names the choice: "my daughter". */
          inLetter: textSchema.optional(),
          /** What other fields are called where this is chosen, by their ids. */
          labels: z.record(id, textSchema).optional(),
        }),
      )
      .min(2),
  }),
  /** A sentence to put in or leave out. */
  z.strictObject({
    kind: z.literal('tick'),
    ...asked,
    /** Whether it is in until the person takes it out. */
    on: z.boolean(),
  }),
]);

/** The moments in which people look for a letter, in the order of the list. */
export const letterMoments = ['ask', 'answer', 'meeting', 'trouble'] as const;

/** What a letter is made of, the same in every language. Its words stand in src/content/letters. */
export const letterSchema = z.strictObject({
  /** Named by what it does; its page is /letters/<id>/. */
  id,
  /** When people look for it. */
  moment: z.enum(letterMoments),
  /** The fields of its own, in the order they are asked. Those of every letter (who writes, whom about) come besides. */
  fields: z.array(id),
  /** The step whose limit in the reader's state the letter speaks of; null where it speaks of none. */
  stateLimit: z.enum(['answer-request', 'evaluate']).nullable(),
  /**
   * Calendar days after the letter's day by which it asks for an answer where no rule sets a day. It is our
   * suggestion and not a rule. Null where the letter asks for no answer by a day.
   */
  replyAfterDays: z.int().positive().nullable(),
  /** Letters that fit other cases, in the order of how likely they are meant. */
  instead: z.array(z.strictObject({ when: textSchema, letter: id })),
  /** A guide that explains what the letter asks for. */
  guide: id,
});

/** The words around a letter, in one language; the letter itself is the text below them. */
export const letterWordsSchema = z.strictObject({
  /** What the letter does: "Ask for a special education evaluation". The h1, and its name everywhere. */
  title: z.string().min(1).max(70),
  /** For search engines, link cards and the list of letters. */
  description: z.string().min(70).max(160),
  /** The subject of the letter, with slots. */
  subject: z.string().min(1),
  /** When to use it, one to three sentences. */
  when: z.string().min(20),
  /** Whom to send it to, and how, one to three sentences. */
  to: z.string().min(20),
  /** What to keep, a short phrase each. */
  keep: z.array(z.string().min(3)).min(1),
  /** What happens next and what to do, one sentence or two each. What leans on a rule ends in its note: "[^rule-id]". */
  next: z.array(z.string().min(10)).min(1),
  /** Questions in parents' own words that lead here; search reads them, nobody sees them. */
  asks: z.array(z.string().min(10)).min(3),
});

export type LetterField = z.infer<typeof letterFieldSchema>;
export type Letter = z.infer<typeof letterSchema>;
export type LetterWords = z.infer<typeof letterWordsSchema>;
