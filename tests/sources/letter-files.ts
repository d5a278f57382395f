import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { letterWordsSchema, type LetterWords } from '../../src/data/schema/letter';
import { langs, type Lang } from '../../src/i18n/lang';
import { readLetter, type LetterText } from '../../src/lib/letters/letter-text';

/** A letter as its author wrote it, read and not filled in. */
export interface LetterFile {
  lang: Lang;
  id: string;
  words: LetterWords;
  body: string;
  text: LetterText;
}

function read(lang: Lang, id: string): LetterFile {
  const source = readFileSync(`src/content/letters/${lang}/${id}.md`, 'utf8');
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (frontMatter === undefined || body === undefined)
    throw new Error(`Letter ${lang}/${id} has no front matter`);
  const words = letterWordsSchema.parse(parse(frontMatter));
  return { lang, id, words, body, text: readLetter(words.subject, body) };
}

/** Every letter in every language, by the order of the file names. */
export const letterFiles: LetterFile[] = langs.flatMap((lang) =>
  readdirSync(`src/content/letters/${lang}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => read(lang, file.replace(/\.md$/, ''))),
);

/**
 * The letters as Astro's collection gives them, so that `vi.mock('astro:content', () => import(…))` lets a test
 * run the code that joins them with their data.
 */
export function getCollection(
  name: string,
  wanted: (entry: { id: string; data: LetterWords; body: string }) => boolean,
) {
  if (name !== 'letters') throw new Error(`No collection "${name}" here`);
  return Promise.resolve(
    letterFiles
      .map(({ lang, id, words, body }) => ({ id: `${lang}/${id}`, data: words, body }))
      .filter(wanted),
  );
}
