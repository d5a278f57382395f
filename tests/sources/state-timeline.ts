import { stateTimeline as withGuides } from '../../src/content/timeline/state-timeline';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { StateTimeline } from '../../src/lib/deadlines/said';

/** The timeline of a jurisdiction by its code; its guides are named by their ids. */
export function stateTimeline(code: string): StateTimeline {
  const jurisdiction = jurisdictions.find((one) => one.code === code);
  if (!jurisdiction) throw new Error(`No jurisdiction "${code}"`);
  return withGuides(jurisdiction, (id) => ({ title: id, href: `/guides/${id}/` }));
}
