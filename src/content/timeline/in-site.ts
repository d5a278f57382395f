import { lateLetters } from '../../data/journeys';
import type { Jurisdiction } from '../../data/schema/jurisdiction';
import { dictionary } from '../../i18n/dictionary';
import { guideAddress } from '../../lib/addresses';
import { lateLetter } from '../../lib/letters/late-letter';
import type { SaidLateLetter, StateTimeline } from '../../lib/deadlines/said';
import { blanksOf } from '../letter-tool';
import { letterIn } from '../letters';
import { guidesIn, slugOf } from '../published';
import { stateTimeline } from './state-timeline';

/** What to write when a day has passed. */
async function saidLateLetters(): Promise<SaidLateLetter[]> {
  const { letter, text } = await letterIn('follow-up', 'en');
  const { usualTeam: team } = dictionary('en').letters;
  const followUp = { text, blanks: blanksOf(letter, 'en'), team };
  return lateLetters.map((late) => lateLetter(followUp, late));
}

/** The timeline of a jurisdiction with links to our guides. Throws where a journey names a guide that there is not. */
export async function timelineIn(jurisdiction: Jurisdiction): Promise<StateTimeline> {
  const guides = new Map((await guidesIn('en')).map((guide) => [slugOf(guide), guide.data.title]));
  return stateTimeline(
    jurisdiction,
    (id) => {
      const title = guides.get(id);
      if (title === undefined) throw new Error(`No guide "${id}" in src/content/guides`);
      return { title, href: guideAddress('en', id) };
    },
    await saidLateLetters(),
  );
}
