import { describe, expect, test } from 'vitest';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Jurisdiction } from '../../src/data/schema/jurisdiction';
import { stepIds, type Limit, type Step } from '../../src/data/schema/limit';
import type { Confidence } from '../../src/data/schema/source';
import {
  governingLimits,
  stepConfidence,
  stepRule,
  type StepRule,
} from '../../src/lib/states/step-rule';

const texas = jurisdictions.find(({ code }) => code === 'tx')!;
const report = (texas.steps.evaluate as Extract<Step, { kind: 'state' }>).limits[0]!;

/** A limit that is like a known one in everything but this. */
const limit = (change: Partial<Limit>): Limit => ({ ...report, ...change });
const from = (event: 'consent-received' | 'eligibility-decided' | 'iep-meeting') => ({
  kind: 'within' as const,
  duration: { kind: 'duration' as const, n: 30, unit: 'calendar-days' as const },
  of: { kind: 'event' as const, event },
  startDayCounts: false,
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
      'write-iep': { kind: 'federal', source: report.source, notes: [] },
    });
    expect(stepRule(state, 'evaluate', federalSteps).kind).toBe('state');
    expect(stepRule(state, 'write-iep', federalSteps)).toMatchObject({
      kind: 'federal',
      limit: { to: 'iep-meeting', due: { duration: { n: 30, unit: 'calendar-days' } } },
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
      'write-iep': { kind: 'state', limits: [consent, decided, met] },
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
  const sometimes = limit({ id: 'b', when: { kind: 'words', words: 'it snows' } });

  test('those that always apply govern; where there are none, those for some cases do', () => {
    const rule = (limits: Limit[]): StepRule => ({ kind: 'state', step: 'evaluate', limits });
    expect(governingLimits(rule([report, sometimes]))).toEqual([report]);
    expect(governingLimits(rule([sometimes]))).toEqual([sometimes]);
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

test.each(jurisdictions)(
  '$name: every step has a rule, and a step that is covered a limit',
  (state) => {
    for (const id of stepIds) {
      const rule = stepRule(state, id, federalSteps);
      if (state.steps[id].kind === 'part-of') expect(governingLimits(rule), id).not.toEqual([]);
    }
  },
);
