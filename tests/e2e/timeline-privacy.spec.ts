import { type Page } from '@playwright/test';
import { expect, test } from './fixture';
import { kept, nothing } from './quiz-run';
import {
  button,
  enter,
  fall,
  field,
  heading,
  list,
  open,
  step,
  steps,
  text,
  unfold,
  when,
} from './timeline-run';

const known = { 'request-received': '2026-09-01', 'consent-received': '2026-09-14' };
const remember = (page: Page) => page.getByRole('checkbox', { name: text.keep.remember });
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('no date leaves the page: no request, address, title or storage has one', async ({
  page,
  context,
}) => {
  await open(page);
  const before = await kept(page);
  expect(before).toEqual({ ...nothing, address: '/timeline/texas/', state: null });
  const title = await page.title();
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('websocket', (socket) => sent.push(socket.url()));

  await enter(page, { 'request-received': known['request-received'] });
  await expect(page.getByRole('img', { name: /^A path/ })).toBeVisible();
  await unfold(step(page, steps.answer), text.step.counted);
  await expect(step(page, steps.answer).getByRole('table').first()).toBeVisible();
  // The parts of the page that the first date brings: always the same ones, and nothing else.
  for (const request of sent) expect(request).toMatch(/\/assets\/[\w.-]+\.js $/);
  sent.splice(0);

  // From here on the page needs nothing from anywhere.
  await context.setOffline(true);
  await enter(page, known);
  await enter(page, { 'request-answered': '2026-09-10', 'report-given': '2026-09-29' });
  await page.getByLabel(text.dates.absences).fill('4');
  await expect(when(page, steps.iep)).toContainText('October 29, 2026');
  expect(await kept(page)).toEqual(before);
  expect(await page.title()).toBe(title);
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
  await context.setOffline(false);

  await test.step('also when the state or topic changes', async () => {
    await page.getByRole('combobox', { name: text.choose.state }).selectOption('Ohio');
    await expect(heading(page)).toHaveText('Your deadlines in Ohio');
    const after = { ...nothing, address: '/timeline/ohio/#evaluation', state: null };
    expect(await kept(page)).toEqual(after);
    expect(sent.join()).not.toMatch(/2026|2027|-\d\d-\d\d|[?&=]/);
  });

  await test.step('a reload, and "back" from another page, find nothing', async () => {
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(field(page, 'request-received')).toHaveValue('');
    await enter(page, { 'request-received': '2026-09-01' });
    await page.goto('/');
    await page.goBack();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(field(page, 'request-received')).toHaveValue('');
    await expect(list(page)).toHaveCount(0);
  });
});

test('dates are kept on the device only when a person asks for it, and until they say no', async ({
  page,
}) => {
  await open(page);
  await enter(page, known);
  await expect(remember(page)).not.toBeChecked();
  expect(await stored(page)).toEqual({});

  await remember(page).check();
  await enter(page, { 'report-given': '2026-09-29' });
  const { timeline, ...others } = await stored(page);
  expect(others).toEqual({});
  expect(JSON.parse(timeline!)).toEqual({
    state: 'tx',
    journey: 'evaluation',
    dates: { ...known, 'report-given': '2026-09-29' },
    calendar: null,
    cases: [],
    absences: '',
  });

  await test.step('a reload finds them, with the school’s calendar', async () => {
    await page.evaluate(
      (calendar) =>
        localStorage.setItem(
          'timeline',
          JSON.stringify({ ...JSON.parse(localStorage.getItem('timeline')!), calendar }),
        ),
      fall,
    );
    await page.reload();
    await expect(field(page, 'consent-received')).toHaveValue('2026-09-14');
    await expect(field(page, 'report-given')).toHaveValue('2026-09-29');
    await expect(when(page, steps.iep)).toContainText('by Thursday, October 29, 2026');
    await expect(page.getByText(text.dates.calendar.added)).toBeVisible();
    await expect(remember(page)).toBeChecked();
  });

  await test.step('turned off, they are gone from the device at once, but not from the page', async () => {
    await remember(page).uncheck();
    expect(await stored(page)).toEqual({});
    await enter(page, { 'report-given': '2026-09-28' });
    expect(await stored(page)).toEqual({});
    await expect(when(page, steps.iep)).toContainText('October 28, 2026');
  });

  await test.step('"Clear everything" clears page and device, and says so', async () => {
    await page.evaluate(() => localStorage.setItem('state', 'tx'));
    await remember(page).check();
    await page.getByLabel(text.dates.absences).fill('4');
    await button(page, text.keep.clear).click();
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: text.keep.cleared })).toHaveCount(1);
    await expect(remember(page)).not.toBeChecked();
    await expect(page.getByText(text.dates.calendar.open)).toBeVisible();
    await expect(list(page)).toHaveCount(0);
    for (const input of await page.getByRole('main').locator('input[type=date]').all())
      await expect(input).toHaveValue('');
    await expect(page.getByLabel(text.dates.absences)).toHaveValue('');
    // The state that the guides keep is another choice.
    expect(await stored(page)).toEqual({ state: 'tx' });
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(field(page, 'request-received')).toHaveValue('');
    await expect(list(page)).toHaveCount(0);
  });

  await test.step('what someone else has put there does no harm', async () => {
    for (const hostile of ['{', '[]', '{"dates":{"consent-received":"<img src=x>"},"cases":9}']) {
      await page.evaluate((value) => localStorage.setItem('timeline', value), hostile);
      await page.reload();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await enter(page, { 'request-received': '2026-09-01' });
      await expect(when(page, steps.answer)).toContainText('September 23');
    }
  });
});
