import { expect, expectAccessible, test } from './fixture';

const results = '.search .results a';

test('"how do i ask the school to test my kid" leads to the guide on asking', async ({ page }) => {
  await page.goto('/search/?q=how+do+i+ask+the+school+to+test+my+kid');
  const first = page.locator(results).first();
  await expect(first).toHaveAttribute('href', '/guides/ask-for-an-evaluation/');
  await expectAccessible(page);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ask for an evaluation');
  await page.goBack();
  await expect(page.locator(results).first()).toHaveAttribute(
    'href',
    '/guides/ask-for-an-evaluation/',
  );
});

test('a question asked from the first page never leaves the device', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Ask in your own words' }).fill('zebrafish tantrum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('zebrafish tantrum');
  await page.getByRole('searchbox').fill('wombat anxiety');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toContainText('wombat anxiety');
  expect(requests.filter((url) => /zebrafish|wombat/.test(url))).toEqual([]);
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
});

test('results are grouped, guides before words', async ({ page }) => {
  await page.goto('/search/?q=prior+written+notice');
  const headings = page.locator('.search section h2');
  await expect(headings.first()).toHaveText('Guides');
  await expect(headings.nth(1)).toHaveText('Words explained');
  const word = page.locator(`${results}[href="/glossary/#prior-written-notice"]`);
  await word.click();
  await expect(page.locator('#prior-written-notice')).toBeInViewport();
});

const everyWordCounts: [what: string, question: string, address: string][] = [
  ['a summary', 'list for the curious', '/how-we-check/'],
  ['the text under a summary', 'kilobytes', '/how-we-check/'],
  ['a definition list', 'civil rights law discrimination', '/guides/iep-vs-504/'],
  ['a table head', 'what happens for a third grader', '/guides/iep-process-steps/'],
  ['a table cell', 'tenth of May', '/guides/iep-process-steps/'],
  ['the glossary', 'manifestation determination', '/glossary/#manifestation-determination'],
];

for (const [what, question, address] of everyWordCounts) {
  test(`words of ${what} are found: ${question}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(question)}`);
    await expect(page.locator(`${results}[href="${address}"]`)).toBeVisible();
  });
}

test('when no page has all words, the closest are shown and said to be that', async ({ page }) => {
  await page.goto('/search/?q=evaluation+xylophone');
  await expect(page.getByRole('status')).toContainText('These come closest');
  await expect(page.locator(results).first()).toBeVisible();
});

test('when nothing is found, good places to start are still there', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.getByRole('status')).toContainText(
    'We found no page with the words “xylophone”',
  );
  await expect(page.getByRole('heading', { name: 'Good places to start' })).toBeVisible();
  await expect(page.locator('.start a').first()).toBeVisible();
});

test('Spanish questions find Spanish pages', async ({ page }) => {
  await page.goto(`/es/search/?q=${encodeURIComponent('¿qué es un plan 504?')}`);
  await expect(page.locator(results).first()).toHaveAttribute('href', /^\/es\//);
});

test('nothing is loaded for search until search is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(request.url());
  });
  await page.goto('/guides/what-is-an-iep/');
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(loaded).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test.describe('when the search engine cannot be loaded', () => {
  test('a sentence says so and the list of guides is there', async ({ page, watched }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=evaluation');
    await expect(page.getByRole('status')).toContainText('Search could not be loaded');
    await expect(page.locator('.start a').first()).toBeVisible();
    // The browser itself notes the file that the test took away.
    watched.consoleErrors.splice(0);
  });
});
