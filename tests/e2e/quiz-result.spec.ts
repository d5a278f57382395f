import { type Page } from '@playwright/test';
import { countSheets } from './count-sheets';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixture';
import {
  answer,
  answerAll,
  askNow,
  choice,
  earlyIntervention,
  goOn,
  group,
  hasIep,
  heading,
  open,
  privateSchool,
  questions,
  type Said,
  start,
  text,
  toResult,
} from './quiz-run';

/** The page that says the same result to anyone. */
const resultPage = async (page: Page) => {
  const href = await page.locator('.keep a').getAttribute('href');
  return new URL(href!).pathname;
};

const inYourState = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'In your state' }) });

/** Stops at every kind of screen on the way of a child with an IEP. */
async function everyScreen(page: Page, look: () => Promise<void>) {
  await open(page);
  await look();
  await start(page);
  await expect(group(page, 'setting')).toBeVisible();
  await look();
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Please choose');
  await look();
  for (const [id, chosen] of Object.entries(hasIep)) {
    await answer(page, id, chosen);
    if (['iep-concern', 'state'].includes(id)) await look();
    await goOn(page);
  }
  await expect(heading(page)).toHaveText('Check your answers');
  await look();
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(heading(page)).toHaveText('Your child has an IEP. Ask for a meeting');
  await look();
}

test.describe('is accessible on a phone, and has colors that can be told apart in the dark', () => {
  // One test is up to seven screens, each looked at in two ways.
  test.describe.configure({ timeout: 60_000 });
  test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });

  /** Both looks at the screen as it is; then it is as it was. */
  const look = async (page: Page) => {
    const at = await heading(page).innerText();
    await expectContrast(page, `dark, 1280 px: ${at}`);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page, `light, 360 px: ${at}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  test('every kind of screen', async ({ page }) => {
    await everyScreen(page, () => look(page));
  });

  test('a result with all its parts, and one of another kind', async ({ page }) => {
    for (const said of [askNow, earlyIntervention]) {
      await toResult(page, said);
      await look(page);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  test('a run by touch: nothing is too wide, nothing too small to touch', async ({ page }) => {
    const look = async () => {
      const small = await page.evaluate(() =>
        Array.from(document.querySelectorAll('main :is(a[href], button, select, summary, label)'))
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const { width, height } = node.getBoundingClientRect();
            const least = node.matches('.answer-card, .state-answer select') ? 56 : 24;
            // Links inside a sentence are excepted (WCAG 2.5.8).
            const inText =
              node.closest('p, li, dd') !== null &&
              getComputedStyle(node).display.startsWith('inline') &&
              node.matches('a');
            return (width < least || height < least) && !inText;
          })
          .map((node) => node.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 360, height: 640 });
    };
    await open(page);
    await look();
    await page.getByRole('link', { name: 'Start', exact: true }).tap();
    for (const [id, chosen] of Object.entries(askNow)) {
      const question = group(page, id);
      await expect(question).toBeVisible();
      if (id === 'state') await answer(page, id, chosen);
      for (const option of id === 'state' ? [] : chosen) {
        const card = choice(page, id, option).locator('..');
        await card.tap();
        await expect(card.locator('input')).toBeChecked();
      }
      await look();
      await page.getByRole('button', { name: 'Continue' }).tap();
    }
    await expect(heading(page)).toHaveText('Check your answers');
    await look();
    await page.getByRole('button', { name: 'See what to do next' }).tap();
    await expect(heading(page)).toContainText('good reasons');
    await look();
  });
});

test('a result holds the family’s own words and state; the page to share holds neither', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await toResult(page, { ...askNow, hard: ['reading', 'not-sure'] });
  const card = page.locator('.words-card').first();
  await card.getByRole('button', { name: 'Copy these words' }).click();
  await expect(card.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await card.locator('[data-words]').innerText());
  expect(copied).toContain('full and individual evaluation');
  expect(copied).toContain('This is hard for my child:\n- Reading, writing or spelling\n\n');

  await expect(inYourState(page)).toContainText('15 school days');
  await expect(page.getByRole('listitem').getByText('45 school days')).toBeVisible();
  await expect(
    inYourState(page).getByRole('link', { name: 'All rules of Texas, with sources' }),
  ).toHaveAttribute('href', '/states/texas/');

  // A link opens beside the answers, which are still here after it.
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'All rules of Texas, with sources' }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(/\/states\/texas\/$/);
  await opened.close();
  await expect(heading(page)).toHaveText('There are good reasons to ask for an evaluation');

  await page
    .getByRole('button', { name: 'Copy a link to this result, without my answers' })
    .click();
  const address = await resultPage(page);
  expect(address).toBe('/quiz/result/ask-now/');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^https:\/\/[^/]+\/quiz\/result\/ask-now\/$/);
  await page.goto(address);
  await expect(heading(page)).toHaveText('There are good reasons to ask for an evaluation');
  const main = page.getByRole('main');
  await expect(main).toContainText('It holds nobody’s answers');
  await expect(main).toContainText('- [what you see]');
  for (const said of ['Reading, writing', 'You said', 'Texas', 'Because of what you said'])
    await expect(main).not.toContainText(said);
});

test('a state can be left out, and chosen on the result', async ({ page }) => {
  await toResult(page, { setting: ['college'], state: ['not-sure'] });
  await inYourState(page).getByRole('button', { name: 'Choose your state' }).click();
  await expect(group(page, 'state').getByRole('combobox')).toHaveValue('not-sure');
  await answer(page, 'state', ['Ohio']);
  await goOn(page);
  await expect(heading(page)).toHaveText('In college, the student asks');
  await expect(inYourState(page)).toContainText('Ohio');
});

test('the state that the guides keep is filled in, and nothing is written', async ({ page }) => {
  await page.goto('/quiz/');
  await page.evaluate(() => localStorage.setItem('state', 'tx'));
  await open(page);
  await start(page);
  await answerAll(page, { setting: ['college'] });
  await expect(group(page, 'state').getByRole('combobox')).toHaveValue('tx');
  await answer(page, 'state', ['Ohio']);
  await goOn(page);
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(inYourState(page)).toContainText('Ohio');
  await page.getByRole('button', { name: 'Clear my answers and start over' }).click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"state":"tx"}');
});

for (const [lang, setting, plan, kind] of [
  ['en', 'public', '504', 'ask-now'],
  ['es', 'private', 'services-plan', 'private-school'],
] as const) {
  test(`the fullest result of its kind prints on one sheet: ${kind}, ${lang}`, async ({ page }) => {
    const every = (id: string) =>
      questions
        .find((question) => question.id === id)!
        .options.filter((option) => !option.alone)
        .map((option) => option.id);
    const fullest: Said = {
      setting: [setting],
      plan: [plan],
      hard: every('hard'),
      since: ['event'],
      'at-school': every('at-school'),
      'at-home': every('at-home'),
      tried: every('tried'),
      'would-help': every('would-help'),
      diagnosis: ['waiting'],
      'asked-before': ['not-eligible'],
      also: every('also'),
      state: ['California'],
    };
    await toResult(page, fullest, lang);
    expect(await resultPage(page)).toBe(`${lang === 'es' ? '/es' : ''}/quiz/result/${kind}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: text[lang].yourAnswers })).toBeVisible();
    const said = page.locator('.printed .answer-list dd');
    await expect(said).toHaveCount(Object.keys(fullest).length);
    for (const answer of await said.all()) await expect(answer).toBeVisible();
    expect((await said.allInnerTexts()).join()).toContain('California');
    for (const card of await page.locator('.words-card').all()) await expect(card).toBeHidden();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    // That more than one would be seen is shown in quiz-paper.spec.ts.
    expect(await countSheets(page)).toBe(1);
  });
}

