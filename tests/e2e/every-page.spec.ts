import { builtPages } from '../sources/built-pages';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';

// The style guide first: it holds every component in every state.
const addresses = builtPages
  .map(({ address }) => address)
  .sort((a, b) => Number(b === '/styleguide/') - Number(a === '/styleguide/'));

// The pages of states are one page with other facts, and so are the results of the check. Those with most
// kinds of facts stand for the rest in what depends on its parts alone; every one is checked for what its
// facts could break.
const rich = [
  ...['california', 'illinois', 'pennsylvania', 'puerto-rico', 'texas', 'virginia'],
  ...['ask-both', 'early-intervention', 'private-school'],
];
const plain = (address: string) =>
  /^\/states\/.|\/quiz\/result\/./.test(address) &&
  !rich.some((slug) => address.endsWith(`/${slug}/`));

for (const address of addresses) {
  test.describe(address, () => {
    for (const width of plain(address) ? [360] : [360, 1280]) {
      test(`is accessible at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(address);
        await expectAccessible(page);
      });
    }

    test('fits 320 px, also with wide text spacing', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expectNoSidewaysScroll(page);
      // WCAG 1.4.12, as a person's own style sheet would set it.
      await page.evaluate(() => {
        const own = new CSSStyleSheet();
        own.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [own];
      });
      await expectNoSidewaysScroll(page);
    });

    if (plain(address)) return;

    test('has colors that can be told apart in the dark', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.goto(address);
      await expectContrast(page);
    });

    test('fits a phone with letters of twice the size', async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScroll(page);
    });

    test('has targets of at least 24 px', async ({ page }) => {
      await page.goto(address);
      const small = await page.evaluate(() => {
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
      expect(small).toEqual([]);
    });
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
