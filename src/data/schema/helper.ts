import { z } from 'astro/zod';
import { linkSchema, plainWords } from './source';

const helperFields = {
  /** Its name, as it calls itself. */
  name: z.string().min(2),
  /** Its web page; null where none was found. */
  url: linkSchema.nullable(),
  /** Phone numbers that we saw at a source. */
  phones: z.array(
    z.strictObject({
      /** As people write it: "800-866-4726". */
      number: z.string().regex(/^\d{3}-\d{3}-\d{4}$/),
      /** For whom it is, or what to press: "option 3"; null where one number serves all. */
      note: z.string().min(1).nullable(),
    }),
  ),
  /** True where a source that we saw shows that this is the right office. Nobody was called. */
  verified: z.boolean(),
  /** Where we saw it; null where nothing was seen. */
  seenAt: linkSchema.nullable(),
  /** How old that source is, in words: "June 2026"; null where it does not say. */
  asOf: z.string().min(1).nullable(),
  /** The day we last checked. */
  checkedOn: z.iso.date(),
  /** What we could not confirm, in plain sentences. */
  doubts: z.array(plainWords),
};

const verifiedOrNoPhone = ({ phones, verified }: { phones: unknown[]; verified: boolean }) =>
  phones.length === 0 || verified;
const noPhone = { error: 'A phone number needs a source that was seen' };

/** An office or a group that helps families free of charge. */
export const helperSchema = z.strictObject(helperFields).refine(verifiedOrNoPhone, noPhone);

/** A parent center that the U.S. Department of Education funds. */
export const parentCenterSchema = z
  .strictObject({
    ...helperFields,
    /** A Parent Training and Information Center, or a Community Parent Resource Center. */
    kind: z.enum(['pti', 'cprc']),
    /** Whether it serves everyone here; "unknown" where our source does not say whom it serves. */
    coverage: z.enum(['all', 'part', 'unknown']),
    /** Whom it serves, after "Serves": "the whole state", "the El Paso area". */
    serves: z.string().min(3),
    /** Languages it works in, where a source says so; empty where none does. */
    languages: z.array(z.string().min(3)),
  })
  .refine(verifiedOrNoPhone, noPhone);

export type Helper = z.infer<typeof helperSchema>;
export type ParentCenter = z.infer<typeof parentCenterSchema>;
