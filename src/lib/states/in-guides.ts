import type { Helper } from '../../data/schema/helper';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { StepId } from '../../data/schema/limit';
import type { Confidence } from '../../data/schema/source';
import { agesServedSentences, delaySentences } from './age-words';
import { limitsTogether } from './limit-words';
import type { Wording } from './phrases';
import { governingLimits, stepConfidence, stepRule, type FederalSteps } from './step-rule';

/** What a guide can ask for in its box "In your state", besides the steps. */
export const guideFacts = [
  'answer-request',
  'evaluate',
  'write-iep',
  'start-services',
  'served',
  'delay',
  'team-word',
] as const;

/** Who a guide can name in its box. */
export const guideHelpers = ['parentCenter', 'earlyIntervention'] as const;

export type GuideFact = (typeof guideFacts)[number];
export type GuideHelper = (typeof guideHelpers)[number];

/** The words of the box, besides those for limits and ages. */
export interface InGuidePhrases {
  noAnswerLimit: string;
  seeRules: string;
  noLimit: string;
  federal: string;
  parentCenter: string;
  earlyIntervention: string;
  teamCalled: (word: string) => string;
}

/** One state as the guides show it. */
export interface StateInGuides {
  name: string;
  href: string;
  facts: Partial<Record<GuideFact, string>>;
  help: Partial<
    Record<GuideHelper, { before: string; name: string; url: string | null; phone: string | null }>
  >;
}

interface Words {
  wording: Wording;
  phrases: InGuidePhrases;
  /** What is said after a statement that we are not sure of. */
  confidence: Record<Exclude<Confidence, 'high'>, string>;
  /** True where the file's own sentences may be shown: they are in English. */
  ownWords: boolean;
}

/** A state's facts in sentences for the guides of one language. */
export function stateInGuides(
  state: Jurisdiction,
  href: string,
  federal: FederalSteps,
  words: Words,
): StateInGuides {
  const { wording, phrases, ownWords } = words;
  const withDoubt = (sentences: string[], confidence: Confidence) =>
    (confidence === 'high' ? sentences : [...sentences, words.confidence[confidence]]).join(' ');

  const step = (id: StepId) => {
    const rule = stepRule(state, id, federal);
    const governing = governingLimits(rule);
    // A case that the file describes in English words cannot be told in another language.
    const limits = governing.filter(({ when }) => ownWords || when?.kind !== 'words');
    if (governing.length > 0 && limits.length === 0) return phrases.seeRules;
    if (limits.length === 0)
      return id === 'answer-request' ? phrases.noAnswerLimit : phrases.noLimit;
    const sentences = limitsTogether(limits, wording, ownWords);
    if (rule.kind === 'federal') sentences.push(phrases.federal);
    return withDoubt(sentences, stepConfidence(rule));
  };

  const { served, developmentalDelay } = state.ages;
  const team = state.words.find((word) => word.for === 'iep-team');
  const help = (before: string, helper: Helper | null | undefined) =>
    helper && {
      before,
      name: helper.name,
      url: helper.url,
      phone: helper.phones[0]?.number ?? null,
    };
  const center = help(phrases.parentCenter, state.helpers.parentCenters[0]);
  const early = help(phrases.earlyIntervention, state.helpers.earlyIntervention);
  return {
    name: state.name,
    href,
    facts: {
      'answer-request': step('answer-request'),
      evaluate: step('evaluate'),
      'write-iep': step('write-iep'),
      'start-services': step('start-services'),
      served: withDoubt(agesServedSentences(served, wording), served.source.confidence),
      delay: withDoubt(
        delaySentences(developmentalDelay, wording, ownWords),
        developmentalDelay.source.confidence,
      ),
      ...(team && { 'team-word': phrases.teamCalled(team.term) }),
    },
    help: {
      ...(center && { parentCenter: center }),
      ...(early && { earlyIntervention: early }),
    },
  };
}
