import type { GuideFact } from '../../data/schema/guide-fact';
import type { Helper } from '../../data/schema/helper';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { StepId } from '../../data/schema/event';
import type { Confidence } from '../../data/schema/source';
import { phoneHref } from '../facts/phone-href';
import { agesServedSentences, delaySentences } from './age-words';
import { nameInSentence } from './name-in-sentence';
import { centerForAll } from './center-for-all';
import { limitsTogether, pauseSentence } from './limit-words';
import type { Wording } from './phrases';
import {
  always,
  governingLimits,
  stepConfidence,
  stepRule,
  type FederalSteps,
  type StepRule,
} from './step-rule';

/** A line of the box: words, and perhaps who helps. */
export interface GuideLine {
  text: string;
  link?: { text: string; href: string };
  phone?: { text: string; href: string };
}

/** One state as the guides show it. */
export interface StateInGuides {
  name: string;
  href: string;
  facts: Partial<Record<GuideFact, GuideLine>>;
}

/** The words of the box, besides those for limits and ages. */
export interface InGuidePhrases {
  parentCenter: string;
  parentCenters: (name: string) => string;
  earlyIntervention: string;
  teamCalled: (word: string) => string;
  moreToKnow: string;
}

/** What a step demands, what does not count, and whether there are other cases. */
function stepSentences(rule: StepRule, wording: Wording): string[] {
  const { limits } = wording;
  const sentences = limitsTogether(governingLimits(rule), wording);
  switch (rule.kind) {
    case 'none-found':
      return [rule.step === 'answer-request' ? limits.noAnswerLimit : limits.noLimit];
    case 'federal':
      return rule.federal.limit === null
        ? [limits.noNumber[rule.federal.step]]
        : [...sentences, limits.basis[rule.basis]];
    case 'state': {
      const governing = always(rule.limits);
      const pauses = governing.flatMap((limit) => limit.pauses);
      return [
        ...(sentences.length > 0 ? sentences : [limits.noAnswerLimit]),
        ...new Set(pauses.map((pause) => pauseSentence(pause, wording))),
        ...(governing.length < rule.limits.length ? [limits.otherCases] : []),
      ];
    }
  }
}

/** A state's facts in sentences for the guides of one language. */
export function stateInGuides(
  state: Jurisdiction,
  href: string,
  federal: FederalSteps,
  wording: Wording,
  phrases: InGuidePhrases,
): StateInGuides {
  const line = (sentences: string[], confidence: Confidence | null): GuideLine => ({
    text: [
      ...sentences,
      ...(confidence === null || confidence === 'high'
        ? []
        : [wording.limits.confidence[confidence]]),
    ].join(' '),
  });
  const step = (id: StepId) => {
    const rule = stepRule(state, id, federal);
    return line(stepSentences(rule, wording), stepConfidence(rule));
  };
  const { served, developmentalDelay } = state.ages;
  const more = (notes: readonly string[]) => (notes.length > 0 ? [phrases.moreToKnow] : []);
  const help = (text: string, { name, url, phones }: Helper): GuideLine => ({
    text: url ? text : text + name,
    ...(url && { link: { text: name, href: url } }),
    ...(phones[0] && { phone: { text: phones[0].number, href: phoneHref(phones[0].number) } }),
  });

  const center = centerForAll(state);
  const early = state.helpers.earlyIntervention;
  const teams = state.words.filter((word) => word.for === 'iep-team').map(({ term }) => term);
  return {
    name: state.name,
    href,
    facts: {
      'answer-request': step('answer-request'),
      evaluate: step('evaluate'),
      'write-iep': step('write-iep'),
      'start-services': step('start-services'),
      served: line(
        [...agesServedSentences(served, wording), ...more(served.notes)],
        served.source.confidence,
      ),
      delay: line(
        [...delaySentences(developmentalDelay, wording), ...more(developmentalDelay.notes)],
        developmentalDelay.source.confidence,
      ),
      ...(teams.length > 0 && { 'team-word': { text: phrases.teamCalled(teams.join(' / ')) } }),
      'parent-center': center
        ? help(phrases.parentCenter, center)
        : {
            text: phrases.parentCenter,
            link: {
              text: phrases.parentCenters(nameInSentence(state, wording)),
              href: `${href}#parentCenters`,
            },
          },
      ...(early?.verified && { 'early-intervention': help(phrases.earlyIntervention, early) }),
    },
  };
}
