import { z } from 'astro/zod';

/** Front matter of a plain page such as "Privacy". The file's name is its address. */
export const pageSchema = z.strictObject({
  /** The h1. */
  title: z.string().min(1).max(70),
  /** For search engines and link cards. */
  description: z.string().min(70).max(160),
  /** The page's message in one or two sentences. */
  answer: z.string().min(30).max(320),
});
