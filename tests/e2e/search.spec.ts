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
  await expect(page.locator('.search').getByRole('status')).toContainText('zebrafish tantrum');
  await page.getByRole('searchbox').fill('wombat anxiety');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.search').getByRole('status')).toContainText('wombat anxiety');
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
  await expect(headings).toHaveText([
    'Guides',
    'Tools',
    'Letters to the school',
    'Words explained',
  ]);
  const word = page.locator(`${results}[href="/glossary/#prior-written-notice"]`);
  await word.click();
  await expect(page.locator('#prior-written-notice')).toBeInViewport();
});

// Each word stands on one page only, and there only in the element named.
const hiddenWords: [where: string, word: string, address: string][] = [
  ['a summary', 'curious', '/how-we-check/'],
  ['the text under a summary', 'kilobytes', '/how-we-check/'],
  ['a definition list', 'violation', '/guides/iep-vs-504/'],
  ['a table head', 'grader', '/guides/iep-process-steps/'],
  ['a table cell', 'April', '/guides/iep-process-steps/'],
  ['the glossary', 'manifestation', '/glossary/#manifestation-determination'],
];

test('a word of every kind of place on a page is found', async ({ page }) => {
  for (const [where, word, address] of hiddenWords) {
    await page.goto(`/search/#q=${word}`);
    const status = page.locator('.search').getByRole('status');
    await expect.soft(status, where).toContainText(`“${word}”`);
    await expect.soft(page.locator(`${results}[href="${address}"]`), where).toBeVisible();
    await expect.soft(status, where).not.toContainText('closest');
  }
});

test('a question with signs that mean something to programs is shown as it was asked', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('evaluation $$ or $& <b>?')}`);
  await expect(page.locator('.search').getByRole('status')).toContainText(
    '“evaluation $$ or $& <b>?”',
  );
});

test('the skip link leaves question and results alone', async ({ page }) => {
  await page.goto('/search/?q=evaluation');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the main part' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('searchbox')).toHaveValue('evaluation');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a question asked before the search is ready is neither sent nor lost', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/Search.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('zebrafish');
  await page.keyboard.press('Enter');
  release();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('zebrafish');
  expect(requests.filter((url) => url.includes('zebrafish'))).toEqual([]);
});

test('when no page has all words, the closest are shown and said to be that', async ({ page }) => {
  await page.goto('/search/?q=evaluation+xylophone');
  await expect(page.locator('.search').getByRole('status')).toContainText(
    'These pages come closest',
  );
  await expect(page.locator(results).first()).toBeVisible();
});

test('when nothing is found, good places to start are still there', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.locator('.search').getByRole('status')).toContainText(
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
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(loaded).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test.describe('when the search engine cannot be loaded', () => {
  test('a sentence says so, the list of guides is there, and trying again works', async ({
    page,
    watched,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=evaluation');
    await expect(page.locator('.search').getByRole('status')).toContainText(
      'Search could not be loaded',
    );
    await expect(page.locator('.start a').first()).toBeVisible();
    // The browser itself notes the file that the test took away.
    expect(watched.consoleErrors.splice(0).length).toBeGreaterThan(0);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.locator(results).first()).toBeVisible();
  });
});
