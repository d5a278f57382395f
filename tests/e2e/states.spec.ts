import { test as bare } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixture';

const box = '.box.state';

test.describe('a state, chosen once', () => {
  test('is shown by every guide, kept on the device, and told to nobody', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto('/guides/ask-for-an-evaluation/');
    await page.getByRole('button', { name: 'Choose your state' }).click();
    const select = page.getByRole('combobox', { name: 'Your state' });
    await expect(select).toBeFocused();
    await select.selectOption('Texas');
    const said = page.locator(box).locator('.state-says');
    await expect(said).toHaveRole('status');
    await expect(said).toContainText('Within 45 school days after it gets your signed consent');
    await expect(said).toContainText('Within 15 school days after it gets your request');
    await expect(
      said.getByRole('link', { name: 'The rules of Texas, with sources' }),
    ).toHaveAttribute('href', '/states/texas/');

    await page.goto('/guides/who-qualifies/');
    await expect(said).toContainText('developmental delay');
    await page.goto('/es/guides/what-is-an-iep/');
    await expect(said).toContainText('45 días escolares');
    expect(asked.filter((url) => /tx|texas/i.test(url))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"state":"tx"}');
  });

  test('is changed or taken back in the same place', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('state', 'de'));
    await page.goto('/guides/ask-for-an-evaluation/');
    const said = page.locator(box).locator('.state-says');
    await expect(said).toContainText('We found no state limit for the answer to your request.');
    await expect(said).toContainText('It must also do so within 90 calendar days');
    await page.getByRole('button', { name: 'Change state' }).click();
    await expect(page.getByRole('combobox', { name: 'Your state' })).toHaveValue('de');
    await page.getByRole('combobox', { name: 'Your state' }).selectOption('Select a state');
    await expect(said).toBeEmpty();
    expect(await page.evaluate(() => localStorage.getItem('state'))).toBeNull();
  });

  for (const hostile of ['__proto__', 'constructor', '<img src=x>', 'zz', '', 'x'.repeat(5000)]) {
    test(`does no harm when storage holds "${hostile.slice(0, 20)}"`, async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('state', value), hostile);
      await page.goto('/guides/ask-for-an-evaluation/');
      await expect(page.locator(box).getByRole('button')).toBeVisible();
      await expect(page.locator(box).locator('.state-says')).toBeEmpty();
      await page.locator(box).getByRole('button').click();
      await expect(page.getByRole('combobox', { name: 'Your state' })).toHaveValue('');
    });
  }

  test('leads to the list of states where the numbers cannot be had', async ({ page, watched }) => {
    await page.route('**/data/in-your-state-en.json', (route) => route.abort());
    await page.goto('/guides/ask-for-an-evaluation/');
    await page.getByRole('button', { name: 'Choose your state' }).click();
    await expect(page).toHaveURL(/\/states\/$/);
    // The browser itself notes the request that this test cut off.
    expect(watched.consoleErrors.splice(0)).toHaveLength(1);
  });

  test('is set and unset on its own page', async ({ page }) => {
    await page.goto('/states/ohio/');
    const button = page.getByRole('button', { name: 'Show Ohio in the guides' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is accessible while it is chosen and when it is shown, light and dark', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/guides/iep-process-steps/');
    await page.getByRole('button', { name: 'Choose your state' }).click();
    await page.getByRole('combobox', { name: 'Your state' }).selectOption('Maryland');
    await expect(page.locator(box).locator('.state-says')).toContainText('90 calendar days');
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
});

test.describe('the list of states', () => {
  test('is narrowed by name or code; Enter opens the only one left', async ({ page }) => {
    await page.goto('/states/');
    const find = page.getByRole('searchbox', { name: 'Find your state' });
    const states = page.locator('.region li:visible');
    await expect(states).toHaveCount(58);
    await find.fill('new');
    await expect(states).toHaveCount(4);
    await expect(page.locator('.find-state').getByRole('status')).toHaveText('4 found');
    await expectAccessible(page);
    await find.fill('atlantis');
    await expect(page.locator('.find-state').getByRole('status')).toContainText(
      'No state has that name',
    );
    await find.fill('tx');
    await expect(states).toHaveText(/Texas/);
    await find.press('Enter');
    await expect(page).toHaveURL(/\/states\/texas\/$/);
  });

  test('has a map on wide screens, each tile with the name of its state', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/states/');
    const map = page.getByRole('navigation', { name: 'Map of the states' });
    await expect(map.getByRole('link')).toHaveCount(52);
    await map.getByRole('link', { name: /^VT, Vermont/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Special education in Vermont',
    );
  });
});

test.describe('the table of all states', () => {
  const firstState = 'tbody tr:first-child th';

  test('sorts by its heads on a wide screen, and says so', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/how-long/');
    await expect(page.locator(firstState)).toHaveText('Alabama');
    await page.getByRole('button', { name: 'Evaluation' }).click();
    await expect(page.getByRole('columnheader', { name: 'Evaluation' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(page.locator('[aria-sort]')).toHaveCount(1);
    // South Dakota's 25 school days are the shortest time of all.
    await expect(page.locator(firstState)).toHaveText('South Dakota');
    await expect(page.locator('[data-sorted]')).toHaveText('Shortest first: Evaluation');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Evaluation' }).click();
    await expect(page.locator('[data-sorted]')).toHaveText('Longest first: Evaluation');
    await expect(page.locator(firstState)).not.toHaveText('South Dakota');
    await page.getByRole('button', { name: 'State' }).click();
    await expect(page.locator(firstState)).toHaveText('Alabama');
  });

  test('always puts states without a number last', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/how-long/');
    await page.getByRole('button', { name: 'Answer to your request' }).click();
    const orders = await page
      .locator('tbody td[data-column="answer-request"]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset['order'] ?? Infinity)));
    expect(orders).toEqual(orders.toSorted((a, b) => (a === b ? 0 : a - b)));
    expect(orders[0]).toBeLessThan(20);
    expect(orders.at(-1)).toBe(Infinity);
  });

  test('shows one step at a time on a phone, and one state when asked', async ({ page }) => {
    await page.goto('/how-long/');
    await expect(page.locator('tbody tr').first().locator('td:visible')).toHaveCount(4);
    await page.getByRole('combobox', { name: /^Show/ }).selectOption('Evaluation');
    await expect(page.locator('tbody tr').first().locator('td:visible')).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Find your state' }).fill('ohio, texas');
    await expect(page.locator('tbody tr:visible')).toHaveCount(2);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test('a state is found by its name, its code and its own words', async ({ page }) => {
  for (const [question, name] of [
    ['texas evaluation deadline', 'Texas'],
    ['ARD committee', 'Texas'],
    ['New York iep', 'New York'],
    ['texas how many days', 'Texas'],
  ] as const) {
    await page.goto(`/search/#q=${encodeURIComponent(question)}`);
    await expect(page.locator('.search').getByRole('status')).toContainText(`“${question}”`);
    const section = page.locator('.search section', { hasText: 'Your state' });
    await expect(section.getByRole('link').first(), question).toHaveText(name);
  }
});

test('a question that names no state finds none', async ({ page }) => {
  for (const question of ['evaluation report', 'days to evaluate', 'how do i ask the school']) {
    await page.goto(`/search/#q=${encodeURIComponent(question)}`);
    await expect(page.locator('.search').getByRole('status')).toContainText(`“${question}”`);
    await expect(page.locator('.search section').first()).toContainText('Guides');
    await expect(page.locator('.search section', { hasText: 'Your state' })).toHaveCount(0);
  }
  // The Spanish word for "qualifies" looks like the name of a state.
  await page.goto(`/es/search/#q=${encodeURIComponent('mi hijo califica para un IEP')}`);
  await expect(page.locator('.search section').first()).toContainText('Guías');
  await expect(page.locator('.search section', { hasText: 'Su estado' })).toHaveCount(0);
});

test('a California family is led to the list of its centers, not to one of another region', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('state', 'ca'));
  await page.goto('/guides/ask-for-an-evaluation/');
  await page.getByRole('link', { name: 'parent centers in California' }).click();
  await expect(page).toHaveURL(/\/states\/california\/#parentCenters$/);
});

test('on a phone, the keyboard never lands on what nobody sees', async ({ page }) => {
  await page.goto('/how-long/');
  await page.getByRole('combobox', { name: /^Show/ }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('tbody a').first()).toBeFocused();
});

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false });

  bare('guides lead to the states, and every page of states is whole', async ({ page }) => {
    await page.goto('/guides/ask-for-an-evaluation/');
    await expect(page.locator(box).getByRole('button')).toHaveCount(0);
    await page.locator(box).getByRole('link', { name: 'See every state’s numbers' }).click();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('.region').getByRole('link', { name: 'Maryland' }).click();
    await expect(page.locator('#evaluate')).toContainText('60 calendar days');
    await expect(page.locator('#evaluate')).toContainText('90 calendar days');
    await expect(page.getByRole('button', { name: /in the guides/ })).toBeHidden();
    await page.goto('/how-long/');
    await expect(page.locator('tbody tr:visible')).toHaveCount(58);
    await expect(page.getByRole('combobox', { name: /^Show/ })).toBeHidden();
  });
});
