import { readFile } from 'node:fs/promises';
import { test as bare, type Page } from '@playwright/test';
import { convertIcsCalendar } from 'ts-ics';
import { fillBlanks } from '../../src/lib/fill-blanks';
import { readDocx } from '../sources/read-docx';
import { countSheets } from './count-sheets';
import { expect, expectNoSidewaysScroll, test } from './fixture';
import {
  addressOf,
  button,
  control,
  drawn,
  evaluation,
  everyLetter,
  everyWay,
  expectOpenList,
  fillInSight,
  letterIds,
  lostBlanks,
  notes,
  notInLetter,
  open,
  openBlanks,
  ordinary,
  paper,
  paperText,
  phone,
  requestsOf,
  text,
  titleOf,
  today,
  wide,
} from './letters-run';
import { kept, nothing } from './quiz-run';

const copied = async (page: Page, lang: 'en' | 'es' = 'en') => {
  const { copy, copied } = text[lang].island;
  await button(page, copy).click();
  await expect(page.getByRole('status').filter({ hasText: copied })).toHaveCount(1);
  return page.evaluate(() => navigator.clipboard.readText());
};

test.describe('each letter takes anything that is typed, and keeps and sends none of it', () => {
  const marks = '\u202e\u2066\u2069\u202c';
  /** Markup, our own marks, two directions and characters made of many; then a word too long for a line, and more. */
  const hostile = (mark: string) =>
    [
      `<img src=x onerror="hacked=1"><script>hacked=1</script>&amp;<!--`,
      `{child} {?due} [^state] $& $1 %s`,
      `${mark}מאיה${mark} ${mark}مايا${mark} 👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301`,
      'x'.repeat(400),
      'Reading takes an hour. '.repeat(200).trim(),
      'end',
    ].join(' ');
  const typed = ({ type }: { type: string }) =>
    type === 'textarea' ? `${hostile(marks)}\n\n\n\nA second line` : hostile(marks);
  /** Without the marks that would turn the words around them, and with one empty line at most. */
  const written = ({ type }: { type: string }) =>
    type === 'textarea' ? `${hostile('')}\n\nA second line` : hostile('');

  for (const { lang, id } of everyLetter)
    test(`${lang}: ${id}`, async ({ page, context }) => {
      expect(typed({ type: 'text' }).length).toBeGreaterThan(5000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, id, lang);
      const title = await page.title();
      const sent = requestsOf(page);
      for await (const look of everyWay(page, id)) {
        await expectOpenList(page, lang, look);
        expect(await lostBlanks(page), look).toEqual([]);
        await fillInSight(page, typed);
        expect(await notInLetter(page, written), look).toEqual([]);
        expect(await openBlanks(page), look).toEqual([]);
        await expectOpenList(page, lang, look);
      }

      const elements = await paper(page).evaluate((sheet) =>
        Array.from(sheet.querySelectorAll('*'), ({ tagName }) => tagName),
      );
      expect(
        new Set(elements).difference(new Set(['P', 'BDI', 'SPAN', 'SUP', 'OL', 'LI'])),
      ).toEqual(new Set());
      expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked') as unknown)).toBe(
        undefined,
      );
      await button(page, text[lang].island.copy).click();
      await expect(
        page.getByRole('status').filter({ hasText: text[lang].island.copied }),
      ).toHaveCount(1);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await paperText(page));

      for (const size of [phone, wide]) {
        await page.setViewportSize(size);
        await expectNoSidewaysScroll(page, `${size.width} px`);
        const wider = await paper(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
        expect(wider, `the sheet at ${size.width} px`).toBe(0);
      }

      expect(await kept(page)).toEqual({ ...nothing, address: addressOf(id, lang), state: null });
      expect(await page.title()).toBe(title);
      expect(sent).toEqual([]);
    });
});

