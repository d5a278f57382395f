import { type Locator, type Page } from '@playwright/test';
import fieldsJson from '../../src/data/letters/fields.json' with { type: 'json' };
import lettersJson from '../../src/data/letters/letters.json' with { type: 'json' };
import { lettersEn } from '../../src/i18n/letters-en';
import { lettersEs } from '../../src/i18n/letters-es';
import { fillBlanks } from '../../src/lib/fill-blanks';
import { letterFiles } from '../sources/letter-files';
import { expect } from './fixture';
import { nothing } from './quiz-run';

export type Lang = 'en' | 'es';
type Words = Record<Lang, string>;

/** Something that a letter asks for, as the data says it. */
interface Field {
  id: string;
  kind: string;
  label: Words;
  options?: readonly { id: string; label: Words }[];
}

/** The words around every letter; those of the tool are in `island`. */
export const text = { en: lettersEn, es: lettersEs };
/** The letter that most of these tests write. */
export const evaluation = 'ask-for-evaluation';
export const phone = { width: 360, height: 740 };
export const wide = { width: 1280, height: 800 };
export const letterIds = lettersJson.map(({ id }) => id);
/** Every letter in every language. */
export const everyLetter = (['en', 'es'] as const).flatMap((lang) =>
  letterIds.map((id) => ({ lang, id })),
);

const fields: readonly Field[] = fieldsJson;
const fieldNamed = (id: string) => fields.find((field) => field.id === id)!;
/** All that a letter can ask for. */
export const fieldsOf = (letter: string): Field[] =>
  ['child', 'to', 'me', 'contact', 'date', 'reply-by']
    .concat(lettersJson.find(({ id }) => id === letter)!.fields)
    .map(fieldNamed);

export const titleOf = (letter: string, lang: Lang) =>
  letterFiles.find((file) => file.id === letter && file.lang === lang)!.words.title;

/** Midday of it in Greenwich lies on the same day in all time zones of the United States. */
export const october = new Date('2026-10-01T12:00:00Z');
export const today = '2026-10-01';

/** What a browser keeps of a page when it keeps nothing. */
export const nothingAt = (address: string) => ({ ...nothing, address, state: null });

export const addressOf = (letter: string, lang: Lang = 'en') =>
  `${lang === 'es' ? '/es' : ''}/letters/${letter}/`;

/** Waits until a letter can be filled in. */
export async function ready(page: Page) {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(control(page, 'date')).toHaveValue(/\d/);
}

/** Opens a letter on the tests' day, once it can be filled in. */
export async function open(page: Page, letter: string, lang: Lang = 'en') {
  await page.clock.setFixedTime(october);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addressOf(letter, lang));
  await ready(page);
}

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A field by what it asks for. One that the letter can do without says so after that. */
export const field = (page: Page, id: string, lang: Lang = 'en'): Locator =>
  page.getByLabel(
    new RegExp(
      `^${RegExp.escape(fieldNamed(id).label[lang])}\\s*(\\(${text[lang].island.optional}\\))?$`,
    ),
  );

/** A field by its place in the page: what it asks for hangs on what is chosen. */
export const control = (page: Page, id: string): Locator => page.locator(`#letter-${id}`);

/** Keeps the draft on the device. */
export const keepDraft = (page: Page, lang: Lang = 'en'): Locator =>
  page.getByRole('checkbox', { name: text[lang].island.draft.remember });

/** The sheet with the letter as it is written. */
export const paper = (page: Page): Locator => page.locator('.lt-paper');
/** What the person has said, in the letter. */
export const said = (page: Page, id: string): Locator =>
  paper(page).locator(`bdi[data-slot="${id}"]`);
/** The strip that shows a narrow screen what is being written. */
export const strip = (page: Page): Locator => page.locator('.lt-peek-box');

