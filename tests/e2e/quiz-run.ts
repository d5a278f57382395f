import { type Locator, type Page } from '@playwright/test';
import data from '../../src/data/quiz/questions.json' with { type: 'json' };
import { quizEn } from '../../src/i18n/quiz-en';
import { quizEs } from '../../src/i18n/quiz-es';
import { expect } from './fixture';

type Lang = 'en' | 'es';
type Words = Record<Lang, string>;

/** The questions, as their data says them. */
export const questions: readonly {
  id: string;
  kind: string;
  title: Words;
  options: { id: string; label: Words; hint?: Words; alone?: boolean }[];
}[] = data;

/** What a family answers, by question, in the order of the check: ids of answers, or the name of a state. */
export type Said = Record<string, readonly string[]>;

/** The words of the check itself. */
export const text = { en: quizEn.island, es: quizEs.island };
const addressOf = { en: '/quiz/', es: '/es/quiz/' };

export const askNow: Said = {
  setting: ['public'],
  plan: ['none'],
  hard: ['reading', 'math'],
  since: ['years'],
  'at-school': ['behind', 'told'],
  'at-home': ['homework'],
  tried: ['extra-help'],
  'would-help': ['teaching'],
  diagnosis: ['no'],
  'asked-before': ['no'],
  also: ['none'],
  state: ['Texas'],
};
export const hasIep: Said = {
  setting: ['public'],
  plan: ['iep'],
  'iep-concern': ['no-progress', 'cut'],
  also: ['gifted'],
  state: ['not-sure'],
};
export const earlyIntervention: Said = {
  setting: ['under-3'],
  'third-birthday': ['later'],
  'early-help': ['no'],
  'hard-young': ['talking'],
  diagnosis: ['waiting'],
  state: ['Texas'],
};
export const privateSchool: Said = {
  ...askNow,
  setting: ['private'],
  plan: ['services-plan'],
};

const questionOf = (id: string) => questions.find((question) => question.id === id)!;
const escaped = (words: string) => words.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
/** These words and no others; for a number that the rules fill in, any. */
const exactly = (...words: string[]) =>
  new RegExp(`^${words.map((part) => escaped(part).replace(/\{[^}]+\}/g, '.+')).join(' ')}$`);

/** The words of an answer. */
export function labelOf(id: string, option: string, lang: Lang = 'en'): string {
  return questionOf(id).options.find((other) => other.id === option)?.label[lang] ?? option;
}

/** A question, found as a group by its name. */
export const group = (page: Page, id: string, lang: Lang = 'en'): Locator =>
  page.getByRole('group', { name: exactly(questionOf(id).title[lang]) });

/** An answer of a question, found by its label. */
export function choice(page: Page, id: string, option: string, lang: Lang = 'en'): Locator {
  const { kind, options } = questionOf(id);
  const { label, hint } = options.find((other) => other.id === option)!;
  return group(page, id, lang).getByRole(kind === 'one' ? 'radio' : 'checkbox', {
    name: exactly(label[lang], ...(hint ? [hint[lang]] : [])),
  });
}

/** Gives the answers to the question on the screen. */
export async function answer(page: Page, id: string, chosen: readonly string[], lang: Lang = 'en') {
  if (questionOf(id).kind === 'state') {
    await group(page, id, lang)
      .getByRole('combobox', { name: text[lang].stateLabel })
      .selectOption(labelOf(id, chosen[0]!, lang));
  } else {
    for (const option of chosen) await choice(page, id, option, lang).check();
  }
}

export const goOn = (page: Page, lang: Lang = 'en') =>
  page.getByRole('button', { name: text[lang].continue }).click();

/** Goes from the question on the screen through all that follow it in these answers. */
export async function answerAll(page: Page, said: Said, lang: Lang = 'en') {
  for (const [id, chosen] of Object.entries(said)) {
    await answer(page, id, chosen, lang);
    await goOn(page, lang);
  }
}

/** Opens the check, once it can be used. */
export async function open(page: Page, lang: Lang = 'en') {
  // The long way down a smooth scroll is no part of these tests.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addressOf[lang]);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export const start = (page: Page, lang: Lang = 'en') =>
  page.getByRole('link', { name: text[lang].start, exact: true }).click();

/** From the first page to the list of all answers. */
export async function toCheck(page: Page, said: Said, lang: Lang = 'en') {
  await open(page, lang);
  await start(page, lang);
  await answerAll(page, said, lang);
}

/** From the first page to the result. */
export async function toResult(page: Page, said: Said, lang: Lang = 'en') {
  await toCheck(page, said, lang);
  await page.getByRole('button', { name: text[lang].seeResult }).click();
  await expect(page.getByRole('heading', { name: text[lang].keepTitle })).toBeVisible();
}

/** The heading of the screen. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Goes to the question to change its answer, from the list of answers or from the result. */
export const change = (page: Page, id: string) =>
  page
    .getByRole('button', { name: exactly('Change', ':', questionOf(id).title.en) })
    .first()
    .click();

/** All that a browser could keep of a person's way through the check, or show to the next one. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    address: location.href.replace(location.origin, ''),
    state: history.state as unknown,
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    window: name,
  }));
/** What it keeps when it keeps nothing. */
export const nothing = {
  address: '/quiz/',
  local: {},
  session: {},
  cookies: '',
  databases: [],
  caches: [],
  workers: 0,
  window: '',
};
