import { federalTransitionAge } from '../../data/federal-transition-age';
import { getRule, getRuleValue } from '../../data/rules';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { JourneyStep } from '../../data/schema/journey';
import { timelineStepsEn as t } from '../../i18n/timeline-steps-en';
import { wording } from '../../components/states/wording';
import type { Due } from '../../lib/deadlines/model';
import type { SaidLimit, SaidSource } from '../../lib/deadlines/said';
import { valueWords } from '../../lib/facts/value-words';
import { agesServedSentences } from '../../lib/states/age-words';
import { majoritySentences } from '../../lib/states/majority-words';
import { transitionSentences } from '../../lib/states/transition-words';
import { federalSource, saidSource } from './say-limit';

type AgeRule = Extract<JourneyStep['rule'], { kind: 'age' }>;

function ageLimit(
  id: string,
  due: Due,
  words: readonly string[],
  notes: readonly string[],
  source: SaidSource,
  whose: 'state' | 'federal' = 'state',
): SaidLimit {
  return {
    id,
    due,
    when: null,
    insteadOf: [],
    pauses: [],
    change: null,
    whose,
    words,
    onlyWhen: null,
    notes,
    source,
  };
}

const atAge = (years: number, months = 0): Due => ({
  kind: 'at-age',
  years,
  months,
  before: null,
});

function transition(jurisdiction: Jurisdiction): SaidLimit {
  const { starts, notes, source } = jurisdiction.ages.transition;
  const words = transitionSentences(jurisdiction, federalTransitionAge, wording);
  const limit = (due: Due, whose: 'state' | 'federal') =>
    ageLimit('transition', due, words, notes, saidSource(source), whose);
  switch (starts.kind) {
    case 'federal':
      return limit(atAge(federalTransitionAge), 'federal');
    case 'not-confirmed':
      return limit(
        jurisdiction.federalRules === 'apply' ? atAge(federalTransitionAge) : { kind: 'no-number' },
        'federal',
      );
    case 'grade-or-age':
      return limit(atAge(starts.years), 'state');
    case 'age':
      return limit(atAge(starts.years, starts.months), 'state');
  }
}

function majority({ majority: found }: Jurisdiction['ages']): SaidLimit {
  const { age, notes, source } = found;
  const due: Due = age.kind === 'age' ? atAge(age.years) : { kind: 'no-number' };
  return ageLimit('majority', due, majoritySentences(found, wording), notes, saidSource(source));
}

function majorityNotice({ majority: { age, source } }: Jurisdiction['ages'], rule: string) {
  const id = 'majority-notice';
  const unclear = age.kind === 'not-confirmed';
  const federal = federalSource(getRule(rule));
  if (unclear)
    return ageLimit(id, { kind: 'no-number' }, [t.ages.majorityUnclear], [], federal, 'federal');
  const before = getRuleValue(rule, 'before');
  if (before.kind !== 'duration') throw new Error(`${rule} before is no length of time`);
  const words = t.ages.notice(valueWords(before, wording.units), String(age.years));
  const due: Due = { kind: 'at-age', years: age.years, months: 0, before };
  // The time is federal, the age the state's: no surer than the less sure of the two.
  const { confidence, doubts } = saidSource(source);
  return ageLimit(id, due, [words], [], { ...federal, confidence, doubts }, 'federal');
}

/** An age that a state sets: when planning for life after school starts, majority, and the end of services. */
export function sayAgeStep({ of, rule }: AgeRule, jurisdiction: Jurisdiction): SaidLimit {
  const { ages } = jurisdiction;
  switch (of) {
    case 'transition':
      return transition(jurisdiction);
    case 'majority':
      return majority(ages);
    case 'majority-notice':
      return majorityNotice(ages, rule);
    case 'served-until': {
      const { served } = ages;
      const words = [...agesServedSentences(served, wording), t.ages.diploma];
      const due: Due = { kind: 'served-until', until: served.until };
      return ageLimit('served-until', due, words, served.notes, saidSource(served.source));
    }
  }
}
