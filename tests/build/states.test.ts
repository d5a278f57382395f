import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { columnWords, fieldWords } from '../../src/data/field-words';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import { getRule } from '../../src/data/rules';
import { jurisdictionSchema, type Jurisdiction } from '../../src/data/schema/jurisdiction';
import { stepIds } from '../../src/data/schema/event';
import { en } from '../../src/i18n/en';
import { langs } from '../../src/i18n/lang';
import { stateAddress } from '../../src/lib/addresses';
import { rulesIn } from '../../src/lib/guides/marks';
import { builtPages } from '../sources/built-pages';
import { guideFiles } from '../sources/guide-files';

const byAddress = new Map(builtPages.map((page) => [page.address, page]));
const page = (address: string) => {
  const found = byAddress.get(address);
  if (!found) throw new Error(`No page ${address}`);
  return found.root;
};
const file = (path: string) => readFileSync(`dist${path}`, 'utf8');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "45 school days", "3 years": each number with its unit in a text. */
const amounts = (text: string) =>
  Array.from(
    squeeze(text).matchAll(
      /(?<!\d)(\d{1,3}) (calendar|school|business|instructional|school working) days?\b|(?<!\d)(\d{1,3}) (years?|months?|weeks?)\b/g,
    ),
    ([amount]) => amount.replace(/s$/, ''),
  );

/** Everything that a jurisdiction's data says in number and unit, typed or in its own sentences. */
function amountsInData(state: Jurisdiction): Set<string> {
  const found = new Set<string>();
  const add = (n: number, unit: string) => {
    const [one] = en.units[unit as keyof typeof en.units];
    found.add(`${n} ${one}`);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const amount of amounts(value)) found.add(amount);
    if (typeof value !== 'object' || value === null) return;
    const { kind, n, unit, months, moreThan, atLeast, atMost, unlessAbsentMoreThan } =
      value as Record<string, unknown>;
    if (kind === 'duration') add(n as number, unit as string);
    if (kind === 'near-end-of-school-year') {
      add(atLeast as number, unit as string);
      add(atMost as number, unit as string);
      if (typeof unlessAbsentMoreThan === 'number') add(unlessAbsentMoreThan + 1, 'school-days');
    }
    if (typeof months === 'number' && months > 0) add(months, 'months');
    if (typeof moreThan === 'number') {
      add(moreThan, 'school-days');
      add(moreThan + 1, 'school-days');
    }
    Object.values(value).forEach(walk);
  };
  walk(state);
  for (const id of stepIds) {
    const due = federalSteps[id].limit?.due;
    if (due) add(due.duration.n, due.duration.unit);
  }
  return found;
}

/** Every object in the data that has such a field, wherever it stands. */
function having(value: unknown, field: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap((item) => having(item, field));
  return field in value ? [value as Record<string, unknown>, ...below] : below;
}
const doubtsInData = (state: Jurisdiction) =>
  having(state, 'doubts').flatMap(({ doubts }) => doubts as string[]);
const sourcesInData = (state: Jurisdiction) =>
  having(state, 'citation') as { citation: string; url: string }[];

