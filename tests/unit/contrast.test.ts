import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The palettes in the order of the file: light, dark by the device, dark by choice. */
const palettes = Array.from(css.matchAll(/:root[^{]*\{([^}]*)\}/g), ([, block]) =>
  Object.fromEntries(
    Array.from(block!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g), ([, name, hex]) => [
      name!,
      hex!,
    ]),
  ),
);
const [light, dark, chosenDark] = palettes as [
  Record<string, string>,
  Record<string, string>,
  Record<string, string>,
];

/** WCAG 2 relative luminance of a color such as #fff or #1f2d33. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const pairs: [text: string, on: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'sand', 7],
  ['ink', 'teal-tint', 7],
  ['ink', 'gold-tint', 7],
  ['ink2', 'paper', 4.5],
  ['ink2', 'card', 4.5],
  ['ink2', 'sand', 4.5],
  ['ink2', 'teal-tint', 4.5],
  ['teal', 'paper', 4.5],
  ['teal', 'card', 4.5],
  ['teal', 'teal-tint', 4.5],
  ['on-teal', 'teal', 4.5],
  ['on-teal', 'teal-dk', 4.5],
  ['teal-dk', 'teal-tint', 4.5],
  ['plum', 'paper', 4.5],
  ['clay', 'paper', 4.5],
  ['gold', 'gold-tint', 4.5],
  ['moss', 'paper', 4.5],
  ['visited', 'paper', 4.5],
  ['line', 'paper', 3],
  ['line', 'card', 3],
  ['line', 'sand', 3],
];

test('white on black is 21 to 1', () => {
  expect(contrast('#fff', '#000')).toBeCloseTo(21);
});

test('the dark palette chosen by hand is the one of the device', () => {
  expect(chosenDark).toEqual(dark);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, palette) => {
  test.each(pairs)('%s on %s reaches %d to 1', (text, on, least) => {
    expect(contrast(palette[text]!, palette[on]!)).toBeGreaterThanOrEqual(least);
  });
});
