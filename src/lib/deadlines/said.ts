import type { Actor, JourneyEvent, JourneyId, LateLetter } from '../../data/schema/journey';
import type { Confidence } from '../../data/schema/source';
import type { Holidays, JourneyLogic, LimitLogic, StepLogic, UsualSchoolYear } from './model';

/** Where a rule stands, and how sure we are of it. */
export interface SaidSource {
  citation: string;
  url: string;
  /** ISO 8601. */
  checkedOn: string;
  confidence: Confidence;
  /** What we could not confirm. */
  doubts: readonly string[];
}

/** Whose rule it is; "part-of": the limit of another step covers it. */
export type Whose = 'state' | 'federal' | 'none-found' | 'part-of';

/** A limit with its words. */
export interface SaidLimit extends LimitLogic {
  whose: 'state' | 'federal';
  /** What it demands, in sentences. */
  words: readonly string[];
  /** The case in which it applies, in words; null: always. */
  onlyWhen: string | null;
  /** How days are counted, more time, exceptions and changes, in sentences. */
  notes: readonly string[];
  source: SaidSource;
}

/** A step with its words. */
export interface SaidStep extends StepLogic {
  who: Actor;
  title: string;
  youCan: string;
  whose: Whose;
  /** Whether we looked for a rule of the state's own; where not, the federal one is not all there might be. */
  searched: boolean;
  limits: readonly SaidLimit[];
  /** What is to be said where there is no limit: the federal rule without a number, or that we found none. */
  words: readonly string[];
  /** The source of `words`; null where they need none. */
  source: SaidSource | null;
  /** The letter to send when the day has passed. */
  letter: string | null;
}

/** A field for a date. */
export interface SaidField {
  event: JourneyEvent;
  label: string;
  hint: string | null;
  /** Events that cannot be later than this one. */
  notBefore: readonly JourneyEvent[];
}

/** A journey with its words. */
export interface SaidJourney extends JourneyLogic {
  id: JourneyId;
  title: string;
  lead: string;
  /** The dates to ask for, in order: only those that this state's limits or steps use. */
  fields: readonly SaidField[];
  steps: readonly SaidStep[];
  /** Cases that only people can tell: "your child is in preschool". */
  cases: readonly { id: string; words: string }[];
  /** Whether a limit depends on school days that the child has missed. */
  asksAbsences: boolean;
  guide: { title: string; href: string };
}

/** What to write when a day has passed. */
export interface SaidLateLetter extends LateLetter {
  subject: string;
  /**
   * "{event-name}" stands for the day of an event, "{due}" for the day that has passed, "{rule}" for the citation;
   * what is not known becomes a blank in brackets.
   */
  paragraphs: readonly string[];
}

/** All that the timeline needs of one jurisdiction. Its file is /data/timeline/<code>.json. */
export interface StateTimeline {
  code: string;
  slug: string;
  name: string;
  nameInSentence: string;
  /** False where we could not confirm that the federal rules hold (34 CFR part 300). */
  federalRulesApply: boolean;
  journeys: readonly SaidJourney[];
  letters: readonly SaidLateLetter[];
  holidays: Holidays;
  usual: UsualSchoolYear;
}
