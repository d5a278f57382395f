import { askBy } from './ask-by';
import { toDay, toIso } from './days';
import type { LimitResult, Span, StepResult, TimelineInput, Undated } from './model';
import { isDated, type ReckonedLimit } from './reckon';
import { reckonJourney, type ReckonedStep } from './reckon-journey';
import type { DaySpan, SchoolDays } from './school-days';

const inWriting = ({ earliest, latest }: DaySpan): Span => ({
  earliest: toIso(earliest),
  latest: toIso(latest),
});

function limitResult({ limit, applies, reckoned }: ReckonedLimit): LimitResult {
  const common = { id: limit.id, applies: applies ?? ('perhaps' as const) };
  if (!isDated(reckoned))
    return { ...common, by: null, undated: reckoned, assumed: false, from: null };
  return {
    ...common,
    by: inWriting(reckoned.by),
    undated: null,
    assumed: reckoned.awaited !== null,
    from: reckoned.from && inWriting(reckoned.from),
  };
}

/** Why a step whose limits have no last day has none. */
function whyUndated(limits: readonly ReckonedLimit[]): Undated {
  const replaced = new Set(
    limits.flatMap(({ limit, applies }) => (applies === 'yes' ? limit.insteadOf : [])),
  );
  for (const one of limits) {
    if (one.applies === 'no' || replaced.has(one.limit.id)) continue;
    if (!isDated(one.reckoned)) return one.reckoned;
    if (one.unknown) return one.unknown;
  }
  return { kind: 'no-limit' };
}

/** Events that can still make the day of a step earlier: limits that wait for them, or hang on them. */
function earlierOnce(limits: readonly ReckonedLimit[]): StepResult['earlierOnce'] {
  const events = limits.map((one) => {
    if (one.applies === 'no') return null;
    const missing = isDated(one.reckoned) ? one.unknown : one.reckoned;
    return missing?.kind === 'waiting-for' ? missing.event : null;
  });
  return [...new Set(events.filter((event) => event !== null))];
}

/** Whether something that we do not know could still put off the day of a step. */
const mightGiveTime = ({ limit, applies, awaitsAsking }: ReckonedLimit) =>
  (applies === null && limit.insteadOf.length > 0) || (applies !== 'no' && awaitsAsking);

/** A step before it is told which of the open ones is next. */
type Open = Omit<StepResult, 'status'> & {
  status: Exclude<StepResult['status'], 'next' | 'later'> | 'open';
};

function openStep(
  { step, limits, governed, isDone, doneOn }: ReckonedStep,
  today: number,
  school: SchoolDays,
): Open {
  const common = { id: step.id, doneOn, limits: limits.map(limitResult) };
  const without = (undated: Undated): Open => ({
    ...common,
    status: isDone ? 'done' : 'undated',
    by: null,
    undated: isDone ? null : undated,
    governing: null,
    estimate: false,
    assumed: false,
    askBy: null,
    earlierOnce: [],
  });
  if (!governed) return without(whyUndated(limits));
  const { by, earliest, latest, estimate } = governed;
  const awaited = earliest.reckoned.awaited ?? latest.reckoned.awaited;
  const isPast = by.latest < today;
  // Its clock has not started, so a day that was only supposed says nothing once it has passed.
  if (isPast && awaited !== null && !isDone)
    return without({ kind: 'waiting-for', event: awaited });
  const isLate = !step.lapses && !limits.some(mightGiveTime);
  return {
    ...common,
    status: isDone ? 'done' : isPast ? (isLate ? 'late' : 'passed') : 'open',
    by: inWriting(by),
    undated: null,
    governing: { earliest: earliest.id, latest: latest.id },
    estimate,
    assumed: awaited !== null,
    askBy: askBy(by.earliest, school),
    earlierOnce: earlierOnce(limits),
  };
}

/** Every step of a journey with its last day, in the order of the journey. */
export function timeline(input: TimelineInput): { steps: StepResult[] } {
  const { school, steps } = reckonJourney(input);
  const open = steps.map((step) => openStep(step, toDay(input.today), school));
  const soonest = open
    .filter(({ status }) => status === 'open')
    .reduce<Open | null>(
      (first, step) => (first && first.by!.earliest <= step.by!.earliest ? first : step),
      null,
    );
  return {
    steps: open.map((step) => ({
      ...step,
      status: step.status === 'open' ? (step === soonest ? 'next' : 'later') : step.status,
    })),
  };
}