async function saved(page: Page, name: string) {
  const saving = page.waitForEvent('download');
  await button(page, name).click();
  const file = await saving;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

for (const lang of ['en', 'es'] as const)
  test(`${lang}: every way to take a letter along takes the same words`, async ({
    page,
    context,
  }) => {
    const { island } = text[lang];
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, evaluation, lang);
    await fillInSight(page, ({ type, id }) =>
      type === 'textarea' ? `First of ${id}\nSecond of ${id}` : `Maya & José #1, 100% of ${id}`,
    );
    await control(page, 'state').selectOption('tx');
    // One blank stays open.
    await control(page, 'me').fill('');
    expect(await openBlanks(page)).toEqual(['me']);
    const letter = await paperText(page);
    const [whole, ...others] = letter.split('\n\n[1] ');
    expect(others).toHaveLength(1);
    const sent = requestsOf(page);

    expect(await copied(page, lang)).toBe(letter);
    const plain = await saved(page, island.text);
    expect(plain.name).toBe(`${evaluation}-${today}.txt`);
    expect(plain.content.toString('utf8')).toBe(`${letter}\n`);
    expect(sent).toEqual([]);

    await test.step('for Word, with real footnotes', async () => {
      const word = await saved(page, island.word);
      expect(word.name).toBe(`${evaluation}-${today}.docx`);
      await expect(page.getByRole('status').filter({ hasText: island.saved })).toHaveCount(1);
      // What makes the file comes now and not before, and nothing goes out with it.
      expect(sent.length).toBeGreaterThan(0);
      for (const one of sent.splice(0)) expect(one).toMatch(/^\/assets\/[\w.-]+\.js$/);
      const docx = await readDocx(new Blob([new Uint8Array(word.content)]));
      const parts = whole!.split('\n\n');
      const sender = parts.pop()!.split('\n');
      expect(docx.paragraphs.map((part) => part.replace(/ +\n/g, '\n'))).toEqual([
        ...parts,
        ...sender,
      ]);
      expect(Object.values(docx.notes)).toEqual(await notes(page));
      expect(docx.highlighted).toEqual([sender[0]]);
      await saved(page, island.word);
      expect(sent).toEqual([]);
    });

    await test.step('what was said of a file is taken back once the letter changes', async () => {
      await control(page, 'me').fill('Ana');
      await expect(page.getByRole('status').filter({ hasText: island.saved })).toHaveCount(0);
      await saved(page, island.text);
      await expect(page.getByRole('status').filter({ hasText: island.saved })).toHaveCount(1);
    });

    await test.step('only the letter is on paper', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        const [all, sheet] = await page.evaluate(() => {
          const sheet = document.querySelector<HTMLElement>('.lt-paper')!;
          return [document.body.innerText.trim(), sheet.innerText.trim()];
        });
        expect.soft(all).toBe(sheet);
        const [ink, ground] = await paper(page).evaluate((sheet) => {
          const { color, backgroundColor } = getComputedStyle(sheet);
          return [color, backgroundColor];
        });
        expect([ink, ground], colorScheme).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      }
    });
  });

