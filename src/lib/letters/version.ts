import type { Letter, LetterField } from '../../data/schema/letter';
import type { Lang } from '../../i18n/lang';
import type { Said } from '../facts/in-language';
import type { LimitInLetter } from '../states/limit-in-letter';
import type { LetterText } from './letter-text';

/** A field in the language of the page. */
export type SaidField = Said<LetterField>;

/** A step whose limit in the reader's state a letter can speak of. */
export type LimitStep = NonNullable<Letter['stateLimit']>;

/** What a state puts into a letter. */
export interface StateInLetter {
  /** As a sentence names it: "Texas", "the District of Columbia". */
  name: string;
  /** The limit that the letter speaks of; null where there is none to lean on. */
  limit: LimitInLetter | null;
  /** What the IEP team is called there, where that is something else. */
  team: string | null;
}

/** A letter in one language, with all that can be put into it. */
export interface LetterVersion {
  lang: Lang;
  /** What the letter does. */
  title: string;
  text: LetterText;
  /** What stands in brackets while nothing is said, by field. */
  blanks: Readonly<Record<string, string>>;
  /** What is said for a chosen option, by field and option, where a slot can name the choice. */
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How each rule is cited, by its id. */
  citations: Readonly<Record<string, string>>;
  /** What the IEP team is called where a state has no word of its own. */
  team: string;
  /** "Subject:". */
  subjectWord: string;
  /** By the state's code; empty where the letter says nothing of the state. */
  states: Readonly<Record<string, StateInLetter>>;
}
