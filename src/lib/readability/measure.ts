import { syllable } from 'syllable';
import type { Lang } from '../../i18n/lang';
import { spanishSyllables } from './spanish-syllables';

/** How hard a text is to read. */
export interface Reading {
  words: number;
  sentences: number;
  /** Words of the longest sentence, and the sentence. */
  longest: { words: number; text: string };
  /** English: Flesch-Kincaid grade (US school year). Spanish: INFLESZ, 0 hard to 100 easy. */
  score: number;
}

// Said as words; other acronyms are spelled out, a syllable a letter.
const spoken: Record<string, Record<Lang, number>> = {
  IDEA: { en: 3, es: 3 },
  FAPE: { en: 1, es: 2 },
};

const clean = (text: string) =>
  text
    .replace(/EE\.\s?UU\./g, 'Estados Unidos')
    .replace(/\bU\.S\./g, 'US')
    .replace(/[“”"«»()]/g, '');

const wordsOf = (text: string) => clean(text).match(/[\p{L}\d’'-]+/gu) ?? [];

const sentencesOf = (text: string) =>
  clean(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));

function syllablesOf(word: string, lang: Lang): number {
  if (/^[A-Z]{2,}$/.test(word)) return spoken[word]?.[lang] ?? word.length;
  if (/^\d/.test(word)) return 2;
  return lang === 'es' ? spanishSyllables(word) : Math.max(1, syllable(word));
}

/**
 * Reads a text of one block a line. Formulas: Flesch-Kincaid grade
 * 0.39 × words/sentence + 11.8 × syllables/word − 15.59; Szigriszt-Pazos (INFLESZ)
 * 206.835 − 62.3 × syllables/word − words/sentence. A text without words scores 0.
 */
export function measure(text: string, lang: Lang): Reading {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  const longest = sentences
    .map((sentence) => ({ words: wordsOf(sentence).length, text: sentence }))
    .reduce((a, b) => (b.words > a.words ? b : a), { words: 0, text: '' });
  if (words.length === 0) return { words: 0, sentences: 0, longest, score: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, lang), 0);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = syllables / words.length;
  const score =
    lang === 'es'
      ? 206.835 - 62.3 * perWord - perSentence
      : 0.39 * perSentence + 11.8 * perWord - 15.59;
  return { words: words.length, sentences: sentences.length, longest, score };
}
