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
    const { y, height } = (await term.boundingBox())!;
    const gap = Math.min(Math.abs(box.y - (y + height)), Math.abs(y - (box.y + box.height)));
    expect(gap).toBeLessThan(40);
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
  await expect(card.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await card.locator('[data-words]').innerText());
  expect(copied).toContain('evaluat');
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

test('"Print this checklist" prints only what is taken to the meeting', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  await page.goto('/guides/prepare-for-meeting/');
  await page.getByRole('button', { name: 'Print this checklist' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.checklist').first()).toBeVisible();
  await expect(page.locator('.writing-space')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One page about my child' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Which questions can I bring?' })).toBeVisible();
  for (const part of ['.answer', '.sources', '.mix-up', '.state']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sources')).toBeVisible();
});

test('printed from a dark screen, IEP and 504 stand in black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/guides/iep-vs-504/');
  for (const tab of ['.tab.iep', '.tab.plan504']) {
    const { color, ground } = await page
      .locator(tab)
      .first()
      .evaluate((node) => {
        const { color, backgroundColor } = getComputedStyle(node);
        return { color, ground: backgroundColor };
      });
    expect([color, ground]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  }
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 255, 255)');
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
const withVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.addInitScript((voices) => {
    const spoken: { text: string; lang: string }[] = [];
    Object.assign(globalThis, { spoken, finish: () => undefined });
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: { text: string; lang: string; onend: () => void }) => {
        spoken.push({ text: utterance.text, lang: utterance.lang });
        Object.assign(globalThis, { finish: () => utterance.onend() });
      },
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    class Utterance {
      lang = '';
      voice: unknown;
      onend: unknown;
      onerror: unknown;
      constructor(readonly text: string) {}
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);

const spoken = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, 'spoken') as { text: string; lang: string }[]);
const finishPiece = (page: Page) =>
  page.evaluate(() => (Reflect.get(globalThis, 'finish') as () => void)());

test('with a voice on the device the guide is read aloud from its title, paused and resumed', async ({
  page,
}) => {
  await withVoices(page, [{ lang: 'en-US', localService: true }]);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Listen' }).click();
  await finishPiece(page);
  expect((await spoken(page)).map(({ text }) => text)).toEqual([
    await page.getByRole('heading', { level: 1 }).innerText(),
    await page.locator('.answer').innerText(),
  ]);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  // A paused piece is read again from its start.
  expect((await spoken(page)).at(-1)?.text).toBe(await page.locator('.answer').innerText());
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('read to the end, it offers to start again, and has read no button', async ({ page }) => {
  await withVoices(page, [{ lang: 'en-US', localService: true }]);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Listen' }).click();
  await page.evaluate(() => {
    for (let i = 0; i < 300; i++) (Reflect.get(globalThis, 'finish') as () => void)();
  });
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  const read = (await spoken(page)).map(({ text }) => text);
  expect(read.length).toBeGreaterThan(50);
  expect(read.join(' ')).not.toMatch(/Copy these words/);
});

test('the English letter of a Spanish guide is read as English', async ({ page }) => {
  await withVoices(page, [
    { lang: 'es-MX', localService: true },
    { lang: 'en-US', localService: true },
  ]);
  await page.goto('/es/guides/iep-vs-504/');
  await page.getByRole('button', { name: 'Escuchar' }).click();
  await page.evaluate(() => {
    for (let i = 0; i < 300; i++) (Reflect.get(globalThis, 'finish') as () => void)();
  });
  const read = await spoken(page);
  expect(read[0]?.lang).toBe('es');
  expect(read.find(({ text }) => text.startsWith('I am asking'))?.lang).toBe('en');
});

test('without a voice on the device itself, "Listen" is not offered', async ({ page }) => {
  await withVoices(page, [{ lang: 'en-US', localService: false }]);
  await page.goto(guide);
  await expect(page.locator('[data-listen]')).toBeHidden();
});
