import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test as bare, type Page } from '@playwright/test';
import { countSheets } from './count-sheets';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';
import { fillBlanks } from '../../src/lib/fill-blanks';
import {
  button,
  days,
  enter,
  field,
  heading,
  journeys,
  keepBefore,
  labelOf,
  lastMeeting,
  list,
  open,
  ready,
  schoolFile,
  smallTargets,
  step,
  steps,
  tabTo,
  text,
  unfold,
  when,
} from './timeline-run';

const absencesOf = (page: Page) => page.getByLabel(text.dates.absences);

test.describe('on a phone, by touch', () => {
  test.use({ hasTouch: true });

  test('dates that a family knows give the days of all steps, and how each was counted', async ({
    page,
  }) => {
    await open(page);
    await expect(heading(page)).toHaveText('Your deadlines in Texas');
    await expect(page.getByRole('heading', { name: text.list.preview })).toBeVisible();

    await test.step('a range where the school’s calendar decides', async () => {
      await field(page, 'request-received').tap();
      await field(page, 'request-received').fill('2026-09-01');
      await page.getByText(text.dates.more, { exact: true }).tap();
      await field(page, 'consent-received').fill('2026-09-28');
      // Sep 29-30: 2; Oct without Columbus Day: 23; Nov without Veterans Day and Thanksgiving: 42; Dec 1-3: 45.
      // Without the rest of the week of Thanksgiving 4 more: Dec 9.
      await expect(when(page, steps.evaluate)).toContainText(
        'between December 3 and December 9, 2026 (estimate)',
      );
    });

    await test.step('every step with its day, and today between them', async () => {
      await field(page, 'consent-received').fill('2026-09-14');
      // Sep 15-30: 12; Oct: 33; Nov 2-18 without Veterans Day: 45. Then 30 calendar days, then a year.
      await expect(when(page, steps.evaluate)).toContainText('November 18');
      expect(await days(page)).toEqual([
        'Monday, September 14, 2026',
        'Today, October 1, 2026',
        'by Wednesday, November 18, 2026 (estimate)',
        text.when.noLimit,
        'by Friday, December 18, 2026 (estimate)',
        text.when.noLimit,
        'by Saturday, December 18, 2027 (estimate)',
      ]);
      const answer = step(page, steps.answer);
      await expect(answer.getByText(text.status.done, { exact: true })).toBeVisible();
      await expect(answer).toContainText('between September 23 and September 28, 2026 (estimate)');
      await expect(step(page, steps.evaluate)).toContainText('Next · in 6 weeks');
      await expect(step(page, steps.evaluate)).toContainText('Texas rule');
      await expect(step(page, steps.iep)).toContainText('Later · in 2 months');
      await expect(step(page, steps.review)).toContainText('Federal rule');
      await expect(step(page, steps.review)).toContainText(
        'That is a Saturday. Ask by Friday, December 17, 2027, the last business day before it.',
      );
      await expect(page.getByRole('status').first()).toContainText('November 18, 2026');
      await expect(page.getByRole('img', { name: /^A path from September 2026/ })).toBeVisible();
    });

    await test.step('"How we counted" shows the days in a small calendar', async () => {
      await page.getByRole('button', { name: text.list.see }).tap();
      await expect(page.getByRole('heading', { name: text.list.title })).toBeFocused();
      const evaluate = step(page, steps.evaluate);
      await evaluate.getByText(text.step.counted).tap();
      await expect(evaluate).toContainText('Day 1 is Tuesday, September 15.');
      await expect(evaluate).toContainText('Day 45 is Wednesday, November 18.');
      const november = evaluate.getByRole('table', { name: 'November 2026' });
      await expect(
        november.getByRole('cell', { name: /^18\b.*\bday 45, the last day/ }),
      ).toBeVisible();
      await expect(
        november.getByRole('cell', { name: /^11\b.*Veterans Day, not counted/ }),
      ).toBeVisible();
      await expect(
        november.getByRole('cell', { name: /^14\b.*weekend, not counted/ }),
      ).toBeVisible();
      await expect(evaluate.getByRole('table')).toHaveCount(3);
    });
  });
});

