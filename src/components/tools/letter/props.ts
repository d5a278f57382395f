import type { Dictionary } from '../../../i18n/dictionary';
import type { LetterVersion, LimitStep, SaidField } from '../../../lib/letters/version';

/** The words of the tool, chosen by language on the server. */
export type LetterToolText = Dictionary['letters']['island'];

/** A state to choose, with what its data says of the letter's step. */
export interface StateToChoose {
  code: string;
  name: string;
  /** Its page. */
  href: string;
  /** Its timeline. */
  timeline: string;
  /** Its rule in sentences, with our doubts; null where the letter speaks of none. */
  rule: string | null;
}

/** All that the tool is given by its page. */
export interface LetterToolProps {
  /** The name of the letter: its address, and the beginning of its files' names. */
  id: string;
  /** The letter in each language it can be written in; the language of the page first. */
  versions: readonly LetterVersion[];
  fields: readonly SaidField[];
  /** Calendar days; null where the letter asks for no answer by a day. */
  replyAfterDays: number | null;
  /** The step whose limit in the state the letter speaks of; null for none. */
  stateLimit: LimitStep | null;
  /** Empty where the letter says nothing of the state. */
  states: readonly StateToChoose[];
  text: LetterToolText;
  /** This page, whole. */
  self: string;
}
