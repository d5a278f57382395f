import { z } from 'astro/zod';
import fieldsJson from './letters/fields.json';
import lettersJson from './letters/letters.json';
import { letterFieldSchema, letterSchema, type Letter, type LetterField } from './schema/letter';

/** Everything that letters ask for. */
export const letterFields: readonly LetterField[] = z.array(letterFieldSchema).parse(fieldsJson);

/** The letters in the order of the list. */
export const letters: readonly Letter[] = z.array(letterSchema).parse(lettersJson);

/** The field with this id. Throws on an unknown id. */
export function getLetterField(id: string): LetterField {
  const field = letterFields.find((one) => one.id === id);
  if (!field) throw new Error(`No field "${id}" in src/data/letters/fields.json`);
  return field;
}