test('a last day that has passed has a letter with the dates in it, to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepBefore(page, { 'request-received': '2026-09-01' });
  await open(page);
  const answer = step(page, steps.answer);
  await expect(when(page, steps.answer)).toContainText('by Wednesday, September 23, 2026');
  await expect(answer).toContainText(`${text.status.late} · 8 days ago`);
  const letter = answer.getByRole('group', { name: text.step.write });
  await letter.getByRole('button', { name: text.step.copyWords }).click();
  await expect(letter.getByRole('status')).toHaveText(text.take.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Follow-up on a late answer or step: [child’s full name]');
  expect(copied).toContain('It arrived on September 1, 2026.');
  expect(copied).toMatch(/ by September 23, 2026 \(.*89\.1011.*\)/);
  expect(copied).not.toMatch(/[{}]|undefined|null/);

  await test.step('the list as text says the same', async () => {
    await button(page, text.take.copyText).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`by Wednesday, September 23, 2026 (${text.status.late} · 8 days ago)`);
  });

  await test.step('once the answer is there, nobody is late', async () => {
    await enter(page, { 'request-answered': '2026-09-30' });
    await expect(when(page, steps.answer)).toContainText('Wednesday, September 30, 2026');
    await expect(answer.getByText(text.status.done, { exact: true })).toBeVisible();
    await expect(letter).toHaveCount(0);
  });
});

test('a date that cannot be is explained beside its field, and all others stay', async ({
  page,
}) => {
  await open(page);
  const expectProblem = async (event: string, problem: string) => {
    await expect(field(page, event)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, event)).toHaveAccessibleDescription(
      new RegExp(`${RegExp.escape(problem)}$`),
    );
    await expect(page.getByText(problem, { exact: true })).toBeVisible();
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  };
  const expectFine = async () => expect(page.locator('[aria-invalid=true]')).toHaveCount(0);

  await test.step('the consent before the request', async () => {
    await enter(page, { 'request-received': '2026-09-14', 'consent-received': '2026-09-01' });
    const other = labelOf('request-received');
    await expectProblem('consent-received', fillBlanks(text.dates.problems.before, { other }));
    await expect(field(page, 'consent-received')).toHaveValue('2026-09-01');
    // 15 school days: Sep 15-18: 4, 21-25: 9, Sep 28-Oct 2: 14, Oct 5: 15.
    await expect(when(page, steps.answer)).toContainText('October 5, 2026');
  });

  await test.step('a year that is far off', async () => {
    await enter(page, { 'consent-received': '2026-09-14' });
    await expectFine();
    for (const [day, problem] of [
      ['1900-01-01', text.dates.problems['too-early']],
      ['2200-01-01', text.dates.problems['too-late']],
    ] as const) {
      await enter(page, { 'request-received': day });
      await expectProblem('request-received', problem);
      await expect(when(page, steps.evaluate)).toContainText('November 18, 2026');
    }
    await enter(page, { 'request-received': '' });
    await expectFine();
  });

  await test.step('a day that no calendar has, and half a date', async () => {
    for (const keys of ['02312026', '02']) {
      await field(page, 'request-received').fill('');
      await field(page, 'request-received').focus();
      await page.keyboard.type(keys);
      // Nothing is said before the person has left the field.
      await expectFine();
      await field(page, 'request-answered').focus();
      await expectProblem('request-received', text.dates.problems['not-a-date']);
      await expect(when(page, steps.evaluate)).toContainText('November 18, 2026');
    }
    await field(page, 'request-received').focus();
    await page.keyboard.type('09012026');
    await field(page, 'request-answered').focus();
    await expectFine();
    await expect(field(page, 'request-received')).toHaveValue('2026-09-01');
  });

  await test.step('a field that is emptied stays where it is, with the focus', async () => {
    await enter(page, { 'report-given': '2026-09-28' });
    await field(page, 'report-given').focus();
    await field(page, 'report-given').fill('');
    await expect(when(page, steps.evaluate)).toContainText('November 18, 2026');
    await expect.soft(field(page, 'report-given')).toBeVisible();
    await expect.soft(field(page, 'report-given')).toBeFocused();
  });

  await test.step('a number of days missed that is none', async () => {
    await unfold(page, text.dates.more);
    const absences = absencesOf(page);
    await absences.fill('many');
    await expect(absences).toHaveAttribute('aria-invalid', 'true');
    await expect(absences).toHaveAccessibleDescription(
      `${text.dates.absencesHint} ${text.dates.absencesWrong}`,
    );
    await absences.fill('4');
    await expectFine();
    // Texas adds all school days missed where they are more than 3: Nov 19, 20, and two after them.
    await expect(when(page, steps.evaluate)).toContainText(
      'between November 24 and December 1, 2026',
    );
  });
});