describe.each(jurisdictions)('the page of $name', (state) => {
  const root = page(stateAddress(state.slug));

  test('shows no number that the data does not have', () => {
    const known = amountsInData(state);
    const shown = amounts(root.querySelector('main')!.structuredText);
    expect(shown.filter((amount) => !known.has(amount))).toEqual([]);
    expect(shown.length).toBeGreaterThan(2);
  });

  test('shows each limit with its number, rule, link, date and how sure we are', () => {
    for (const id of stepIds) {
      const step = state.steps[id];
      const place = root.querySelector(`[id="${id}"]`)!;
      if (step.kind === 'none-found' || (step.kind === 'state' && step.otherwise))
        expect(place.text).toContain('No state limit found');
      if (step.kind !== 'state') continue;
      for (const limit of step.limits) {
        const block = place.querySelector(`[id="limit-${limit.id}"]`)!;
        const text = squeeze(block.text);
        if (limit.due.kind === 'within') {
          const { n, unit } = limit.due.duration;
          expect(text).toContain(`${n} ${en.units[unit][n === 1 ? 0 : 1]}`);
        }
        expect(text).toContain(limit.source.citation);
        expect(text).toMatch(/Sure|Fairly sure|Not sure/);
        expect(block.querySelector('.source a')?.getAttribute('href')).toBe(limit.source.url);
        expect(block.querySelector('time')?.getAttribute('datetime')).toBe(limit.source.checkedOn);
        for (const exception of limit.exceptions) expect(text).toContain(squeeze(exception));
      }
    }
  });

  test('shows each age with its notes, rule and link', () => {
    const { served, developmentalDelay, transition, majority } = state.ages;
    const places = { served, delay: developmentalDelay, transition, majority };
    for (const [id, { notes, source }] of Object.entries(places)) {
      const place = root.querySelector(`[id="${id}"]`)!;
      const text = squeeze(place.text);
      for (const note of notes) expect(text).toContain(squeeze(note));
      expect(text).toContain(source.citation);
      expect(place.querySelector('.source a')?.getAttribute('href'), id).toBe(source.url);
    }
    const { starts } = transition;
    if (starts.kind === 'age' || starts.kind === 'grade-or-age')
      expect(root.querySelector('#transition p')!.text).toContain(`age ${starts.years}`);
    if (majority.age.kind === 'age')
      expect(root.querySelector('#majority p')!.text).toContain(`at ${majority.age.years}.`);
  });

  test('has a link to call for each verified number, and for no other', () => {
    const { parentCenters, ...others } = state.helpers;
    const numbers = [...parentCenters, ...Object.values(others)].flatMap((helper) =>
      helper ? helper.phones.map(({ number }) => `tel:+1${number.replaceAll('-', '')}`) : [],
    );
    const links = (where: string) =>
      root.querySelectorAll(`${where} a[href^="tel:"]`).map((a) => a.getAttribute('href')!);
    expect(links('.helper').toSorted()).toEqual(numbers.toSorted());
    for (const link of links('main')) expect(numbers).toContain(link);
  });

  test('names every doubt, here and on the page of doubts', () => {
    const here = squeeze(root.text);
    const there = squeeze(page('/doubts/').text);
    for (const doubt of doubtsInData(state)) {
      expect(here).toContain(squeeze(doubt));
      expect(there).toContain(squeeze(doubt));
    }
  });

  test('has all its sources on the page of sources, each with a way back', () => {
    const entries = page('/sources/').querySelectorAll(`[id="${state.code}"] li`);
    const shown = entries.map((entry) => entry.querySelector('a')!);
    expect(shown.map((a) => `${squeeze(a.text)} ${a.getAttribute('href')}`).toSorted()).toEqual(
      sourcesInData(state)
        .map(({ citation, url }) => `${squeeze(citation)} ${url}`)
        .toSorted(),
    );
    for (const entry of entries)
      expect(entry.querySelector('.used a')?.getAttribute('href')).toMatch(
        new RegExp(`^${stateAddress(state.slug)}#`),
      );
  });

  test('is in the list of states and in the table', () => {
    for (const address of ['/states/', '/how-long/'])
      expect(page(address).querySelector(`a[href="${stateAddress(state.slug)}"]`)).toBeTruthy();
  });
});

test('every federal rule that a guide cites stands on the page of sources, with that guide', () => {
  const sources = page('/sources/');
  for (const { lang, id, body } of guideFiles) {
    const address = `${lang === 'en' ? '' : '/es'}/guides/${id}/`;
    for (const rule of rulesIn(body)) {
      const entry = sources.querySelector(`[id="${rule}"]`);
      expect(entry?.querySelector('a')?.getAttribute('href'), rule).toBe(getRule(rule).url);
      expect(entry?.querySelector(`a[href="${address}"]`), `${rule} in ${id}`).toBeTruthy();
    }
  }
});

describe('the table of all states', () => {
  const rows = page('/how-long/').querySelectorAll('tbody tr');

  test.each(jurisdictions)('has no number for $name that its data does not have', (state) => {
    const row = rows.find((one) => one.querySelector(`a[href="${stateAddress(state.slug)}"]`));
    const known = amountsInData(state);
    const cells = row!.querySelectorAll('td').map((cell) => cell.structuredText);
    expect(cells).toHaveLength(4);
    for (const cell of cells) for (const amount of amounts(cell)) expect(known).toContain(amount);
  });

  test('is a table with heads, also for those who hear it', () => {
    const table = page('/how-long/').querySelector('table')!;
    expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
    expect(rows.every((row) => row.querySelector('th[scope=row]') !== null)).toBe(true);
    expect(rows).toHaveLength(58);
  });
});

