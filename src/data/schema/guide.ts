import { z } from 'astro/zod';
import { stageIdSchema } from './stage';

/** What the one button of "Do this now" does. */
const actionSchema = z.discriminatedUnion('kind', [
  /** Opens another guide. */
  z.strictObject({ kind: z.literal('guide'), label: z.string().min(1), guide: z.string().min(1) }),
  /** Goes to the words to use on the same page. */
  z.strictObject({ kind: z.literal('words-to-use'), label: z.string().min(1) }),
  /** Prints the page. */
  z.strictObject({ kind: z.literal('print'), label: z.string().min(1) }),
]);

/** Front matter of a guide. The file's name is the guide's id and address. */
export const guideSchema = z.strictObject({
  /** The h1, and the name of the guide everywhere. */
  title: z.string().min(1).max(70),
  /** For search engines and link cards: what a reader will know afterwards. */
  description: z.string().min(70).max(160),
  /** The stage of the path it belongs to. */
  stage: stageIdSchema,
  /** Its place within the stage, from 1. */
  order: z.int().positive(),
  /** The whole answer in two or three sentences, read before anything else. */
  answer: z.string().min(60).max(420),
  /** The one thing to do now. */
  doNow: z.strictObject({ text: z.string().min(20).max(260), action: actionSchema }),
  /** Questions in parents' own words that the guide answers; search reads them, nobody sees them. */
  asks: z.array(z.string().min(10)).min(3),
  /** The founding facts that the guide must carry (src/data/founding-facts.json). */
  foundingFacts: z.array(z.string()),
  /** The day its statements were last checked against the rules. */
  checkedOn: z.iso.date(),
});

export type Guide = z.infer<typeof guideSchema>;
