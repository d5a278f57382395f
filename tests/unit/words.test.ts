import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary';
import { otherLang, toLang } from '../../src/i18n/lang';
import { dateWords } from '../../src/lib/facts/date-words';
import { valueWords } from '../../src/lib/facts/value-words';
import { byLetter } from '../../src/lib/glossary/by-letter';
import { rulesIn, termsIn } from '../../src/lib/guides/marks';
import { neighbors } from '../../src/lib/guides/neighbors';
import { sectionList } from '../../src/lib/guides/section-list';
import { shareLinks } from '../../src/lib/share/share-links';

test.each([
  [{ kind: 'duration', n: 60, unit: 'calendar-days' }, '60 calendar days', '60 días calendario'],
  [{ kind: 'duration', n: 10, unit: 'school-days' }, '10 school days', '10 días escolares'],
  [{ kind: 'duration', n: 1, unit: 'years' }, '1 year', '1 año'],
  [{ kind: 'duration', n: 6, unit: 'months' }, '6 months', '6 meses'],
  [{ kind: 'age', years: 3 }, '3', '3'],
  [{ kind: 'count', n: 13 }, '13', '13'],
] as const)('%j is "%s"', (value, english, spanish) => {
  const plain = (text: string) => text.replace('\u00a0', ' ');
  expect(plain(valueWords(value, dictionary('en').units))).toBe(english);
  expect(plain(valueWords(value, dictionary('es').units))).toBe(spanish);
});

test('a number is never parted from its unit at the end of a line', () => {
  expect(valueWords({ kind: 'duration', n: 30, unit: 'weeks' }, dictionary('en').units)).toBe(
    '30\u00a0weeks',
  );
});

test.each([
  ['2026-11-21', 'November 21, 2026', '21 de noviembre de 2026'],
  ['2024-02-29', 'February 29, 2024', '29 de febrero de 2024'],
  ['2026-01-01', 'January 1, 2026', '1 de enero de 2026'],
])('%s is "%s"', (day, english, spanish) => {
  expect(dateWords(day, 'en')).toBe(english);
  expect(dateWords(day, 'es')).toBe(spanish);
});

test('what is no day is refused', () => {
  expect(() => dateWords('soon', 'en')).toThrow('Not a day: soon');
});

describe('marks in a guide', () => {
  const source =
    '<Term id="idea">IDEA</Term> is law.<Cite rule="b-rule" /> In <Fact rule="a-rule" value="limit" />.<Cite rule="b-rule" /> <Term id="fape">FAPE</Term>';

  test('are listed once each, in the order of first use', () => {
    expect(termsIn(source)).toEqual(['idea', 'fape']);
    expect(rulesIn(source)).toEqual(['b-rule', 'a-rule']);
  });

  test('in a text without any are none', () => {
    expect(termsIn('plain')).toEqual([]);
    expect(rulesIn('plain')).toEqual([]);
  });
});

test.each([
  ['a', undefined, 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', undefined],
])('the neighbors of %s', (item, previous, next) => {
  expect(neighbors(['a', 'b', 'c'], (other) => other === item)).toEqual({ previous, next });
});

test('what is not in the list has no neighbors', () => {
  expect(() => neighbors(['a'], () => false)).toThrow('not in the list');
});

test('the sections of a guide are its second-level headings with an anchor', () => {
  const html =
    '<h2 id="one">What <em>is</em>\n it?</h2><h3 id="no">Sub</h3><h2>Bare</h2><h2 id="two">Two</h2>';
  expect(sectionList(html)).toEqual([
    { id: 'one', title: 'What is it?' },
    { id: 'two', title: 'Two' },
  ]);
});

describe('letters of the glossary', () => {
  const letters = (terms: string[], lang: 'en' | 'es') =>
    byLetter(
      terms.map((term) => ({ term })),
      lang,
    ).map(({ letter, words }) => [letter, ...words.map(({ term }) => term)]);

  test('fold accents and case, and put figures first', () => {
    expect(letters(['IEP', 'árbol', 'ayuda', '504 plan', 'Ave'], 'es')).toEqual([
      ['0-9', '504 plan'],
      ['A', 'árbol', 'Ave', 'ayuda'],
      ['I', 'IEP'],
    ]);
  });

  test('always hold every word once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (terms) => {
        const held = byLetter(
          terms.map((term) => ({ term })),
          'en',
        ).flatMap(({ words }) => words);
        expect(held.map(({ term }) => term).sort()).toEqual([...terms].sort());
      }),
    );
  });
});

test('what is shared always comes back whole from every link', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.string({ unit: 'grapheme' }), (url, title) => {
      for (const { href } of shareLinks({ url, title, picture: 'https://a.example/card.png' })) {
        expect(href).toMatch(/^(?:https|mailto|sms):/);
        expect(decodeURIComponent(href)).toContain(url);
      }
    }),
  );
});

test('the languages are English and Spanish, each the other of the other', () => {
  expect(otherLang('en')).toBe('es');
  expect(otherLang('es')).toBe('en');
  expect(toLang('es')).toBe('es');
  expect(() => toLang('fr')).toThrow('No such language: fr');
});
