import type { AgeUntil } from '../../data/schema/ages';
import type { JourneyEvent } from '../../data/schema/journey';
import type { Due as StateDue, Pause, When as StateWhen } from '../../data/schema/limit';
import type { Duration } from '../../data/schema/rule';

/** A day as ISO 8601 writes it: "2026-09-14". */
export type IsoDay = string;

/** The days from one to another, both included. */
export interface DayRange {
  from: IsoDay;
  to: IsoDay;
}

/** A day that is known exactly (both ends the same), or the days between which it lies. */
export interface Span {
  earliest: IsoDay;
  latest: IsoDay;
}

type Within = Extract<StateDue, { kind: 'within' }>;

/** From when a time is counted: as in a state's limits, or any event of a journey. */
export type Start =
  | Exclude<Within['of'], { kind: 'event' } | { kind: 'due-date' }>
  | { kind: 'event'; event: JourneyEvent }
  | { kind: 'due-date'; limit: string };

/** By when: as in a state's limits (src/data/schema/limit.ts), and what the other journeys need. */
export type Due =
  | Exclude<StateDue, Within>
  | (Omit<Within, 'of'> & { of: Start })
  /** On the day of an event. */
  | { kind: 'same-day'; of: JourneyEvent }
  /** By the birthday with this age, or so much time before it. */
  | { kind: 'at-age'; years: number; months: number; before: Duration | null }
  /** Until the age that the state serves. */
  | { kind: 'served-until'; until: AgeUntil }
  /** The rule names no number. */
  | { kind: 'no-number' };

/** Only then a limit applies: as in a state's limits, and where an event falls shortly before a birthday. */
export type When =
  | StateWhen
  | { kind: 'shortly-before-age'; event: JourneyEvent; years: number; fewerThan: Duration };

/** One limit, as the engine needs it. */
export interface LimitLogic {
  /** Its name within the journey. */
  id: string;
  due: Due;
  /** Null: it always applies. */
  when: When | null;
  /** The limits that it takes the place of while it applies. */
  insteadOf: readonly string[];
  pauses: readonly Pause[];
  /** The first day of a changed rule, and what the time was before, where both are known. */
  change: { since: IsoDay; due: Due } | null;
}

/** One step: something that must be done, with the limits for it. The earliest of those that apply governs. */
export interface StepLogic {
  /** Its name within the journey. */
  id: string;
  /** The event that the limits lead to, from which later steps can count; null where there is none. */
  to: JourneyEvent | null;
  /** Any of these means that it is done; the first known one gives the day. */
  doneBy: readonly JourneyEvent[];
  /** True where nobody is late once the day has passed: a chance to act ends, or a duty holds from then on. */
  lapses: boolean;
  limits: readonly LimitLogic[];
}

/** A journey in one jurisdiction. */
export interface JourneyLogic {
  steps: readonly StepLogic[];
  /** True where a later step cannot be done before an earlier one. */
  inOrder: boolean;
}

/** A public holiday. */
export interface Holiday {
  day: IsoDay;
  name: string;
}

/** The holidays of a jurisdiction, and for which days they are known. */
export interface Holidays {
  known: DayRange;
  /** Federal holidays, on the day they are kept. */
  federal: readonly Holiday[];
  /** Those of the state besides. */
  state: readonly Holiday[];
}

/** What is taken for usual where a school's calendar is not known. All of it is estimate. */
export interface UsualSchoolYear {
  /** The last day of instruction lies between these days of the year ("05-20"). */
  lastDay: { earliest: string; latest: string };
  /** The first day of instruction lies between these days of the year. */
  firstDay: { earliest: string; latest: string };
  /** Breaks that many schools have. */
  breaks: readonly (DayRange & { name: string })[];
}

/** A school's calendar as far as a family knows it. */
export interface SchoolCalendar {
  /** The first day of instruction. */
  firstDay: IsoDay;
  /** The last day of instruction. */
  lastDay: IsoDay;
  /** The first day of instruction of the next school year; null where not known yet. */
  nextFirstDay: IsoDay | null;
  /** Days without school between the first and the last day. */
  daysOff: readonly (DayRange & { name: string })[];
  /** True where no other day off is missing, so that dates can be exact. */
  complete: boolean;
}

/** The days that are known, by event. */
export type Known = Partial<Record<JourneyEvent, IsoDay>>;

/** All that the engine needs. */
export interface TimelineInput {
  journey: JourneyLogic;
  known: Known;
  /** Null: nothing of the school's calendar is known. */
  calendar: SchoolCalendar | null;
  usual: UsualSchoolYear;
  holidays: Holidays;
  /** School days that the child has missed since the clock started. */
  absences: number;
  /** The cases that only people can tell and that hold, by name. */
  cases: readonly string[];
  today: IsoDay;
}

/** Why a step has no day. */
export type Undated =
  /** Its clock starts with something whose day is not known. */
  | { kind: 'waiting-for'; event: JourneyEvent }
  /** The rule names no number. */
  | { kind: 'no-number' }
  /** We found no rule, or another step's limit covers it: the step has no limits at all. */
  | { kind: 'no-limit' }
  /** The rule depends on something that no calendar tells, such as the end of a term. */
  | { kind: 'ask-school' }
  /** The days lie beyond the holidays we know. */
  | { kind: 'too-far' };

/** What became of one limit. */
export interface LimitResult {
  id: string;
  /** Whether it applies; "perhaps" where the school's calendar decides. */
  applies: 'yes' | 'perhaps' | 'no';
  /** The last day it allows; null where it cannot be dated. */
  by: Span | null;
  undated: Undated | null;
  /** True where its start has not happened: counted from the last day that the step before it has. */
  assumed: boolean;
  /** The day it is counted from; null where there is none. */
  from: Span | null;
}

/** "passed": the day is over, and nobody is late. */
export type Status = 'done' | 'next' | 'later' | 'late' | 'passed' | 'undated';

/** What became of a step. */
export interface StepResult {
  id: string;
  status: Status;
  /** The day it was done, where that is known. */
  doneOn: IsoDay | null;
  /** The last day allowed: the earliest of its limits' that apply. */
  by: Span | null;
  /** Why there is none; null where there is one, or the step is done. */
  undated: Undated | null;
  /** The limits that set the two ends of `by`; null where none does. */
  governing: { earliest: string; latest: string } | null;
  /** True where the school's calendar is only supposed, so that even two equal ends are no exact day. */
  estimate: boolean;
  /** True where `by` is counted from a day that has not come: the last day of a step before. */
  assumed: boolean;
  /** Where the day falls on a weekend, holiday or day off: the last day before it to ask by. */
  askBy: { day: IsoDay; kind: 'school-day' | 'business-day' } | null;
  /** Limits that may make the day earlier once something happens. */
  earlierOnce: readonly JourneyEvent[];
  limits: readonly LimitResult[];
}

/** Why a day does not count. */
export type Reason =
  | 'start'
  | 'weekend'
  | 'holiday'
  | 'summer'
  | 'break'
  | 'day-off'
  | 'waiting-for-consent'
  | 'before-school-year';

/** One day of a count. */
export interface CountedDay {
  day: IsoDay;
  /** Its number in the count; null where it does not count. */
  n: number | null;
  /** Why it does not count; null where it does. */
  reason: Reason | null;
  /** The name of the holiday or break, where it has one. */
  name: string | null;
  /** True where we only suppose that there is no school. */
  supposed: boolean;
}
