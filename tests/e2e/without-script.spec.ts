import { expect, test } from '@playwright/test';

// The watching fixture needs script, so Playwright's own test stands here.
test.use({ javaScriptEnabled: false });

test('a guide is whole: answer, words explained, sources, share links; no dead buttons', async ({
  page,
}) => {
  await page.goto('/guides/ask-for-an-evaluation/');
  await expect(page.locator('.answer')).toBeVisible();
  const term = page.locator('.term').first();
  await term.click();
  await expect(page.locator(`#${(await term.getAttribute('popovertarget'))!}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.sources li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Email', exact: true })).toHaveAttribute(
    'href',
    /^mailto:/,
  );
  for (const button of await page.locator('button:visible').all()) {
    expect(await button.getAttribute('popovertarget')).not.toBeNull();
  }
});

test('the menu opens and leads on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'All guides' })
    .click();
  await expect(page).toHaveURL(/\/guides\/$/);
});

test('the search page says what it needs and lists every guide', async ({ page }) => {
  await page.goto('/search/?q=evaluation');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  expect(await page.locator('.start a').count()).toBeGreaterThanOrEqual(13);
});

test('the glossary leads to a word', async ({ page }) => {
  await page.goto('/glossary/#prior-written-notice');
  await expect(page.locator('#prior-written-notice')).toBeInViewport();
});
