import { fillBlanks } from '../fill-blanks';
import { dayWords } from './day-words';
import { howFar } from './how-far';
import type { IsoDay, Span, StepResult } from './model';

/** One word or sentence for one thing, and one with "{n}" for more. */
interface OneOrMany {
  one: string;
  many: string;
}

/** The words for a day and for how far it is; "{day}", "{from}", "{to}" and "{n}" are filled in. */
export interface WhenText {
  locale: string;
  when: {
    by: string;
    between: string;
    estimate: string;
    on: string;
    none: string;
    noLimit: string;
  };
  status: Record<StepResult['status'] | 'today' | 'now', string> &
    Record<'ahead' | 'ago', Record<'days' | 'weeks' | 'months', OneOrMany>>;
}

/** The form for a number. */
export const forNumber = ({ one, many }: OneOrMany, n: number) =>
  n === 1 ? one : fillBlanks(many, { n });

export const isExact = ({ earliest, latest }: Span) => earliest === latest;

/** "by Tuesday, November 17, 2026" or "between November 17 and December 1, 2026 (estimate)". */
export function spanWords(span: Span, estimate: boolean, { when, locale }: WhenText): string {
  const { earliest, latest } = span;
  const style = earliest.slice(0, 4) === latest.slice(0, 4) ? 'monthDay' : 'long';
  const said = isExact(span)
    ? fillBlanks(when.by, { day: dayWords(latest, locale) })
    : fillBlanks(when.between, {
        from: dayWords(earliest, locale, style),
        to: dayWords(latest, locale, 'long'),
      });
  return estimate || !isExact(span) ? `${said} ${when.estimate}` : said;
}

/** What stands at the head of a step: its last day, the day it was done, or that there is none. */
export function whenWords(
  { by, estimate, status, doneOn, undated }: StepResult,
  text: WhenText,
): string {
  if (status === 'done' && doneOn !== null)
    return fillBlanks(text.when.on, { day: dayWords(doneOn, text.locale) });
  if (by) return spanWords(by, estimate, text);
  if (status === 'done') return text.status.done;
  return undated?.kind === 'no-limit' || undated?.kind === 'no-number'
    ? text.when.noLimit
    : text.when.none;
}

/** The status of a step and how far its day is: "Next · in 6 weeks"; null where the head of the step says it all. */
export function statusWords(
  { by, status }: StepResult,
  today: IsoDay,
  { status: words }: WhenText,
): string | null {
  switch (status) {
    case 'done':
      return words.done;
    case 'undated':
      return null;
    case 'late':
    case 'passed': {
      const { unit, n } = howFar(by!.latest, today);
      return `${words[status]} · ${forNumber(words.ago[unit], n)}`;
    }
    case 'next':
    case 'later': {
      if (by!.latest === today) return `${words[status]} · ${words.today}`;
      if (by!.earliest <= today) return `${words[status]} · ${words.now}`;
      const { unit, n } = howFar(today, by!.earliest);
      return `${words[status]} · ${forNumber(words.ahead[unit], n)}`;
    }
  }
}
