import glossaryJson from './glossary.json';
import { glossarySchema, type GlossaryEntry } from './schema/glossary';

/** Every word of the glossary, in the order of the file. */
export const glossary: readonly GlossaryEntry[] = glossarySchema.parse(glossaryJson);

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The word with this id. Throws on an unknown id, so that a misspelled term fails the build. */
export function getGlossaryEntry(id: string): GlossaryEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`No word "${id}" in src/data/glossary.json`);
  return entry;
}
