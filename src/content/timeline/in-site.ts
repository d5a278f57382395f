import { lateLetters } from '../../data/journeys';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import { guideAddress } from '../../lib/addresses';
import { lateLetter } from '../../lib/letters/late-letter';
import type { StateTimeline } from '../../lib/deadlines/said';
import { letterVersion } from '../letter-tool';
import { guidesIn, slugOf } from '../published';
import { stateTimeline } from './state-timeline';

/** The timeline of a jurisdiction with links to our guides. Throws where a journey names a guide that there is not. */
export async function timelineIn(jurisdiction: Jurisdiction): Promise<StateTimeline> {
  const guides = new Map((await guidesIn('en')).map((guide) => [slugOf(guide), guide.data.title]));
  const followUp = await letterVersion('follow-up', 'en');
  return stateTimeline(
    jurisdiction,
    (id) => {
      const title = guides.get(id);
      if (title === undefined) throw new Error(`No guide "${id}" in src/content/guides`);
      return { title, href: guideAddress('en', id) };
    },
    lateLetters.map((late) => lateLetter(followUp, late)),
  );
}
