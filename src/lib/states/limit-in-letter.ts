import type { Jurisdiction } from '../../data/schema/jurisdiction';
import { valueWords } from '../facts/value-words';
import type { Wording } from './phrases';
import { always, canChange, stepConfidence, stepRule, type FederalSteps } from './step-rule';

/** How long a school has, as a letter to it says that. */
export interface LimitInLetter {
  /** "15 school days", perhaps with a remark that some days do not count. */
  words: string;
  /** In full: a letter may lean on it. */
  citation: string;
  /** How many days after it starts it ends, where each day counts; null where only the timeline can count. */
  calendarDays: number | null;
}

/** The steps that letters speak of, with what starts their time. */
const startOf = { 'answer-request': 'request-received', evaluate: 'consent-received' } as const;

/**
 * The time that a state gives the school for a step, counted from the request or from the consent. Null where we
 * found none, where it counts from something else, and where we are not sure: no letter should lean on that.
 */
export function limitInLetter(
  state: Pick<Jurisdiction, 'name' | 'steps'>,
  step: keyof typeof startOf,
  federal: FederalSteps,
  wording: Wording,
): LimitInLetter | null {
  const rule = stepRule(state, step, federal);
  if (rule.kind === 'none-found' || stepConfidence(rule) === 'low') return null;
  const limits =
    rule.kind === 'state'
      ? always(rule.limits)
      : rule.federal.limit
        ? [{ ...rule.federal.limit, source: rule.source }]
        : [];
  const counted = limits.flatMap(({ to, due, source }) =>
    due.kind === 'within' && due.of.kind === 'event' && due.of.event === startOf[step]
      ? [{ to, due, source }]
      : [],
  );
  const [first] = counted;
  if (!first) return null;
  // Where two times run for the same step, the one that ends first counts.
  const together = counted.filter(({ to }) => to === first.to);
  const times = together.map(({ due }) => valueWords(due.duration, wording.units));
  const apart = canChange(rule);
  const { due } = first;
  const isPlain =
    !apart &&
    together.length === 1 &&
    due.duration.unit === 'calendar-days' &&
    !due.summerStartMoves;
  const { letter } = wording.limits;
  return {
    words: [
      times.length > 1 ? letter.whicheverFirst(times) : times[0],
      step === 'evaluate' ? letter.partOfIt[first.to] : '',
      apart ? letter.apart : '',
    ].join(''),
    citation: [...new Set(together.map(({ source }) => source.citation))].join('; '),
    calendarDays: isPlain ? due.duration.n - (due.startDayCounts ? 1 : 0) : null,
  };
}
