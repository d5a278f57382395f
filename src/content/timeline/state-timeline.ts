import { journeys } from '../../data/journeys';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Journey, JourneyEvent } from '../../data/schema/journey';
import type { Known, LimitLogic } from '../../lib/deadlines/model';
import type {
  SaidJourney,
  SaidLateLetter,
  SaidLimit,
  SaidStep,
  StateTimeline,
} from '../../lib/deadlines/said';
import { holidaysIn, usualYear } from '../holidays';
import { sayStep } from './say-step';

/** Where a guide stands, and what it is called. */
export type GuideLink = (id: string) => SaidJourney['guide'];

/** The events on which a limit hangs. */
function eventsOf({ due, when, pauses }: LimitLogic): (keyof Known)[] {
  return [
    ...(due.kind === 'within' && due.of.kind === 'event' ? [due.of.event] : []),
    ...(when && 'event' in when ? [when.event] : []),
    ...pauses.flatMap((pause): JourneyEvent[] => {
      if (pause.kind !== 'waiting-for-consent') return [];
      return pause.consent === 'evaluation'
        ? ['consent-requested', 'consent-received']
        : ['services-consent-requested', 'services-consent'];
    }),
  ];
}

/** The cases that only people can tell, each once. */
function casesOf(limits: readonly SaidLimit[]): SaidJourney['cases'] {
  const cases = limits.flatMap(({ when }) =>
    when?.kind === 'words' ? [{ id: when.case, words: when.words }] : [],
  );
  return cases.filter(({ id }, i) => cases.findIndex((one) => one.id === id) === i);
}

const asksAbsences = ({ pauses, when }: LimitLogic) =>
  pauses.some(({ kind }) => kind === 'absences') ||
  (when?.kind === 'near-end-of-school-year' && when.unlessAbsentMoreThan !== null);

function sayJourney(journey: Journey, jurisdiction: Jurisdiction, guide: GuideLink): SaidJourney {
  const steps: SaidStep[] = journey.steps.flatMap((step) => sayStep(step, jurisdiction, journey));
  const limits = steps.flatMap((step) => step.limits);
  const used = new Set([...limits.flatMap(eventsOf), ...steps.flatMap(({ to }) => to ?? [])]);
  return {
    id: journey.id,
    title: journey.title,
    lead: journey.lead,
    inOrder: journey.inOrder,
    fields: journey.fields
      .filter(({ asked, event }) => asked === 'always' || used.has(event))
      .map(({ event, label, hint, notBefore }) => ({ event, label, hint, notBefore })),
    steps,
    cases: casesOf(limits),
    asksAbsences: limits.some(asksAbsences),
    guide: guide(journey.guide),
  };
}

/** All that the timeline needs of a jurisdiction. */
export function stateTimeline(
  jurisdiction: Jurisdiction,
  guide: GuideLink,
  letters: readonly SaidLateLetter[],
): StateTimeline {
  const { code, slug, name, nameInSentence, federalRules } = jurisdiction;
  return {
    code,
    slug,
    name,
    nameInSentence,
    federalRulesApply: federalRules === 'apply',
    journeys: journeys.map((journey) => sayJourney(journey, jurisdiction, guide)),
    letters,
    holidays: holidaysIn(jurisdiction),
    usual: usualYear,
  };
}
