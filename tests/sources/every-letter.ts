import { vi } from 'vitest';
import { letterVersion } from '../../src/content/letter-tool';
import { everyLetter } from '../../src/content/letters';
import { getLetterField, letters } from '../../src/data/letters';
import type { Letter, LetterField } from '../../src/data/schema/letter';
import { langs, type Lang } from '../../src/i18n/lang';
import type { Entered } from '../../src/lib/letters/known';
import type { LetterVersion } from '../../src/lib/letters/version';
import { createLetterStore, type LetterStore } from '../../src/stores/letter';

// Before the code that reads them is imported, which is why tests get `everyLetter` from here.
vi.mock('astro:content', () => import('./letter-files'));
export { everyLetter };

/** A letter of a language with all that the tool needs to write it. */
export interface LetterToWrite {
  letter: Letter;
  lang: Lang;
  version: LetterVersion;
  fields: readonly LetterField[];
  /** What is chosen on each way through its choices. */
  ways: readonly Entered[];
}

/** The ways through the choices on which sentences hang; a choice that only changes a word makes no way. */
const waysOf = (fields: readonly LetterField[], { text }: LetterVersion): Entered[] => {
  const asked = new Set(text.paragraphs.flat().flatMap(({ when }) => when.map(({ name }) => name)));
  return fields.reduce<Entered[]>(
    (ways, field) =>
      field.kind === 'choice' && asked.has(field.id)
        ? ways.flatMap((way) => field.options.map(({ id }) => ({ ...way, [field.id]: id })))
        : ways,
    [{}],
  );
};

/** Every letter in every language. */
export const lettersToWrite: readonly LetterToWrite[] = await Promise.all(
  langs.flatMap((lang) =>
    letters.map(async (letter) => {
      const fields = [...everyLetter, ...letter.fields].map(getLetterField);
      const version = await letterVersion(letter.id, lang);
      return { letter, lang, version, fields, ways: waysOf(fields, version) };
    }),
  ),
);

/** The day on which all letters of the tests are written, a Monday. */
export const today = '2026-11-02';

/** Something short that a person could say in a field, other than what stands there by itself. */
export function harmless({ id, kind }: LetterField, lang: Lang): string | null {
  switch (kind) {
    case 'line':
      // A rule is cited alike in every language.
      if (id === 'due-rule') return '1 Example Code 2';
      return { en: 'Maya Lane', es: 'Maya Luna' }[lang];
    case 'lines':
      return { en: 'Reading takes a long time.', es: 'Leer toma mucho tiempo.' }[lang];
    case 'date':
      return id === 'date' ? today : '2026-11-19';
    case 'tick':
      return 'yes';
    case 'choice':
      return null;
  }
}

/** All fields of a letter with something harmless in them, on one way through its choices. */
export const allSaid = ({ fields, lang }: LetterToWrite, way: Entered): Entered => ({
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const said = harmless(field, lang);
      return said === null ? [] : [[field.id, said]];
    }),
  ),
  ...way,
});

/** A letter begun on the tests' day. */
export function begun(
  { letter, version, fields }: LetterToWrite,
  entered: Entered = {},
  state = '',
): LetterStore {
  const { replyAfterDays, stateLimit } = letter;
  const store = createLetterStore({ versions: [version], fields, replyAfterDays, stateLimit });
  store.$today.set(today);
  store.$state.set(state);
  // At once and not one by one: what was counted by a rule is taken over together with the rule.
  store.takeOver(entered);
  return store;
}
