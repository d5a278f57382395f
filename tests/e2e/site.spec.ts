import { expect, expectAccessible, test } from './fixture';

test('by keyboard: past the header, through a door, to the one thing to do', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'I’m worried about my child' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quiz\/$/);
  await page.getByRole('link', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where is your child now?' })).toBeVisible();
});

test('by keyboard: on a guide, to the one thing to do', async ({ page }) => {
  await page.goto('/guides/ask-for-an-evaluation/');
  await page.getByRole('link', { name: 'See the email to send' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#words-to-use$/);
  await expect(page.locator('#words-to-use')).toBeInViewport();
});

test('every focused thing on the first page can be seen and shows its focus', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const { top, bottom } = node.getBoundingClientRect();
      return {
        what: node.outerHTML.slice(0, 80),
        ring: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3,
        inView: bottom > 0 && top < innerHeight,
      };
    });
    if (!focused) break;
    expect(focused.ring, focused.what).toBe(true);
    expect(focused.inView, focused.what).toBe(true);
    seen.add(focused.what);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('the menu opens and closes by keyboard and gives the focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await expect(menu).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('the header keeps to one row on a small phone', async ({ page }) => {
  for (const address of ['/', '/es/']) {
    await page.goto(address);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const box = await page.locator('.header').boundingBox();
      expect(box!.height).toBeLessThanOrEqual(62);
    }
  }
});

test('a guide and its translation lead to each other', async ({ page }) => {
  await page.goto('/guides/iep-vs-504/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/guides\/iep-vs-504\/$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/guides\/iep-vs-504\/$/);
});

test('where a page is in English only, "Español" leads to the Spanish list of guides', async ({
  page,
}) => {
  await page.goto('/privacy/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/guides\/$/);
});

test('chosen colors hold on the next page, and nothing else is kept; "as on your device" forgets them', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByLabel('Colors').selectOption('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto('/guides/');
  expect(await ground()).toBe(dark);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ colors: 'dark' });
  await page.getByLabel('Colors').selectOption('auto');
  expect(await ground()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('the device’s share sheet is offered where there is one, with the public address', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.setAttribute('data-shared', JSON.stringify(data));
        return Promise.resolve();
      },
    });
  });
  await page.goto('/guides/what-is-an-iep/');
  await page.getByRole('button', { name: 'Share…' }).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(shared).toContain('/guides/what-is-an-iep/');
});

test('the address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guides/what-is-an-iep/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^https:\/\/.*\/guides\/what-is-an-iep\/$/);
});

test('a browser that refuses to copy gets a clear sentence', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto('/guides/what-is-an-iep/');
  await page.getByRole('button', { name: 'Copy these words' }).first().click();
  await expect(page.getByText('Your browser did not allow it.')).toBeVisible();
});

test('colors can be chosen where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('off');
      },
    });
  });
  await page.goto('/');
  await page.getByLabel('Colors').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-colors', 'dark');
});

test('a menu link to a part of the same page closes the menu', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await menu.getByRole('link', { name: 'The meeting' }).click();
  await expect(menu).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The meeting' })).toBeInViewport();
});

test('forced colors keep borders on cards, tabs and buttons', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/styleguide/');
  for (const part of [
    '.tab.iep',
    '.tab.plan504',
    '.box.now',
    '.box.state',
    '.chip',
    '.button.main',
  ]) {
    const style = await page
      .locator(part)
      .first()
      .evaluate((node) => getComputedStyle(node).borderTopStyle);
    expect(style, part).toBe('solid');
  }
});

test('nothing moves for people who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  );
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const address of ['/', '/guides/what-is-an-iep/', '/es/guides/iep-vs-504/', '/glossary/']) {
  for (const width of [360, 1280]) {
    test(`nothing jumps on ${address} at ${width} px while its letters arrive late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry)
              Object.assign(globalThis, { shift: Reflect.get(globalThis, 'shift') + entry.value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let release: () => void = () => undefined;
      const painted = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.woff2', async (route) => {
        await painted;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      release();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(await page.evaluate(() => document.fonts.check('700 30px Bitter'))).toBe(true);
      expect(
        await page.evaluate(() => Reflect.get(globalThis, 'shift') as number),
      ).toBeLessThanOrEqual(0.02);
    });
  }
}