test('another state keeps the dates, says what it changes, and asks for its file alone', async ({
  page,
  context,
  watched,
}) => {
  await open(page);
  const known = { 'request-received': '2026-09-01', 'consent-received': '2026-09-14' };
  await enter(page, known);
  await expect(page.getByRole('img', { name: /^A path/ })).toBeVisible();
  const asked: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // The browser itself asks for the icon again when the address changes.
    if (pathname !== '/icon.svg') asked.push(pathname);
  });
  const state = page.getByRole('combobox', { name: text.choose.state });
  const expectDates = async () => {
    for (const [event, day] of Object.entries(known))
      await expect(field(page, event)).toHaveValue(day);
  };

  await test.step('Ohio', async () => {
    await state.selectOption('Ohio');
    await expect(heading(page)).toHaveText('Your deadlines in Ohio');
    // 60 calendar days after consent: 16 in September, 31 in October, 13 in November.
    await expect(page.getByRole('heading', { name: /November 13, 2026/ })).toBeVisible();
    const said = page.getByRole('status').filter({ hasText: 'In Ohio, ' });
    await expect(said).toContainText(/In Ohio, \d of \d dates are different:/);
    const [changed, all] = (await said.textContent())!.match(/\d/g)!.map(Number);
    expect(changed).toBeLessThanOrEqual(all!);
    await expect(said.getByRole('listitem')).toHaveCount(changed!);
    expect(asked).toEqual(['/data/timeline/oh.json']);
    await expect(page).toHaveURL(/\/timeline\/ohio\/#evaluation$/);
    await expect(page).toHaveTitle(/Ohio/);
    await expect(page.getByRole('heading', { name: 'The rules in Texas' })).toBeHidden();
    await expectDates();
  });

  await test.step('a state whose rules do not come', async () => {
    await page.route('**/data/timeline/ia.json', (route) => route.abort());
    await state.selectOption('Iowa');
    await expect(page.getByText(fillBlanks(text.choose.failed, { state: 'Iowa' }))).toBeVisible();
    await expect(heading(page)).toHaveText('Your deadlines in Ohio');
    await expect(state).toHaveValue('oh');
    await expect(page).toHaveURL(/\/timeline\/ohio\/#evaluation$/);
    await expectDates();
    // The browser itself notes the request that this test cut off.
    expect(watched.consoleErrors.splice(0)).toHaveLength(1);
    await page.unroute('**/data/timeline/ia.json');
    await state.selectOption('Iowa');
    await expect(heading(page)).toHaveText('Your deadlines in Iowa');
    await expectDates();
  });

  await test.step('back to Texas, where its page is shown again', async () => {
    await state.selectOption('Texas');
    await expect(page.getByRole('heading', { name: 'The rules in Texas' })).toBeVisible();
    await expect(when(page, steps.evaluate)).toContainText('November 18, 2026');
    expect(asked).toEqual(['oh', 'ia', 'ia', 'tx'].map((code) => `/data/timeline/${code}.json`));
  });
});

