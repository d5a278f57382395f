import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { test as bare } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture';
import { group, heading, kept, nothing } from './quiz-run';

test('/quiz/#start begins with the first question; "back" leads to the start', async ({ page }) => {
  await page.goto('/quiz/#start');
  await expect(group(page, 'setting')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await kept(page)).toEqual({ ...nothing, address: '/quiz/#start', state: { step: 1 } });
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading(page)).toHaveText('Does my child qualify?');
  await page.goto('/es/quiz/#start');
  await expect(group(page, 'setting', 'es')).toBeVisible();
});

test('a school shows its start in a page of its own, and it opens a new one', async ({
  page,
  baseURL,
  watched,
}) => {
  const school = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>For families</title><h1>For families</h1>
        <iframe title="Does my child qualify?" src="${baseURL!}/embed/quiz/" width="320" height="420"></iframe>`);
  });
  await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(school.address() as AddressInfo).port}/`;
  await page.goto(address);
  expect(watched.foreignRequests.splice(0)).toEqual([address]);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toHaveText('Does my child qualify?');
  await expect(frame.locator('script')).toHaveCount(0);
  const [width, wide] = await frame
    .locator('html')
    .evaluate((html) => [html.clientWidth, html.scrollWidth]);
  expect(wide).toBeLessThanOrEqual(width!);
  const opening = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'Start the check' }).click();
  const opened = await opening;
  await expect(group(opened, 'setting')).toBeVisible();
  expect(opened.url()).toBe(`${baseURL!}/quiz/#start`);
  expect(await opened.evaluate(() => [opener, document.referrer])).toEqual([
    null,
    `${baseURL!}/embed/quiz/`,
  ]);
  await page.goto('/embed/quiz/');
  school.close();
  await expectAccessible(page);
});

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false });

  bare('it says so and leads to the questions on paper; no button is dead', async ({ page }) => {
    for (const [address, says, paper] of [
      ['/quiz/', 'The check needs JavaScript', '/quiz/paper/'],
      ['/es/quiz/', 'Esta página necesita JavaScript', '/es/quiz/paper/'],
    ] as const) {
      await page.goto(address);
      const box = page.locator('.without-script');
      await expect(box).toContainText(says);
      await expect(page.locator('.start-row')).toBeHidden();
      await expect(page.locator('main a[href="#start"]:visible')).toHaveCount(0);
      await expect(page.locator('main button:visible')).toHaveCount(0);
      await box.getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`${paper}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});
