import type { Jurisdiction, WordSubject } from '../../data/schema/jurisdiction';
import type { StepId } from '../../data/schema/event';
import type { Source } from '../../data/schema/source';
import { stepsInOrder } from './step-rule';

/** What a source or a doubt is about. */
export type Subject =
  | { kind: 'step'; step: StepId }
  | { kind: 'word'; word: WordSubject }
  | { kind: 'transfer' }
  | { kind: 'served' }
  | { kind: 'delay' }
  | { kind: 'transition' }
  | { kind: 'majority' };

/** A source with what it is about and where on the state's page it stands. */
export interface UsedSource {
  source: Source;
  about: Subject;
  /** The id of its place on the page. */
  anchor: string;
}

/** Every source of a jurisdiction in the order of its page. */
export function sourcesOf({ steps, transfers, words, ages }: Jurisdiction): UsedSource[] {
  const ofSteps = stepsInOrder.flatMap((id): UsedSource[] => {
    const step = steps[id];
    const about: Subject = { kind: 'step', step: id };
    switch (step.kind) {
      case 'state':
        return step.limits.map((limit) => ({
          source: limit.source,
          about,
          anchor: `limit-${limit.id}`,
        }));
      case 'federal':
        return [{ source: step.source, about, anchor: id }];
      case 'part-of':
      case 'none-found':
        return [];
    }
  });
  const ofWords = words.map((word, i): UsedSource => ({
    source: word.source,
    about: { kind: 'word', word: word.for },
    anchor: `word-${i + 1}`,
  }));
  return [
    ...ofSteps,
    ...ofWords,
    { source: ages.served.source, about: { kind: 'served' }, anchor: 'served' },
    { source: ages.developmentalDelay.source, about: { kind: 'delay' }, anchor: 'delay' },
    { source: ages.transition.source, about: { kind: 'transition' }, anchor: 'transition' },
    { source: ages.majority.source, about: { kind: 'majority' }, anchor: 'majority' },
    ...transfers.map((limit): UsedSource => ({
      source: limit.source,
      about: { kind: 'transfer' },
      anchor: `limit-${limit.id}`,
    })),
  ];
}