test('the address names state and topic, is read when it is right, and can be sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/timeline/texas/#iep');
  const topic = (title: string) => page.getByRole('radio', { name: title, exact: true });
  await expect(topic(journeys.iep)).toBeChecked();
  await page.getByLabel(lastMeeting, { exact: true }).fill('2026-03-02');
  await expect(list(page)).toContainText('March 2, 2027');
  await button(page, text.take.copyLink).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^https:\/\/[^/]+\/timeline\/texas\/#iep$/);

  await topic(journeys.disagreement).check();
  await expect(page).toHaveURL(/\/timeline\/texas\/#disagreement$/);

  await test.step('no harm comes of an address that someone has made up', async () => {
    for (const hostile of ['__proto__', '"><img src=x onerror=alert(1)>', 'x'.repeat(5000)]) {
      await page.evaluate((hash) => (location.hash = hash), hostile);
      await page.reload();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(topic(journeys.evaluation)).toBeChecked();
      await expect(page.locator('main img')).toHaveCount(0);
    }
  });

  await test.step('a family that chose its state in a guide finds it chosen', async () => {
    await page.evaluate(() => localStorage.setItem('state', 'oh'));
    await page.goto('/timeline/#iep');
    await expect(heading(page)).toHaveText('Your deadlines in Ohio');
    await expect(topic(journeys.iep)).toBeChecked();
    await expect(page).toHaveURL(/\/timeline\/ohio\/#iep$/);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ state: 'oh' });
  });
});

test('a journey by keyboard alone', async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole('combobox', { name: text.choose.state }));
  await tabTo(page, page.getByRole('radio', { name: journeys.evaluation, exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: journeys.iep, exact: true })).toBeFocused();
  await expect(page).toHaveURL(/#iep$/);
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/#evaluation$/);
  await tabTo(page, field(page, 'request-received'));
  await page.keyboard.type('09012026');
  const more = page.locator('summary', { hasText: text.dates.more });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'consent-received'));
  await page.keyboard.type('09142026');
  await tabTo(page, button(page, text.list.see));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.list.title })).toBeFocused();
  await expect(when(page, steps.evaluate)).toContainText('November 18, 2026');
  const evaluate = step(page, steps.evaluate);
  await tabTo(page, evaluate.locator('summary', { hasText: text.step.counted }));
  await page.keyboard.press('Enter');
  await expect(evaluate.getByRole('table')).toHaveCount(3);
  await tabTo(page, evaluate.getByRole('button', { name: text.step.addToCalendar }));
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await saving;
  await tabTo(page, button(page, text.keep.clear), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(list(page)).toHaveCount(0);
});

