// Draws the picture that link cards show, one a language. Run by hand after a change of the drawing
// or the words; the results are committed. Needs a Chromium: CHROMIUM_PATH, or Playwright's own.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const read = (/** @type {string} */ path) => readFile(new URL(`../${path}`, import.meta.url));
const font = (await read('src/assets/fonts/bitter-bold.woff2')).toString('base64');
const tokens = (await read('src/styles/tokens.css'))
  .toString()
  .replace(/@font-face \{[^}]*\}/g, '');
const home = (await read('src/assets/art/home.svg')).toString();
const mark = (await read('src/assets/art/mark.svg')).toString();

const cards = [
  { lang: 'en', title: 'The free family guide to the IEP', name: 'A Seat at the Table' },
  { lang: 'es', title: 'La guía gratuita del IEP para familias', name: 'Un lugar en la mesa' },
];

const html = (/** @type {typeof cards[number]} */ { title, name }) => `<style>${tokens}
@font-face { font-family: Bitter; src: url(data:font/woff2;base64,${font}) format('woff2'); }
body { margin: 0; width: 1200px; height: 630px; display: grid; grid-template-columns: 500px 1fr;
  gap: 30px; align-items: center; padding: 0 50px 0 70px; box-sizing: border-box;
  background: var(--paper); color: var(--ink); font-family: Bitter; }
h1 { font-size: 68px; line-height: 1.12; margin: 0; }
p { display: flex; align-items: center; gap: 16px; font-size: 32px; margin: 0 0 40px; }
p svg { width: 64px; }
body > svg { width: 100%; }
</style><div><p>${mark}${name}</p><h1>${title}</h1></div>${home}`;

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const card of cards) {
  await page.setContent(html(card), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: new URL(`../public/card-${card.lang}.png`, import.meta.url).pathname,
  });
}
await browser.close();