/** Waits until what was done is drawn: the tool draws in a timer of its own. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));

/** The letter on the sheet as the plain text that is taken along. */
export async function paperText(page: Page): Promise<string> {
  await drawn(page);
  return paper(page).evaluate((sheet) => {
    const turned = /[\u0590-\u08ff]/;
    const words = (node: Node): string =>
      Array.from(node.childNodes, (child) => {
        const text = child.textContent ?? '';
        if (child.nodeName === 'SUP') return ` ${text.replace('\u2060', '')}`;
        if (child.nodeName !== 'BDI') return text;
        const lines = text.split('\n');
        return lines.map((line) => (turned.test(line) ? `\u2068${line}\u2069` : line)).join('\n');
      }).join('');
    const part = (node: Element) => {
      if (node.matches('ol'))
        return Array.from(node.children, (li, i) => `[${i + 1}] ${li.textContent}`).join('\n');
      const lines = node.querySelectorAll(':scope > .lt-sender');
      return lines.length > 0 ? Array.from(lines, words).join('\n') : words(node);
    };
    return Array.from(sheet.children, part).join('\n\n').replace(/ +\n/g, '\n');
  });
}

/** What the letter's footnotes say. */
export async function notes(page: Page): Promise<string[]> {
  await drawn(page);
  return paper(page).locator('ol li').allTextContents();
}

/** Chooses an answer of a question, whether it is a list or a group. */
export async function choose(page: Page, id: string, option: string) {
  const select = page.locator(`select#letter-${id}`);
  if (await select.count()) await select.selectOption(option);
  else await page.locator(`#letter-${id} input[value="${option}"]`).check();
  // Other fields may come and go with it.
  await drawn(page);
}

/** Takes every way through the choices of a letter, and stops on each. */
export async function* everyWay(page: Page, letter: string): AsyncGenerator<string> {
  const [first, ...others] = fieldsOf(letter).filter(({ kind }) => kind === 'choice');
  if (!first) yield 'its only way';
  for (const { id } of first?.options ?? []) {
    await choose(page, first!.id, id);
    let isLast = true;
    // Some questions are only asked where another one is answered in a certain way.
    for (const other of others)
      if (await control(page, other.id).isVisible())
        for (const option of other.options!) {
          await choose(page, other.id, option.id);
          isLast = false;
          yield `${id}, ${option.id}`;
        }
    if (isLast) yield id;
  }
}

/** A field that a person can write or tick in. */
interface Control {
  id: string;
  type: string;
}

/** The fields in sight, without the choices and what is not the letter's own. */
export async function inSight(page: Page): Promise<(Control & { isEmpty: boolean })[]> {
  await drawn(page);
  return page
    .locator('.lt-form')
    .locator('input[id^="letter-"], textarea[id^="letter-"]')
    .evaluateAll((controls) =>
      (controls as HTMLInputElement[]).map(({ id, type, value, checked }) => ({
        id: id.replace('letter-', ''),
        type,
        isEmpty: type === 'checkbox' ? !checked : value === '',
      })),
    );
}

/** Fills in each field in sight that is still empty: words of its kind, days, and all ticks. */
export async function fillInSight(page: Page, words: (control: Control) => string) {
  for (const { isEmpty, ...one } of await inSight(page)) {
    if (!isEmpty) continue;
    if (one.type === 'checkbox') await control(page, one.id).check();
    else await control(page, one.id).fill(one.type === 'date' ? '2026-11-19' : words(one));
  }
}

/** The fields in sight whose words do not stand in the letter as they should. */
export async function notInLetter(page: Page, words: (control: Control) => string) {
  const asked = (await inSight(page)).filter(({ type }) => type !== 'checkbox' && type !== 'date');
  const wanted = asked.map((one) => [one.id, words(one)] as const);
  return paper(page).evaluate(
    (sheet, wanted) =>
      wanted
        .filter(
          ([id, words]) =>
            !Array.from(sheet.querySelectorAll(`bdi[data-slot="${id}"]`)).some(
              ({ textContent }) => textContent.trim() === words,
            ),
        )
        .map(([id]) => id),
    wanted,
  );
}

