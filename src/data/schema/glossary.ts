import { z } from 'astro/zod';

const name = z.string().min(1);

/** One word of special education, defined in English and in Spanish. */
export const glossaryEntrySchema = z.strictObject({
  /** The word's address: /glossary/#id. Never changed once published. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The word as it is written inside a sentence. */
  term: name,
  /** The letters that people say in meetings, if there are any. */
  acronym: name.nullable(),
  /** Other names, a state's own name with the state in parentheses. */
  alsoCalled: z.array(name),
  /** One or two plain sentences. */
  definition: name,
  /** The same in Spanish. */
  es: z.strictObject({
    /** The house term of the Spanish pages. */
    term: name,
    /** The letters that people say, nearly always the English ones. */
    acronym: name.nullable(),
    /** Other Spanish names that families meet. */
    alsoCalled: z.array(name),
    /** One or two plain sentences. */
    definition: name,
    /** True where the Spanish term was read in a federal, state or parent-center text. */
    termSeenInOfficialSpanish: z.boolean(),
  }),
  /** The rule that defines or uses the word; null where no federal rule does. */
  citation: name.nullable(),
  /** A page with that rule; without a rule, a page that explains the word. */
  url: z.url({ protocol: /^https$/ }),
  /** Ids of related words. */
  seeAlso: z.array(z.string()),
});

export const glossarySchema = z.array(glossaryEntrySchema);

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
