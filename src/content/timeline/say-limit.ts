import { getRule, getRuleValue } from '../../data/rules';
import type { JourneyLimit } from '../../data/schema/journey';
import type { Limit } from '../../data/schema/limit';
import type { Duration, Rule } from '../../data/schema/rule';
import type { Source } from '../../data/schema/source';
import { statePages } from '../../i18n/state-pages';
import { timelineStepsEn as t } from '../../i18n/timeline-steps-en';
import { wording } from '../../components/states/wording';
import { sinceWords } from '../../lib/facts/date-words';
import { valueWords } from '../../lib/facts/value-words';
import type { Due, LimitLogic, When } from '../../lib/deadlines/model';
import type { SaidLimit, SaidSource } from '../../lib/deadlines/said';
import {
  extensionSentence,
  limitSentences,
  pauseSentence,
  startSentences,
  type LimitCore,
} from '../../lib/states/limit-words';

/** Where a fact about a state stands. */
export const saidSource = ({
  citation,
  url,
  checkedOn,
  confidence,
  doubts,
}: Source): SaidSource => ({ citation, url, checkedOn, confidence, doubts });

/** Where a federal rule stands. How sure we are follows from what we read. */
export function federalSource({ citation, url, checkedOn, evidence }: Rule): SaidSource {
  const common = { citation, url, checkedOn };
  switch (evidence) {
    case 'secondary':
      return { ...common, confidence: 'medium', doubts: [t.evidence.secondary] };
    case 'not-seen':
      return { ...common, confidence: 'low', doubts: [t.evidence['not-seen']] };
    case 'cfr-text':
    case 'cfr-reproduced':
    case 'statute-text':
    case 'ed-text':
      return { ...common, confidence: 'high', doubts: [] };
  }
}

/** A state's change of a rule, as far as both times can be counted. */
function changeOf({ change }: Limit): LimitLogic['change'] {
  if (!change?.due || change.since.length === 4) return null;
  return { since: change.since, due: change.due };
}

const onlyWhenOf = (when: string | null) => when?.replace(/:$/, '') ?? null;

/** A limit that a state sets. */
export function stateLimit(limit: Limit): SaidLimit {
  const { when, demand } = limitSentences(limit, wording);
  return {
    id: limit.id,
    due: limit.due,
    when: limit.when,
    insteadOf: limit.insteadOf,
    pauses: limit.pauses,
    change: changeOf(limit),
    whose: 'state',
    words: demand,
    onlyWhen: onlyWhenOf(when),
    notes: [
      ...(limit.startNote ? [limit.startNote] : []),
      ...startSentences(limit.due, wording),
      ...limit.pauses.map((pause) => pauseSentence(pause, wording)),
      ...limit.extensions.map((extension) => extensionSentence(extension, wording)),
      ...limit.exceptions,
      ...(limit.change
        ? [statePages.state.changed(sinceWords(limit.change.since, 'en'), limit.change.was)]
        : []),
    ],
    source: saidSource(limit.source),
  };
}

const always = { when: null, insteadOf: [], pauses: [], change: null, onlyWhen: null };

/** The federal limit of a step for which the state has none of its own. */
export function federalStepLimit(
  id: string,
  limit: LimitCore,
  notes: readonly string[],
  source: SaidSource,
): SaidLimit {
  const { demand } = limitSentences(limit, wording);
  return { ...always, id, due: limit.due, whose: 'federal', words: demand, notes, source };
}

/** A rule without a number, which still stands on the timeline. */
export function withoutNumber(
  id: string,
  words: readonly string[],
  notes: readonly string[],
  source: SaidSource,
): SaidLimit {
  return { ...always, id, due: { kind: 'no-number' }, whose: 'federal', words, notes, source };
}

interface OwnedNumber {
  rule: string;
  value: string;
}

function durationOf({ rule, value }: OwnedNumber): Duration {
  const found = getRuleValue(rule, value);
  if (found.kind !== 'duration') throw new Error(`${rule} ${value} is no length of time`);
  return found;
}

function yearsOf({ rule, value }: OwnedNumber): number {
  const found = getRuleValue(rule, value);
  if (found.kind !== 'age') throw new Error(`${rule} ${value} is no age`);
  return found.years;
}

function journeyDue({ due }: JourneyLimit): Due {
  const counted = { kind: 'within', summerStartMoves: false } as const;
  switch (due.kind) {
    case 'within': {
      const { time, of, startDayCounts } = due;
      const start = { kind: 'event', event: of } as const;
      return { ...counted, duration: durationOf(time), of: start, startDayCounts };
    }
    case 'after-limit': {
      const start = { kind: 'due-date', limit: due.limit } as const;
      return { ...counted, duration: durationOf(due.time), of: start, startDayCounts: false };
    }
    case 'at-age': {
      const before = due.before && durationOf(due.before);
      return { kind: 'at-age', years: yearsOf(due.age), months: 0, before };
    }
    case 'same-day':
    case 'no-number':
      return due;
  }
}

function journeyWhen({ when }: JourneyLimit): When | null {
  if (when?.kind !== 'shortly-before-age') return when;
  const { kind, event, age, fewerThan } = when;
  return { kind, event, years: yearsOf(age), fewerThan: durationOf(fewerThan) };
}

/** Sentences with each "{rule-id.value}" put in. Throws for a number that no rule owns. */
function withNumbers(sentence: string): string {
  return sentence.replace(/\{([a-z0-9-]+)\.(\w+)\}/g, (_, rule: string, value: string) =>
    valueWords(getRuleValue(rule, value), wording.units),
  );
}

/** A federal limit of a journey. */
export function journeyLimit(limit: JourneyLimit): SaidLimit {
  const { id, rule, words, when, insteadOf, doubts } = limit;
  const source = federalSource(getRule(rule));
  return {
    ...always,
    id,
    due: journeyDue(limit),
    when: journeyWhen(limit),
    insteadOf,
    whose: 'federal',
    words: [withNumbers(words)],
    onlyWhen: when?.kind === 'words' ? `When ${when.words}` : null,
    notes: [],
    source:
      doubts.length === 0
        ? source
        : { ...source, confidence: 'low', doubts: [...source.doubts, ...doubts] },
  };
}