test('an email has the subject and the letter, or the subject alone where mail programs take no more', async ({
  page,
}) => {
  const { email, emailTooLong } = text.en.island;
  const link = page.locator('.lt-take').getByRole('link', { name: email });
  await open(page, 'record-what-was-agreed');
  await fillInSight(page, ({ type, id }) =>
    type === 'textarea' ? `a\nb` : `José & ${id} #1 +5%?`,
  );
  const [day, subject, ...body] = (await paperText(page)).split('\n\n');
  expect(day).toBe('October 1, 2026');
  const href = (await link.getAttribute('href'))!;
  expect(href.length).toBeLessThanOrEqual(2000);
  // Read as RFC 6068 has it: a plus sign is one, and lines end in CRLF.
  const [, asked, said] = /^mailto:\?subject=([^&]*)&body=([^&#]*)$/.exec(href)!;
  expect(`${text.en.subject} ${decodeURIComponent(asked!)}`).toBe(subject);
  expect(decodeURIComponent(said!)).toBe(body.join('\n\n').replaceAll('\n', '\r\n'));
  await expect(page.getByText(emailTooLong)).toBeHidden();
  await control(page, 'agreed').fill(ordinary(2000));
  await expect(page.getByText(emailTooLong)).toBeVisible();
  await expect(link).toHaveAttribute('href', `mailto:?subject=${asked}`);
});

test('the day of an answer goes into a calendar, without a name; what sets it goes with it', async ({
  page,
}) => {
  const { calendar } = text.en.island;
  await open(page, evaluation);
  await control(page, 'child').fill('Maya');
  const add = async (day: string) => {
    const file = await saved(page, fillBlanks(calendar.add, { day }));
    const written = file.content.toString('utf8');
    expect(file.name).toBe(`${evaluation}.ics`);
    expect(written).not.toContain('Maya');
    // A day is a day wherever a family lives or travels.
    expect(written).not.toMatch(/TZID|VTIMEZONE|DTSTART(?!;VALUE=DATE:\d{8}\r\n)/);
    const [event, ...others] = convertIcsCalendar(undefined, written).events!;
    expect(others).toEqual([]);
    const { start, summary, description, url, uid } = event!;
    expect(start.type).toBe('DATE');
    expect(summary).toBe(fillBlanks(calendar.entry, { letter: titleOf(evaluation, 'en') }));
    expect(url).toMatch(new RegExp(`^https://[^/]+${addressOf(evaluation)}$`));
    return { day: start.date.toISOString().slice(0, 10), description, uid };
  };
  // Fourteen days after October 1, a Thursday.
  const asked = await add('October 15, 2026');
  expect(asked.day).toBe('2026-10-15');
  await control(page, 'date').fill('2026-10-03');
  // Fourteen days after a Saturday is one; the letter asks for the Monday after it.
  expect(await add('October 19, 2026')).toEqual({ ...asked, day: '2026-10-19' });

  // Ohio: 30 calendar days, as if the school got the letter on October 3.
  await control(page, 'state').selectOption('oh');
  const byRule = await add('November 2, 2026');
  expect(byRule.day).toBe('2026-11-02');
  expect(byRule.description).toContain('3301-51-06');
  expect(byRule.uid).not.toBe(asked.uid);
  await expect(page.locator('.lt-answer').getByRole('button')).toHaveCount(1);

  // Texas counts school days, and only the timeline knows those.
  await control(page, 'state').selectOption('tx');
  await expect(page.locator('.lt-answer').getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: calendar.timeline }).click();
  await expect(page).toHaveURL(/\/timeline\/texas\/$/);
});

test.describe('prints on one sheet, and with long answers on two', () => {
  test.use({ viewport: wide });
  /** Fills in everything on the way through the letter that makes it longest. */
  async function fillLongest(page: Page, id: string, words: (type: string) => string) {
    let longest = { way: '', length: 0 };
    for await (const way of everyWay(page, id)) {
      const { length } = await paperText(page);
      if (length > longest.length) longest = { way, length };
    }
    for await (const way of everyWay(page, id)) if (way === longest.way) break;
    await fillInSight(page, ({ type }) => words(type));
    await drawn(page);
  }

  for (const { lang, id } of everyLetter)
    test(`${lang}: ${id}`, async ({ page }) => {
      await open(page, id, lang);
      await fillLongest(page, id, (type) => ordinary(type === 'textarea' ? 80 : 20));
      expect(await countSheets(page)).toBe(1);
      for (const [letters, sheets] of [
        [300, 2],
        [1500, 3],
      ] as const) {
        for (const area of await page.locator('.lt-form textarea').all())
          await area.fill(ordinary(letters));
        await drawn(page);
        expect.soft(await countSheets(page), `${letters} letters`).toBeLessThanOrEqual(sheets);
      }
    });
});

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false });

  for (const lang of ['en', 'es'] as const)
    bare(
      `${lang}: each letter stands with its blanks, to be filled in by hand`,
      async ({ page }) => {
        for (const id of letterIds) {
          await page.goto(addressOf(id, lang));
          await expect(page.getByText(text[lang].noScript), id).toBeVisible();
          const blanks = paper(page).locator('.blank');
          expect(await blanks.count(), id).toBeGreaterThan(0);
          await expect(blanks.filter({ visible: false }), id).toHaveCount(0);
          const dead = page.locator('main').locator('form, button, input, select, textarea');
          await expect(dead.filter({ visible: true }), id).toHaveCount(0);
          expect(await countSheets(page), id).toBe(1);
        }
      },
    );
});
