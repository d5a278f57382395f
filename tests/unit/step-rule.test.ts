import { describe, expect, test } from 'vitest';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Jurisdiction } from '../../src/data/schema/jurisdiction';
import { stepIds } from '../../src/data/schema/event';
import { type Limit } from '../../src/data/schema/limit';
import { type Step } from '../../src/data/schema/step';
import type { Confidence } from '../../src/data/schema/source';
import {
  canChange,
  governingLimits,
  relation,
  stepConfidence,
  stepRule,
  type StepRule,
} from '../../src/lib/states/step-rule';

const texas = jurisdictions.find(({ code }) => code === 'tx')!;
const report = (texas.steps.evaluate as Extract<Step, { kind: 'state' }>).limits[0]!;

const sometimesWhen = { kind: 'words' as const, case: 'snow', words: 'it snows' };

/** A limit that is like a known one in everything but this. */
const limit = (change: Partial<Limit>): Limit => ({ ...report, ...change });
const from = (event: 'consent-received' | 'eligibility-decided' | 'iep-meeting') => ({
  kind: 'within' as const,
  duration: { kind: 'duration' as const, n: 30, unit: 'calendar-days' as const },
  of: { kind: 'event' as const, event },
  startDayCounts: false,
  summerStartMoves: false,
});
const withSteps = (steps: Partial<Jurisdiction['steps']>) => ({
  name: 'Testland',
  steps: { ...texas.steps, ...steps },
});
const trust = (confidence: Confidence) => ({ ...report.source, confidence });

describe('the rule for a step', () => {
  test('is the state’s own, the federal one, or none', () => {
    const silence: Step = {
      kind: 'none-found',
      looked: 'We looked.',
      url: null,
      checkedOn: '2026-11-21',
      doubts: [],
    };
    const state = withSteps({
      'answer-request': silence,
      'write-iep': { kind: 'federal', basis: 'adopted', source: report.source, notes: [] },
    });
    expect(stepRule(state, 'evaluate', federalSteps).kind).toBe('state');
    expect(stepRule(state, 'write-iep', federalSteps)).toMatchObject({
      kind: 'federal',
      basis: 'adopted',
      federal: {
        limit: { to: 'iep-meeting', due: { duration: { n: 30, unit: 'calendar-days' } } },
      },
    });
    expect(stepRule(state, 'answer-request', federalSteps)).toMatchObject({ kind: 'none-found' });
    expect(governingLimits(stepRule(state, 'answer-request', federalSteps))).toEqual([]);
  });

  test('that is part of a later one has the limits whose clock runs by then, and no other', () => {
    const consent = limit({ id: 'a', to: 'iep-meeting', due: from('consent-received') });
    const decided = limit({ id: 'b', to: 'iep-meeting', due: from('eligibility-decided') });
    const met = limit({ id: 'c', to: 'offer-given', due: from('iep-meeting') });
    const state = withSteps({
      evaluate: { kind: 'part-of', step: 'decide-eligibility' },
      'decide-eligibility': { kind: 'part-of', step: 'write-iep' },
      'write-iep': { kind: 'state', limits: [consent, decided, met], otherwise: null },
    });
    const ids = (id: 'evaluate' | 'decide-eligibility' | 'write-iep') => {
      const rule = stepRule(state, id, federalSteps);
      return rule.kind === 'state' ? rule.limits.map((one) => one.id) : [];
    };
    expect(ids('evaluate')).toEqual(['a']);
    expect(ids('decide-eligibility')).toEqual(['a']);
    expect(ids('write-iep')).toEqual(['a', 'b', 'c']);
  });

  test('that turns in a circle is an error, not an endless loop', () => {
    const state = withSteps({
      evaluate: { kind: 'part-of', step: 'write-iep' },
      'write-iep': { kind: 'part-of', step: 'evaluate' },
    });
    expect(() => stepRule(state, 'evaluate', federalSteps)).toThrow('Testland: the steps around');
  });
});

describe('of several limits', () => {
  const sometimes = limit({ id: 'b', when: { kind: 'words', case: 'snow', words: 'it snows' } });

  test('only those that always apply govern', () => {
    const rule = (limits: Limit[]): StepRule => ({ kind: 'state', step: 'evaluate', limits });
    expect(governingLimits(rule([report, sometimes]))).toEqual([report]);
    expect(governingLimits(rule([sometimes]))).toEqual([]);
  });

  test('say whether there is more to know than the number', () => {
    const rule = (...limits: Limit[]): StepRule => ({ kind: 'state', step: 'evaluate', limits });
    const bare = limit({ pauses: [], extensions: [] });
    expect(canChange(rule(bare))).toBe(false);
    expect(canChange(rule(bare, sometimes))).toBe(true);
    expect(canChange(rule(limit({ pauses: [{ kind: 'summer' }] })))).toBe(true);
    expect(canChange({ kind: 'none-found', step: 'evaluate' })).toBe(false);
  });

  test('the least sure that governs says how sure we are', () => {
    const rule = (...limits: Limit[]): StepRule => ({ kind: 'state', step: 'evaluate', limits });
    const sure = limit({ source: trust('high') });
    const unsure = limit({ source: trust('low') });
    expect(stepConfidence(rule(sure))).toBe('high');
    expect(stepConfidence(rule(sure, unsure))).toBe('low');
    expect(stepConfidence(rule(sure, { ...unsure, when: sometimes.when }))).toBe('high');
  });
});

describe('limits of one step', () => {
  test('for the same event are dates of which the earliest counts', () => {
    const a = limit({ id: 'a', to: 'iep-meeting', due: from('consent-received') });
    const b = limit({ id: 'b', to: 'iep-meeting', due: from('eligibility-decided') });
    expect(relation([a, b])).toBe('earliest');
    expect(relation([a])).toBeNull();
    expect(relation([a, { ...b, to: 'iep-completed' }])).toBeNull();
    expect(relation([a, { ...b, when: sometimesWhen }])).toBeNull();
  });

  test('of which one starts where the other ends follow each other', () => {
    const meeting = limit({ id: 'a', to: 'iep-meeting', due: from('consent-received') });
    const offer = limit({ id: 'b', to: 'offer-given', due: from('iep-meeting') });
    expect(relation([meeting, offer])).toBe('chain');
  });

  test.each([
    ['de', 'decide-eligibility', 'earliest'],
    ['md', 'evaluate', 'earliest'],
    ['ne', 'evaluate', 'earliest'],
    ['oh', 'write-iep', 'earliest'],
    ['ma', 'write-iep', 'earliest'],
    ['nj', 'answer-request', 'chain'],
    ['ms', 'answer-request', 'chain'],
    ['wv', 'answer-request', 'chain'],
    ['dodea', 'answer-request', 'chain'],
    ['sd', 'reevaluate', null],
    ['la', 'write-iep', null],
    ['pr', 'write-iep', null],
  ] as const)('of %s for %s: %s', (code, id, expected) => {
    const step = jurisdictions.find((state) => state.code === code)!.steps[id];
    expect(step.kind === 'state' && relation(step.limits)).toBe(expected);
  });
});

test.each(jurisdictions)(
  '$name: every step has a rule, and a step that is covered a limit',
  (state) => {
    for (const id of stepIds) {
      const rule = stepRule(state, id, federalSteps);
      if (state.steps[id].kind === 'part-of') expect(governingLimits(rule), id).not.toEqual([]);
    }
  },
);
