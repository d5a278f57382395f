import fc from 'fast-check';
import { planIds, type PlanId } from '../../src/data/schema/comparison';
import {
  fewestPlans,
  mostConcerns,
  type Choice,
  type Choices,
} from '../../src/lib/comparison/choice';
import type { PlanAnswer, Row } from '../../src/lib/comparison/row';

/** All that can be chosen in a comparison of our own, with more concerns than anyone may pick. */
export const all: Choices = {
  plans: planIds,
  concerns: ['teaching', 'time', 'health', 'therapy', 'moving', 'college', 'money'],
  stages: ['asking', 'writing', 'disagree'],
};

/** Words as rows have them, and without their accents. No word is a part of another. */
export const vocabulary: readonly (readonly [written: string, plain: string])[] = [
  ['evaluación', 'evaluacion'],
  ['niño', 'nino'],
  ['TAMBIÉN', 'tambien'],
  ['vergüenza', 'verguenza'],
  ['school', 'school'],
  ['Meeting', 'meeting'],
  ['504', '504'],
];

const anyWords = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
  .map((words) => words.map(([written]) => written).join(' '));

const anyAnswer: fc.Arbitrary<PlanAnswer> = fc.record({
  answer: anyWords,
  doubt: fc.oneof(fc.constant(''), anyWords),
  rules: fc.constantFrom('34 CFR 300.301(c)(1)', '34 CFR 104.36 · 104.61'),
  gist: fc.constantFrom('yes', 'no', 'silent'),
});

const anyRow: fc.Arbitrary<Omit<Row, 'id'>> = fc.record({
  stage: fc.constantFrom(...all.stages),
  concerns: fc.dictionary(fc.constantFrom(...all.concerns), fc.nat(5), { maxKeys: 4 }),
  question: anyWords,
  plans: fc.record<Record<PlanId, PlanAnswer>>({
    iep: anyAnswer,
    '504': anyAnswer,
    ifsp: anyAnswer,
    'services-plan': anyAnswer,
  }),
  meaning: anyWords,
});

/** The rows of any table, each with a name of its own; their words are those of the vocabulary. */
export const anyRows: fc.Arbitrary<Row[]> = fc
  .array(anyRow, { maxLength: 9 })
  .map((rows) => rows.map((row, i) => ({ id: `row-${i}`, ...row })));

/** The plans that have a column: two or more, in their order. */
export const anyPlans = fc.subarray([...all.plans], { minLength: fewestPlans });

/** Any choice that the form or an address lets a person make, its plans in any order. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  plans: fc.shuffledSubarray([...all.plans], { minLength: fewestPlans }),
  concerns: fc.subarray([...all.concerns], { maxLength: mostConcerns }),
  stage: fc.option(fc.constantFrom(...all.stages)),
  onlyDifferences: fc.boolean(),
});
