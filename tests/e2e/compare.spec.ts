import { readFileSync } from 'node:fs';
import { test as bare, type Page } from '@playwright/test';
import {
  allPlans,
  button,
  concernOf,
  concerns,
  differs,
  expectFocusSeen,
  find,
  hashOf,
  heading,
  matter,
  notOnce,
  open,
  pairs,
  partsHeard,
  pointing,
  row,
  rows,
  said,
  select,
  shownGroups,
  shownPlans,
  shownRows,
  table,
  text,
  tick,
  triples,
  unfoldMatters,
} from './compare-run';
import { countSheets } from './count-sheets';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';
import { smallTargets, tabTo } from './timeline-run';

const { form, said: sentences, summary, table: words, take, plans: names } = text.en;
const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };
const usual = ['iep', '504'];
const everyRow = rows.map(({ id }) => id);
const groupCount = new Set(rows.map(({ stage }) => stage)).size;

test.use({ viewport: wide });

/** The rows that stand out as the ones that the address means. */
const markedRows = (page: Page) =>
  page.locator('tr[data-stage]').evaluateAll((rows) => {
    const ground = (row: Element) => getComputedStyle(row).backgroundColor;
    const grounds = rows.map(ground);
    const plain = grounds.find((one, i) => grounds.indexOf(one) !== i);
    return rows.filter((row) => ground(row) !== plain).map(({ id }) => id);
  });

test('opens with two plans and all rows, and shows as many plans as are ticked', async ({
  page,
}) => {
  await open(page);
  expect(await shownPlans(page)).toEqual(usual);
  // The groups follow the path, and in them the rows the data.
  expect((await shownRows(page)).toSorted()).toEqual(everyRow.toSorted());
  await expect(said(page)).toContainText(`${sentences.before} 32 ${sentences.of(32)}`);
  await expect(button(page, form.reset)).toBeHidden();

  await test.step('to those who listen it is a table, also where it looks like cards', async () => {
    const heard = {
      table: 1,
      columnheader: usual.length + 2,
      rowheader: rows.length + groupCount,
      cell: rows.length * (usual.length + 1),
    };
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      expect(await partsHeard(page), `${size.width} px`).toEqual(heard);
    }
    // Chromium keeps the table whole by itself; other browsers need every part to say what it is.
    await expect(page.locator('.plans:not([role])')).toHaveCount(0);
    for (const part of ['thead', 'tbody', 'tr', 'th', 'td'])
      await expect(table(page).locator(`${part}:not([role])`), part).toHaveCount(0);
    await expect(table(page)).toHaveAccessibleName(words.caption);
    for (const plan of [names.iep, names[504]])
      await expect(
        table(page).getByRole('columnheader', { name: `${plan.name} ${plan.line}` }),
      ).toBeVisible();
    await expect(row(page, 'cost').getByRole('rowheader')).toHaveText(/\?\s*$/);
    await expect(row(page, 'cost').getByRole('cell').first()).toContainText(/\d+ (CFR|U\.S\.C\.)/);
  });

  await test.step('its head stays in sight', async () => {
    const head = table(page).locator('thead');
    await row(page, 'placement').evaluate((row) => row.scrollIntoView({ block: 'center' }));
    expect((await head.boundingBox())!.y).toBe(0);
    await expect(head.getByText(names[504].name)).toBeInViewport();
  });

  await test.step('two to four plans, in the order of their columns', async () => {
    await tick(page, names['services-plan'].name).check();
    expect(await shownPlans(page)).toEqual([...usual, 'services-plan']);
    await tick(page, names.ifsp.name).check();
    expect(await shownPlans(page)).toEqual(allPlans);
    await expectNoSidewaysScroll(page, 'four plans');
    await tick(page, names.iep.name).uncheck();
    await tick(page, names['services-plan'].name).uncheck();
    expect(await shownPlans(page)).toEqual(['504', 'ifsp']);
  });

  await test.step('one plan alone is refused, and the tick stays', async () => {
    const refused = page.getByRole('alert').getByText(form.needsTwo);
    await expect(refused).toBeHidden();
    const before = page.url();
    await tick(page, names.ifsp.name).click();
    await expect(refused).toBeVisible();
    await expect(tick(page, names.ifsp.name)).toBeChecked();
    expect(await shownPlans(page)).toEqual(['504', 'ifsp']);
    expect(page.url()).toBe(before);
    await tick(page, names.iep.name).check();
    await expect(refused).toBeHidden();
  });
});

