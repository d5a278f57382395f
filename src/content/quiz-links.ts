import type { QuizLinks } from '../components/tools/quiz/props';
import { quiz } from '../data/quiz';
import { getRule } from '../data/rules';
import type { Lang } from '../i18n/lang';
import { quizAddress, quizResultAddress, statesAddress } from '../lib/addresses';
import { guidePage } from './published';

/** Where results lead, in one language. Throws where a step names a guide that there is not. */
export async function quizLinks(lang: Lang, site: URL): Promise<QuizLinks> {
  const wanted = quiz.steps.flatMap(({ guide }) => guide ?? []);
  const guides = await Promise.all(
    wanted.map(async (id) => [id, await guidePage(id, lang)] as const),
  );
  const whole = (address: string) => new URL(address, site).href;
  return {
    guides: Object.fromEntries(guides),
    result: decodeURI(whole(quizResultAddress(lang, '{outcome}'))),
    states: statesAddress,
    parentCenters: getRule('parent-centers').url,
    self: whole(quizAddress(lang)),
  };
}
