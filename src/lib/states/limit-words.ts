import type { Due, Extension, Limit, Pause, When } from '../../data/schema/limit';
import type { Duration } from '../../data/schema/rule';
import { capitalize } from '../facts/capitalize';
import { dayOfYearWords } from '../facts/day-of-year-words';
import { valueWords } from '../facts/value-words';
import type { Wording } from './phrases';

/** What a limit says, without where it stands. */
export type LimitCore = Pick<Limit, 'to' | 'duty' | 'due' | 'when'>;

/** A limit in sentences: the case in which it applies, if there is one, and what it demands. */
export interface LimitSentences {
  when: string | null;
  demand: string[];
}

const schoolDays = (n: number, { units }: Wording) =>
  valueWords({ kind: 'duration', n, unit: 'school-days' }, units);

/** From when: "after it gets your signed consent". */
function afterWords(start: Extract<Due, { kind: 'within' }>['of'], { limits }: Wording): string {
  switch (start.kind) {
    case 'event':
      return limits.after[start.event];
    case 'due-date':
      return limits.afterDueDate(limits.duty[start.event]);
    case 'end-of-school-year':
      return limits.afterSchoolYear;
    case 'start-of-next-school-year':
      return limits.afterNextStart;
  }
}

/** By when: "within 45 school days after it gets your signed consent", "by June 30". */
export function dueWords(due: Due, wording: Wording): string {
  const { limits, units, lang } = wording;
  switch (due.kind) {
    case 'within': {
      const time = valueWords(due.duration, units);
      if (due.of.kind === 'event' && due.of.event === 'last-evaluation')
        return limits.atLeastEvery(time);
      return limits.within(time, afterWords(due.of, wording));
    }
    case 'by-date':
      return limits.byDay(dayOfYearWords(due.month, due.day, lang));
    case 'nth-school-day-of-next-year':
      return limits.byNthSchoolDay(due.n);
    case 'before-next-school-year':
      return limits.beforeNextYear;
  }
}

/** The case in which a limit applies: "When your child is in preschool:". */
function whenWords(when: When, { limits, units }: Wording): string {
  const { when: words, from } = limits;
  switch (when.kind) {
    case 'words':
      return words.words(when.words);
    case 'due-in-summer':
      return words.dueInSummer;
    case 'near-end-of-school-year': {
      const unit = units[when.unit][when.atMost === 1 ? 0 : 1];
      return when.atLeast === 0
        ? words.yearEndAtMost(from[when.event], String(when.atMost), unit)
        : words.yearEndBetween(from[when.event], String(when.atLeast), String(when.atMost), unit);
    }
  }
}

/** What the school must do by then, in the usual words of a language. */
function usualDuty({ to, due }: LimitCore, { limits }: Wording): string {
  const start = due.kind === 'within' && due.of.kind === 'event' ? due.of.event : null;
  const evaluated = start === 'evaluation-completed' || start === 'report-given';
  return to === 'eligibility-decided' && evaluated ? limits.dutyAfterEvaluation : limits.duty[to];
}

/** Whether the files' own sentences may be shown: they are in English. */
export const showsOwnWords = ({ lang }: Wording) => lang === 'en';

/** What a limit says, in plain sentences. */
export function limitSentences(limit: LimitCore, wording: Wording): LimitSentences {
  const { limits } = wording;
  const { due, when } = limit;
  const duty = (showsOwnWords(wording) ? limit.duty : null) ?? usualDuty(limit, wording);
  const by = dueWords(due, wording);
  const demand = [limits.must(duty, capitalize(by))];
  if (when === null) return { when: null, demand };
  if (when.kind === 'near-end-of-school-year' && when.unlessAbsentMoreThan !== null)
    demand.push(limits.unlessAbsent(schoolDays(when.unlessAbsentMoreThan + 1, wording)));
  return { when: whenWords(when, wording), demand };
}

/**
 * What several limits that always apply demand: the second and later ones for the same event are said as
 * a second date for it.
 */
export function limitsTogether(limits: readonly LimitCore[], wording: Wording): string[] {
  return limits.flatMap((limit, i) =>
    limits[i - 1]?.to === limit.to
      ? [wording.limits.also(dueWords(limit.due, wording))]
      : limitSentences(limit, wording).demand,
  );
}

/** What the count leaves out, in a sentence. */
export function pauseSentence(pause: Pause, wording: Wording): string {
  const { pause: words } = wording.limits;
  switch (pause.kind) {
    case 'break':
      if (pause.moreThan === 0) return words.allBreaks;
      return pause.leavesOut === 'days-beyond'
        ? words.daysBeyond(schoolDays(pause.moreThan, wording))
        : words.longBreaks(schoolDays(pause.moreThan + 1, wording));
    case 'summer':
      return words.summer;
    case 'absences':
      if (pause.moreThan === 0) return words.everyAbsence;
      return pause.leavesOut === 'all-absences'
        ? words.allAbsences(schoolDays(pause.moreThan + 1, wording))
        : words.absencesBeyond(String(pause.moreThan));
    case 'waiting-for-consent':
      return words.waiting[pause.consent];
  }
}

/** How the start of a limit is counted, where that is not the usual way. */
export function startSentences(due: Due, { limits }: Wording): string[] {
  if (due.kind !== 'within') return [];
  return [
    ...(due.startDayCounts ? [limits.startDayCounts] : []),
    ...(due.summerStartMoves ? [limits.summerStartMoves] : []),
  ];
}

/** How the time can become longer, in a sentence. */
export function extensionSentence(
  { by, inWriting, atMost, onlyWhen }: Extension,
  { limits, units }: Wording,
): string {
  const { extension } = limits;
  return [
    extension[by],
    inWriting ? extension.inWriting : '',
    atMost ? extension.atMost(valueWords(atMost, units)) : '',
    onlyWhen ? extension.onlyWhen(onlyWhen) : '',
    '.',
  ].join('');
}

/** For a table: the time, what it is counted from, and what must be done by then. */
export function limitInShort(
  { to, due }: LimitCore,
  wording: Wording,
): { time: string; from: string | null; until: string } {
  const { limits, units } = wording;
  const until = limits.until[to];
  const counted =
    due.kind === 'within' && !(due.of.kind === 'event' && due.of.event === 'last-evaluation');
  if (!counted) return { time: dueWords(due, wording), from: null, until };
  const time = valueWords(due.duration, units);
  const from = due.of.kind === 'event' ? limits.from[due.of.event] : afterWords(due.of, wording);
  return { time, from, until };
}

/**
 * About how many calendar days a time takes, for putting times in order and for nothing else:
 * five school or business days are a week, and breaks are not counted.
 */
export function roughCalendarDays({ n, unit }: Duration): number {
  switch (unit) {
    case 'calendar-days':
      return n;
    case 'school-days':
    case 'business-days':
      return (n * 7) / 5;
    case 'weeks':
      return n * 7;
    case 'months':
      return n * 30;
    case 'years':
      return n * 365;
  }
}