test('what matters comes first, with what it points to and why', async ({ page }) => {
  const [health, moving] = [concernOf('health'), concernOf('moving')];
  const either = new Set([...health.rows, ...moving.rows]);
  const both = health.rows.filter((id) => moving.rows.includes(id));
  const others = concerns.filter(({ id }) => id !== 'health' && id !== 'moving');
  await open(page);
  const usualGroups = await shownGroups(page);
  await expect(pointing(page)).toBeHidden();
  await unfoldMatters(page);
  await matter(page, 'health').check();
  await expect(pointing(page).getByText(summary.bothWays)).toBeHidden();
  await matter(page, 'moving').check();

  await test.step('the rows', async () => {
    const [[title, first], ...rest] = (await shownGroups(page)) as [
      [string, string[]],
      ...[string, string[]][],
    ];
    expect(title).toBe(words.first);
    expect(first.toSorted()).toEqual([...either].toSorted());
    // Those that speak to both come before those that speak to one.
    expect(both.length).toBeGreaterThan(0);
    expect(first.slice(0, both.length).toSorted()).toEqual(both.toSorted());
    expect(rest).toEqual(
      usualGroups
        .map(([title, group]) => [title, group.filter((id) => !either.has(id))])
        .filter(([, group]) => group!.length > 0),
    );
    await expect(said(page)).toContainText(`${sentences.before} 32 ${sentences.of(32)}`);
  });

  await test.step('the names, the reasons, and no others', async () => {
    await expect(said(page).getByText(sentences.first)).toBeVisible();
    const box = await pointing(page).innerText();
    for (const { label, why } of [health, moving]) expect(box).toContain(`${label.en}: ${why.en}`);
    for (const { label } of others) expect(box).not.toContain(`${label.en}:`);
    const named = await said(page).locator('.said-name:visible').allInnerTexts();
    expect(named.map((name) => name.trim())).toEqual([health.name.en, moving.name.en]);
    expect(box).toContain(summary.bothWays);
    expect(box).toContain(summary.closing);
  });

  await test.step('a plan that they point to is added', async () => {
    const add = button(page, summary.add(names['services-plan'].name));
    await expect(add).toBeHidden();
    await matter(page, 'private-school').check();
    await add.click();
    expect(await shownPlans(page)).toEqual([...usual, 'services-plan']);
    await expect(add).toBeHidden();
  });

  await test.step('a sixth is refused', async () => {
    await matter(page, 'therapy').check();
    await matter(page, 'college').check();
    const refused = page.getByRole('alert').getByText(form.fiveAtMost);
    await expect(refused).toBeHidden();
    await matter(page, 'behavior').click();
    await expect(refused).toBeVisible();
    await expect(matter(page, 'behavior')).not.toBeChecked();
    expect(hashOf(page)).not.toContain('behavior');
    await matter(page, 'college').uncheck();
    await expect(refused).toBeHidden();
  });

  await test.step('"Start over" brings all back', async () => {
    await find(page).fill('school');
    await button(page, form.reset).click();
    await expect(table(page)).toBeFocused();
    expect(await shownGroups(page)).toEqual(usualGroups);
    expect(await shownPlans(page)).toEqual(usual);
    await expect(find(page)).toHaveValue('');
    await expect(pointing(page)).toBeHidden();
    await expect(button(page, form.reset)).toBeHidden();
    expect(page.url()).toMatch(/\/compare\/$/);
  });
});