test.describe('is accessible, and its colors can be told apart in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 1280, height: 800 } });
  // One test is up to four screens, each looked at in two ways.
  test.describe.configure({ timeout: 60_000 });

  /** Both looks at the screen as it is; then it is as it was. */
  const look = (page: Page, at: string) =>
    test.step(at, async () => {
      await expectContrast(page, `dark, 1280 px: ${at}`);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 360, height: 800 });
      await expectAccessible(page, `light, 360 px: ${at}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 1280, height: 800 });
    });

  test('from no date to a late one', async ({ page }) => {
    await open(page);
    await look(page, 'empty');
    await enter(page, { 'request-received': '2026-09-28', 'consent-received': '2026-09-14' });
    await unfold(page, text.dates.more);
    await absencesOf(page).fill('many');
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
    await look(page, 'errors');
    await absencesOf(page).fill('');
    await enter(page, { 'request-received': '2026-08-03', 'consent-received': '' });
    await expect(page.getByRole('group', { name: text.step.write })).toBeVisible();
    await look(page, 'late, with a letter');
  });

  test('with all that can be open', async ({ page }) => {
    await open(page);
    await enter(page, { 'request-received': '2026-09-01', 'consent-received': '2026-09-28' });
    for (const summary of await list(page).locator('summary').all()) await summary.click();
    await expect(step(page, steps.evaluate).getByRole('table')).not.toHaveCount(0);
    await page.getByText(text.dates.calendar.open).click();
    await look(page, 'a range, and how it was counted');
    await page.getByLabel(text.school.file.choose).setInputFiles({
      name: 'school.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(schoolFile),
    });
    await expect(button(page, text.school.file.use)).toBeVisible();
    await page.getByText(text.school.file.others.one).click();
    await look(page, 'a calendar file to confirm');
    await button(page, text.school.file.use).click();
    await page.locator('summary', { hasText: /^Thanksgiving Break/ }).click();
    await look(page, 'a calendar to fill in');

    await test.step('fits a phone', async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await smallTargets(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScroll(page, 'letters of twice the size');
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, '320 px');
    });
  });
});

test('the list prints on one sheet, with the dates and without the form', async ({ page }) => {
  // Without the school’s calendar the list is longest.
  await keepBefore(
    page,
    { 'request-received': '2026-09-01', 'consent-received': '2026-09-14' },
    null,
  );
  await open(page);
  await unfold(step(page, steps.evaluate), text.step.counted);
  await expect(step(page, steps.evaluate).getByRole('table')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(when(page, steps.evaluate)).toContainText('by Wednesday, November 18, 2026');
  const main = page.getByRole('main');
  const known = `${labelOf('consent-received')}: September 14, 2026`;
  await expect(main.getByRole('paragraph').filter({ hasText: known })).toBeVisible();
  await expect(main.getByText(text.asText.information)).toBeVisible();
  for (const kind of ['button', 'input', 'select', 'summary', 'table'])
    await expect(main.locator(`${kind}:visible`), kind).toHaveCount(0);
  // That more than one would be seen is shown in quiz-paper.spec.ts.
  expect(await countSheets(page)).toBe(1);
});

test('a change of date touches little of the page', async ({ page }, { annotations }) => {
  // The days are near the real one, because a clock that is held still also holds what measures.
  const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString().slice(0, 10);
  await ready(page, '/timeline/texas/');
  await enter(page, { 'request-received': daysAgo(60), 'consent-received': daysAgo(40) });
  await expect(page.getByRole('img', { name: /^A path/ })).toBeVisible();
  const next = Array.from({ length: 9 }, (_, i) => daysAgo(39 - i));
  const changes = await field(page, 'consent-received').evaluate(async (input, next) => {
    const shown = () => document.querySelector('main ol')!.textContent;
    const turn = () => new Promise((done) => setTimeout(done));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    const changes: { touched: number; took: number }[] = [];
    for (const day of next) {
      await new Promise(requestAnimationFrame);
      await turn();
      const before = shown();
      let touched = 0;
      const count = new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          touched += 1;
          for (const node of addedNodes)
            if (node instanceof Element) touched += node.querySelectorAll('*').length;
        }
      });
      count.observe(document.body, everything);
      const start = performance.now();
      (input as HTMLInputElement).value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The page is drawn anew at the next turn, before this goes on.
      await turn();
      document.body.getBoundingClientRect();
      changes.push({ touched, took: performance.now() - start });
      count.disconnect();
      if (shown() === before) throw new Error(`Nothing has changed for ${day}`);
    }
    return changes;
  }, next);
  // Time is told and not judged: on a busy machine it says more of the machine than of the page.
  const took = changes.map((change) => change.took.toFixed()).join(', ');
  annotations.push({ type: 'milliseconds', description: took });
  const touched = changes.map((change) => change.touched);
  annotations.push({ type: 'nodes touched', description: touched.join(', ') });
  expect(touched).toHaveLength(next.length);
  // A letter that comes or goes is about forty; drawing the list anew would be many hundreds.
  expect(Math.max(...touched)).toBeLessThanOrEqual(250);
});

test('asks for at most 25 kB of script before anything is entered', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const sizes = Array.from(scripts, (script) =>
    gzipSync(readFileSync(`dist${script}`), { level: 9 }),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(25_000);
});

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false });

  bare('the rules and an example are there, and nothing that does nothing', async ({ page }) => {
    for (const address of ['/timeline/', '/timeline/texas/']) {
      await page.goto(address);
      for (const kind of ['button', 'input', 'select'])
        await expect
          .soft(page.locator(`main ${kind}:visible`), `${address} ${kind}`)
          .toHaveCount(0, { timeout: 500 });
    }
    await page.locator('summary', { hasText: journeys.evaluation }).click();
    const rules = page.getByRole('table').first();
    await expect(rules).toContainText('Within 45 school days');
    await expect(rules.getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'An example' })).toBeVisible();
    await expect(page.getByText('by September 23, 2026').first()).toBeVisible();
    await page.goto('/timeline/');
    await page.getByRole('main').getByRole('link', { name: 'Texas', exact: true }).click();
    await expect(page).toHaveURL(/\/timeline\/texas\/$/);
  });
});
