import { type Page } from '@playwright/test';
import { timelineEn } from '../../src/i18n/timeline-en';
import { expect, test } from './fixture';
import {
  addressOf,
  button,
  control,
  evaluation,
  field,
  keepDraft,
  notes,
  open,
  paperText,
  ready,
  requestsOf,
  said,
  text,
} from './letters-run';
import { askNow, kept, labelOf, nothing, type Said, text as quiz, toResult } from './quiz-run';
import { enter, keepBefore, open as openTimeline, step, steps } from './timeline-run';

test.describe('what a check or a timeline knows goes into the letter, and into no address', () => {
  const follow = async (page: Page, name: string) => {
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name, exact: true }).first().click();
    const letter = await opening;
    await ready(letter);
    return letter;
  };

  const runs: [lang: 'en' | 'es', answers: Said, where: string][] = [
    ['en', askNow, 'public'],
    ['es', { ...askNow, setting: ['private'] }, 'private'],
  ];
  for (const [lang, answers, where] of runs)
    test(`${lang}: from the check`, async ({ page }) => {
      await toResult(page, answers, lang);
      const before = await kept(page);
      const sent = requestsOf(page);
      const letter = await follow(page, quiz[lang].openLetter);
      const hard = answers['hard']!.map((option) => labelOf('hard', option, lang)).join('\n');
      await expect(control(letter, 'worries')).toHaveValue(hard);
      await expect(control(letter, 'where').locator(`[value=${where}]`)).toBeChecked();
      await expect(control(letter, 'state')).toHaveValue('tx');
      await expect(said(letter, 'worries')).toHaveText(hard);
      const address = addressOf(evaluation, lang);
      expect(await kept(letter)).toEqual({ ...nothing, address, state: null });
      expect(await kept(page)).toEqual(before);
      expect(sent).toContain(address);
      expect(sent.join('\n')).not.toMatch(/[?=&#]|%20| /);

      // Read anew, the letter asks again; what was typed in it is gone, as in any letter.
      await control(letter, 'worries').fill('Only this');
      await control(letter, 'child').fill('Maya');
      await letter.reload();
      await expect(control(letter, 'worries')).toHaveValue(hard);
      await expect(control(letter, 'child')).toHaveValue('');

      // A draft that is kept is newer than what the check has said.
      await keepDraft(letter, lang).check();
      await control(letter, 'worries').fill('Only this');
      await control(letter, 'where').locator('[value=home-school]').check();
      const written = await paperText(letter);
      await letter.reload();
      await expect(control(letter, 'worries')).toHaveValue('Only this');
      expect(await paperText(letter)).toBe(written);
    });

  test('from a late step of the timeline, until its day is changed; and no made-up message', async ({
    page,
  }) => {
    await keepBefore(page, { 'request-received': '2026-09-01' });
    await openTimeline(page);
    // The page may speak to its letter; here it says what no page of ours does.
    await page.evaluate(() =>
      addEventListener('message', ({ source }) => Reflect.set(globalThis, 'letter', source)),
    );
    const late = step(page, steps.answer);
    await expect(late.getByRole('group', { name: timelineEn.island.step.write })).toBeVisible();
    const letter = await follow(page, timelineEn.island.step.openLetter);
    expect(new URL(letter.url()).hash).toBe('#about=no-answer&step=answer-request');
    await expect(control(letter, 'about')).toHaveValue('no-answer');
    await expect(control(letter, 'start-day')).toHaveValue('2026-09-01');
    await expect(control(letter, 'due')).toHaveValue('2026-09-23');
    expect((await notes(letter)).join()).toContain('89.1011');
    const whole = await paperText(letter);

    await test.step('messages that someone has made up', async () => {
      const heard = () =>
        letter.evaluate(() =>
          Reflect.set(
            globalThis,
            'heard',
            new Promise<void>((done) => {
              addEventListener('message', ({ data }) => data === 'last' && done());
            }),
          ),
        );
      const expectNothing = async () => {
        await letter.evaluate(() => Reflect.get(globalThis, 'heard') as Promise<void>);
        expect(await paperText(letter)).toBe(whole);
        await expect(control(letter, 'child')).toHaveValue('');
      };
      await heard();
      await letter.evaluate(() => {
        postMessage({ entered: { child: 'Nobody' }, state: 'oh' }, '*');
        postMessage('last', '*');
      });
      await expectNothing();
      await heard();
      await page.evaluate(() => {
        const letter = Reflect.get(globalThis, 'letter') as Window;
        for (const hostile of [
          null,
          'entered',
          { entered: null },
          { entered: 'child' },
          { entered: ['Nobody'], state: ['oh'] },
          { entered: { child: { toString: 'Nobody' }, contact: 5, me: ['Nobody'] }, state: {} },
          { entered: { about: 'constructor', 'meeting-day': '2026-02-31' }, state: '__proto__' },
          { entered: { child: 'x'.repeat(100_000), nobody: 'Nobody' }, state: 'constructor' },
        ])
          letter.postMessage(hostile, '*');
        letter.postMessage('last', '*');
      });
      await expectNothing();
    });

    await field(letter, 'due').fill('2026-09-24');
    await expect(said(letter, 'due').first()).toHaveText('September 24, 2026');
    expect((await notes(letter)).join()).not.toContain('89.1011');
    await field(letter, 'due').fill('2026-09-23');
    await expect(said(letter, 'due').first()).toHaveText('September 23, 2026');
    expect((await notes(letter)).join()).not.toContain('89.1011');
  });

  test('a page of another site tells a letter nothing, and hears nothing', async ({
    page,
    context,
    baseURL,
    watched,
  }) => {
    const other = 'http://another.test/';
    await context.route(other, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Another site</title>' }),
    );
    // A timeline that has a letter to answer.
    await openTimeline(page);
    await enter(page, { 'request-received': '2026-09-01' });
    await page.getByRole('checkbox', { name: timelineEn.island.keep.remember }).check();
    const { openLetter } = timelineEn.island.step;
    const href = await page.getByRole('link', { name: openLetter }).getAttribute('href');
    const stranger = await context.newPage();
    await stranger.goto(other);
    await stranger.evaluate(() => {
      addEventListener('message', ({ data }) =>
        (Reflect.get(globalThis, 'heard') as unknown[]).push(data),
      );
    });
    const ask = async (address: string, question: unknown) => {
      const opening = stranger.waitForEvent('popup');
      await stranger.evaluate((url) => {
        Reflect.set(globalThis, 'opened', window.open(url));
        Reflect.set(globalThis, 'heard', []);
      }, `${baseURL!}${address}`);
      const opened = await opening;
      await expect(opened.locator('astro-island[ssr]')).toHaveCount(0);
      return {
        opened,
        /** What the other site hears until its question has come. */
        heard: async () => {
          await opened.evaluate(() =>
            addEventListener('message', ({ source }) =>
              (source as Window).postMessage('last', '*'),
            ),
          );
          await stranger.evaluate((question) => {
            (Reflect.get(globalThis, 'opened') as Window).postMessage(question, '*');
          }, question);
          const all = () => stranger.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[]);
          await expect.poll(async () => (await all()).at(-1)).toBe('last');
          return (await all()).slice(0, -1);
        },
      };
    };
    const letter = await ask(addressOf(evaluation), {
      entered: { child: 'Nobody' },
      state: 'oh',
    });
    await ready(letter.opened);
    expect(await letter.heard()).toEqual([]);
    await expect(control(letter.opened, 'child')).toHaveValue('');
    await expect(control(letter.opened, 'state')).toHaveValue('');
    // The question that its own letter asks.
    const about = href!.split('#')[1]!;
    const timeline = await ask('/timeline/texas/', { letter: 'follow-up', about });
    await expect(timeline.opened.getByRole('link', { name: openLetter })).toBeVisible();
    expect(await timeline.heard()).toEqual([]);
    expect(watched.foreignRequests.splice(0)).toEqual([other]);
  });
});