test('is narrowed to differences, to a part of the path, and to words typed', async ({ page }) => {
  await open(page, '#plans=iep.services-plan');
  const expectCount = async (shown: readonly string[]) => {
    expect((await shownRows(page)).toSorted()).toEqual(shown.toSorted());
    await expect(said(page)).toContainText(
      `${sentences.before} ${shown.length} ${sentences.of(32)}`,
    );
  };

  await test.step('only differences, for the plans shown', async () => {
    const different = rows.filter((row) => differs(row, ['iep', 'services-plan']));
    expect(different.length).toBeLessThan(rows.length);
    await expectCount(everyRow);
    await tick(page, form.onlyDifferences).check();
    await expectCount(different.map(({ id }) => id));
    await expect(said(page).getByText(sentences.same)).toBeVisible();
    await tick(page, names[504].name).check();
    await expectCount(
      rows.filter((row) => differs(row, ['iep', '504', 'services-plan'])).map(({ id }) => id),
    );
    await tick(page, form.onlyDifferences).uncheck();
    await expect(said(page).getByText(sentences.same)).toBeHidden();
  });

  await test.step('a part of the path', async () => {
    await select(page, form.stage).selectOption({ value: 'disagree' });
    await expectCount(rows.filter(({ stage }) => stage === 'disagree').map(({ id }) => id));
    expect(await shownGroups(page)).toHaveLength(1);
    await select(page, form.stage).selectOption(form.allStages);
    await expectCount(everyRow);
  });

  await test.step('words, in any case and with any accents, and the focus stays', async () => {
    await find(page).pressSequentially('HÉARING');
    await expect(find(page)).toBeFocused();
    await expect(find(page)).toHaveValue('HÉARING');
    const shown = await shownRows(page);
    expect(shown).toContain('disagree');
    expect(shown.length).toBeLessThan(rows.length);
    for (const id of shown) await expect(row(page, id)).toContainText(/hearing/i);
    await expectCount(shown);
  });

  await test.step('a word of a plan that is not shown is not found, and then it is', async () => {
    await find(page).fill('coordinator');
    await expectCount([]);
    await expect(said(page).getByText(sentences.nothing)).toBeVisible();
    await expect(table(page).locator('tbody:visible')).toHaveCount(0);
    await tick(page, names.ifsp.name).check();
    await expectCount(['team']);
    await expect(said(page).getByText(sentences.nothing)).toBeHidden();
    await expect(find(page)).toHaveValue('coordinator');
  });
});

