// Cuts the two type families to the letters and weights that the site uses. Run by hand after
// changing either list below; the results are committed, so a build never needs this.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));
const spanish = 'áéíóúüñÁÉÍÓÚÜÑ¿¡ºª';
const punctuation = '\u00a0§·–—‘’“”…×→←✓©';

/** @type {{ from: string, to: string, text: string, axes: Record<string, number | { min: number, max: number }> }[]} */
const cuts = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-hyperlegible-next.woff2',
    text: ascii + spanish + punctuation,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: '@fontsource-variable/bitter/files/bitter-latin-wght-normal.woff2',
    to: 'bitter-bold.woff2',
    text: ascii + spanish + punctuation,
    axes: { wght: 700 },
  },
];

for (const { from, to, text, axes } of cuts) {
  const source = await readFile(new URL(`../node_modules/${from}`, import.meta.url));
  const font = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    // Without the small capitals, fractions and other shapes that no page asks for.
    noLayoutClosure: true,
  });
  await writeFile(new URL(`../src/assets/fonts/${to}`, import.meta.url), font);
  console.log(`${to}: ${font.length} bytes`);
}
