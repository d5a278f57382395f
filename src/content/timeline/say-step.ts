import { federalSteps } from '../../data/federal-steps';
import { getJourney } from '../../data/journeys';
import { getRule } from '../../data/rules';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import {
  journeyEvents,
  type Journey,
  type JourneyEvent,
  type JourneyStep,
} from '../../data/schema/journey';
import type { EndEvent, StepId } from '../../data/schema/event';
import type { Limit } from '../../data/schema/limit';
import { timelineStepsEn as t } from '../../i18n/timeline-steps-en';
import { wording } from '../../components/states/wording';
import type { SaidStep, Whose } from '../../lib/deadlines/said';
import { sayAgeStep } from './say-age-step';
import {
  federalSource,
  federalStepLimit,
  journeyLimit,
  saidSource,
  stateLimit,
  withoutNumber,
} from './say-limit';

/** A step of a journey with the limits that hold in one jurisdiction. */
type Filled = Pick<SaidStep, 'limits' | 'whose'> &
  Partial<Pick<SaidStep, 'id' | 'title' | 'to' | 'words' | 'source' | 'doneBy'>>;

function saidStep(step: JourneyStep, filled: Filled): SaidStep {
  const { id, who, title, youCan, doneBy, lapses, letter } = step;
  return {
    ...{ id, who, title, youCan, doneBy, lapses, letter },
    ...{ to: null, searched: step.rule.kind !== 'federal', words: [], source: null },
    ...filled,
  };
}

/** The limits of a state by the event they lead to: each is a step of its own on the timeline. */
function byEvent(limits: readonly Limit[]): [EndEvent, Limit[]][] {
  const events = [...new Set(limits.map(({ to }) => to))];
  return events.map((event) => [event, limits.filter(({ to }) => to === event)]);
}

const order: readonly JourneyEvent[] = journeyEvents;

/**
 * The event a limit leads to, and those of its step that cannot come before it: each shows it done. An answer, also
 * a no, always ends the wait for one.
 */
const doneByOrAfter = (to: EndEvent, { id, doneBy }: JourneyStep) => [
  to,
  ...doneBy.filter(
    (event) =>
      event !== to && (id === 'answer-request' || order.indexOf(event) > order.indexOf(to)),
  ),
];

/** The events that the steps' own titles speak of. */
const inTitle: Record<StepId, readonly EndEvent[]> = {
  'answer-request': ['request-answered'],
  evaluate: ['evaluation-completed', 'report-given'],
  'decide-eligibility': ['eligibility-decided'],
  'write-iep': ['iep-meeting', 'iep-completed'],
  'start-services': ['services-started'],
  reevaluate: ['reevaluation-completed'],
};

/** What the federal rules say of a step, with or without a number. */
function federalLimits(id: StepId, notes: readonly string[], source: SaidStep['source']) {
  const federal = federalSteps[id];
  const from = source ?? federalSource(getRule(federal.rule));
  return federal.limit
    ? federalStepLimit(id, federal.limit, notes, from)
    : withoutNumber(id, [wording.limits.noNumber[federal.step]], notes, from);
}

/** The steps whose limits cover another one: in the same journey, else in that of a first evaluation, which has them all. */
function coveringSteps(id: StepId, jurisdiction: Jurisdiction, journey: Journey): SaidStep[] {
  const of = jurisdiction.steps[id];
  if (of.kind === 'part-of') return coveringSteps(of.step, jurisdiction, journey);
  for (const one of [journey, getJourney('evaluation')]) {
    const step = one.steps.find(({ rule }) => rule.kind === 'state-step' && rule.step === id);
    if (step) return stateStep(step, id, jurisdiction, one);
  }
  return [];
}

function stateStep(
  step: JourneyStep,
  id: StepId,
  jurisdiction: Jurisdiction,
  journey: Journey,
): SaidStep[] {
  const { name, steps } = jurisdiction;
  const of = steps[id];
  switch (of.kind) {
    case 'state': {
      const groups = byEvent(of.limits);
      return groups.map(([to, limits]) =>
        saidStep(step, {
          ...(groups.length > 1 && { id: `${step.id}-${to}` }),
          ...((groups.length > 1 || !inTitle[id].includes(to)) && { title: t.titles[to] }),
          to,
          doneBy: doneByOrAfter(to, step),
          whose: 'state',
          limits: limits.map(stateLimit),
          words: of.otherwise ? [t.onlyThen, of.otherwise.looked] : [],
        }),
      );
    }
    case 'federal': {
      const { basis, source, notes } = of;
      const limit = federalLimits(id, [wording.limits.basis[basis], ...notes], saidSource(source));
      return [
        saidStep(step, {
          to: federalSteps[id].limit?.to ?? null,
          whose: 'federal',
          limits: [limit],
        }),
      ];
    }
    case 'part-of': {
      const [covering] = coveringSteps(of.step, jurisdiction, journey);
      if (!covering) throw new Error(`${name}: nothing covers "${id}"`);
      const words = [
        journey.steps.some(({ rule }) => rule.kind === 'state-step' && rule.step === of.step)
          ? t.partOf(covering.title)
          : t.partOfEvaluation(covering.title),
      ];
      return [saidStep(step, { whose: 'part-of', limits: [], words })];
    }
    case 'none-found': {
      const federal = federalLimits(id, [], null);
      const source = {
        ...federal.source,
        url: of.url ?? federal.source.url,
        checkedOn: of.checkedOn,
        doubts: of.doubts,
      };
      const words = [...federal.words, t.noneFound(name), of.looked, t.ask];
      return [saidStep(step, { whose: 'none-found', limits: [], words, source })];
    }
  }
}

function stepsOf(step: JourneyStep, jurisdiction: Jurisdiction, journey: Journey): SaidStep[] {
  const { rule } = step;
  switch (rule.kind) {
    case 'state-step':
      return stateStep(step, rule.step, jurisdiction, journey);
    case 'transfers': {
      const own = jurisdiction.transfers.map(stateLimit);
      const whose: Whose = own.length > 0 ? 'state' : 'federal';
      const limits = own.length > 0 ? own : rule.limits.map(journeyLimit);
      return [saidStep(step, { to: 'iep-completed', whose, limits })];
    }
    case 'age': {
      const limit = sayAgeStep(rule, jurisdiction);
      return [saidStep(step, { whose: limit.whose, limits: [limit] })];
    }
    case 'federal': {
      // What a family may do by a day need not happen at all, so nothing is counted from that day.
      const leadsTo = step.who === 'you' ? null : (step.doneBy[0] ?? null);
      return [
        saidStep(step, {
          to: leadsTo,
          whose: 'federal',
          limits: rule.limits.map(journeyLimit),
        }),
      ];
    }
  }
}

/**
 * A step of a journey in one jurisdiction: one, or several where the state splits it. Where we could not confirm
 * that the federal rules hold, nobody is called late by them, and no letter leans on them.
 */
export function sayStep(
  step: JourneyStep,
  jurisdiction: Jurisdiction,
  journey: Journey,
): SaidStep[] {
  return stepsOf(step, jurisdiction, journey).map((said) =>
    said.whose === 'federal' && jurisdiction.federalRules !== 'apply'
      ? { ...said, lapses: true, letter: null }
      : said,
  );
}
