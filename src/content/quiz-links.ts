import type { QuizLinks } from '../components/tools/quiz/props';
import { quiz } from '../data/quiz';
import { getRule } from '../data/rules';
import type { Lang } from '../i18n/lang';
import {
  compareRowAddress,
  letterAddress,
  quizAddress,
  quizResultAddress,
  statesAddress,
} from '../lib/addresses';
import { comparisonIn } from './comparison';
import { guidePage } from './published';

/** The rows of the comparison that steps name. Throws where one names a row that there is not. */
function namedRows(lang: Lang): QuizLinks['rows'] {
  const rows = comparisonIn(lang).groups.flatMap((group) => group.rows);
  const wanted = quiz.steps.flatMap(({ compare }) => compare ?? []);
  return Object.fromEntries(
    wanted.map((compare) => {
      const row = rows.find(({ id }) => id === compare.split('&')[0]);
      if (!row) throw new Error(`No row for "${compare}" in src/data/comparison`);
      return [compare, { question: row.question, href: compareRowAddress(lang, compare) }];
    }),
  );
}

/** Where results lead, in one language. Throws where a step names a guide or a row that there is not. */
export async function quizLinks(lang: Lang, site: URL): Promise<QuizLinks> {
  const wanted = quiz.steps.flatMap(({ guide }) => guide ?? []);
  const guides = await Promise.all(
    wanted.map(async (id) => [id, await guidePage(id, lang)] as const),
  );
  const whole = (address: string) => new URL(address, site).href;
  return {
    guides: Object.fromEntries(guides),
    rows: namedRows(lang),
    result: decodeURI(whole(quizResultAddress(lang, '{outcome}'))),
    letters: Object.fromEntries(
      quiz.letters.flatMap(({ opens }) =>
        opens ? [[opens.letter, letterAddress(lang, opens.letter)]] : [],
      ),
    ),
    states: statesAddress,
    parentCenters: getRule('parent-centers').url,
    self: whole(quizAddress(lang)),
  };
}
