import type { Jurisdiction } from '../../data/schema/jurisdiction';
import { sourcesOf, type Subject } from './sources-of';
import { stepsInOrder } from './step-rule';

/** What could not be confirmed about one thing. */
export interface Doubts {
  /** What it is about; a helper by name, or the whole jurisdiction. */
  about: Subject | { kind: 'helper'; name: string } | { kind: 'all' };
  /** The id of its place on the state's page. */
  anchor: string;
  doubts: readonly string[];
}

/** Everything about a jurisdiction that could not be confirmed, in the order of its page. */
export function doubtsOf(state: Jurisdiction): Doubts[] {
  const { parentCenters, ...others } = state.helpers;
  const ofSilence = stepsInOrder.flatMap((id): Doubts[] => {
    const step = state.steps[id];
    const silent = step.kind === 'state' ? step.otherwise : step;
    return silent?.kind === 'none-found'
      ? [{ about: { kind: 'step', step: id }, anchor: id, doubts: silent.doubts }]
      : [];
  });
  const ofHelpers = [
    ...parentCenters.map((helper) => ({ helper, anchor: 'parentCenters' })),
    ...Object.entries(others).map(([anchor, helper]) => ({ helper, anchor })),
  ].flatMap(({ helper, anchor }): Doubts[] =>
    helper ? [{ about: { kind: 'helper', name: helper.name }, anchor, doubts: helper.doubts }] : [],
  );
  return [
    ...sourcesOf(state).map(({ source, about, anchor }) => ({
      about,
      anchor,
      doubts: source.doubts,
    })),
    ...ofSilence,
    ...ofHelpers,
    { about: { kind: 'all' } as const, anchor: 'doubts', doubts: state.doubts },
  ].filter(({ doubts }) => doubts.length > 0);
}