test('each choice is in the address behind "#", nothing typed is, and nothing is sent', async ({
  page,
  context,
}) => {
  await open(page);
  const sent: string[] = [];
  context.on('request', (request) => {
    // The browser itself asks for the icon again when the address changes.
    if (new URL(request.url()).pathname !== '/icon.svg') sent.push(request.url());
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  const title = await page.title();
  const before = page.url();
  const at: string[] = [''];
  const looks = [{ plans: await shownPlans(page), rows: await shownRows(page) }];
  const choose = async (choice: () => Promise<unknown>, hash: string) => {
    await choice();
    await expect(page).toHaveURL(before + hash);
    at.push(hash);
    looks.push({ plans: await shownPlans(page), rows: await shownRows(page) });
  };

  await unfoldMatters(page);
  await choose(() => tick(page, names.ifsp.name).check(), '#plans=iep.504.ifsp');
  await choose(() => tick(page, names[504].name).uncheck(), '#plans=iep.ifsp');
  await choose(() => matter(page, 'moving').check(), '#plans=iep.ifsp&matters=moving');
  await choose(
    () => tick(page, form.onlyDifferences).check(),
    '#plans=iep.ifsp&matters=moving&only=differences',
  );
  await choose(
    () => select(page, form.stage).selectOption({ value: 'living' }),
    '#plans=iep.ifsp&matters=moving&stage=living&only=differences',
  );
  await find(page).pressSequentially('records');
  await find(page).press('Enter');
  expect(page.url()).toBe(before + at.at(-1)!);
  expect(
    await page.evaluate(() =>
      JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
    ),
  ).not.toContain('records');
  expect(await page.title()).toBe(title);
  await find(page).fill('');

  const expectLook = async (i: number) => {
    await expect(page).toHaveURL(before + at[i]!);
    expect(await shownPlans(page)).toEqual(looks[i]!.plans);
    expect(await shownRows(page)).toEqual(looks[i]!.rows);
  };
  for (let i = at.length - 2; i >= 0; i--) {
    await page.goBack();
    await expectLook(i);
  }
  await expect(matter(page, 'moving')).not.toBeChecked();
  for (let i = 1; i < at.length; i++) {
    await page.goForward();
    await expectLook(i);
  }
  await expect(matter(page, 'moving')).toBeChecked();
  await expect(select(page, form.stage)).toHaveValue('living');
  expect(sent).toEqual([]);

  await test.step('links to places on the page leave the choice as it is', async () => {
    await page.getByRole('link', { name: text.en.sceneLink }).click();
    await expect(page).toHaveURL(/#scene$/);
    await expect(page.getByRole('heading', { name: text.en.scene.title })).toBeInViewport();
    const skip = page.locator('.skip');
    await skip.focus();
    await skip.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    const { plans, rows } = looks.at(-1)!;
    expect(await shownPlans(page)).toEqual(plans);
    expect(await shownRows(page)).toEqual(rows);
    await page.goBack();
    await page.goBack();
    await expectLook(at.length - 1);
  });

  await test.step('a reload keeps what is chosen, and nothing that was typed', async () => {
    await find(page).fill('records');
    await page.reload();
    await expectLook(at.length - 1);
    await expect(find(page)).toHaveValue('');
    await expect(page.locator('[name=concern]:checked')).toHaveValue('moving');
  });
});

test('the address of a row brings it into view and marks it, until something is chosen', async ({
  page,
}) => {
  for (const [hash, plans] of [
    ['#discipline', usual],
    ['#discipline&plans=iep.ifsp', ['iep', 'ifsp']],
    ['#discipline&plans=504.ifsp&matters=behavior', ['504', 'ifsp']],
  ] as const)
    for (const size of [phone, wide]) {
      const look = `${hash} at ${size.width} px`;
      await page.setViewportSize(size);
      await open(page, hash);
      await expect(row(page, 'discipline').getByRole('rowheader'), look).toBeInViewport({
        ratio: 1,
      });
      expect(await markedRows(page), look).toEqual(['discipline']);
      expect(await shownPlans(page), look).toEqual(plans);
      // The head of the table does not lie over it.
      const top = await row(page, 'discipline').evaluate((row) => {
        const { x, y } = row.querySelector('th')!.getBoundingClientRect();
        return row.contains(document.elementFromPoint(x + 20, y + 20));
      });
      expect(top, look).toBe(true);
    }
  for (const hash of ['#discipline', '#discipline&plans=iep.ifsp']) {
    await open(page, hash);
    await tick(page, names['services-plan'].name).check();
    expect(await markedRows(page), hash).toEqual([]);
    expect(hashOf(page)).not.toContain('discipline');
  }
  await test.step('also when it is typed over the address of the open page', async () => {
    await open(page, '#plans=iep.ifsp');
    await page.evaluate(() => (location.hash = '#cost'));
    await expect.poll(() => markedRows(page)).toEqual(['cost']);
    expect(await shownPlans(page)).toEqual(['iep', 'ifsp']);
    await open(page, '#stage=disagree');
    await page.evaluate(() => (location.hash = '#cost'));
    await expect(row(page, 'cost').getByRole('rowheader')).toBeInViewport({ ratio: 1 });
    expect(await markedRows(page)).toEqual(['cost']);
  });
});

test('no harm comes of an address that someone has made up', async ({ page }) => {
  test.setTimeout(60_000);
  const ids = concerns.map(({ id }) => id);
  for (const [hostile, plans, ticked] of [
    ['#"><img src=x onerror=alert(1)>', usual, 0],
    ['#plans=<img src=x onerror=alert(1)>.iep&matters=<script>alert(1)</script>', usual, 0],
    ['#__proto__', usual, 0],
    ['#constructor&plans=__proto__.constructor&matters=toString.constructor', usual, 0],
    ['#__proto__=iep&stage=constructor&only=__proto__', usual, 0],
    ['#%E0%A4%A', usual, 0],
    ['#plans=%E0%A4%A.iep&matters=%E0%A4%A&stage=%', usual, 0],
    [`#plans=${'iep.'.repeat(5000)}&matters=${'x'.repeat(20_000)}`, usual, 0],
    [`#plans=${[...allPlans, ...allPlans, ...allPlans].join('.')}`, allPlans, 0],
    ['#plans=ifsp', usual, 0],
    ['#plans=', usual, 0],
    [`#matters=${ids.join('.')}`, usual, 5],
    ['#stage=nowhere&only=everything&=&&', usual, 0],
  ] as const) {
    const look = hostile.slice(0, 60);
    await open(page, hostile);
    expect(await shownPlans(page), look).toEqual(plans);
    expect((await shownRows(page)).toSorted(), look).toEqual(everyRow.toSorted());
    await expect(page.locator('[name=concern]:checked'), look).toHaveCount(ticked);
    await expect(page.locator('main img'), look).toHaveCount(0);
    // It still works.
    await tick(page, form.onlyDifferences).check();
    await expect(said(page).getByText(sentences.same), look).toBeVisible();
    expect(hashOf(page).length, look).toBeLessThan(150);
  }
});

test('a phone shows two plans at a time, as cards', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page);
  const [one, other] = form.pair.map((name) => select(page, name)) as [
    ReturnType<typeof select>,
    ReturnType<typeof select>,
  ];
  const expectPair = async (first: string, second: string) => {
    await expect(one).toHaveValue(first);
    await expect(other).toHaveValue(second);
    expect((await shownPlans(page)).toSorted()).toEqual([first, second].toSorted());
  };
  await expect(tick(page, names.ifsp.name)).toBeHidden();
  await expectPair('iep', '504');
  await other.selectOption(names.ifsp.name);
  await expectPair('iep', 'ifsp');
  // Each card says which plan answers, because the head of the table is far away.
  for (const plan of ['iep', 'ifsp'] as const)
    await expect(
      row(page, 'cost').locator('td:visible').getByText(names[plan].name, { exact: true }),
    ).toBeVisible();
  await expect(row(page, 'cost').getByText(words.meansFor)).toBeVisible();

  await test.step('the same plan on both sides turns the pair', async () => {
    await one.selectOption(names.ifsp.name);
    await expectPair('ifsp', 'iep');
    await other.selectOption(names.ifsp.name);
    await expectPair('iep', 'ifsp');
  });

  await test.step('a link with four plans shows two, says so, and keeps all for a wide screen', async () => {
    await open(page, '#plans=iep.504.ifsp.services-plan');
    await expectPair('iep', '504');
    await expect(said(page).getByText(sentences.narrow)).toBeVisible();
    await page.setViewportSize(wide);
    expect(await shownPlans(page)).toEqual(allPlans);
    await expect(said(page).getByText(sentences.narrow)).toBeHidden();
    await page.setViewportSize(phone);
    await expectPair('iep', '504');
  });

  await test.step('a plan that is added takes the second place', async () => {
    await open(page);
    await unfoldMatters(page);
    await matter(page, 'private-school').check();
    await button(page, summary.add(names['services-plan'].name)).click();
    await expectPair('iep', 'services-plan');
  });

  await test.step('fits fingers and small screens', async () => {
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page, '320 px');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.setViewportSize(phone);
    await expectNoSidewaysScroll(page, 'letters of twice the size');
  });
});

