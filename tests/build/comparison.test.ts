import { describe, expect, test } from 'vitest';
import { rows } from '../../src/data/comparison';
import { journeys } from '../../src/data/journeys';
import { planIds } from '../../src/data/schema/comparison';
import { builtPages } from '../sources/built-pages';

const page = (address: string) => builtPages.find((each) => each.address === address)!;
const squeeze = (text: string) => text.replace(/\s+/g, ' ');
const cells = rows.flatMap(({ plans }) => Object.values(plans));

describe.each([
  ['en', '/compare/'],
  ['es', '/es/compare/'],
] as const)('the comparison in %s', (lang, address) => {
  const { root } = page(address);

  test('has every row once, with the answer and the rules of every plan', () => {
    expect(root.querySelectorAll('tr[data-stage]').map(({ id }) => id)).toHaveLength(rows.length);
    for (const { id, question, plans } of rows) {
      const row = root.querySelector(`#${id}`)!;
      expect(squeeze(row.text)).toContain(question[lang]);
      for (const plan of planIds) {
        const cell = row.querySelector(`td[data-plan="${plan}"]`)!;
        const { doubt } = plans[plan];
        expect(cell.querySelectorAll('a[href^=https]').length, `${id} ${plan}`).toBeGreaterThan(0);
        if (doubt) expect(squeeze(cell.text)).toContain(doubt[lang]);
      }
    }
  });

  test('leaves no number of a rule unfilled', () => {
    expect(root.querySelector('main')!.text).not.toMatch(/[{}]/);
  });
});

test('every doubt of the comparison stands on the page of doubts', () => {
  const there = squeeze(page('/doubts/').root.text);
  for (const { doubt } of cells) if (doubt) expect(there).toContain(doubt.en);
});

test('every rule of the comparison and of the timeline stands on the page of sources', () => {
  const there = page('/sources/').root;
  const ofJourneys = journeys
    .flatMap(({ steps }) => steps)
    .flatMap(({ rule }) =>
      'limits' in rule
        ? rule.limits.map((limit) => limit.rule)
        : rule.kind === 'age'
          ? rule.rule
          : [],
    );
  for (const rule of [...cells.flatMap(({ rules }) => rules), ...ofJourneys])
    expect(there.querySelector(`[id="${rule}"]`), rule).not.toBeNull();
});
