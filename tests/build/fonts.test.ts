import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { builtPages } from '../sources/built-pages';

test.each(['atkinson-hyperlegible-next', 'bitter-bold'])(
  '%s has every letter that pages use',
  (name) => {
    const font = fontkit.create(readFileSync(`src/assets/fonts/${name}.woff2`));
    if (!('hasGlyphForCodePoint' in font)) throw new Error('A collection, not a font');
    const used = new Set(
      builtPages.flatMap(({ root }) => [...(root.querySelector('body')?.text ?? '')]),
    );
    // What has no shape needs no glyph, such as the mark that keeps a footnote with its sentence.
    const missing = [...used].filter(
      (letter) =>
        !/\s|\p{Default_Ignorable_Code_Point}/u.test(letter) &&
        !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  },
);
