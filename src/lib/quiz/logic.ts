import type { Clearness, Condition, SignId } from '../../data/schema/quiz';

/**
 * What a person has chosen: option ids by question id. Only `walk` takes what comes from outside; all else
 * takes what `walk` has left of it.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** An answer as far as rules look at it. */
export interface OptionLogic {
  id: string;
  when?: Condition | undefined;
  alone?: true | undefined;
  signs?: Partial<Record<SignId, Clearness>> | undefined;
}

/** A question as far as rules look at it. */
export interface QuestionLogic {
  id: string;
  kind: 'one' | 'many' | 'state';
  when?: Condition | undefined;
  options: readonly OptionLogic[];
}

/** An outcome as far as rules look at it. */
export interface OutcomeLogic {
  id: string;
  when?: Condition | undefined;
}

/** The rules of the check, without its words: what is asked when, and where it leads. */
export interface QuizLogic {
  questions: readonly QuestionLogic[];
  situations: readonly { id: string; when: Condition }[];
  outcomes: readonly OutcomeLogic[];
}
