import { fillBlanks } from '../fill-blanks';
import { dayWords } from './day-words';
import { limitsShown } from './limits-shown';
import type { IsoDay, StepResult } from './model';
import type { SaidSource, SaidStep } from './said';
import { statusWords, whenWords, type WhenText } from './when-words';

/** The words around the list; the name of the list, where it comes from, and what it is not. */
export interface AsTextWords extends WhenText {
  take: { source: string };
  asText: { made: string; information: string };
}

export interface ListToSend {
  /** "Your deadlines in Texas". */
  title: string;
  /** What the family waits for. */
  journey: string;
  steps: readonly SaidStep[];
  results: readonly StepResult[];
  today: IsoDay;
  /** Where the list was made, without any date. */
  address: string;
}

/** The whole list as plain text, to paste into an email or a note. */
export function asText(list: ListToSend, text: AsTextWords): string {
  const { title, journey, steps, results, today, address } = list;
  const source = ({ citation, checkedOn }: SaidSource) =>
    fillBlanks(text.take.source, {
      citation,
      day: dayWords(checkedOn, text.locale, 'medium'),
    });
  const blocks = results.flatMap((result) => {
    const step = steps.find(({ id }) => id === result.id);
    if (!step) return [];
    const { first } = limitsShown(step, result);
    const status = statusWords(result, today, text);
    const when = whenWords(result, text);
    const said = first.length > 0 ? first : [{ words: step.words, source: step.source }];
    const lines = [
      `${when}${status === null || status === when ? '' : ` (${status})`}`,
      step.title,
      ...said.flatMap((limit) => [
        ...limit.words,
        ...(limit.source ? [source(limit.source), limit.source.url] : []),
      ]),
    ];
    return [lines.join('\n')];
  });
  const end = [
    fillBlanks(text.asText.made, { day: dayWords(today, text.locale, 'medium'), address }),
    text.asText.information,
  ].join('\n');
  return [`${title}\n${journey}`, ...blocks, end].join('\n\n');
}
