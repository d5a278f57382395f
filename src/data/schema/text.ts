import { z } from 'astro/zod';

/**
 * Words that people read, in both languages. A number that a rule owns stands as the rule's id and the
 * name of its value in braces: "{part-c-45-days.limit}".
 */
export const textSchema = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });

export type Text = z.infer<typeof textSchema>;
