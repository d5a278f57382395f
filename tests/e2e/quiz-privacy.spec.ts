import { expect, test } from './fixture';
import {
  answer,
  answerAll,
  askNow,
  choice,
  goOn,
  group,
  hasIep,
  heading,
  kept,
  nothing,
  open,
  start,
} from './quiz-run';

test('nothing is sent and nothing is kept, from the first question to the copied letter', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const sent: string[] = [];
  context.on('request', (request) => sent.push(request.url()));
  page.on('websocket', (socket) => sent.push(socket.url()));
  await start(page);
  let step = 1;
  for (const [id, chosen] of Object.entries(askNow)) {
    await answer(page, id, chosen);
    // So that the browser itself keeps no copy of the form.
    await expect(page.locator('form')).toHaveAttribute('autocomplete', 'off');
    expect(await kept(page)).toEqual({ ...nothing, state: { step } });
    await expect(page).toHaveTitle(`Question ${step} · The eligibility check`);
    await goOn(page);
    step++;
  }
  await expect(page).toHaveTitle('Check your answers · The eligibility check');
  expect(await kept(page)).toEqual({ ...nothing, state: { step } });
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page).toHaveTitle('Your next step · The eligibility check');
  await page.getByRole('button', { name: 'Copy these words' }).first().click();
  await expect(page.locator('.words-card').getByRole('status').first()).toHaveText('Copied');
  expect(await kept(page)).toEqual({ ...nothing, state: { step: step + 1 } });
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
  // The list does grow when something is asked for.
  await page.evaluate(() => fetch('/robots.txt'));
  expect(sent).toHaveLength(1);
});

test('once open, it needs no network, and back and forward keep the answers', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await start(page);
  await answerAll(page, askNow);
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(heading(page)).toHaveText('There are good reasons to ask for an evaluation');
  await expect(page.getByRole('main')).toContainText('45 school days');
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await back.click();
  await expect(heading(page)).toHaveText('Check your answers');
  for (const [i, [id, chosen]] of Object.entries(askNow).reverse().entries()) {
    // Both ways back, in turn.
    await (i % 2 ? page.goBack() : back.click());
    await expect(group(page, id)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    if (id === 'state') await expect(group(page, id).getByRole('combobox')).toHaveValue('tx');
    else {
      for (const option of chosen) await expect(choice(page, id, option)).toBeChecked();
      await expect(page.locator('.question input:checked')).toHaveCount(chosen.length);
    }
  }
  await page.goBack();
  await expect(heading(page)).toHaveText('Does my child qualify?');
  await expect(page).toHaveTitle(/^Does my child qualify\?/);
  for (const id of Object.keys(askNow)) {
    await page.goForward();
    await expect(group(page, id)).toBeVisible();
  }
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toHaveText('There are good reasons to ask for an evaluation');
});

test('"Clear my answers" forgets them, from every screen and for good', async ({
  page,
  context,
}) => {
  const run = Object.entries({ setting: ['college'], state: ['Texas'] });
  const clear = async () => {
    await page.getByRole('button', { name: /^Clear my answers/ }).click();
    await expect(heading(page)).toHaveText('Does my child qualify?');
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ step: 0 });
  };
  for (let n = 0; n <= 3; n++) {
    await open(page);
    await start(page);
    await answerAll(page, Object.fromEntries(run.slice(0, n)));
    if (n < 2) await answer(page, ...run[n]!);
    if (n === 3) await page.getByRole('button', { name: 'See what to do next' }).click();
    await clear();
    await start(page);
    await expect(choice(page, 'setting', 'college')).not.toBeChecked();
    await expect(page.locator('.question input:checked')).toHaveCount(0);
    await answerAll(page, { setting: ['college'] });
    await expect(group(page, 'state').getByRole('combobox')).toHaveValue('not-sure');
  }
  // "Forward" finds nothing again, and asks no network for it.
  await clear();
  await context.setOffline(true);
  await page.goForward();
  await expect(heading(page)).toHaveText('Does my child qualify?');
  await start(page);
  await expect(choice(page, 'setting', 'college')).not.toBeChecked();
});

test('a reload forgets the answers and shows the start', async ({ page }) => {
  await open(page);
  await start(page);
  await answerAll(page, { setting: ['public'], plan: ['iep'] });
  await answer(page, 'iep-concern', ['cut']);
  await page.reload();
  await expect(heading(page)).toHaveText('Does my child qualify?');
  await start(page);
  for (const [id, chosen] of Object.entries(hasIep)) {
    await expect(group(page, id)).toBeVisible();
    await expect(page.locator('.question input:checked')).toHaveCount(0);
    await answer(page, id, chosen);
    await goOn(page);
  }
});
