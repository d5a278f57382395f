import { type Locator, type Page } from '@playwright/test';
import concernsJson from '../../src/data/comparison/concerns.json' with { type: 'json' };
import rowsJson from '../../src/data/comparison/rows.json' with { type: 'json' };
import { planIds, type PlanId } from '../../src/data/schema/comparison';
import { compareEn } from '../../src/i18n/compare-en';
import { compareEs } from '../../src/i18n/compare-es';
import { expect } from './fixture';

export type Lang = 'en' | 'es';
type Words = Record<Lang, string>;

/** The words of the comparison itself. */
export const text = { en: compareEn, es: compareEs };

/** The rows, as their data says them. */
export const rows: readonly {
  id: string;
  stage: string;
  question: Words;
  plans: Record<PlanId, { kind: string; gist?: string }>;
}[] = rowsJson;

/** What can matter, as its data says it. */
export const concerns: readonly {
  id: string;
  label: Words;
  name: Words;
  why: Words;
  rows: readonly string[];
}[] = concernsJson;

export const concernOf = (id: string) => concerns.find((concern) => concern.id === id)!;
const addressOf = { en: '/compare/', es: '/es/compare/' };

/** All plans; and every two and every three of them, in the order of their columns. */
export const allPlans: readonly PlanId[] = planIds;
export const pairs = planIds.flatMap((a, i) => planIds.slice(i + 1).map((b) => [a, b]));
export const triples = planIds.map((left) => planIds.filter((plan) => plan !== left));

/** Opens the comparison anew, with what its address says behind "#". */
export async function open(page: Page, hash = '', lang: Lang = 'en') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // From a page that shows it, another part behind "#" would not load it.
  await page.goto('about:blank');
  await page.goto(addressOf[lang] + hash);
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const table = (page: Page): Locator => page.getByRole('table');
export const row = (page: Page, id: string): Locator => page.locator(`tr#${id}`);
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
export const tick = (page: Page, name: string): Locator =>
  page.getByRole('checkbox', { name, exact: true });
export const select = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });
export const find = (page: Page): Locator => page.getByRole('searchbox');
export const pointing = (page: Page): Locator =>
  page.getByRole('region', { name: text.en.summary.title });

/** The tick of a concern, by its id. */
export const matter = (page: Page, id: string): Locator => tick(page, concernOf(id).label.en);

/** The sentence that says what is shown. */
export const said = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: text.en.said.before });

export const unfoldMatters = (page: Page) =>
  page.locator('summary', { hasText: text.en.form.matters }).click();

/** The rows that are shown, in the order of the page. */
export const shownRows = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-stage]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));

/** The groups that are shown, by their titles, with their rows. */
export const shownGroups = (page: Page): Promise<[title: string, rows: string[]][]> =>
  page.locator('tbody').evaluateAll((groups) =>
    groups
      .filter((group) => group.checkVisibility())
      .map((group) => [
        group.querySelector('.group')!.textContent.trim(),
        Array.from(group.querySelectorAll('tr[data-stage]'))
          .filter((row) => row.checkVisibility())
          .map(({ id }) => id),
      ]),
  );

/** The plans that every row shows: their heads are only for those who listen where rows are cards. */
export const shownPlans = (page: Page): Promise<string[]> =>
  page.locator('tr[data-stage]').evaluateAll((rows) => {
    const seen = rows
      .filter((row) => row.checkVisibility())
      .map((row) =>
        Array.from(row.querySelectorAll<HTMLElement>('td[data-plan]'))
          .filter((cell) => cell.checkVisibility())
          .map((cell) => cell.dataset['plan']!),
      );
    if (new Set(seen.map((plans) => plans.join())).size > 1)
      throw new Error('Rows show different plans');
    return seen[0] ?? [];
  });

/** Whether plans answer a row in different ways, by the data. */
export const differs = ({ plans }: (typeof rows)[number], shown: readonly PlanId[]) =>
  new Set(shown.map((plan) => plans[plan].gist ?? 'none')).size > 1;

/** What is behind "#" in the address now. */
export const hashOf = (page: Page) => new URL(page.url()).hash;

/** What assistive technology is told about the table: how many there are of each of its parts. */
export async function partsHeard(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = nodes.flatMap(({ ignored, role }) => (ignored ? [] : String(role?.value)));
  return Object.fromEntries(
    ['table', 'columnheader', 'rowheader', 'cell'].map((part) => [
      part,
      roles.filter((role) => role === part).length,
    ]),
  );
}

/** Fails when what has the keyboard's focus is not marked, or lies out of sight or under something else. */
export async function expectFocusSeen(page: Page) {
  const focus = await page.evaluate(() => {
    const at = document.activeElement!;
    const marked = at.closest('.tick') ?? at;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    const { x, y, width, height } = marked.getClientRects()[0]!;
    const onTop = document.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2);
    return {
      on: at.outerHTML.slice(0, 100),
      lost: at === document.body,
      marked: outlineStyle !== 'none' && outlineWidth !== '0px',
      seen: marked.contains(onTop),
    };
  });
  expect(focus).toEqual({ on: focus.on, lost: false, marked: true, seen: true });
}

/** The rows that stand more than once in the HTML of a page, or not at all. */
export const notOnce = (html: string) =>
  rows.map(({ id }) => id).filter((id) => html.split(`id="${id}"`).length !== 2);
