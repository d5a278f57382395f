import type { StepResult, TimelineInput } from '../../../lib/deadlines/model';
import type { SaidJourney, SaidStep, StateTimeline } from '../../../lib/deadlines/said';
import { DoneStep } from './DoneStep';
import { OpenStep } from './OpenStep';
import type { TimelineText } from './props';
import { StepHead } from './StepHead';

/** A step, and all that it is shown with. */
export interface StepProps {
  step: SaidStep;
  result: StepResult;
  input: TimelineInput;
  journey: SaidJourney;
  state: StateTimeline;
  text: TimelineText;
  /** Puts this step into the family's calendar. */
  onCalendar: () => void;
}

/** One step of the list: its day first, and then what it means. */
export function StepItem(props: StepProps) {
  const { step, result, input, state, text } = props;
  return (
    <li class={`tl-step ${result.status}`}>
      <StepHead step={step} result={result} today={input.today} text={text} />
      {result.status === 'done' ? (
        <DoneStep step={step} result={result} state={state} text={text} />
      ) : (
        <OpenStep {...props} />
      )}
    </li>
  );
}
