import { type Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';
import {
  addressOf,
  atFocus,
  blank,
  button,
  control,
  evaluation,
  expectFocusSeen,
  expectOpenList,
  field,
  fillInSight,
  inSight,
  keepDraft,
  lostBlanks,
  notes,
  october,
  open,
  openBlanks,
  ordinary,
  paper,
  paperText,
  phone,
  ready,
  requestsOf,
  said,
  strip,
  text,
  titleOf,
  wide,
} from './letters-run';
import { smallTargets, tabTo } from './timeline-run';

/** What this family says. */
const family: Record<string, string> = {
  child: 'Maya Lane',
  born: '2018-05-01',
  school: 'Oak Street School',
  district: 'Oak County',
  worries: 'Reading a page takes an hour',
  me: 'Ana Lane',
  contact: '555 0100',
};

for (const lang of ['en', 'es'] as const)
  test(`${lang}: a letter says what is typed, as it is typed, and what a state sets`, async ({
    page,
  }) => {
    const { island } = text[lang];
    await page.clock.setFixedTime(october);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(lang === 'en' ? '/letters/' : '/es/letters/');
    await page
      .getByRole('main')
      .getByRole('link', { name: titleOf(evaluation, lang), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(evaluation, lang));
    await ready(page);
    const sent = requestsOf(page);
    await expectOpenList(page, lang);

    await test.step('a blank leads to its field, each time', async () => {
      for (const id of [...(await openBlanks(page)), 'child']) {
        await blank(page, id).click();
        await expect(field(page, id, lang)).toBeFocused();
        const at = await atFocus(page);
        expect(at).toEqual({ ...at, isFree: true, isLabelFree: true });
      }
    });

    await test.step('the strip follows, and moves nothing', async () => {
      for (const id of await openBlanks(page)) {
        const one = field(page, id, lang);
        await one.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const { y } = (await one.boundingBox())!;
        await one.click();
        const words = family[id] ?? `The ${id}`;
        if ((await one.getAttribute('type')) === 'date') await one.fill('2018-05-01');
        else {
          const half = words.slice(0, 5).trim();
          await one.pressSequentially(half);
          await expect(said(page, id).first()).toHaveText(half);
          await expect(strip(page).locator(`[data-slot="${id}"]`).first()).toHaveText(half);
          await one.pressSequentially(words.slice(half.length));
          await expect(said(page, id).first()).toHaveText(words);
          await expect(strip(page).locator(`[data-slot="${id}"]`).last()).toBeInViewport();
        }
        await expect(one).toBeFocused();
        const at = await atFocus(page);
        expect(at).toEqual({ ...at, isFree: true, onScreen: Math.round(y) });
      }
      expect(await openBlanks(page)).toEqual([]);
      await expectOpenList(page, lang);
    });

    await test.step('the time that Texas sets, with its rule', async () => {
      await expect(page.locator('.lt-rule')).toBeHidden();
      await page.getByLabel(island.state, { exact: true }).selectOption('Texas');
      await expect(page.locator('.lt-rule')).toBeVisible();
      const rule = /Texas[^[\]]*\b15\s(?:school days|días escolares)[^[\]]* \[(\d)\]/;
      const [, n] = rule.exec(await paperText(page))!;
      expect((await notes(page))[Number(n) - 1]).toContain('89.1011');
      // The letter leans on the rule then, and asks for no day of its own.
      await expect(field(page, 'reply-by', lang)).toHaveValue('');
    });

    await test.step('without its footnotes', async () => {
      const withNotes = await paperText(page);
      const showNotes = page.getByLabel(island.notes);
      await showNotes.uncheck();
      await expect(paper(page).locator('sup, ol')).toHaveCount(0);
      const [letter] = withNotes.split('\n\n[1] ');
      expect(await paperText(page)).toBe(letter!.replace(/ \[\d+\]/g, ''));
      await showNotes.check();
      expect(await paperText(page)).toBe(withNotes);
    });

    if (lang === 'es')
      await test.step('in English and back', async () => {
        const spanish = await paperText(page);
        await page.getByRole('radio', { name: island.languages.en }).check();
        await expect(paper(page)).toHaveAttribute('lang', 'en');
        await expect(paper(page)).toContainText('15 school days');
        for (const id of ['child', 'school', 'worries', 'me', 'contact']) {
          await expect(said(page, id).first()).toHaveText(family[id]!);
          await expect(field(page, id, lang)).toHaveValue(family[id]!);
        }
        await expect(said(page, 'born')).toHaveText('May 1, 2018');
        await page.getByRole('radio', { name: island.languages.es }).check();
        expect(await paperText(page)).toBe(spanish);
      });
    expect(sent).toEqual([]);
  });

test('the strip lies over no field that has the focus, wherever the page has stopped', async ({
  page,
}) => {
  for (const letter of ['follow-up', 'ask-for-504']) {
    await open(page, letter);
    for (const { id } of await inSight(page))
      for (const block of ['start', 'center', 'end'] as const) {
        await control(page, id).evaluate((node, block) => {
          (document.activeElement as HTMLElement).blur();
          node.scrollIntoView({ block, behavior: 'instant' });
        }, block);
        await control(page, id).focus();
        const at = await atFocus(page);
        expect
          .soft(at, `${letter}, from the ${block}`)
          .toEqual({ ...at, isFree: true, isLabelFree: true });
      }
  }
});

for (const size of [phone, wide])
  test(`by keyboard alone at ${size.width} px; the focus is seen, and nothing lies over it`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(size);
    await open(page, evaluation);
    const words = text.en.island;
    const keys: Record<string, string> = { ...family, born: '05012018', state: 'Texas' };
    const copy = button(page, words.copy);
    const isAtCopy = () => copy.evaluate((node) => node === document.activeElement);
    await tabTo(page, control(page, 'state'));
    const seen = new Set<string>();
    for (let presses = 0; presses < 90 && !(await isAtCopy()); presses++) {
      await expectFocusSeen(page);
      const id = await page.evaluate(() => document.activeElement!.id.replace('letter-', ''));
      if (keys[id] && !seen.has(id)) {
        await page.keyboard.type(keys[id]);
        await expectFocusSeen(page);
      }
      seen.add(id);
      if (await page.evaluate(() => document.activeElement!.matches('[type=radio]')))
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    await expect(copy).toBeFocused();
    // The second place to learn asks for the district besides.
    expect([...seen]).toEqual(
      expect.arrayContaining([...Object.keys(family), 'state', 'to', 'date']),
    );
    expect(await openBlanks(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: words.copied })).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await paperText(page));
    expect(copied).toMatch(/Texas.* 15\sschool days/);

    await test.step('and back to the top, by Space', async () => {
      const showNotes = page.getByLabel(words.notes);
      await tabTo(page, showNotes, 'Shift+Tab');
      await page.keyboard.press('Space');
      await expect(showNotes).not.toBeChecked();
      await expect(paper(page).locator('ol')).toHaveCount(0);
      const first = control(page, 'state');
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Shift+Tab');
        if (await first.evaluate((node) => node === document.activeElement)) break;
        await expectFocusSeen(page);
      }
      await expect(first).toBeFocused();
    });
  });

