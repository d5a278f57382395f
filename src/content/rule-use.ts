import { federalExceptions } from '../data/federal-exceptions';
import { federalSteps } from '../data/federal-steps';
import { guideAddress } from '../lib/addresses';
import { rulesIn } from '../lib/guides/marks';
import { guidesIn, slugOf } from './published';
import { langs, type Lang } from '../i18n/lang';

/** A guide that rests on a rule. */
export interface GuideUse {
  lang: Lang;
  title: string;
  href: string;
}

/** Where each federal rule that is cited anywhere is used: guides, and whether every state's page does. */
export async function ruleUse(): Promise<Map<string, { guides: GuideUse[]; states: boolean }>> {
  const use = new Map<string, { guides: GuideUse[]; states: boolean }>();
  const of = (rule: string) => {
    const known = use.get(rule) ?? { guides: [], states: false };
    use.set(rule, known);
    return known;
  };
  for (const lang of langs)
    for (const guide of await guidesIn(lang)) {
      const href = guideAddress(lang, slugOf(guide));
      for (const rule of rulesIn(guide.body ?? ''))
        of(rule).guides.push({ lang, title: guide.data.title, href });
    }
  for (const { rule } of Object.values(federalSteps)) of(rule).states = true;
  for (const { rule } of federalExceptions) of(rule).states = true;
  of('parent-centers').states = true;
  return use;
}
