import { wordingIn } from '../components/states/wording';
import { federalSteps } from '../data/federal-steps';
import { jurisdictions } from '../data/jurisdictions';
import { quiz } from '../data/quiz';
import { dictionary } from '../i18n/dictionary';
import type { Lang } from '../i18n/lang';
import { stateAddress } from '../lib/addresses';
import { everyRun } from '../lib/quiz/every-run';
import { quizInLanguage, type SaidQuiz } from '../lib/quiz/in-language';
import { stateInGuides, type StateInGuides } from '../lib/states/in-guides';
import { ruleFacts } from './rule-facts';

/** Every run through the check that its rules can tell apart. */
export const runs = everyRun(quiz);

/** The most questions that anyone is asked. */
export const longestRun = Math.max(...runs.map(({ asked }) => asked.length));

/** The check in one language, with the states to choose from. */
export function quizIn(lang: Lang): SaidQuiz {
  const said = quizInLanguage(quiz, lang, ruleFacts(lang));
  const states = jurisdictions.map(({ code, name }) => ({ id: code, label: name }));
  return {
    ...said,
    questions: said.questions.map((question) =>
      question.kind === 'state'
        ? { ...question, options: [...question.options, ...states] }
        : question,
    ),
  };
}

/** What results show of each state, by its code. */
export function statesInQuiz(lang: Lang): Record<string, StateInGuides> {
  const wanted = new Set<string>([
    ...quiz.outcomes.flatMap(({ stateFacts }) => stateFacts),
    ...quiz.steps.flatMap(({ stateFact }) => stateFact ?? []),
  ]);
  const { inYourState } = dictionary(lang).limits;
  return Object.fromEntries(
    jurisdictions.map((state) => {
      const { name, href, facts } = stateInGuides(
        state,
        stateAddress(state.slug),
        federalSteps,
        wordingIn(lang),
        inYourState,
      );
      const shown = Object.entries(facts).filter(([fact]) => wanted.has(fact));
      return [state.code, { name, href, facts: Object.fromEntries(shown) }];
    }),
  );
}
