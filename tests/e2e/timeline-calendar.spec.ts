import { readFile } from 'node:fs/promises';
import { type Page } from '@playwright/test';
import { convertIcsCalendar } from 'ts-ics';
import { fillBlanks } from '../../src/lib/fill-blanks';
import { expect, test } from './fixture';
import {
  button,
  days,
  enter,
  field,
  keepBefore,
  list,
  open,
  schoolFile,
  step,
  steps,
  text,
  when,
} from './timeline-run';

const known = { 'request-received': '2026-09-01', 'consent-received': '2026-09-28' };
const words = text.school;
/** Dates with a calendar that has only the days off of `fall`: then every day is exact. */
const exact = [
  'Monday, September 28, 2026',
  'Today, October 1, 2026',
  // Sep 29-30: 2; Oct 1-30: 24; Nov 2-20: 39; Nov 30-Dec 4: 44; Dec 7: 45.
  'by Monday, December 7, 2026',
  text.when.noLimit,
  // 30 calendar days: 24 in December, 6 in January; then a year.
  'by Wednesday, January 6, 2027',
  text.when.noLimit,
  'by Thursday, January 6, 2028',
];
const range = 'between December 3 and December 9, 2026 (estimate)';

const schoolDay = (page: Page, name: keyof typeof words.fields) =>
  page.getByLabel(words.fields[name], { exact: true });
const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel(words.file.choose)
    .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(content) });

async function openCalendar(page: Page) {
  await page.getByText(text.dates.calendar.open).click();
  await expect(schoolDay(page, 'firstDay')).toBeVisible();
}

test('the school’s calendar, entered by hand, makes each date exact', async ({ page }) => {
  await open(page);
  await enter(page, known);
  await expect(when(page, steps.evaluate)).toContainText(range);
  await openCalendar(page);
  await schoolDay(page, 'firstDay').fill('2026-08-12');
  await schoolDay(page, 'lastDay').fill('2026-05-27');
  await schoolDay(page, 'lastDay').blur();
  await expect(page.getByText(words.yearProblems['before-first-day'])).toBeVisible();
  await expect(schoolDay(page, 'lastDay')).toHaveAttribute('aria-invalid', 'true');
  await expect(when(page, steps.evaluate)).toContainText(range);
  await schoolDay(page, 'lastDay').fill('2027-05-27');
  await page.getByRole('checkbox', { name: /^Labou?r Day/ }).check();
  await page.getByRole('checkbox', { name: /^Thanksgiving week/ }).check();
  // Without the word that nothing is missing, the other usual breaks and holidays may be days off.
  await expect(when(page, steps.evaluate)).toContainText('estimate');
  await page.getByRole('checkbox', { name: words.complete }).check();
  await expect(when(page, steps.evaluate)).not.toContainText('estimate');
  expect(await days(page)).toEqual(exact);
  await expect(step(page, steps.answer)).toContainText('by Wednesday, September 23, 2026.');
  await expect(page.getByText(text.dates.calendar.added)).toBeVisible();

  await test.step('the consent of September 14 leads to November 16', async () => {
    await enter(page, { 'consent-received': '2026-09-14' });
    // Sep 15-30: 12; Oct: 34; Nov 2-13: 44; Nov 16: 45.
    await expect(when(page, steps.evaluate)).toContainText('by Monday, November 16, 2026');
    await expect(when(page, steps.iep)).toContainText('by Wednesday, December 16, 2026');
  });

  await test.step('a day off of one’s own moves it', async () => {
    await button(page, words.add).click();
    await expect(page.getByLabel(words.name)).toBeFocused();
    const own = page
      .getByRole('group')
      .filter({ has: page.getByLabel(words.name) })
      .last();
    await own.getByLabel(words.from, { exact: true }).fill('2026-10-12');
    await expect(when(page, steps.evaluate)).toContainText('by Tuesday, November 17, 2026');
    await button(page, `${words.remove} ${words.unnamed} 1`).click();
    await expect(when(page, steps.evaluate)).toContainText('by Monday, November 16, 2026');
  });
});