test('what is typed before the script is there stays', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/assets/LetterTool*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/letters/${evaluation}/`, { waitUntil: 'commit' });
  await control(page, 'child').fill(family['child']!);
  await control(page, 'worries').fill(family['worries']!);
  release(undefined);
  await expect(said(page, 'child').first()).toHaveText(family['child']!);
  await expect(said(page, 'worries')).toHaveText(family['worries']!);
  await expect(control(page, 'child')).toHaveValue(family['child']!);
});

test('what is wrong with a day is said once the person has left it, and then taken back', async ({
  page,
}) => {
  const { unfinished, replyBefore } = text.en.island;
  await open(page, evaluation);
  const [born, reply] = [field(page, 'born'), field(page, 'reply-by')];
  const wrong = page.locator('[aria-invalid=true]');
  await reply.focus();
  await reply.fill('2026-09-30');
  await expect(wrong).toHaveCount(0);
  await born.focus();
  await expect(reply).toHaveAccessibleDescription(new RegExp(`${RegExp.escape(replyBefore)}$`));
  await expect(wrong).toHaveCount(1);
  await page.keyboard.type('02');
  await expect(wrong).toHaveCount(1);
  await field(page, 'child').focus();
  await expect(born).toHaveAccessibleDescription(new RegExp(`${RegExp.escape(unfinished)}$`));
  await expect(wrong).toHaveCount(2);
  await field(page, 'date').fill('2026-09-15');
  await born.focus();
  await page.keyboard.type('02282018');
  await field(page, 'child').focus();
  await expect(wrong).toHaveCount(0);
  await expect(said(page, 'born')).toHaveText('February 28, 2018');

  await test.step('a letter without its day has a blank for it', async () => {
    const before = await openBlanks(page);
    await field(page, 'date').fill('');
    expect(await openBlanks(page)).toEqual(['date', ...before]);
    await expectOpenList(page, 'en');
    expect(await lostBlanks(page)).toEqual([]);
  });
});

test.describe('is accessible, and its colors can be told apart in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: wide });
  test.describe.configure({ timeout: 60_000 });

  /** Every look at the screen as it is; then it is as it was. */
  const look = (page: Page, at: string) =>
    test.step(at, async () => {
      await expectContrast(page, `dark, 1280 px: ${at}`);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectAccessible(page, `light, 1280 px: ${at}`);
      await page.setViewportSize(phone);
      await expectAccessible(page, `light, 360 px: ${at}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(wide);
    });

  // A letter that is still empty is looked at in every-page.spec.ts.
  test('filled in, and with days that cannot be', async ({ page }) => {
    await open(page, evaluation);
    await field(page, 'reply-by').fill('2026-09-30');
    await field(page, 'born').focus();
    await page.keyboard.type('02');
    await field(page, 'worries').fill('Reading');
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
    await look(page, 'half filled in, two days wrong, in a field');
    await fillInSight(page, () => ordinary(400));
    await control(page, 'state').selectOption('Ohio');
    await keepDraft(page).check();
    await look(page, 'filled in, in Ohio');

    await test.step('fits fingers and small screens', async () => {
      await page.setViewportSize(phone);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, '320 px');
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScroll(page, '320 px, letters of twice the size');
      await page.setViewportSize(phone);
      await expectNoSidewaysScroll(page, 'letters of twice the size');
    });
  });

  test('in colors that the device forces, a blank is still seen as one', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, evaluation);
    const plain = await paper(page)
      .locator('a.blank')
      .evaluateAll((blanks) =>
        blanks
          .filter((blank) => {
            const { borderBottomStyle, borderBottomWidth, borderBottomColor } =
              getComputedStyle(blank);
            const ground = getComputedStyle(blank.closest('.lt-paper')!).backgroundColor;
            return (
              borderBottomStyle === 'none' ||
              parseFloat(borderBottomWidth) < 1 ||
              borderBottomColor === ground
            );
          })
          .map((blank) => blank.textContent),
      );
    expect(await openBlanks(page)).not.toEqual([]);
    expect(plain).toEqual([]);
  });
});

