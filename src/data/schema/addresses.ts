import { z } from 'astro/zod';

/** Everything we have published and must keep. Entries are added, never taken away. */
export const addressesSchema = z.strictObject({
  /** Addresses of pages. */
  pages: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/)),
  /** Anchors of the glossary, in both languages. */
  words: z.array(z.string().regex(/^[a-z0-9-]+$/)),
});
