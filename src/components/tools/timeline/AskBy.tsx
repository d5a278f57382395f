import { dayWords } from '../../../lib/deadlines/day-words';
import type { StepResult } from '../../../lib/deadlines/model';
import { noDayReason } from '../../../lib/deadlines/no-day-reason';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineText } from './props';

interface Props {
  result: StepResult;
  /** True where it is the parent who must act, or may. */
  isYours: boolean;
  text: TimelineText;
}

/** Where the last day is no day to reach anyone: by when to act instead. */
export function AskBy({ result, isYours, text }: Props) {
  const reason = noDayReason(result);
  if (reason === null) return null;
  const { locale, step } = text;
  const why = fillBlanks(step.noDay[reason], {
    weekday: dayWords(result.by!.earliest, locale, 'weekday'),
    day: dayWords(result.by!.earliest, locale),
  });
  const { day, kind } = result.askBy!;
  const act = fillBlanks(isYours ? step.act : step.ask[kind], { day: dayWords(day, locale) });
  return (
    <p class="tl-ask">
      {why} <strong>{act}</strong>
    </p>
  );
}
