import { describe, expect, test } from 'vitest';
import { federalExceptions } from '../../src/data/federal-exceptions';
import { foundingFacts } from '../../src/data/founding-facts';
import { getGlossaryEntry, glossary } from '../../src/data/glossary';
import rulesJson from '../../src/data/federal/rules.json';
import { getRule, getRuleValue } from '../../src/data/rules';
import type { FederalException } from '../../src/data/schema/exception';
import { type RuleValue } from '../../src/data/schema/rule';
import { rulesIn } from '../../src/lib/guides/marks';
import { guideFiles } from '../sources/guide-files';

const rules = Object.keys(rulesJson).map((id) => ({ id, ...getRule(id) }));
const today = new Date().toISOString().slice(0, 10);

describe('rules', () => {
  test('an unknown rule or value is refused by name', () => {
    expect(() => getRule('no-such-rule')).toThrow('No rule "no-such-rule"');
    expect(() => getRule('__proto__')).toThrow('No rule "__proto__"');
    expect(() => getRuleValue('iep-30-days', 'limits')).toThrow(
      'has no value "limits"; it has: limit',
    );
  });

  test.each(rules)('$id was not checked in the future, and has a link', ({ checkedOn, url }) => {
    expect(checkedOn <= today).toBe(true);
    expect(url).toMatch(/^https?:\/\/[^/]+\/./);
  });

  test.each(rules.filter(({ values }) => values))(
    '$id: each number also stands in its statement',
    ({ statement, values }) => {
      const words: Record<number, string> = {
        1: 'one|once|annually|year',
        2: 'two',
        3: 'three',
        6: 'six',
      };
      for (const value of Object.values(values ?? {})) {
        const n = value.kind === 'age' ? value.years : value.n;
        expect(statement).toMatch(
          new RegExp(`\\b(?:${n}(?:rd|th|st|nd)?|${words[n] ?? n})\\b`, 'i'),
        );
      }
    },
  );

  test('no guide rests on a rule whose text nobody has seen', () => {
    const unseen = guideFiles.flatMap(({ id, body }) =>
      rulesIn(body)
        .filter((rule) => getRule(rule).evidence === 'not-seen')
        .map((rule) => `${id}: ${rule}`),
    );
    expect(unseen).toEqual([]);
  });
});

