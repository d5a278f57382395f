import { z } from 'astro/zod';

/** One of the facts the project was founded on, what the law makes of it, and which guides carry it. */
export const foundingFactSchema = z.strictObject({
  /** The fact in our words, as it is commonly told. */
  fact: z.string().min(1),
  /** What to do with it: use as it is, keep with a change, correct, or leave to the sources. */
  treat: z.enum([
    'use',
    'narrow',
    'widen',
    'sharpen',
    'correct',
    'label',
    'balance',
    'careful',
    'omit-from-guides',
  ]),
  /** The correction, with its rule. */
  note: z.string().min(1).nullable(),
  /** Ids of the guides that carry it, written and still to be written. */
  guides: z.array(z.string()),
});

/** All founding facts by id: "A1". */
export const foundingFactsSchema = z.record(z.string().regex(/^[AB]\d+$/), foundingFactSchema);