test('by keyboard alone; the focus is seen, and stays where it is when rows move', async ({
  page,
}) => {
  await open(page);
  const go = async (target: ReturnType<typeof select>, key?: string) => {
    await tabTo(page, target, key);
    await expectFocusSeen(page);
  };
  await go(tick(page, names.ifsp.name));
  await page.keyboard.press('Space');
  expect(await shownPlans(page)).toEqual([...usual, 'ifsp']);
  await go(page.locator('summary', { hasText: form.matters }));
  await page.keyboard.press('Enter');
  await go(matter(page, 'private-school'));
  await page.keyboard.press('Space');
  await expect(matter(page, 'private-school')).toBeFocused();
  await go(select(page, form.stage));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/&stage=before-you-start$/);
  await expect(select(page, form.stage)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await go(find(page));
  await page.keyboard.type('private');
  await expectFocusSeen(page);
  const add = button(page, summary.add(names['services-plan'].name));
  await go(add);
  await page.keyboard.press('Enter');
  // The button is gone now.
  await expect(table(page)).toBeFocused();
  expect(await shownPlans(page)).toEqual(allPlans);
  const [first] = await shownRows(page);
  const copy = row(page, first!).getByRole('button');
  await go(copy);

  await test.step('"back" moves the row that has it', async () => {
    await page.goBack();
    expect(await shownPlans(page)).not.toEqual(allPlans);
    await expect(copy).toBeFocused();
    // One step further that row is not shown.
    await page.goBack();
    await expect(copy).toBeHidden();
    await expect(table(page)).toBeFocused();
  });

  await test.step('the head of the table does not lie over it on the way up', async () => {
    await open(page, '#plans=iep.504.ifsp');
    await row(page, rows.at(-1)!.id).getByRole('button').focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Shift+Tab');
      await expectFocusSeen(page);
    }
  });
});

