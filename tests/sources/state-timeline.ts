import { stateTimeline as withGuides } from '../../src/content/timeline/state-timeline';
import { lateLetters } from '../../src/data/journeys';
import { jurisdictions } from '../../src/data/jurisdictions';
import { getLetterField, letterFields } from '../../src/data/letters';
import type { StateTimeline } from '../../src/lib/deadlines/said';
import { lateLetter } from '../../src/lib/letters/late-letter';
import { letterFiles } from './letter-files';

const followUp = letterFiles.find(({ lang, id }) => lang === 'en' && id === 'follow-up')!;
const blanks = Object.fromEntries(
  letterFields.flatMap((field) => ('blank' in field ? [[field.id, field.blank.en]] : [])),
);

/** The letters to write when a day has passed. */
export const saidLateLetters = lateLetters.map((late) =>
  lateLetter({ text: followUp.text, blanks, team: 'IEP team' }, late),
);

/** The options of the letter's own choice, which are what there is to wait for. */
export const waitedFor = (() => {
  const about = getLetterField('about');
  if (about.kind !== 'choice') throw new Error('"about" is no choice');
  return about.options.map(({ id }) => id);
})();

/** The timeline of a jurisdiction by its code; its guides are named by their ids. */
export function stateTimeline(code: string): StateTimeline {
  const jurisdiction = jurisdictions.find((one) => one.code === code);
  if (!jurisdiction) throw new Error(`No jurisdiction "${code}"`);
  return withGuides(jurisdiction, (id) => ({ title: id, href: `/guides/${id}/` }), saidLateLetters);
}