/** The open blanks of the letter, each once, by their fields. */
export async function openBlanks(page: Page): Promise<string[]> {
  await drawn(page);
  const blanks = await paper(page)
    .locator('a.blank')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));
  return [...new Set(blanks)].map((hash) => hash.replace('#letter-', ''));
}

/** An open blank of the letter, as it stands there first. */
export const blank = (page: Page, id: string): Locator =>
  paper(page).locator(`a.blank[href="#letter-${id}"]`).first();

/** Fails when the list of what is still open does not name each open blank once, with the way to its field. */
export async function expectOpenList(page: Page, lang: Lang, look?: string) {
  const { blanksOne, blanksMany, complete } = text[lang].island;
  const open = await openBlanks(page);
  const list = page.locator('.lt-open');
  await expect(list, look).toContainText(
    open.length === 0
      ? complete
      : open.length === 1
        ? blanksOne
        : fillBlanks(blanksMany, { n: open.length }),
  );
  const ways = await list
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(ways, look).toEqual(open.map((id) => `#letter-${id}`));
}

/** The blanks that do not lead to their field, of those in the letter and those in the list of what is open. */
export const lostBlanks = (page: Page): Promise<string[]> =>
  page.locator('.lt').evaluate((tool) => {
    const lost: string[] = [];
    const blanks = tool.querySelectorAll<HTMLAnchorElement>('.lt-paper a.blank, .lt-open a');
    for (const blank of blanks) {
      (document.activeElement as HTMLElement).blur();
      blank.click();
      if (`#${document.activeElement!.id}` !== blank.hash) lost.push(blank.outerHTML);
    }
    return lost;
  });

/** Where the field that has the focus stands, and whether anything lies over it. */
export const atFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!;
    const { top, left, bottom } = at.getBoundingClientRect();
    const edge = document.querySelector('.lt-peek-box')?.getBoundingClientRect().bottom ?? 0;
    const label = document.querySelector(`label[for="${at.id}"]`)?.getBoundingClientRect();
    return {
      on: at.id,
      onScreen: Math.round(top),
      isFree:
        top >= edge &&
        top < innerHeight &&
        [top + 6, Math.min(bottom, innerHeight) - 6].every((y) =>
          at.contains(document.elementFromPoint(left + 12, y)),
        ),
      /** Who comes to a field reads what it asks for. */
      isLabelFree: !label || label.top >= edge,
    };
  });

/** Fails when what has the keyboard's focus is not marked, or any of it lies under something else. */
export async function expectFocusSeen(page: Page) {
  const focus = await page.evaluate(() => {
    const at = document.activeElement!;
    const isMarked = (node: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // A choice marks the whole card that can be touched.
    const card = at.closest('label');
    const marked = card && isMarked(card) ? card : at;
    const { left, width, top, bottom } = marked.getClientRects()[0]!;
    const edges = [Math.max(top, 0) + 3, Math.min(bottom, innerHeight) - 3];
    return {
      on: at.outerHTML.slice(0, 100),
      lost: at === document.body,
      // The small button in a day's field has a mark of its own, drawn by the browser.
      marked: isMarked(marked) || at.matches('[type=date]:not(:focus-visible)'),
      seen: edges.every((y) =>
        marked.contains(document.elementFromPoint(left + Math.min(width / 2, 20), y)),
      ),
    };
  });
  expect(focus).toEqual({ on: focus.on, lost: false, marked: true, seen: true });
}

/** Notes each request from here on. */
export function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    const address = request.url().replace(/^https?:\/\/[^/]+/, '');
    // The browser itself asks for the icon again when the address changes.
    if (address !== '/icon.svg') sent.push(`${address} ${request.postData() ?? ''}`.trim());
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  return sent;
}

/** Words of about this many letters. */
export const ordinary = (letters: number) => {
  const sentence = 'Reading a page takes an hour and ends in tears. ';
  return sentence
    .repeat(Math.ceil(letters / sentence.length))
    .slice(0, letters)
    .trim();
};
