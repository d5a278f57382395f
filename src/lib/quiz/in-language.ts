import type {
  Letter,
  Note,
  Option,
  Outcome,
  Part,
  Question,
  Quiz,
  Step,
} from '../../data/schema/quiz';
import type { Lang } from '../../i18n/lang';
import { inLanguage, type Facts, type Said } from '../facts/in-language';

/** What rules read, which is the same in every language. */
const logic = ['when', 'signs'] as const;

type SaidInQuiz<T> = Said<T, (typeof logic)[number]>;
export type SaidOption = SaidInQuiz<Option>;
export type SaidQuestion = SaidInQuiz<Question>;
export type SaidPart = SaidInQuiz<Part>;
export type SaidLetter = SaidInQuiz<Letter>;
export type SaidStep = SaidInQuiz<Step>;
export type SaidNote = SaidInQuiz<Note>;
export type SaidOutcome = SaidInQuiz<Outcome>;
export type SaidQuiz = SaidInQuiz<Quiz>;

/** Chooses one language of the check, and puts the rules' numbers into its sentences. */
export const quizInLanguage = (quiz: Quiz, lang: Lang, facts: Facts): SaidQuiz =>
  inLanguage(quiz, lang, facts, logic);
