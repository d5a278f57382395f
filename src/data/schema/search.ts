import { z } from 'astro/zod';

/** Words that say nothing about what a question is about, by language: lower case, without accents. */
export const fillersSchema = z.strictObject({
  en: z.array(z.string().regex(/^[a-z]+$/)),
  es: z.array(z.string().regex(/^[a-z]+$/)),
});