// Worked out by hand from the regulations, not from our data.
test.each<[rule: string, name: string, value: RuleValue, citation: string]>([
  [
    'initial-evaluation-timeline',
    'limit',
    { kind: 'duration', n: 60, unit: 'calendar-days' },
    '34 CFR 300.301(c)(1)',
  ],
  [
    'iep-30-days',
    'limit',
    { kind: 'duration', n: 30, unit: 'calendar-days' },
    '34 CFR 300.323(c)(1)',
  ],
  ['reevaluation', 'atLeastEvery', { kind: 'duration', n: 3, unit: 'years' }, '34 CFR 300.303'],
  [
    'iep-annual-review',
    'atLeastEvery',
    { kind: 'duration', n: 1, unit: 'years' },
    '34 CFR 300.324(b)(1)',
  ],
  [
    'part-c-45-days',
    'limit',
    { kind: 'duration', n: 45, unit: 'calendar-days' },
    '34 CFR 303.310(a)',
  ],
  [
    'part-c-transition-conference',
    'atLeastBefore',
    { kind: 'duration', n: 90, unit: 'calendar-days' },
    '34 CFR 303.209(c)(1)',
  ],
  ['records-access', 'limit', { kind: 'duration', n: 45, unit: 'calendar-days' }, '34 CFR 300.613'],
  [
    '504-ocr-180-days',
    'limit',
    { kind: 'duration', n: 180, unit: 'calendar-days' },
    '34 CFR 100.7(b)',
  ],
  [
    'discipline-10-days',
    'limit',
    { kind: 'duration', n: 10, unit: 'school-days' },
    '34 CFR 300.530(b)',
  ],
  [
    'state-complaint-60-days',
    'limit',
    { kind: 'duration', n: 60, unit: 'calendar-days' },
    '34 CFR 300.152(a)',
  ],
  [
    'state-complaint-who-when',
    'limit',
    { kind: 'duration', n: 1, unit: 'years' },
    '34 CFR 300.153(c)',
  ],
  [
    'due-process-two-years',
    'limit',
    { kind: 'duration', n: 2, unit: 'years' },
    '34 CFR 300.507(a)(2)',
  ],
  [
    'due-process-response-10-days',
    'limit',
    { kind: 'duration', n: 10, unit: 'calendar-days' },
    '34 CFR 300.508(e)(1)',
  ],
  [
    'resolution-meeting-15-days',
    'limit',
    { kind: 'duration', n: 15, unit: 'calendar-days' },
    '34 CFR 300.510(a)(1)',
  ],
  [
    'resolution-period-30-days',
    'limit',
    { kind: 'duration', n: 30, unit: 'calendar-days' },
    '34 CFR 300.510(b)(1)',
  ],
  [
    'settlement-3-business-days',
    'limit',
    { kind: 'duration', n: 3, unit: 'business-days' },
    '34 CFR 300.510(e)',
  ],
  [
    'hearing-decision-45-days',
    'limit',
    { kind: 'duration', n: 45, unit: 'calendar-days' },
    '34 CFR 300.515(a)',
  ],
  [
    'hearing-disclosure-5-days',
    'atLeastBefore',
    { kind: 'duration', n: 5, unit: 'business-days' },
    '34 CFR 300.512(b)(1)',
  ],
  [
    'civil-action-90-days',
    'limit',
    { kind: 'duration', n: 90, unit: 'calendar-days' },
    '34 CFR 300.516(b)',
  ],
  [
    'mdr-10-school-days',
    'limit',
    { kind: 'duration', n: 10, unit: 'school-days' },
    '34 CFR 300.530(e)(1)',
  ],
  [
    'iaes-45-school-days',
    'limit',
    { kind: 'duration', n: 45, unit: 'school-days' },
    '34 CFR 300.530(g)',
  ],
  [
    'expedited-hearing-20-10',
    'hearing',
    { kind: 'duration', n: 20, unit: 'school-days' },
    '34 CFR 300.532(c)(2)',
  ],
  [
    'expedited-hearing-20-10',
    'decision',
    { kind: 'duration', n: 10, unit: 'school-days' },
    '34 CFR 300.532(c)(2)',
  ],
  [
    'expedited-hearing-20-10',
    'meeting',
    { kind: 'duration', n: 7, unit: 'calendar-days' },
    '34 CFR 300.532(c)(3)(i)',
  ],
  [
    'expedited-hearing-20-10',
    'resolve',
    { kind: 'duration', n: 15, unit: 'calendar-days' },
    '34 CFR 300.532(c)(3)(ii)',
  ],
  [
    'part-c-transition-notice',
    'atLeastBefore',
    { kind: 'duration', n: 90, unit: 'calendar-days' },
    '34 CFR 303.209(b)(1)(i)',
  ],
  [
    'part-c-late-referral',
    'tooLateForEvaluation',
    { kind: 'duration', n: 45, unit: 'calendar-days' },
    '34 CFR 303.209(b)(1)(iii)',
  ],
  ['iep-age-of-majority', 'before', { kind: 'duration', n: 1, unit: 'years' }, '34 CFR 300.320(c)'],
  ['fape-by-third-birthday', 'age', { kind: 'age', years: 3 }, '34 CFR 300.101(b)'],
  ['ages-3-through-21', 'from', { kind: 'age', years: 3 }, '34 CFR 300.101(a)'],
  ['ages-3-through-21', 'through', { kind: 'age', years: 21 }, '34 CFR 300.101(a)'],
  ['iep-transition-16', 'age', { kind: 'age', years: 16 }, '34 CFR 300.320(b)'],
  ['thirteen-categories', 'categories', { kind: 'count', n: 13 }, '34 CFR 300.8(c)'],
])('%s %s is what the rule says', (rule, name, value, citation) => {
  expect(getRuleValue(rule, name), citation).toEqual(value);
});

describe('glossary', () => {
  test('has all the words it was founded with', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(196);
  });

  test('each id and each term is there once', () => {
    for (const key of [
      (entry: (typeof glossary)[number]) => entry.id,
      (entry: (typeof glossary)[number]) => entry.term,
    ]) {
      const all = glossary.map(key);
      expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
    }
  });

  test('an unknown word is refused by name', () => {
    expect(() => getGlossaryEntry('no-such-word')).toThrow('No word "no-such-word"');
  });

  test.each(glossary)('$id: related words exist', ({ seeAlso }) => {
    for (const id of seeAlso) expect(getGlossaryEntry(id)).toBeDefined();
  });

  test.each(glossary)(
    '$id: says "days" with their kind, and no word that is wrong in law',
    ({ definition, es }) => {
      expect(definition).not.toMatch(/\bshall\b|\bmay not\b/i);
      expect(definition).not.toMatch(/\d (?:day|days)\b/);
      expect(es.definition).not.toMatch(
        /\bdeberá|\d días?\b(?! calendario| escolares| hábiles| escolar| hábil)/i,
      );
    },
  );
});

test('every founding fact has a guide, or is kept out of guides on purpose', () => {
  for (const [id, { treat, guides }] of Object.entries(foundingFacts)) {
    expect(guides.length > 0, id).toBe(treat !== 'omit-from-guides');
  }
});

// 34 CFR 300.301(d)-(e), 300.309(c) and 300.323(e)-(f), worked out by hand.
test.each<[id: FederalException['id'], effect: FederalException['effect'], conditions: number]>([
  ['child-not-brought', 'limit-falls-away', 0],
  ['child-moves-during-evaluation', 'limit-falls-away', 2],
  ['specific-learning-disability', 'limit-can-be-longer', 1],
  ['moves-within-state', 'comparable-services', 1],
  ['moves-from-another-state', 'comparable-services', 1],
])('the federal exception %s: %s, with %i conditions', (id, effect, conditions) => {
  const found = federalExceptions.find((exception) => exception.id === id);
  expect(found).toMatchObject({ effect });
  expect(found?.onlyIf).toHaveLength(conditions);
  expect(federalExceptions).toHaveLength(5);
});
