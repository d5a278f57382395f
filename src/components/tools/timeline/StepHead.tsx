import type { IsoDay, StepResult } from '../../../lib/deadlines/model';
import type { SaidStep } from '../../../lib/deadlines/said';
import { statusWords, whenWords } from '../../../lib/deadlines/when-words';
import type { TimelineText } from './props';

interface Props {
  step: SaidStep;
  result: StepResult;
  today: IsoDay;
  text: TimelineText;
}

/** The head of a step: its day, what must happen, how it stands as a word, and who must act. */
export function StepHead({ step: { title, who }, result, today, text }: Props) {
  const status = statusWords(result, today, text);
  return (
    <>
      <h3>
        <span class="tl-when">{whenWords(result, text)}</span>
        <span class="unseen">: </span>
        <span class="tl-title">{title}</span>
      </h3>
      <p class="tl-line">
        {status !== null && <span class="tl-status">{status}</span>}
        {result.status !== 'done' && <span class="small">{text.step.who[who]}</span>}
      </p>
    </>
  );
}
