import { type Page } from '@playwright/test';
import { expect, test } from './fixture';
import {
  answer,
  answerAll,
  askNow,
  change,
  choice,
  goOn,
  group,
  hasIep,
  heading,
  open,
  questions,
  start,
  text,
  toCheck,
} from './quiz-run';

const checkTitle = `${text.en.checkTitle} · ${text.en.name}`;
const askNowTitle = 'There are good reasons to ask for an evaluation';
const answers = (page: Page) => page.locator('.answer-list dd:not(.change)').allInnerTexts();

test('by keyboard alone, from the start to the result', async ({ page }) => {
  await open(page);
  const tabTo = async (name: string) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (let i = 0; i < 40 && (await focused()) !== name; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Start');
  await page.keyboard.press('Enter');
  for (const [i, [id, chosen]] of Object.entries(askNow).entries()) {
    const { kind, options } = questions.find((question) => question.id === id)!;
    const question = group(page, id);
    await expect(question.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`Question ${i + 1} · The eligibility check`);
    if (i === 2) await expect(page.getByText('Question 3 of about 12')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(question.locator('input, select').first()).toBeFocused();
    if (kind === 'state') {
      await page.keyboard.type('Texas');
      await tabTo('Continue');
    } else if (kind === 'one') {
      const steps = options.findIndex((option) => option.id === chosen[0]);
      if (steps === 0) await page.keyboard.press('Space');
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      await expect(choice(page, id, chosen[0]!)).toBeChecked();
      const ring = await page
        .locator('.answer-card', { has: page.locator(':focus') })
        .evaluate((card) => getComputedStyle(card).outlineStyle);
      expect(ring).toBe('solid');
    } else {
      for (const option of options) {
        if (chosen.includes(option.id)) await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
      }
      await tabTo('Continue');
    }
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(checkTitle);
  expect((await answers(page)).at(-1)).toBe('Texas');
  await tabTo('See what to do next');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(askNowTitle);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Your next step · The eligibility check');
});

test('each question is a group with a name, and takes "I’m not sure"', async ({ page }) => {
  const notSure = /^(I’m not sure|I’d rather not say)/;
  const seen = new Set<string>();
  // The first answers of each way, and how many questions of it no other way has.
  const ways: [first: RegExp[], length: number][] = [
    [[/^Younger than/], 4],
    [[/^Age . or older/], 5],
    [[/^Finished school/], 3],
    [[/^In public school/, /^An IEP$/], 3],
    [[], 12],
  ];
  for (const [first, length] of ways) {
    await open(page);
    await start(page);
    for (let n = 1; n <= length; n++) {
      await expect(page).toHaveTitle(`Question ${n} · The eligibility check`);
      const title = await heading(page).innerText();
      const question = page.getByRole('group', { name: title, exact: true });
      const select = question.getByRole('combobox', { name: 'State or territory' });
      const name = first[n - 1] ?? notSure;
      if (await select.isVisible()) await select.selectOption({ label: 'I’d rather not say' });
      else
        await question
          .getByRole('radio', { name })
          .or(question.getByRole('checkbox', { name }))
          .check();
      await expect(page.getByRole('button', { name: 'Clear my answers' })).toBeVisible();
      seen.add(title);
      await goOn(page);
    }
  }
  await expect(page).toHaveTitle(checkTitle);
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page.getByRole('heading', { name: 'What to do, in order' })).toBeVisible();
  expect(seen.size).toBe(new Set(questions.map(({ title }) => title.en)).size);
});

test('"None of these" takes back the others, and they take back "None of these"', async ({
  page,
}) => {
  await open(page);
  await start(page);
  const { setting, plan } = askNow;
  await answerAll(page, { setting: setting!, plan: plan! });
  const tick = (id: string) => choice(page, 'hard', id);
  await tick('reading').check();
  await tick('not-sure').check();
  await expect(tick('reading')).toBeChecked();
  await tick('none').check();
  await expect(tick('reading')).not.toBeChecked();
  await expect(tick('not-sure')).not.toBeChecked();
  await tick('math').check();
  await expect(tick('none')).not.toBeChecked();
  await expect(tick('math')).toBeChecked();
});

test('a double click on "Continue" passes over no question', async ({ page }) => {
  await open(page);
  await start(page);
  await answer(page, 'setting', ['public']);
  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await expect(group(page, 'plan')).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page).toHaveTitle('Question 2 · The eligibility check');
});

test('without an answer, "Continue" says what is missing, each time it is pressed', async ({
  page,
}) => {
  await open(page);
  await start(page);
  const missing: Record<string, string> = {
    setting: 'Please choose one answer. “I’m not sure” is fine.',
    'iep-concern': 'Please choose at least one answer. “I’m not sure” is fine.',
  };
  for (const [id, chosen] of Object.entries(hasIep)) {
    const sentence = missing[id];
    if (sentence) {
      const question = group(page, id);
      const first = question.locator('input, select').first();
      await expect(page.getByRole('alert')).toBeEmpty();
      for (const press of ['once', 'again']) {
        await goOn(page);
        await expect(page.getByRole('alert')).toHaveText(sentence);
        await expect(first, press).toBeFocused();
        await expect(question).toHaveAccessibleDescription(new RegExp(`${sentence}$`));
        await expect(page).toHaveTitle(/^Error: Question \d · The eligibility check$/);
      }
      await answer(page, id, chosen);
      await expect(page.getByRole('alert')).toBeEmpty();
      await expect(question).not.toHaveAccessibleDescription(/Please/);
      await expect(page).toHaveTitle(/^Question \d · The eligibility check$/);
    } else if (id !== 'state') await answer(page, id, chosen);
    await goOn(page);
  }
  // Who leaves the state open has answered.
  await expect(heading(page)).toHaveText('Check your answers');
  expect((await answers(page)).at(-1)).toBe('I’d rather not say');
});

test('"Change" comes back to the list of answers or the result, past what is new to ask', async ({
  page,
}) => {
  await toCheck(page, { ...askNow, plan: ['504'] });
  const before = await answers(page);
  await change(page, 'since');
  await expect(choice(page, 'since', 'years')).toBeChecked();
  await answer(page, 'since', ['months']);
  await goOn(page);
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(heading(page)).toBeFocused();
  expect(await answers(page)).toEqual(
    before.map((said) => said.replace('A year or longer, or always', 'A few months')),
  );

  await page.getByRole('button', { name: 'See what to do next' }).click();
  await change(page, 'would-help');
  await expect(choice(page, 'would-help', 'teaching')).toBeChecked();
  await answer(page, 'would-help', ['therapy']);
  await goOn(page);
  await expect(heading(page)).toHaveText(askNowTitle);
  await expect(page.locator('.law')).toContainText('Therapy at school');

  // The way back goes through the question to the result as it is now.
  await page.goBack();
  await expect(choice(page, 'would-help', 'therapy')).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(askNowTitle);

  await change(page, 'plan');
  await answer(page, 'plan', ['iep']);
  await goOn(page);
  await answerAll(page, { 'iep-concern': ['cut'] });
  await expect(heading(page)).toHaveText('Your child has an IEP. Ask for a meeting');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Change my answers', exact: true }).click();
  await expect(heading(page)).toHaveText('Check your answers');
});

test('a change drops what no longer applies, and changed back finds it again', async ({ page }) => {
  await toCheck(page, askNow);
  const before = await answers(page);
  expect(before).toHaveLength(Object.keys(askNow).length);
  await change(page, 'setting');
  await answer(page, 'setting', ['under-3']);
  await goOn(page);
  await answerAll(page, {
    'third-birthday': ['later'],
    'early-help': ['no'],
    'hard-young': ['talking'],
  });
  await expect(heading(page)).toHaveText('Check your answers');
  expect(await answers(page)).toEqual([
    'Younger than 3',
    expect.stringMatching(/^In more than 9\smonths$/),
    'No',
    'Talking, or being understood',
    'No',
    'Texas',
  ]);
  await change(page, 'setting');
  await answer(page, 'setting', ['public']);
  await goOn(page);
  await expect(heading(page)).toHaveText('Check your answers');
  expect(await answers(page)).toEqual(before);
});
