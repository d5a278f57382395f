import type { Lang } from '../../i18n/lang';

/** Words under one first letter; "0-9" for those that begin with a figure. */
export interface LetterGroup<Word> {
  letter: string;
  words: Word[];
}

/** Sorts words in the language's order and groups them by first letter, accents folded (Ñ under N). */
export function byLetter<Word extends { term: string }>(
  words: readonly Word[],
  lang: Lang,
): LetterGroup<Word>[] {
  const sorted = words.toSorted((a, b) => a.term.localeCompare(b.term, lang));
  const groups = Map.groupBy(sorted, ({ term }) => {
    const first = term.normalize('NFD').charAt(0).toUpperCase();
    return /\d/.test(first) ? '0-9' : first;
  });
  return Array.from(groups, ([letter, words]) => ({ letter, words }));
}
