import { describe, expect, test } from 'vitest';
import { toLang } from '../../src/i18n/lang';
import { measure } from '../../src/lib/readability/measure';
import { readableText } from '../../src/lib/readability/readable-text';
import { builtPages } from '../sources/built-pages';

const tooShortToScore = 60;

const read = builtPages.map(({ address, root }) => {
  const lang = toLang(root.querySelector('html')?.getAttribute('lang'));
  const main = root.querySelector('main')?.innerHTML ?? '';
  return { address, lang, ...measure(readableText(main), lang) };
});
const scored = read.filter(({ words }) => words >= tooShortToScore);
const average = (pages: typeof scored) =>
  pages.reduce((sum, page) => sum + page.score, 0) / Math.max(1, pages.length);

describe('English pages', () => {
  const pages = scored.filter(({ lang }) => lang === 'en');

  test.each(pages)('$address reads at grade 9.0 or lower', ({ address, score, words, longest }) => {
    console.log(
      `${address} grade ${score.toFixed(1)}, ${words} words, longest ${longest.words}: ${longest.text}`,
    );
    expect(score).toBeLessThanOrEqual(9);
  });

  test('read at grade 8.0 or lower on average', () => {
    expect(average(pages)).toBeLessThanOrEqual(8);
  });
});

describe('Spanish pages', () => {
  const pages = scored.filter(({ lang }) => lang === 'es');

  test.each(pages)(
    '$address reads at INFLESZ 60 or higher',
    ({ address, score, words, longest }) => {
      console.log(
        `${address} INFLESZ ${score.toFixed(1)}, ${words} words, longest ${longest.words}: ${longest.text}`,
      );
      expect(score).toBeGreaterThanOrEqual(60);
    },
  );

  test('read at INFLESZ 65 or higher on average', () => {
    expect(average(pages)).toBeGreaterThanOrEqual(65);
  });
});

test.each(read)('$address has no sentence of more than 40 words', ({ longest }) => {
  expect(longest.words, longest.text).toBeLessThanOrEqual(40);
});

/** All that a guide says: also its words to copy and its mix-ups, without sources and pop-overs. */
const guideWords = builtPages
  .filter(({ address }) => /\/guides\/./.test(address))
  .map(({ address, root }) => {
    const parts = root.querySelectorAll('h1, .answer, .box.now, .prose');
    const html = parts.map((part) => part.outerHTML.replace(/data-no-readability/g, '')).join('');
    return { address, words: measure(readableText(html), 'en').words };
  });

test.each(guideWords)('$address has 700 to 1,300 words ($words)', ({ words }) => {
  expect(words).toBeGreaterThanOrEqual(700);
  expect(words).toBeLessThanOrEqual(1300);
});
