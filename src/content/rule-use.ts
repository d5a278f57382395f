import { concerns, rows, scene } from '../data/comparison';
import { federalExceptions } from '../data/federal-exceptions';
import { federalSteps } from '../data/federal-steps';
import { journeys } from '../data/journeys';
import { quiz } from '../data/quiz';
import { guideAddress } from '../lib/addresses';
import { rulesIn } from '../lib/guides/marks';
import { lettersIn, rulesOf } from './letters';
import { guidesIn, slugOf } from './published';
import { langs, type Lang } from '../i18n/lang';

/** A guide that rests on a rule. */
export interface GuideUse {
  lang: Lang;
  title: string;
  href: string;
}

/** Where a federal rule is used. */
export interface RuleUse {
  guides: GuideUse[];
  /** True where every state's page rests on it. */
  states: boolean;
  /** True where the eligibility check does. */
  check: boolean;
  /** True where the comparison of plans does. */
  comparison: boolean;
  /** True where the timeline does. */
  timeline: boolean;
  /** True where a letter does. */
  letters: boolean;
}

/** Where each federal rule that is cited anywhere is used. */
export async function ruleUse(): Promise<Map<string, RuleUse>> {
  const use = new Map<string, RuleUse>();
  const of = (rule: string) => {
    const known = use.get(rule) ?? {
      guides: [],
      states: false,
      check: false,
      comparison: false,
      timeline: false,
      letters: false,
    };
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
  const { questions, parts, steps, notes } = quiz;
  for (const { rules } of [...questions, ...parts, ...steps, ...notes])
    for (const rule of rules) of(rule).check = true;
  const cells = rows.flatMap(({ plans }) => Object.values(plans));
  for (const { rules } of [...cells, ...concerns, scene])
    for (const rule of rules) of(rule).comparison = true;
  for (const { rule } of journeys.flatMap(({ steps }) => steps)) {
    if ('limits' in rule) for (const limit of rule.limits) of(limit.rule).timeline = true;
    if (rule.kind === 'age') of(rule.rule).timeline = true;
  }
  for (const letter of await lettersIn('en'))
    for (const rule of rulesOf(letter)) of(rule).letters = true;
  return use;
}