test.describe('the same answers lead to the same result in both languages', () => {
  const inBoth = async (page: Page, said: Said, result: string) => {
    await toResult(page, said, 'es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(await resultPage(page)).toBe(`/es/quiz/result/${result}/`);
    await toResult(page, said);
    expect(await resultPage(page)).toBe(`/quiz/result/${result}/`);
  };

  test('under three: words for a call, and no letter for an IEP', async ({ page }) => {
    await inBoth(page, earlyIntervention, 'early-intervention');
    await expect(page.getByText('Words to say', { exact: true })).not.toHaveCount(0);
    await expect(page.getByText('Words to send', { exact: true })).toHaveCount(0);
    for (const letter of await page.locator('[data-words]').all())
      await expect(letter).not.toContainText(/IEP|special education|IDEA/);
    // Texas has a number to call.
    await expect(page.locator('.steps a[href^="tel:"]')).not.toHaveCount(0);
  });

  test('with an IEP: a meeting, and no new start', async ({ page }) => {
    await inBoth(page, hasIep, 'has-iep');
    await expect(page.getByRole('main')).toContainText('You do not have to start again.');
    await expect(page.locator('[data-words]').first()).toContainText('IEP');
  });

  test('in a private school: an evaluation, and no promise of an IEP', async ({ page }) => {
    await inBoth(page, privateSchool, 'private-school');
    const main = page.getByRole('main');
    await expect(main).toContainText('What it offers after that is limited.');
    await expect(main).toContainText('has no individual right to the services');
    await expect(main).not.toContainText(
      /\b(will|must) (get|have|receive|write|offer|give)\b[^.]* IEP|\bqualifies\b/i,
    );
  });
});
