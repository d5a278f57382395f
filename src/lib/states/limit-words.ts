import type { Due, Extension, Limit, Pause, When } from '../../data/schema/limit';
import type { RuleValue } from '../../data/schema/rule';
import { dayOfYearWords } from '../facts/day-of-year-words';
import { valueWords } from '../facts/value-words';
import type { Wording } from './phrases';

type Duration = Extract<RuleValue, { kind: 'duration' }>;

/** What a limit says, without where it stands. */
export type LimitCore = Pick<Limit, 'to' | 'duty' | 'due' | 'when'>;

const schoolDays = (n: number, { units }: Wording) =>
  valueWords({ kind: 'duration', n, unit: 'school-days' }, units);

/** From when: "after it gets your signed consent". */
function afterWords(start: Extract<Due, { kind: 'within' }>['of'], { limits }: Wording): string {
  switch (start.kind) {
    case 'event':
      return limits.after[start.event];
    case 'due-date':
      return limits.afterDueDate;
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

/** The case in which a limit applies, in a sentence. */
function whenSentence(when: When, { limits, units }: Wording): string {
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

/**
 * What a limit demands, in plain sentences: the case in which it applies first, if there is one.
 *
 * `ownDuty` false leaves out the duty in the file's own words, for languages in which those are not written.
 */
export function limitSentences(limit: LimitCore, wording: Wording, ownDuty = true): string[] {
  const { limits } = wording;
  const { to, due, when } = limit;
  const duty = (ownDuty ? limit.duty : null) ?? limits.duty[to];
  const by = dueWords(due, wording);
  const must = limits.must(duty, by.charAt(0).toUpperCase() + by.slice(1));
  if (when === null) return [must];
  const sentences = [whenSentence(when, wording), must];
  if (when.kind === 'near-end-of-school-year' && when.unlessAbsentMoreThan !== null)
    sentences.push(limits.unlessAbsent(schoolDays(when.unlessAbsentMoreThan + 1, wording)));
  return sentences;
}

/**
 * What several limits that hold together demand: the second and later ones for the same thing are
 * said as a second date for it.
 */
export function limitsTogether(
  limits: readonly LimitCore[],
  wording: Wording,
  ownDuty = true,
): string[] {
  return limits.flatMap((limit, i) => {
    const before = limits[i - 1];
    const sameThing =
      before?.to === limit.to && limit.when === null && (!ownDuty || before.duty === limit.duty);
    return sameThing
      ? [wording.limits.also(dueWords(limit.due, wording))]
      : limitSentences(limit, wording, ownDuty);
  });
}

/** What the count leaves out, in a sentence. */
export function pauseSentence(pause: Pause, wording: Wording): string {
  const { pause: words } = wording.limits;
  switch (pause.kind) {
    case 'break':
      if (pause.moreThan === 0) return words.allBreaks;
      return pause.leavesOut === 'whole-break'
        ? words.longBreaks(schoolDays(pause.moreThan + 1, wording))
        : words.daysBeyond(schoolDays(pause.moreThan, wording));
    case 'summer':
      return words.summer;
    case 'absences':
      if (pause.moreThan === 0) return words.everyAbsence;
      return pause.leavesOut === 'all-absences'
        ? words.allAbsences(schoolDays(pause.moreThan + 1, wording))
        : words.absencesBeyond(String(pause.moreThan));
    case 'closure':
      return words.closure;
    case 'waiting-for-consent':
      return words.waiting[pause.consent];
  }
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
