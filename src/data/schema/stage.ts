import { z } from 'astro/zod';

/** The nine stops of the path, in order. */
export const stageIds = [
  'before-you-start',
  'asking',
  'who-qualifies',
  'writing',
  'meeting',
  'living',
  'disagree',
  'special-situations',
  'schools',
] as const;

export const stageIdSchema = z.enum(stageIds);

export type StageId = z.infer<typeof stageIdSchema>;