test('a calendar file is read on the device, and counts once a person has confirmed it', async ({
  page,
  context,
}) => {
  await open(page);
  await enter(page, known);
  await expect(page.getByRole('img', { name: /^A path/ })).toBeVisible();
  await openCalendar(page);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await choose(page, 'school.ics', schoolFile);
  const title = fillBlanks(words.file.found.many, { n: 2, file: 'school.ics' });
  await expect(page.getByText(title)).toBeFocused();
  // What reads files comes now and not before, and the file goes nowhere.
  expect(asked.some((url) => /\/assets\/ical\.[\w-]+\.js$/.test(url))).toBe(true);
  for (const url of asked) expect(url).toMatch(/\/assets\/[\w.-]+\.js$/);
  await expect(when(page, steps.evaluate)).toContainText(range);
  for (const name of [
    /^First day of school: Aug 12/,
    /^Last day of school: May 27/,
    /^Labor Day/,
    /^Thanksgiving Break/,
  ])
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  await page.getByText(text.school.file.others.one).click();
  await expect(page.getByRole('checkbox', { name: /^Book fair/ })).not.toBeChecked();
  await button(page, words.file.use).click();
  await expect(page.getByText(fillBlanks(words.file.used.many, { n: 2 }))).toBeVisible();
  await expect(schoolDay(page, 'firstDay')).toHaveValue('2026-08-12');
  await expect(schoolDay(page, 'lastDay')).toHaveValue('2027-05-27');
  await page.getByRole('checkbox', { name: words.complete }).check();
  await expect(when(page, steps.evaluate)).not.toContainText('estimate');
  expect(await days(page)).toEqual(exact);
});

test('a file that cannot be used is explained, and nothing entered is lost', async ({ page }) => {
  await open(page);
  await enter(page, known);
  await openCalendar(page);
  await schoolDay(page, 'firstDay').fill('2026-08-12');
  const garbage = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 97) % 256));
  const big = Buffer.alloc(10.1 * 1024 * 1024, 'X');
  for (const [name, content, why] of [
    ['big.ics', big, words.file.failed['too-large']],
    ['garbage.ics', garbage, words.file.failed['not-a-calendar']],
    ['page.ics', '<!doctype html><script>alert(1)</script>', words.file.failed['not-a-calendar']],
    ['empty.ics', '', words.file.failed.empty],
    ['old.ics', schoolFile.replaceAll('202', '201'), words.file.failed['no-events']],
  ] as const) {
    await choose(page, name, content);
    await expect(page.getByRole('status').filter({ hasText: name })).toHaveText(
      `${fillBlanks(why, { file: name })} ${words.file.still}`,
    );
    for (const [event, day] of Object.entries(known))
      await expect(field(page, event)).toHaveValue(day);
    await expect(schoolDay(page, 'firstDay')).toHaveValue('2026-08-12');
    await expect(when(page, steps.evaluate)).toContainText(range);
  }
});

test('the list, or one step of it, goes into a family’s own calendar', async ({ page }) => {
  await keepBefore(page, { ...known, 'consent-received': '2026-09-14' });
  await open(page);
  const read = async (press: () => Promise<void>) => {
    const saving = page.waitForEvent('download');
    await press();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`${text.take.fileName}.ics`);
    const written = await readFile(await saved.path(), 'utf8');
    // A day is a day wherever a family lives or travels.
    expect(written).not.toMatch(/TZID|VTIMEZONE|DTSTART(?!;VALUE=DATE:\d{8}\r\n)/);
    return convertIcsCalendar(undefined, written).events!.map(
      ({ start, summary, alarms, url, description }) => {
        expect(start.type).toBe('DATE');
        expect(url).toMatch(/\/timeline\/texas\/#evaluation$/);
        expect(alarms).toHaveLength(1);
        expect(alarms![0]!.trigger).toMatchObject({ value: { before: true, days: 7 } });
        return { day: start.date.toISOString().slice(0, 10), summary, description };
      },
    );
  };
  const all = await read(() => button(page, text.take.addAll).click());
  await expect(page.getByRole('status').filter({ hasText: text.take.saved })).toHaveCount(1);
  expect(all.map(({ day, summary }) => `${day} ${summary}`)).toEqual([
    `2026-11-16 ${steps.evaluate}`,
    `2026-12-16 ${steps.iep}`,
    `2027-12-16 ${steps.review}`,
  ]);
  const add = step(page, steps.iep).getByRole('button', { name: text.step.addToCalendar });
  expect(await read(() => add.click())).toEqual([all[1]]);

  await test.step('an estimate says that it is one, at its earliest day', async () => {
    await enter(page, { 'consent-received': '2026-09-28' });
    await page.getByText(text.dates.calendar.added).click();
    await page.getByRole('checkbox', { name: words.complete }).uncheck();
    await expect(when(page, steps.evaluate)).toContainText('estimate');
    await expect(list(page)).toContainText('estimate');
    const [evaluate] = await read(() =>
      step(page, steps.evaluate).getByRole('button', { name: text.step.addToCalendar }).click(),
    );
    expect(evaluate!.summary).toBe(fillBlanks(text.take.estimateTitle, { title: steps.evaluate }));
    expect(evaluate!.description).toContain('(estimate)');
  });
});
