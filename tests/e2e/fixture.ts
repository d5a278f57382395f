import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What went wrong on a page while a test used it; every test expects none of it. */
interface Watched {
  consoleErrors: string[];
  policyViolations: string[];
  foreignRequests: string[];
}

/** The test of this project: a page that is watched, and must stay quiet. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, context, baseURL }, use) => {
      const watched: Watched = { consoleErrors: [], policyViolations: [], foreignRequests: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') watched.consoleErrors.push(message.text());
      });
      page.on('pageerror', (error) => watched.consoleErrors.push(error.message));
      context.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL!}/`)) watched.foreignRequests.push(request.url());
      });
      await page.exposeFunction('reportViolation', (what: string) =>
        watched.policyViolations.push(what),
      );
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          void (
            globalThis as unknown as { reportViolation: (what: string) => void }
          ).reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(watched);
      expect(watched).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
    },
    { auto: true },
  ],
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with each accessibility violation that axe finds, and where. `look` names it in the failure. */
export async function expectAccessible(page: Page, look?: string): Promise<void> {
  await expectNoViolations(axeIn(page).withTags(wcag), look);
}

/** Fails with each pair of colors that is too close: all that changes between light and dark. */
export async function expectContrast(page: Page, look?: string): Promise<void> {
  await expectNoViolations(axeIn(page).withRules(['color-contrast']), look);
}

/**
 * Axe, kept from writing out all that is right, and run in the page itself: all that it then leaves out are
 * frames of other sites, which our content policy forbids. It finds the same, in a third of the time.
 */
function axeIn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function expectNoViolations(axe: AxeBuilder, look?: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect.soft(found, look).toEqual([]);
}

/** Fails when the page is wider than the screen. `look` names it in the failure. */
export async function expectNoSidewaysScroll(page: Page, look?: string): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect.soft(wide, look).toBeLessThanOrEqual(screen);
}

export { expect };
