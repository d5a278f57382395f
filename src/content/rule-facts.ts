import { getRule, getRuleValue } from '../data/rules';
import { dictionary } from '../i18n/dictionary';
import type { Lang } from '../i18n/lang';
import type { Facts } from '../lib/facts/in-language';
import { valueWords } from '../lib/facts/value-words';

/** The federal rules' numbers and citations, as sentences in one language name them. */
export function ruleFacts(lang: Lang): Facts {
  const { units } = dictionary(lang);
  return {
    value: (rule, name) => valueWords(getRuleValue(rule, name), units),
    cite: (rule) => {
      const { citation, url } = getRule(rule);
      return { citation, url };
    },
  };
}
