import { type Locator, type Page } from '@playwright/test';
import disagreement from '../../src/data/journeys/disagreement.json' with { type: 'json' };
import evaluation from '../../src/data/journeys/evaluation.json' with { type: 'json' };
import iep from '../../src/data/journeys/iep.json' with { type: 'json' };
import { timelineEn } from '../../src/i18n/timeline-en';
import { fillBlanks } from '../../src/lib/fill-blanks';
import { expect } from './fixture';

/** The words of the timeline itself. */
export const text = timelineEn.island;
/** What is asked for first where a child has an IEP. */
export const lastMeeting = iep.fields[0]!.label;
/** The titles of journeys. */
export const journeys = {
  disagreement: disagreement.title,
  evaluation: evaluation.title,
  iep: iep.title,
};
/** The titles of the steps that these tests look at, in Texas. */
export const steps = {
  answer: 'The school answers your request',
  evaluate: 'The school evaluates your child',
  iep: 'The team writes the IEP',
  review: 'The first yearly review',
};

/** A school year in Texas, with all its days off, as the device would keep it. */
export const fall = {
  firstDay: '2026-08-12',
  lastDay: '2027-05-27',
  nextFirstDay: null,
  daysOff: [
    { name: 'Labor Day', from: '2026-09-07', to: '2026-09-07' },
    { name: 'Thanksgiving week', from: '2026-11-23', to: '2026-11-27' },
  ],
  complete: true,
};

/** A day of the file, or several: the end is the day after the last. */
const event = (title: string, from: string, end: string) =>
  `BEGIN:VEVENT\r\nUID:${from}\r\nDTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${end}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
/** The calendar file of a school. */
export const schoolFile = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n',
  event('First Day of School', '20260812', '20260813'),
  event('Labor Day - No School', '20260907', '20260908'),
  event('Thanksgiving Break', '20261123', '20261128'),
  event('Book fair', '20261008', '20261009'),
  event('Last Day of School', '20270527', '20270528'),
  'END:VCALENDAR\r\n',
].join('');

/** Midday of it in Greenwich lies on the same day in all time zones of the United States. */
export const october = new Date('2026-10-01T12:00:00Z');

/** Opens a page of the timeline on a day, once it can be used. */
export async function open(page: Page, address = '/timeline/texas/', now = october) {
  await page.clock.setFixedTime(now);
  await ready(page, address);
}

/** The same on the real day, with the browser's own clock. */
export async function ready(page: Page, address: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Lets the page find something kept on the device; it is put there before each load. */
export const keepBefore = (page: Page, dates: Record<string, string>, calendar: unknown = fall) =>
  page.addInitScript(
    (kept) => localStorage.setItem('timeline', kept),
    JSON.stringify({
      state: 'tx',
      journey: 'evaluation',
      dates,
      calendar,
      cases: [],
      absences: '',
    }),
  );

/** What the field of an event asks for. */
export const labelOf = (event: string, { fields } = evaluation): string =>
  fields.find((one) => one.event === event)!.label;

/** The field of an event that is asked for in the journey of an evaluation. */
export const field = (page: Page, event: string): Locator =>
  page.getByLabel(labelOf(event), { exact: true });

/** Opens what is folded, by its words. */
export const unfold = (within: Page | Locator, words: string) =>
  within
    .locator('summary', { hasText: words })
    .evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));

/** Enters dates, also where their fields are folded away, and leaves the last. */
export async function enter(page: Page, dates: Record<string, string>) {
  for (const [event, day] of Object.entries(dates)) {
    if (!(await field(page, event).isVisible())) await unfold(page, text.dates.more);
    await field(page, event).fill(day);
    await field(page, event).blur();
  }
}

/** The list of steps with their days: the one that has a line for today. */
export const list = (page: Page): Locator =>
  page
    .getByRole('list')
    .filter({ has: page.getByText(fillBlanks(text.list.today, { day: '' }).trim()) });

/** A step of the list. */
export const step = (page: Page, title: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`: ${title}$`) }) });

/** When a step is due or was done, as the head of the step says it. */
export const when = (page: Page, title: string): Locator =>
  step(page, title).getByRole('heading', { level: 3 });

/** The head of each step without its title, in order, and the line of today among them. */
export const days = (page: Page): Promise<string[]> =>
  list(page)
    .locator('> li')
    .evaluateAll((items) =>
      items.map((item) => (item.querySelector('h3') ?? item).textContent.split(': ')[0]!),
    );

/** The heading of the page. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Goes on by the Tab key until this has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab') {
  const isThere = () => target.evaluate((node) => node === document.activeElement);
  for (let presses = 0; presses < 120 && !(await isThere()); presses++)
    await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Things to touch that are smaller than 24 px. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(a[href], button, input, select, summary)'))
      // What reads out a file's name is not what is touched: that is its label.
      .filter((node) => node.checkVisibility() && !node.matches('.unseen'))
      .map((node) =>
        node.matches('[type=checkbox], [type=radio]') ? node.closest('label')! : node,
      )
      .filter((node) => {
        const { width, height } = node.getBoundingClientRect();
        // Links inside a sentence are excepted (WCAG 2.5.8).
        const inText =
          node.matches('a, button.link') &&
          node.closest('p, li, dd, td, .small') !== null &&
          getComputedStyle(node).display.startsWith('inline');
        return (width < 24 || height < 24) && !inText;
      })
      .map((node) => node.outerHTML.slice(0, 120)),
  );