test('little moves while a letter opens, also with a draft', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(one.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The letter comes to life once the page is drawn, as on a slow line.
  let release: () => void;
  let drawn = Promise.resolve();
  await page.route('**/assets/*.js', async (route) => {
    await drawn;
    await route.continue();
  });
  const aFewFrames = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      // What has moved in a frame is told after it.
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
    });
  const expectStill = async (most: number, what: string) => {
    for (const letter of [evaluation, 'follow-up', 'concerns-before-meeting'])
      for (const size of [phone, wide]) {
        await page.setViewportSize(size);
        drawn = new Promise((done) => (release = done));
        await page.goto(addressOf(letter), { waitUntil: 'commit' });
        await expect(paper(page).getByRole('paragraph').last()).toBeAttached();
        await aFewFrames();
        release();
        await ready(page);
        await aFewFrames();
        const moved = await page.evaluate(() =>
          (Reflect.get(globalThis, 'shifts') as number[]).reduce((sum, one) => sum + one, 0),
        );
        expect.soft(moved, `${letter}, ${size.width} px, ${what}`).toBeLessThan(most);
      }
  };
  await expectStill(0.02, 'empty');
  await keepDraft(page).check();
  await field(page, 'child').fill('Maya Lane');
  await field(page, 'worries').fill(ordinary(300));
  await expectStill(0.1, 'with a draft');
});
