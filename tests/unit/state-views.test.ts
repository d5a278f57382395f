import { describe, expect, test } from 'vitest';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Jurisdiction } from '../../src/data/schema/jurisdiction';
import { dictionary } from '../../src/i18n/dictionary';
import type { Lang } from '../../src/i18n/lang';
import { phoneHref } from '../../src/lib/facts/phone-href';
import { stateInGuides } from '../../src/lib/states/in-guides';
import { limitRows } from '../../src/lib/states/limit-rows';
import { tableCell } from '../../src/lib/states/table-cell';

const state = (code: Jurisdiction['code']) => jurisdictions.find((one) => one.code === code)!;
const wordingIn = (lang: Lang) => {
  const { limits, units } = dictionary(lang);
  return { lang, limits, units };
};
const wording = wordingIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what guides say of a state', () => {
  const said = (code: Jurisdiction['code'], lang: Lang = 'en') =>
    stateInGuides(
      state(code),
      `/states/${code}/`,
      federalSteps,
      wordingIn(lang),
      dictionary(lang).limits.inYourState,
    ).facts;
  const text = (code: Jurisdiction['code'], fact: keyof ReturnType<typeof said>, lang?: Lang) =>
    plain(said(code, lang)[fact]?.text ?? '');

  test('names the number, and what does not count', () => {
    expect(text('pa', 'evaluate')).toMatch(
      /^Within 60 calendar days.*The summer break does not count\./,
    );
    expect(text('pa', 'evaluate', 'es')).toContain('Las vacaciones de verano no cuentan.');
    expect(text('ct', 'evaluate')).toContain('get your consent to the evaluation does not count');
  });

  test('says that other limits hold in some cases', () => {
    expect(text('tx', 'evaluate')).toContain('Other limits hold in some cases.');
    expect(text('ne', 'evaluate')).not.toContain('Other limits');
  });

  test('says of a federal rule whether the state adopts it, and "as soon as possible" as such', () => {
    expect(text('ia', 'evaluate')).toContain('The state follows the federal rule here.');
    expect(text('mp', 'evaluate')).toContain('We found no rule of the state’s own.');
    expect(text('mp', 'evaluate')).toContain('We are not sure of this.');
    expect(text('tx', 'start-services')).toMatch(
      /^The school must start the services as soon as possible/,
    );
  });

  test('says where no limit was found, also where one holds in some cases only', () => {
    expect(text('de', 'answer-request')).toBe(wording.limits.noAnswerLimit);
    expect(text('pa', 'answer-request')).toMatch(/^We found no state limit .* Other limits hold/);
  });

  test('never shows English words of a file in Spanish', () => {
    for (const { code } of jurisdictions)
      for (const fact of [
        'answer-request',
        'evaluate',
        'write-iep',
        'start-services',
        'delay',
      ] as const)
        expect(text(code, fact, 'es'), `${code} ${fact}`).not.toMatch(
          /\b(?:the|your|school|child)\b/,
        );
  });

  test('names a parent center only where it serves all and was seen', () => {
    expect(said('tx')['parent-center']?.link?.text).toContain('Partners Resource Network');
    for (const code of ['ca', 'ny', 'gu', 'pr', 'bie'] as const)
      expect(said(code)['parent-center']?.link?.href).toBe(`/states/${code}/#parentCenters`);
    for (const { code, helpers } of jurisdictions)
      if (!helpers.earlyIntervention?.verified)
        expect(said(code)['early-intervention']).toBeUndefined();
  });

  test('has every name of the team', () => {
    expect(text('ny', 'team-word')).toContain('CSE / CPSE');
    expect(said('mn')['team-word']).toBeUndefined();
  });
});

describe('a cell of the table', () => {
  const cell = (code: Jurisdiction['code'], step: Parameters<typeof tableCell>[1]) =>
    tableCell(state(code), step, federalSteps, wording);

  test('has each limit that always applies, and the shortest for its order', () => {
    const { lines, order } = cell('de', 'decide-eligibility');
    expect(lines.map(({ time }) => plain(time))).toEqual(['45 school days', '90 calendar days']);
    expect(order).toBe(63);
  });

  test('has no order and its own words where there is no number', () => {
    expect(cell('de', 'answer-request')).toMatchObject({
      lines: [],
      order: null,
      noNumber: 'No state limit found',
      confidence: null,
    });
    expect(cell('de', 'start-services')).toMatchObject({
      noNumber: 'As soon as possible',
      federal: true,
    });
    expect(cell('pa', 'answer-request')).toMatchObject({ order: null, canChange: true });
  });
});

describe('a row of the CSV', () => {
  const rows = (code: Jurisdiction['code']) => limitRows(state(code), federalSteps, wording);

  test('has the case, what it takes the place of, and a day without a year', () => {
    expect(rows('tx').find(({ limit }) => limit === 'report-in-spring')).toMatchObject({
      number: '--06-30',
      unit: 'by-date',
      instead_of: 'report',
      done: 'report-given',
    });
  });

  test('has what does not count, and a first day that counts', () => {
    expect(rows('pa').find(({ limit }) => limit === 'report')?.not_counted).toBe(
      'The summer break does not count.',
    );
    expect(rows('ms')[0]?.not_counted).toContain('day one');
  });

  test('has the federal number where the federal rule is shown', () => {
    expect(rows('ia').find(({ step }) => step === 'evaluate')).toMatchObject({
      kind: 'federal',
      number: '60',
      unit: 'calendar-days',
      counted_from: 'consent-received',
      confidence: state('ia').steps.evaluate.kind === 'federal' ? 'high' : '',
    });
  });

  test('has nothing but silence where nothing was found', () => {
    const silent = rows('de').find(({ step }) => step === 'answer-request');
    expect(silent).toMatchObject({ kind: 'none-found', number: '', confidence: '' });
  });
});

test('a phone number becomes a link that calls it', () => {
  expect(phoneHref('800-866-4726')).toBe('tel:+18008664726');
});
