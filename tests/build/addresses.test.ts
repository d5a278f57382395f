import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import addressesJson from '../../src/data/addresses.json';
import { addressesSchema } from '../../src/data/schema/addresses';
import { builtPages, redirects } from '../sources/built-pages';

const published = addressesSchema.parse(addressesJson);
const built = new Map(builtPages.map((page) => [page.address, page]));
const listed = builtPages
  .map(({ address }) => address)
  .filter((address) => address !== '/404.html' && address !== '/styleguide/');

test('the list of published addresses only grows', () => {
  expect(published.pages.length).toBeGreaterThanOrEqual(27);
  expect(published.words.length).toBeGreaterThanOrEqual(196);
});

test.each(published.pages)('%s, once published, still answers', (address) => {
  // A page that has moved leaves a redirect (astro.config.mjs), which is a page at the old address.
  expect(existsSync(`dist${address}index.html`)).toBe(true);
});

test('every redirect leads to a page that is there', () => {
  expect(
    redirects.filter(({ to }) => !built.has(new URL(to, 'https://any.example').pathname)),
  ).toEqual([]);
});

test.each(published.words)(
  'the word #%s, once published, still answers in both languages',
  (word) => {
    for (const address of ['/glossary/', '/es/glossary/']) {
      expect(built.get(address)?.root.querySelector(`[id="${word}"]`)).toBeTruthy();
    }
  },
);

test('every page is in the list of published addresses', () => {
  expect(listed.filter((address) => !published.pages.includes(address))).toEqual([]);
});

test('every word is in the list of published words', () => {
  const words = built
    .get('/glossary/')
    ?.root.querySelectorAll('.entry')
    .map((entry) => entry.id);
  expect(words?.filter((word) => !published.words.includes(word))).toEqual([]);
});
