import type { QuizLinks } from '../components/tools/quiz/props';
import { quiz } from '../data/quiz';
import { getRule } from '../data/rules';
import type { Lang } from '../i18n/lang';
import { guideAddress, quizAddress, quizResultAddress, statesAddress } from '../lib/addresses';
import { guidesFor, slugOf } from './published';

/** Where results lead, in one language. Throws where a step names a guide that there is not. */
export async function quizLinks(lang: Lang, site: URL): Promise<QuizLinks> {
  const all = new Map((await guidesFor(lang)).map((found) => [slugOf(found.guide), found]));
  const wanted = quiz.steps.flatMap(({ guide }) => guide ?? []);
  const guides = wanted.map((id) => {
    const found = all.get(id);
    if (!found) throw new Error(`No guide "${id}" in src/content/guides`);
    const page = {
      title: found.guide.data.title,
      href: guideAddress(found.in, id),
      lang: found.in,
    };
    return [id, page] as const;
  });
  const whole = (address: string) => new URL(address, site).href;
  return {
    guides: Object.fromEntries(guides),
    result: decodeURI(whole(quizResultAddress(lang, '{outcome}'))),
    states: statesAddress,
    parentCenters: getRule('parent-centers').url,
    self: whole(quizAddress(lang)),
  };
}
