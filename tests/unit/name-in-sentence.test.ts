import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/components/states/wording';
import { jurisdictions } from '../../src/data/jurisdictions';
import { langs } from '../../src/i18n/lang';
import { nameInSentence } from '../../src/lib/states/name-in-sentence';

const named = jurisdictions.map((state) => ({
  state,
  en: nameInSentence(state, wordingIn('en')),
  es: nameInSentence(state, wordingIn('es')),
}));

describe('a state in a sentence', () => {
  test('has its name from its file in English', () => {
    for (const { state, en } of named) expect(en).toBe(state.nameInSentence);
  });

  test.each([
    ['dc', 'el Distrito de Columbia'],
    ['vi', 'las Islas Vírgenes de los Estados Unidos'],
    ['tx', 'Texas'],
  ])('is called in Spanish, %s: %s', (code, name) => {
    expect(named.find(({ state }) => state.code === code)!.es).toBe(name);
  });

  test('never has an article of the other language', () => {
    expect(named.filter(({ es }) => /^the\b/i.test(es)).map(({ es }) => es)).toEqual([]);
    expect(named.filter(({ en }) => /^(?:el|la|los|las)\b/i.test(en)).map(({ en }) => en)).toEqual(
      [],
    );
  });

  test.each(langs)('has names of its own in %s only for states that there are', (lang) => {
    const codes = jurisdictions.map(({ code }) => code as string);
    const { names } = wordingIn(lang).limits;
    expect(Object.keys(names).filter((code) => !codes.includes(code))).toEqual([]);
    for (const name of Object.values(names)) expect(name).toBe(name.trim());
    expect(Object.values(names)).not.toContain('');
  });

  test('never is called what every object has', () => {
    const odd = { code: 'constructor', nameInSentence: 'Anywhere' } as unknown as Parameters<
      typeof nameInSentence
    >[0];
    for (const lang of langs) expect(nameInSentence(odd, wordingIn(lang))).toBe('Anywhere');
  });

  test('is called alike by no other', () => {
    for (const lang of langs)
      expect(new Set(named.map((one) => one[lang])).size).toBe(jurisdictions.length);
  });
});
