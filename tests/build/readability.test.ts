import { describe, expect, test } from 'vitest';
import { toLang, type Lang } from '../../src/i18n/lang';
import { measure } from '../../src/lib/readability/measure';
import { readableText } from '../../src/lib/readability/readable-text';
import { builtPages } from '../sources/built-pages';

const tooShortToScore = 60;

const read = builtPages.map(({ address, root, listed }) => {
  const lang = toLang(root.querySelector('html')?.getAttribute('lang'));
  const main = root.querySelector('main')?.innerHTML ?? '';
  return { address, listed, lang, ...measure(readableText(main, lang), lang) };
});

/** Pages that people find, in one language, long enough for a score to mean something. */
const scored = (language: Lang) =>
  read.filter(({ lang, words, listed }) => lang === language && listed && words >= tooShortToScore);

const average = (pages: typeof read) =>
  pages.reduce((sum, page) => sum + page.score, 0) / Math.max(1, pages.length);

describe('English pages', () => {
  test.each(scored('en'))('$address reads at grade 9.0 or lower ($score)', ({ score, longest }) => {
    expect(score, longest.text).toBeLessThanOrEqual(9);
  });

  test(`read at grade 8.0 or lower on average (${average(scored('en')).toFixed(1)})`, () => {
    expect(scored('en').length).toBeGreaterThan(15);
    expect(average(scored('en'))).toBeLessThanOrEqual(8);
  });
});

describe('Spanish pages', () => {
  test.each(scored('es'))(
    '$address reads at INFLESZ 60 or higher ($score)',
    ({ score, longest }) => {
      expect(score, longest.text).toBeGreaterThanOrEqual(60);
    },
  );

  test(`read at INFLESZ 65 or higher on average (${average(scored('es')).toFixed(1)})`, () => {
    expect(scored('es').length).toBeGreaterThan(3);
    expect(average(scored('es'))).toBeGreaterThanOrEqual(65);
  });
});

test.each(read)('$address has no sentence of more than 40 words', ({ longest }) => {
  expect(longest.words, longest.text).toBeLessThanOrEqual(40);
});

/** All that a guide says in its own language, without sources and pop-overs. */
const guideWords = builtPages
  .filter(({ address }) => /\/guides\/./.test(address))
  .map(({ address, root }) => {
    const lang = toLang(root.querySelector('html')?.getAttribute('lang'));
    const parts = root.querySelectorAll('h1, .answer, .box.now, .prose');
    const html = parts.map((part) => part.outerHTML).join('');
    return { address, words: measure(readableText(html, lang), lang).words };
  });

test.each(guideWords)('$address has 700 to 1,300 words ($words)', ({ words }) => {
  expect(words).toBeGreaterThanOrEqual(700);
  expect(words).toBeLessThanOrEqual(1300);
});