test.describe('a draft', () => {
  const names = ['child', 'me', 'contact', 'to'];
  const enter = async (page: Page) => {
    for (const id of names) await field(page, id).fill(`My ${id}`);
    await field(page, 'date').fill('2026-10-05');
    await field(page, 'reply-by').fill('2026-10-30');
    await control(page, 'where').locator('[value=private]').check();
    await control(page, 'state').selectOption('oh');
    await page.getByLabel(text.en.island.notes).uncheck();
  };

  test('is gone with the page, unless a person keeps it; then other letters know the family', async ({
    page,
  }) => {
    await open(page, evaluation);
    const fresh = await paperText(page);
    const form = () =>
      page.locator('.lt-form').evaluate((form) =>
        Array.from((form as HTMLFormElement).elements)
          .filter((one) => 'value' in one)
          .map((one) => [
            one.id,
            (one as HTMLInputElement).value,
            (one as HTMLInputElement).checked,
          ]),
      );
    const before = await form();
    await enter(page);
    expect((await kept(page)).local).toEqual({});

    await test.step('a reload, and "back" from another page, find the letter as it was', async () => {
      for (const leave of [() => page.reload(), () => page.goto('/').then(() => page.goBack())]) {
        await enter(page);
        await leave();
        await ready(page);
        await expect.soft(control(page, 'child')).toHaveValue('');
        expect.soft(await form()).toEqual(before);
        expect.soft(await paperText(page)).toBe(fresh);
      }
    });

    await test.step('kept, it comes back', async () => {
      await page.goto(addressOf(evaluation));
      await ready(page);
      await enter(page);
      await keepDraft(page).check();
      await field(page, 'me').fill('Ana Lane');
      const written = await paperText(page);
      await page.reload();
      await ready(page);
      await page.getByLabel(text.en.island.notes).uncheck();
      expect(await paperText(page)).toBe(written);
      await expect(keepDraft(page)).toBeChecked();
    });

    await test.step('another letter has the family, and not the day and whom it goes to', async () => {
      await open(page, 'follow-up');
      await expect(field(page, 'child')).toHaveValue('My child');
      await expect(field(page, 'me')).toHaveValue('Ana Lane');
      await expect(field(page, 'contact')).toHaveValue('My contact');
      await expect(field(page, 'to')).toHaveValue('');
      await expect(field(page, 'date')).toHaveValue('2026-10-01');
      await expect(field(page, 'reply-by')).not.toHaveValue('2026-10-30');
      await expect(keepDraft(page)).toBeChecked();
      await field(page, 'to').fill('The other office');
      await page.goto(addressOf(evaluation));
      await expect(field(page, 'to')).toHaveValue('My to');
      await expect(field(page, 'date')).toHaveValue('2026-10-05');
    });

    await test.step('cleared, it is gone from the page and the device', async () => {
      await page.evaluate(() => localStorage.setItem('state', 'tx'));
      await button(page, text.en.island.draft.clear).click();
      await expect(page.getByRole('heading', { name: text.en.island.form })).toBeFocused();
      await expect(
        page.getByRole('status').filter({ hasText: text.en.island.draft.cleared }),
      ).toHaveCount(1);
      for (const id of names) await expect(field(page, id)).toHaveValue('');
      await expect(field(page, 'date')).toHaveValue('2026-10-01');
      await expect(control(page, 'where').locator('[value=public]')).toBeChecked();
      await expect(keepDraft(page)).not.toBeChecked();
      // The state that the guides keep is another choice.
      expect((await kept(page)).local).toEqual({ state: 'tx' });
      await page.reload();
      await ready(page);
      for (const id of names) await expect(field(page, id)).toHaveValue('');
    });
  });

  test('that the browser does not keep is still a letter, and a sentence says so', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('switched off', 'SecurityError');
        },
      }),
    );
    await open(page, evaluation);
    await field(page, 'child').fill('Maya');
    await expect(page.getByText(text.en.island.draft.off)).toBeHidden();
    await keepDraft(page).click();
    await expect(page.getByText(text.en.island.draft.off)).toBeVisible();
    await expect(keepDraft(page)).not.toBeChecked();
    await expect(said(page, 'child').first()).toHaveText('Maya');
    await button(page, text.en.island.draft.clear).click();
    await expect(field(page, 'child')).toHaveValue('');
  });
});
