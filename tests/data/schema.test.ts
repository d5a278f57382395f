import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../src/data/schema/guide';
import { ruleSchema } from '../../src/data/schema/rule';

const guide = {
  title: 'A guide',
  description: 'A description that is long enough to say what a reader will know after this guide.',
  stage: 'asking',
  order: 1,
  answer: 'An answer that is long enough to answer the title of the guide completely.',
  doNow: {
    text: 'Do this one thing now.',
    action: { kind: 'words-to-use', label: 'See the words' },
  },
  asks: ['how do I ask', 'who can ask for it', 'what do I write'],
  foundingFacts: ['A1'],
  checkedOn: '2026-11-21',
};

const rule = {
  topic: 'timeline',
  statement: 'The school must do it within 30 calendar days.',
  citation: '34 CFR 300.323(c)(1)',
  url: 'https://sites.ed.gov/idea/regs/b/d/300.323',
  evidence: 'cfr-text',
  checkedOn: '2026-11-21',
  note: null,
  values: { limit: { kind: 'duration', n: 30, unit: 'calendar-days' } },
};

describe('the front matter of a guide', () => {
  test('is accepted as the schema says', () => {
    expect(guideSchema.safeParse(guide).success).toBe(true);
  });

  test.each([
    ['a misspelled key', { descripton: 'x' }],
    ['a stage that is not on the path', { stage: 'aksing' }],
    ['a day that is none', { checkedOn: '2026-02-31' }],
    ['an answer too long to be read first', { answer: 'word '.repeat(100) }],
    [
      'an action that does not exist',
      { doNow: { ...guide.doNow, action: { kind: 'call', label: 'x' } } },
    ],
    ['no questions for search', { asks: [] }],
  ])('with %s is refused', (_what, change) => {
    expect(guideSchema.safeParse({ ...guide, ...change }).success).toBe(false);
  });

  test.each(Object.keys(guide))('without %s is refused', (key) => {
    expect(guideSchema.safeParse({ ...guide, [key]: undefined }).success).toBe(false);
  });
});

describe('a rule', () => {
  test('is accepted as the schema says', () => {
    expect(ruleSchema.safeParse(rule).success).toBe(true);
  });

  test.each([
    ['a misspelled key', { cite: '34 CFR' }],
    ['a link that is not safe', { url: 'http://sites.ed.gov/' }],
    ['days of no kind', { values: { limit: { kind: 'duration', n: 30, unit: 'days' } } }],
    ['half a day', { values: { limit: { kind: 'duration', n: 0.5, unit: 'school-days' } } }],
    ['no citation', { citation: '' }],
  ])('with %s is refused', (_what, change) => {
    expect(ruleSchema.safeParse({ ...rule, ...change }).success).toBe(false);
  });
});