describe('open data', () => {
  const content = (text: string) => JSON.parse(text) as Record<string, unknown>;

  test('holds every jurisdiction as the project has it, with license and credit', () => {
    const all = content(file('/data/states.json'));
    expect(all['jurisdictions']).toEqual(jurisdictions);
    expect(all['license']).toContain('CC BY 4.0');
    expect(all['source']).toBe('A Seat at the Table');
  });

  test.each(jurisdictions)('has a file for $name that fits the schema', (state) => {
    const one = content(file(`/data/states/${state.code}.json`));
    expect(jurisdictionSchema.parse(one['jurisdiction'])).toEqual(state);
    expect(one['license']).toContain('CC BY 4.0');
  });

  test('has a schema that says of every field what it means, on the page too', () => {
    const schema = content(file('/data/jurisdiction.schema.json'));
    const names = new Map<string, unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as { properties?: Record<string, { description?: string }> };
      for (const [name, property] of Object.entries(properties ?? {}))
        names.set(name, property.description);
      Object.values(value).forEach(walk);
    };
    walk(schema);
    expect(Object.fromEntries(names)).toEqual(fieldWords);
    const shown = page('/open-data/')
      .querySelectorAll('.fields code')
      .map((code) => code.text);
    expect(shown).toEqual([...Object.keys(fieldWords), ...Object.keys(columnWords)]);
    expect(Object.keys(z.toJSONSchema(jurisdictionSchema).properties ?? {})).toContain('steps');
  });

  test('has a table with a row for each limit and a word for each column', () => {
    const [head, ...rows] = file('/data/states.csv').trimEnd().split('\n');
    expect(head!.split(',')).toEqual(Object.keys(columnWords));
    const row = (start: string) => rows.filter((one) => one.startsWith(start));
    expect(
      row('tx,Texas,evaluate,state,report,45,school-days,consent-received,report-given,always,'),
    ).toHaveLength(1);
    expect(row('tx,Texas,evaluate,state,report-in-spring,--06-30,by-date,')[0]).toMatch(/,report,/);
    expect(row('ny,New York,evaluate,federal,,60,calendar-days,consent-received,')[0]).toMatch(
      /,8 NYCRR 200\.4|"8 NYCRR 200\.4/,
    );
    for (const one of rows.filter((each) => /,(?:state|federal),/.test(each)))
      expect(one).toMatch(/,(?:rule-text|official|secondary|not-seen),(?:high|medium|low),2026-/);
    const limits = jurisdictions
      .flatMap(({ steps }) => Object.values(steps))
      .reduce((sum, step) => sum + (step.kind === 'state' ? step.limits.length : 1), 0);
    const transfers = jurisdictions.flatMap((state) => state.transfers).length;
    expect(rows).toHaveLength(limits + transfers);
  });
});

describe.each(langs)('the states’ numbers for the guides in %s', (lang) => {
  const text = file(`/data/in-your-state-${lang}.json`);
  const { states } = JSON.parse(text) as {
    states: Record<string, { name: string; facts: Record<string, { text: string }>; href: string }>;
  };

  test('have every state, with a page that exists', () => {
    expect(Object.keys(states).sort()).toEqual(jurisdictions.map(({ code }) => code).sort());
    for (const { href } of Object.values(states)) expect(byAddress.has(href)).toBe(true);
  });

  test('weigh at most 10 kB, once for all guides', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(10_000);
  });

  test('are the data’s own', () => {
    for (const state of jurisdictions) {
      const { facts } = states[state.code]!;
      expect(Object.keys(facts)).toContain('evaluate');
      if (lang !== 'en') continue;
      const known = amountsInData(state);
      for (const { text: said } of Object.values(facts))
        for (const amount of amounts(said)) expect(known).toContain(amount);
    }
  });

  test('of Texas say 45 school days, in this language', () => {
    const words = { en: '45\u00a0school days', es: '45\u00a0días escolares' };
    expect(states['tx']!.facts['evaluate']!.text).toContain(words[lang]);
  });
});
