import type { CalendarEntry } from '../calendar-file/write-calendar';
import { fillBlanks } from '../fill-blanks';
import { dayWords } from './day-words';
import { limitsShown } from './limits-shown';
import type { StepResult } from './model';
import type { SaidStep } from './said';
import { isExact, spanWords, type WhenText } from './when-words';

export interface CalendarWords extends WhenText {
  take: { estimateTitle: string; estimateNotes: string; source: string };
}

/** Which list the steps are of. */
export interface ListOf {
  state: string;
  journey: string;
  /** Where the list is made, without any date. */
  address: string;
}

/** Calendar days; a week is time enough to write to the school. */
const reminderDaysBefore = 7;

/** A step as a day for a calendar: its last day, or the earliest it can be. Null where none is to come. */
export function calendarEntry(
  step: SaidStep,
  result: StepResult,
  { state, journey, address }: ListOf,
  text: CalendarWords,
): CalendarEntry | null {
  const { by, estimate, status } = result;
  if (!by || (status !== 'next' && status !== 'later')) return null;
  const isEstimate = estimate || !isExact(by);
  const said = limitsShown(step, result).first;
  const notes = [
    ...(isEstimate
      ? [fillBlanks(text.take.estimateNotes, { when: spanWords(by, true, text) })]
      : []),
    ...said.flatMap(({ words }) => words),
    step.youCan,
    ...said.map(({ source: { citation, checkedOn } }) =>
      fillBlanks(text.take.source, {
        citation,
        day: dayWords(checkedOn, text.locale, 'medium'),
      }),
    ),
  ];
  return {
    uid: `${state}-${journey}-${step.id}`,
    day: by.earliest,
    title: isEstimate ? fillBlanks(text.take.estimateTitle, { title: step.title }) : step.title,
    notes: notes.join('\n'),
    url: address,
    reminderDaysBefore,
  };
}
