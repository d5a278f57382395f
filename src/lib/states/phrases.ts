import type { Majority, Transition } from '../../data/schema/ages';
import type { EndEvent, Event } from '../../data/schema/event';
import type { Confidence } from '../../data/schema/source';
import type { Lang } from '../../i18n/lang';
import type { UnitWords } from '../facts/value-words';

/** The words of one language from which sentences about limits are built (src/i18n/limits-*.ts). */
export interface LimitPhrases {
  duty: Record<EndEvent, string>;
  dutyAfterEvaluation: string;
  after: Record<Event, string>;
  from: Record<Event, string>;
  until: Record<EndEvent, string>;
  must: (duty: string, by: string) => string;
  also: (by: string) => string;
  /** What a sentence calls a state, by its code, where the state's file says it in English only. */
  names: Readonly<Record<string, string>>;
  /** How a letter to the school says a time. */
  letter: {
    /** Where some days do not count or a case has another time. */
    apart: string;
    /** Where two times run for the same step. */
    whicheverFirst: (times: readonly string[]) => string;
    /** What else the time for the evaluation covers, by the event that it leads to; "" where nothing. */
    partOfIt: Record<EndEvent, string>;
  };
  within: (time: string, after: string) => string;
  atLeastEvery: (time: string) => string;
  afterDueDate: (duty: string) => string;
  afterSchoolYear: string;
  afterNextStart: string;
  byDay: (day: string) => string;
  byNthSchoolDay: (n: number) => string;
  summerStartMoves: string;
  startDayCounts: string;
  beforeNextYear: string;
  when: {
    words: (words: string) => string;
    dueInSummer: string;
    yearEndBetween: (from: string, least: string, most: string, unit: string) => string;
    yearEndAtMost: (from: string, most: string, unit: string) => string;
    inShort: (words: string) => string;
  };
  unlessAbsent: (days: string) => string;
  pause: {
    allBreaks: string;
    longBreaks: (days: string) => string;
    daysBeyond: (days: string) => string;
    summer: string;
    allAbsences: (days: string) => string;
    absencesBeyond: (days: string) => string;
    everyAbsence: string;
    waiting: { evaluation: string; services: string };
  };
  extension: {
    parent: string;
    'parent-and-school': string;
    state: string;
    inWriting: string;
    atMost: (time: string) => string;
    onlyWhen: (words: string) => string;
  };
  noNumber: Record<StepWithoutNumber, string>;
  noNumberInShort: Record<StepWithoutNumber, string>;
  canChange: string;
  noStateLimit: string;
  noAnswerLimit: string;
  noLimit: string;
  otherCases: string;
  basis: { adopted: string; 'no-state-rule-found': string };
  confidence: Record<Exclude<Confidence, 'high'>, string>;
  ages: AgePhrases;
}

/** The steps for which the federal rules name no number. */
export type StepWithoutNumber = 'answer-request' | 'decide-eligibility' | 'start-services';

type FederalBasis = Extract<Transition['starts'], { kind: 'federal' }>['basis'];

/** The words about ages. */
export interface AgePhrases {
  from: {
    birth: string;
    birthday: (age: number) => string;
    on: (age: number, day: string) => string;
  };
  until: {
    birthday: (age: number) => string;
    endOfSchoolYear: (age: number) => string;
    endOfTerm: (age: number) => string;
    notYetOn: (age: number, day: string) => string;
    byBirthMonth: (age: number) => string;
    dayOfSchoolYear: (age: number, day: string) => string;
  };
  served: (from: string, until: string) => string;
  servedUnclear: (from: string) => string;
  changed: (day: string, until: string) => string;
  changedUnclear: (day: string) => string;
  delay: (name: string, from: number, until: number) => string;
  delayName: string;
  delayNotUsed: string;
  delayUnclear: string;
  delayChanged: (day: string, from: number, until: number) => string;
  delayNewlyUsed: (day: string) => string;
  transition: {
    age: (years: number, months: number) => string;
    by: (age: string) => string;
    inEffectAt: (age: string) => string;
    byGradeOr: (grade: number, age: string) => string;
    basis: Record<FederalBasis, string>;
    unclear: string;
    federally: (age: string) => string;
  };
  majority: {
    at: (age: number) => string;
    unclear: string;
    allUnclear: string;
    rights: Record<Majority['rightsTransfer'], string>;
  };
}

/** Everything that depends on the reader's language. */
export interface Wording {
  lang: Lang;
  limits: LimitPhrases;
  units: UnitWords;
}
