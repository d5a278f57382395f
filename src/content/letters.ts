import { getCollection } from 'astro:content';
import { wordingIn } from '../components/states/wording';
import { federalSteps } from '../data/federal-steps';
import { jurisdictions } from '../data/jurisdictions';
import { getLetterField, letterFields, letters } from '../data/letters';
import { getRule } from '../data/rules';
import type { Letter, LetterWords } from '../data/schema/letter';
import { dictionary } from '../i18n/dictionary';
import type { Lang } from '../i18n/lang';
import { inLanguage } from '../lib/facts/in-language';
import { shortCitation } from '../lib/facts/short-citation';
import {
  readLetter,
  readPieces,
  type LetterText,
  type Piece,
  type Sentence,
} from '../lib/letters/letter-text';
import type { LetterVersion, SaidField, StateInLetter } from '../lib/letters/version';
import type { StateToChoose } from '../components/tools/letter/props';
import { stateInGuides } from '../lib/states/in-guides';
import { stateAddress, stateTimelineAddress } from '../lib/addresses';
import { nameInSentence } from '../lib/states/name-in-sentence';
import { limitInLetter } from '../lib/states/limit-in-letter';
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

/** What the state's data fills in. */
const stateSlots = ['state', 'state-limit', 'iep-team'];

/** A part of a sentence with the number that a rule owns in it. */
function withNumber(piece: Piece, lang: Lang): Piece {
  const [, rule, value] = /^([\w-]+)\.(\w+)$/.exec(piece.kind === 'slot' ? piece.name : '') ?? [];
  return rule && value ? { kind: 'words', text: ruleFacts(lang).value(rule, value) } : piece;
}

/** Checks that a letter names only what there is. Throws, so that a misspelled name stops the build. */
function check({ id, fields }: Letter, { subject, paragraphs }: LetterText): void {
  const own = new Set([...fields, ...everyLetter, ...stateSlots]);
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
    for (const piece of pieces)
      if (piece.kind === 'note' && !otherNotes.includes(piece.rule)) getRule(piece.rule);
  }
}

/** The fields that every letter has. */
export const everyLetter = ['child', 'to', 'me', 'contact', 'date', 'reply-by'];

/** The letters of one language, in the order of the list. Throws where one is missing or names what is not there. */
export async function lettersIn(lang: Lang): Promise<LetterInLanguage[]> {
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

const usesState = ({ text }: LetterInLanguage) =>
  [...text.paragraphs.flat()].some(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'slot' && stateSlots.includes(piece.name)),
  );

/** What a state puts into a letter, by the state's code; only states that have something to put in. */
function statesFor(letter: LetterInLanguage, lang: Lang): LetterVersion['states'] {
  if (!usesState(letter)) return {};
  const { letters: t } = dictionary(lang);
  const { stateLimit } = letter.letter;
  return Object.fromEntries(
    jurisdictions.map((state): [string, StateInLetter] => {
      const own = state.words.find((word) => word.for === 'iep-team')?.term;
      return [
        state.code,
        {
          name: nameInSentence(state, wordingIn(lang)),
          limit: stateLimit && limitInLetter(state, stateLimit, federalSteps, wordingIn(lang)),
          team: own === undefined ? null : t.team(own),
        },
      ];
    }),
  );
}

/** All that the letter tool needs to write a letter in one language. */
export async function letterVersion(id: string, lang: Lang): Promise<LetterVersion> {
  const found = await letterIn(id, lang);
  const { letters: t } = dictionary(lang);
  const { fields } = found.letter;
  const blanks = [...everyLetter, ...fields].flatMap((name): [string, string][] => {
    const field = getLetterField(name);
    return 'blank' in field ? [[name, field.blank[lang]]] : [];
  });
  const rules = rulesOf(found);
  return {
    lang,
    text: found.text,
    title: found.words.title,
    blanks: Object.fromEntries(blanks),
    citations: Object.fromEntries(
      rules.map((rule) => [rule, shortCitation(getRule(rule).citation)]),
    ),
    team: t.usualTeam,
    subjectWord: t.subject,
    states: statesFor(found, lang),
  };
}

/** The fields of a letter in the language of the page. */
export function fieldsOf({ fields }: Letter, lang: Lang): SaidField[] {
  const wanted = [...everyLetter, ...fields];
  return inLanguage(
    letterFields.filter(({ id }) => wanted.includes(id)),
    lang,
    ruleFacts(lang),
  ).toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
}

/** The states to choose from, with their rule for the step that the letter speaks of; none where it speaks of no state. */
export function statesInLetter(letter: LetterInLanguage, lang: Lang): StateToChoose[] {
  if (!usesState(letter)) return [];
  const { stateLimit } = letter.letter;
  const { inYourState } = dictionary(lang).limits;
  return jurisdictions.map((state) => {
    const { code, name, slug } = state;
    const { facts } = stateInGuides(
      state,
      stateAddress(slug),
      federalSteps,
      wordingIn(lang),
      inYourState,
    );
    return {
      code,
      name,
      nameInSentence: nameInSentence(state, wordingIn(lang)),
      href: stateAddress(slug),
      timeline: stateTimelineAddress(slug),
      rule: (stateLimit && facts[stateLimit]?.text) ?? null,
    };
  });
}
