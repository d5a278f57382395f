import { quiz } from '../../src/data/quiz';
import { getRule, getRuleValue } from '../../src/data/rules';
import { dictionary } from '../../src/i18n/dictionary';
import type { Lang } from '../../src/i18n/lang';
import { valueWords } from '../../src/lib/facts/value-words';
import { inLanguage, type SaidQuiz } from '../../src/lib/quiz/in-language';

/** The check in one language, its numbers filled in, without the states. */
export function saidQuiz(lang: Lang): SaidQuiz {
  return inLanguage(quiz, lang, {
    value: (rule, name) => valueWords(getRuleValue(rule, name), dictionary(lang).units),
    cite: getRule,
  });
}
