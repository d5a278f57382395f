import type { Dictionary } from '../../../i18n/dictionary';
import type { SaidQuiz } from '../../../lib/quiz/in-language';
import type { StateInGuides } from '../../../lib/states/in-guides';

/** The words of the check, chosen by language on the server. */
export type QuizText = Dictionary['quiz']['island'];

/** A page to go on to, in the best language it exists in. */
interface PageToRead {
  title: string;
  href: string;
  lang: string;
}

/** Where results lead. */
export interface QuizLinks {
  /** Guides by id. */
  guides: Record<string, PageToRead>;
  /** Rows of the comparison as steps name them, with the questions that they answer. */
  rows: Record<string, { question: string; href: string }>;
  /** The page of a result, whole, so that it can be sent; "{outcome}" stands for its id. */
  result: string;
  /** Letters to fill in, by id. */
  letters: Record<string, string>;
  /** The list of all states. */
  states: string;
  /** The list of parent centers. */
  parentCenters: string;
  /** This page, whole. */
  self: string;
}

/** All that the check is given by its page. */
export interface QuizProps {
  quiz: SaidQuiz;
  /** The most questions that anyone is asked. */
  longest: number;
  /** What results show of each state, by its code. */
  states: Record<string, StateInGuides>;
  text: QuizText;
  links: QuizLinks;
}
