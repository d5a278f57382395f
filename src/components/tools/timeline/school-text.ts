import type {
  DayOffProblem,
  YearField,
  YearProblem,
} from '../../../lib/deadlines/school-calendar-draft';

interface OneOrMany {
  one: string;
  many: string;
}

/** Why nothing was taken from a file. */
export type FileFailure =
  | 'empty'
  | 'not-a-calendar'
  | 'too-large'
  | 'broken'
  | 'no-events'
  | 'too-many'
  /** The browser could not open it. */
  | 'unread'
  /** What reads files did not come over the network. */
  | 'not-loaded';

/** The words of the school's calendar; what stands in braces is filled in. */
export interface SchoolText {
  locale: string;
  school: Record<
    | 'lead'
    | 'year'
    | 'nextHint'
    | 'daysOff'
    | 'yearFirst'
    | 'proposals'
    | 'own'
    | 'name'
    | 'from'
    | 'to'
    | 'toHint'
    | 'add'
    | 'remove'
    | 'unnamed'
    | 'complete'
    | 'completeHint'
    | 'notComplete',
    string
  > & {
    fields: Record<YearField, string>;
    yearProblems: Record<YearProblem, string>;
    dayOffProblems: Record<DayOffProblem, string>;
    file: Record<
      | 'lead'
      | 'choose'
      | 'drop'
      | 'reading'
      | 'still'
      | 'foundNone'
      | 'confirm'
      | 'mark'
      | 'inFile'
      | 'othersHint'
      | 'use'
      | 'cancel',
      string
    > & {
      failed: Record<FileFailure, string>;
      found: OneOrMany;
      others: OneOrMany;
      leftOut: OneOrMany;
      used: OneOrMany;
      outside: OneOrMany;
    };
  };
}
