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

/** Fails with each accessibility violation that axe finds, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(new AxeBuilder({ page }).withTags(wcag));
}

/** Fails with each pair of colors that is too close: all that changes between light and dark. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Fails when the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(screen);
}

export { expect };
