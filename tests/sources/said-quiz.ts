import { ruleFacts } from '../../src/content/rule-facts';
import { quiz } from '../../src/data/quiz';
import type { Lang } from '../../src/i18n/lang';
import { quizInLanguage, type SaidQuiz } from '../../src/lib/quiz/in-language';

/** The check in one language, its numbers filled in, without the states. */
export const saidQuiz = (lang: Lang): SaidQuiz => quizInLanguage(quiz, lang, ruleFacts(lang));
