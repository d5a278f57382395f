import { type Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture';

const guide = '/guides/ask-for-an-evaluation/';

test('a word is explained in place by touch, and closed by touching elsewhere', async ({
  page,
}) => {
  await page.goto(guide);
  const term = page.locator('.term').first();
  const word = page.locator(`#${(await term.getAttribute('popovertarget'))!}`);
  await expect(word).toBeHidden();
  await term.click();
  await expect(word).toBeVisible();
  await expectAccessible(page);
  await page.mouse.click(5, 5);
  await expect(word).toBeHidden();
});

test('a word is explained in place by keyboard; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(guide);
  const term = page.locator('.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const word = page.locator(`#${(await term.getAttribute('popovertarget'))!}`);
  await expect(word).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(word.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(word).toBeHidden();
  await expect(term).toBeFocused();
});

test('on a wide screen the explanation stands beside the word and inside the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(guide);
  for (const term of await page.locator('.term').all()) {
    await term.scrollIntoViewIfNeeded();
    await term.click();
    const word = page.locator(`#${(await term.getAttribute('popovertarget'))!}`);
    const box = (await word.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y).toBeGreaterThanOrEqual(-1);
    expect(box.y + box.height).toBeLessThanOrEqual(801);
    await page.keyboard.press('Escape');
  }
});

test('each source number leads to its rule', async ({ page }) => {
  await page.goto(guide);
  const cite = page.locator('.cite').first();
  const number = (await cite.textContent())!.trim();
  await cite.click();
  await expect(page).toHaveURL(new RegExp(`#source-${number}$`));
  await expect(page.locator(`#source-${number}`)).toBeInViewport();
});

test('the words to send are copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide);
  const card = page.locator('.words-card').first();
  await card.getByRole('button', { name: 'Copy these words' }).click();
  await expect(card.getByRole('button')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('evaluat');
  expect(copied.length).toBeGreaterThan(100);
});

test('"On this page" is closed on a phone, open on a wide screen, and leads to its sections', async ({
  page,
}) => {
  await page.goto(guide);
  const contents = page.locator('details.contents');
  await expect(contents).not.toHaveAttribute('open');
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'Common mix-ups' }).click();
  await expect(page.getByRole('heading', { name: 'Common mix-ups' })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(contents).toHaveAttribute('open');
});

test('printed, it has its words as lettered notes and its rules with addresses, and no buttons', async ({
  page,
}) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  const words = page.locator('.word');
  expect(await words.count()).toBeGreaterThanOrEqual(5);
  for (const word of await words.all()) await expect(word).toBeVisible();
  const marks = await page
    .locator('.term')
    .first()
    .evaluate((term) => getComputedStyle(term, '::after').content);
  expect(marks).toContain('counter');
  const address = await page
    .locator('.sources li a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
  await expect(page.locator('main button:visible:not(.term)')).toHaveCount(0);
  await expect(page.locator('.share')).toBeHidden();
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(guide);
  await page.getByRole('button', { name: 'Print this page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

/** Stands in for the device's voices, which a test browser has none of. */
const withVoice = (localService: boolean) => (page: Page) =>
  page.addInitScript((local) => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const synthesis = Object.assign(new EventTarget(), {
      paused: false,
      speaking: false,
      getVoices: () => [{ lang: 'en-US', localService: local }],
      speak: (utterance: SpeechSynthesisUtterance) => {
        spoken.push(utterance.text);
        synthesis.speaking = true;
      },
      pause: () => (synthesis.paused = true),
      resume: () => (synthesis.paused = false),
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown;
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, localService);

test('with a voice on the device the guide is read aloud, paused and resumed', async ({ page }) => {
  await withVoice(true)(page);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Listen' }).click();
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  expect(spoken[0]).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  expect(spoken.length).toBeGreaterThan(20);
  expect(spoken.join(' ')).not.toMatch(/Copy these words/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('without a voice on the device itself, "Listen" is not offered', async ({ page }) => {
  await withVoice(false)(page);
  await page.goto(guide);
  await expect(page.locator('[data-listen]')).toBeHidden();
});
