import { describe, expect, test } from 'vitest';
import { measure } from '../../src/lib/readability/measure';
import { readableText } from '../../src/lib/readability/readable-text';
import { spanishSyllables } from '../../src/lib/readability/spanish-syllables';

test.each([
  ['país', 2],
  ['continúa', 4],
  ['guerra', 2],
  ['averigüe', 4],
  ['leer', 2],
  ['huesos', 2],
  ['escuela', 3],
  ['educación', 4],
  ['muy', 1],
  ['y', 1],
  ['123', 0],
])('%s has %d syllables', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

describe('English', () => {
  // 34 CFR 300.503(a) as it stands, and as we would say it.
  const rule =
    'Written notice that meets the requirements of paragraph (b) of this section must be given to the parents of a child with a disability a reasonable time before the public agency proposes to initiate or change the identification, evaluation, or educational placement of the child or the provision of FAPE to the child.';
  const plain =
    'The school must tell you in writing before it makes a change. It must do so early enough that you can act. This is true for tests, for help, and for where your child learns.';

  test('the text of a rule fails, its plain version passes', () => {
    expect(measure(rule, 'en').score).toBeGreaterThan(15);
    expect(measure(plain, 'en').score).toBeLessThan(6);
  });

  test('the score is the Flesch-Kincaid grade', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
    expect(measure('The cat sat on the mat.', 'en').score).toBeCloseTo(-1.45);
  });

  test('counts words and finds the longest sentence', () => {
    const { words, sentences, longest } = measure('One two. One two three four!', 'en');
    expect({ words, sentences, longest: longest.words }).toEqual({
      words: 6,
      sentences: 2,
      longest: 4,
    });
  });

  test('a text without words scores nothing', () => {
    expect(measure('', 'en')).toMatchObject({ words: 0, score: 0 });
  });
});

describe('Spanish', () => {
  test('the score is INFLESZ', () => {
    // 4 words, 1 sentence, 8 syllables: 206.835 − 62.3 × 2 − 4 = 78.235.
    expect(measure('Usted puede pedir esto.', 'es').score).toBeCloseTo(206.835 - 62.3 * 2 - 4);
  });

  test('plain words are easier than the words of a rule', () => {
    const rule =
      'El cumplimiento de las disposiciones reglamentarias aplicables requiere la notificación previa por escrito a los progenitores.';
    expect(measure('La escuela debe avisarle por escrito.', 'es').score).toBeGreaterThan(
      measure(rule, 'es').score + 30,
    );
  });
});

describe('what is read of a page', () => {
  test('each block is a sentence of its own, and words in buttons stay in theirs', () => {
    const html =
      '<h2>What?</h2><p>Ask for an <button class="term">evaluation</button> now.</p><ul><li>first<ul><li>inner</li></ul></li><li>second</li></ul>';
    expect(readableText(html, 'en')).toBe(
      'What?\nAsk for an evaluation now.\nfirst.\ninner.\nsecond.',
    );
  });

  test('words in another language and blanks to fill in are left out', () => {
    const html = '<p>Say <span lang="es">hola</span> now.</p><p>Dear [name], yes.</p>';
    expect(readableText(html, 'en')).toBe('Say now.\nDear , yes.');
  });

  test('navigation, tables, sources, pop-overs and buttons are left out', () => {
    const html =
      '<nav><p>no</p></nav><table><tr><td>no</td></tr></table><div popover><p>no</p></div><p data-no-readability>no</p><button>no</button><p>Yes.<sup>1</sup></p>';
    expect(readableText(html, 'en')).toBe('Yes.');
  });
});