test.describe('is accessible, and its colors can be told apart in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test.describe.configure({ timeout: 90_000 });

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

  test('as it is opened, with what matters, and refused', async ({ page }) => {
    await open(page);
    await look(page, 'as opened');
    await unfoldMatters(page);
    for (const id of ['health', 'moving', 'private-school']) await matter(page, id).check();
    await tick(page, names[504].name).click();
    await tick(page, names.iep.name).click();
    await expect(page.getByRole('alert').getByText(form.needsTwo)).toBeVisible();
    await look(page, 'what matters, and a plan that cannot be left out');
  });

  test('with all plans, only differences, and nothing found', async ({ page }) => {
    await open(page, '#cost&plans=iep.504.ifsp.services-plan&only=differences');
    expect(await shownPlans(page)).toEqual(allPlans);
    await look(page, 'all plans, a row marked');
    await find(page).fill('xyzzy');
    await expect(said(page).getByText(sentences.nothing)).toBeVisible();
    await look(page, 'nothing found');
  });
});

test('the view is copied as text and as a link, and a row as a link; hidden plans are in none', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#plans=iep.ifsp&matters=moving&stage=special-situations');
  await find(page).fill('school');
  const copied = async (name: string) => {
    await button(page, name).click();
    const done = page.getByRole('status').filter({ hasText: take.copied });
    await expect(done.last()).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  await test.step('text', async () => {
    const shown = await shownRows(page);
    expect(shown.length).toBeGreaterThan(1);
    const [head, ...blocks] = (await copied(take.copyText)).split('\n\n');
    expect(head).toBe(`${text.en.title}\n${page.url()}`);
    expect(blocks.map((block) => block.split('\n')[0])).toEqual(
      await Promise.all(shown.map((id) => row(page, id).getByRole('rowheader').innerText())),
    );
    const answer = async (id: string, plan: string) => {
      const said = row(page, id).locator(`td[data-plan="${plan}"] [data-answer]`);
      return (await said.textContent())!.trim().replace(/\s+/g, ' ');
    };
    for (const [i, id] of shown.entries()) {
      const block = blocks[i]!;
      const lines = block.split('\n').slice(1);
      expect(lines.map((line) => line.split(':')[0])).toEqual([
        `- ${names.iep.name}`,
        `- ${names.ifsp.name}`,
        words.meansFor.replace(':', ''),
      ]);
      for (const plan of ['iep', 'ifsp']) expect(block).toContain(await answer(id, plan));
      const own = (await Promise.all(['iep', 'ifsp'].map((plan) => answer(id, plan)))).join();
      for (const plan of ['504', 'services-plan']) {
        const hidden = await answer(id, plan);
        if (!own.includes(hidden)) expect(block).not.toContain(hidden);
      }
    }
  });

  expect(await copied(take.copyLink)).toBe(page.url());
  await find(page).fill('');
  const question = await row(page, 'moving').getByRole('rowheader').innerText();
  const link = await copied(words.copyLinkTo(question));
  // A row is sent without what matters to the one who sends it.
  expect(new URL(link).hash).toBe('#moving&plans=iep.ifsp');
  await open(page, new URL(link).hash);
  expect(await markedRows(page)).toEqual(['moving']);
});

test('prints two or three plans on two sheets and all on three, without the form', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const expectSheets = async (address: string, most: number) => {
    await page.goto(address);
    const sheets = await countSheets(page);
    // A count of one would mean that the sheets are not seen.
    expect.soft(sheets, address).toBeGreaterThan(1);
    expect.soft(sheets, address).toBeLessThanOrEqual(most);
  };
  for (const [address, few] of [
    ['/compare/', [...pairs, ...triples]],
    ['/es/compare/', pairs],
  ] as const) {
    await expectSheets(address, 2);
    for (const plans of few) {
      await expectSheets(`${address}#plans=${plans.join('.')}`, 2);
      expect(await shownPlans(page)).toEqual(plans);
    }
    await expectSheets(`${address}#plans=${allPlans.join('.')}`, 3);
  }
  await page.setViewportSize(phone);
  await expectSheets('/compare/#plans=504.ifsp', 2);
  await page.setViewportSize(wide);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  for (const kind of ['button', 'input', 'select', 'summary', 'form'])
    await expect(main.locator(`${kind}:visible`), kind).toHaveCount(0);
  await expect(heading(page)).toBeVisible();
  expect((await shownRows(page)).toSorted()).toEqual(everyRow.toSorted());
  expect(await shownPlans(page)).toEqual(['504', 'ifsp']);
});

