import { getCollection } from 'astro:content';
import { getLetterField, letters } from '../data/letters';
import { getRule } from '../data/rules';
import type { Letter, LetterWords } from '../data/schema/letter';
import type { Lang } from '../i18n/lang';
import {
  readLetter,
  readPieces,
  type LetterText,
  type Piece,
  type Sentence,
} from '../lib/letters/letter-text';
import { stateSlots } from '../lib/letters/state-slots';
import { slugOf } from './published';
import { ruleFacts } from './rule-facts';

/** A letter in one language, with the words around it. */
export interface LetterInLanguage {
  letter: Letter;
  words: LetterWords;
  text: LetterText;
}

/** Notes that are no federal rule: the state's limit, and the rule that the timeline has counted by. */
const otherNotes = ['state', 'due-rule'];

/** A part of a sentence with the number that a rule owns in it. */
function withNumber(piece: Piece, lang: Lang): Piece {
  const [, rule, value] = /^([\w-]+)\.(\w+)$/.exec(piece.kind === 'slot' ? piece.name : '') ?? [];
  return rule && value ? { kind: 'words', text: ruleFacts(lang).value(rule, value) } : piece;
}

/** Checks that a letter names only what there is. Throws, so that a misspelled name stops the build. */
function check(letter: Letter, { subject, paragraphs }: LetterText): void {
  const { id } = letter;
  const own = new Set([...fieldIdsOf(letter), ...stateSlots]);
  const sentences: Sentence[] = [{ when: [], pieces: subject }, ...paragraphs.flat()];
  for (const { when, pieces } of sentences) {
    for (const name of [
      ...when.map((condition) => condition.name),
      ...pieces.flatMap((piece) => (piece.kind === 'slot' ? piece.name : [])),
    ])
      if (!own.has(name)) throw new Error(`Letter "${id}" has no field "${name}"`);
    for (const { name, is } of when) {
      if (typeof is === 'boolean') continue;
      const field = getLetterField(name);
      if (field.kind !== 'choice' || !field.options.some((option) => option.id === is))
        throw new Error(`Letter "${id}": "${name}" cannot be "${is}"`);
    }
    for (const piece of pieces) {
      if (piece.kind === 'note' && !otherNotes.includes(piece.rule)) getRule(piece.rule);
      if (piece.kind !== 'slot' || stateSlots.includes(piece.name)) continue;
      const field = getLetterField(piece.name);
      if (field.kind === 'choice' && field.options.some(({ inLetter }) => !inLetter))
        throw new Error(`Letter "${id}": "${piece.name}" has options that say nothing`);
    }
  }
}

/** The fields that every letter can have. What we call a child has a gender in Spanish, so that letters ask for it. */
export const everyLetter = ['child', 'kin', 'to', 'me', 'contact', 'date', 'reply-by'];

/** The fields that a letter can have, in the order they are asked. */
export const fieldIdsOf = ({ fields }: Letter): string[] => [...everyLetter, ...fields];

async function read(lang: Lang): Promise<LetterInLanguage[]> {
  const entries = await getCollection('letters', ({ id }) => id.startsWith(`${lang}/`));
  const unknown = entries.find((entry) => !letters.some(({ id }) => id === slugOf(entry)));
  if (unknown) throw new Error(`Letter "${unknown.id}" is not in src/data/letters/letters.json`);
  return letters.map((letter) => {
    const entry = entries.find((one) => slugOf(one) === letter.id);
    if (!entry) throw new Error(`No letter src/content/letters/${lang}/${letter.id}.md`);
    const { subject, paragraphs } = readLetter(entry.data.subject, entry.body ?? '');
    const text = {
      subject: subject.map((piece) => withNumber(piece, lang)),
      paragraphs: paragraphs.map((sentences) =>
        sentences.map(({ when, pieces }) => ({
          when,
          pieces: pieces.map((piece) => withNumber(piece, lang)),
        })),
      ),
    };
    check(letter, text);
    return { letter, words: entry.data, text };
  });
}

/** What was read, by language: each page of a letter, each guide and each timeline asks for it. */
const known = new Map<Lang, Promise<LetterInLanguage[]>>();

/** The letters of one language, in the order of the list. Throws where one is missing or names what is not there. */
export function lettersIn(lang: Lang): Promise<LetterInLanguage[]> {
  const letters = known.get(lang) ?? read(lang);
  known.set(lang, letters);
  return letters;
}

/** The letter with this id in one language. Throws on an unknown id. */
export async function letterIn(id: string, lang: Lang): Promise<LetterInLanguage> {
  const found = (await lettersIn(lang)).find(({ letter }) => letter.id === id);
  if (!found) throw new Error(`No letter "${id}" in src/data/letters/letters.json`);
  return found;
}

/** A sentence around a letter, in parts: words, numbers and the rules it leans on. */
export const aroundLetter = (sentence: string, lang: Lang): Piece[] =>
  readPieces(sentence).map((piece) => withNumber(piece, lang));

/** The rules that a letter leans on, and those that the words around it do. */
export function rulesOf({ text, words }: LetterInLanguage): string[] {
  const pieces = [
    ...text.paragraphs.flat().flatMap((sentence) => sentence.pieces),
    ...words.next.flatMap(readPieces),
  ];
  const notes = pieces.flatMap((piece) => (piece.kind === 'note' ? piece.rule : []));
  return [...new Set(notes)].filter((rule) => !otherNotes.includes(rule));
}
