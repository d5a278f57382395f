import { countSheets } from './count-sheets';
import { expect, test } from './fixture';

test('the questions on paper print on four sheets at the most, in both languages', async ({
  page,
}) => {
  for (const address of ['/quiz/paper/', '/es/quiz/paper/']) {
    await page.goto(address);
    const sheets = await countSheets(page);
    // A count of one would mean that the sheets are not seen.
    expect(sheets, address).toBeGreaterThan(1);
    expect(sheets, address).toBeLessThanOrEqual(4);
  }
});

test('the page that explains the check opens at its special cases, and each can be read', async ({
  page,
}) => {
  await page.goto('/quiz/how-it-decides/#cases');
  await expect(page.getByRole('heading', { name: 'Special cases', exact: true })).toBeInViewport();
  const first = page
    .locator('section', { has: page.locator('#cases') })
    .locator('details')
    .first();
  const rules = first.getByRole('link').first();
  await expect(rules).toBeHidden();
  await first.locator('summary').click();
  await expect(rules).toBeVisible();
});

test('a school copies the lines that show the start of the check in its own page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [address, copy, copied, embed] of [
    ['/quiz/how-it-decides/', 'Copy these lines', 'Copied', '/embed/quiz/'],
    ['/es/quiz/how-it-decides/', 'Copiar estas líneas', 'Copiado', '/es/embed/quiz/'],
  ] as const) {
    await page.goto(address);
    const card = page.locator('.words-card');
    await card.getByRole('button', { name: copy }).click();
    await expect(card.getByRole('status')).toHaveText(copied);
    const lines = await page.evaluate(() => navigator.clipboard.readText());
    expect(lines).toBe(await card.locator('code').innerText());
    const [src, title] = await page.evaluate((html) => {
      const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      return [frame?.src, frame?.title];
    }, lines);
    expect(new URL(src!).pathname).toBe(embed);
    // The frame is named as the page that it shows.
    await page.goto(embed);
    expect(await page.title()).toContain(title);
  }
});