test('in Spanish: what matters, what is refused, and what is not found', async ({ page }) => {
  const { form, said: sentences, summary, table: words, plans: names } = text.es;
  const label = (id: string) => concernOf(id).label.es;
  await open(page, '', 'es');
  const status = page.getByRole('status').filter({ hasText: sentences.before });
  await expect(status).toContainText(`${sentences.before} 32 ${sentences.of(32)}`);
  await page.locator('summary', { hasText: form.matters }).click();
  for (const id of ['health', 'private-school']) await tick(page, label(id)).check();
  expect((await shownGroups(page))[0]![0]).toBe(words.first);
  await expect(status.getByText(concernOf('health').name.es)).toBeVisible();
  const box = page.getByRole('region', { name: summary.title });
  await expect(box.getByText(`${label('health')}: ${concernOf('health').why.es}`)).toBeVisible();
  await button(page, summary.add(names['services-plan'].name)).click();
  expect(await shownPlans(page)).toEqual([...usual, 'services-plan']);
  for (const id of ['therapy', 'college', 'moving']) await tick(page, label(id)).check();
  await tick(page, label('behavior')).click();
  await expect(page.getByRole('alert').getByText(form.fiveAtMost)).toBeVisible();
  await expect(tick(page, label('behavior'))).not.toBeChecked();
  await find(page).fill('xyzzy');
  await expect(status.getByText(sentences.nothing)).toBeVisible();
  await button(page, form.reset).click();
  await tick(page, names[504].name).click();
  await expect(page.getByRole('alert').getByText(form.needsTwo)).toBeVisible();
  await expect(tick(page, names[504].name)).toBeChecked();
});

test('nothing moves by itself when the page opens', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  /** How much has moved once the page is at rest. */
  const moved = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      // What has moved in a frame is told after it.
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return (Reflect.get(globalThis, 'shifts') as number[]).reduce((sum, one) => sum + one, 0);
    });
  for (const lang of ['en', 'es'] as const)
    for (const size of [phone, wide])
      for (const hash of [
        '',
        '#plans=iep.504.ifsp&matters=therapy',
        '#discipline&plans=iep.ifsp',
        '#stage=disagree',
      ]) {
        await page.setViewportSize(size);
        await open(page, hash, lang);
        expect(await moved(), `${lang}, ${size.width} px, ${hash}`).toBeLessThan(0.001);
      }
});

bare('each row stands once in the page', () => {
  for (const file of ['dist/compare/index.html', 'dist/es/compare/index.html'])
    expect(notOnce(readFileSync(file, 'utf8')), file).toEqual([]);
});

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false });

  bare('every row of every plan is there, and nothing that does nothing', async ({ page }) => {
    for (const [address, notice] of [
      ['/compare/', text.en.noScript],
      ['/es/compare/', text.es.noScript],
    ] as const)
      for (const size of [phone, wide]) {
        const look = `${address} at ${size.width} px`;
        await page.setViewportSize(size);
        await page.goto(address);
        await expect(page.getByText(notice), look).toBeVisible();
        await expect(page.locator('tr[data-stage]:visible'), look).toHaveCount(rows.length);
        for (const plan of allPlans)
          await expect(page.locator(`td[data-plan="${plan}"]:visible`), look).toHaveCount(
            rows.length,
          );
        for (const kind of ['button', 'input', 'select', 'summary'])
          await expect(page.locator(`main ${kind}:visible`), `${look}: ${kind}`).toHaveCount(0);
      }
    for (const one of await page.locator('button:visible').all())
      expect(await one.getAttribute('popovertarget')).not.toBeNull();
    await page.goto('/compare/#cost');
    await expect(page.locator('#cost th')).toBeInViewport();
    expect(await countSheets(page)).toBeLessThanOrEqual(3);
  });
});
