import { type Page } from '@playwright/test';
import { builtPages } from '../sources/built-pages';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';

// The style guide first: it holds every component in every state.
const addresses = builtPages
  .map(({ address }) => address)
  .sort((a, b) => Number(b === '/styleguide/') - Number(a === '/styleguide/'));

// The pages of states are one page with other facts, and so are their timelines and the results of the
// check. Those with most kinds of facts stand for the rest in what depends on its parts alone; every one is
// checked for what its facts could break.
const rich = [
  ...['california', 'illinois', 'pennsylvania', 'puerto-rico', 'texas', 'virginia'].map(
    (slug) => `/states/${slug}/`,
  ),
  ...['california', 'puerto-rico', 'texas'].map((slug) => `/timeline/${slug}/`),
  ...['ask-both', 'early-intervention', 'private-school'].map((slug) => `/quiz/result/${slug}/`),
];
const plain = (address: string) =>
  /^\/states\/.|^\/timeline\/.|\/quiz\/result\/./.test(address) &&
  !rich.some((part) => address.endsWith(part));

/** Changes the width as a turned phone does; what scripts do about it and new letters come with the next frame. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
  });
}

/** Things to touch that are smaller than 24 px. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const inText = (node: Element) => node.closest('p, li, dd, td, sup, .small') !== null;
    return Array.from(document.querySelectorAll('a[href], button, input, select, summary'))
      .filter((node) => node.checkVisibility() && !node.matches('.skip'))
      .filter((node) => {
        const { width, height } = node.getBoundingClientRect();
        // Links inside a sentence are excepted (WCAG 2.5.8).
        return (
          (width < 24 || height < 24) &&
          !(inText(node) && getComputedStyle(node).display.startsWith('inline'))
        );
      })
      .map((node) => node.outerHTML.slice(0, 120));
  });

// One test is up to seven looks at a page.
test.describe.configure({ timeout: 120_000 });

for (const address of addresses) {
  // Each page is loaded once, on a phone, and looked at in every way; a look that fails is named, and the
  // others follow.
  test(address, async ({ page }) => {
    const look = (name: string, take: (name: string) => Promise<void>) =>
      test.step(name, () => take(name));

    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    await look('is accessible at 360 px', (name) => expectAccessible(page, name));

    if (!plain(address)) {
      await look('has targets of at least 24 px', async (name) => {
        expect.soft(await smallTargets(page), name).toEqual([]);
      });

      await look('fits a phone with letters of twice the size', async (name) => {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await expectNoSidewaysScroll(page, name);
        await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      });
    }

    await widen(page, 320);
    await look('fits 320 px', (name) => expectNoSidewaysScroll(page, name));
    await look('fits 320 px with wide text spacing', async (name) => {
      // WCAG 1.4.12, as a person's own style sheet would set it.
      await page.evaluate(() => {
        const own = new CSSStyleSheet();
        own.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [own];
      });
      await expectNoSidewaysScroll(page, name);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    });

    if (plain(address)) return;

    await widen(page, 1280);
    await look('is accessible at 1280 px', (name) => expectAccessible(page, name));
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('has colors that can be told apart in the dark', (name) =>
      expectContrast(page, name),
    );
  });
}

test('an address that is not there gets our own page, with a way on', async ({ page, watched }) => {
  const answer = await page.goto('/guides/no-such-guide/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('link', { name: 'Search for it' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  // The browser itself notes the answer 404, which is the right one here.
  expect(watched.consoleErrors.splice(0)).toHaveLength(1);
});
