import type { StepResult } from '../../../lib/deadlines/model';
import type { SaidStep, StateTimeline } from '../../../lib/deadlines/said';
import { spanWords } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import { Fold } from './Fold';
import type { TimelineText } from './props';
import { StepRules } from './StepRules';

interface Props {
  step: SaidStep;
  result: StepResult;
  state: StateTimeline;
  text: TimelineText;
}

/** What is left to say of a step that is done: its last day, and the rule for those who want it. */
export function DoneStep({ step, result, state, text }: Props) {
  const { doneOn, by, estimate } = result;
  const { lastDay, doneSomeday, rule } = text.step;
  return (
    <>
      {doneOn === null && <p class="small">{doneSomeday}</p>}
      {doneOn !== null && by && (
        <p class="small">{fillBlanks(lastDay, { when: spanWords(by, estimate, text) })}</p>
      )}
      <Fold label={rule} about={step.title}>
        <StepRules step={step} result={result} state={state} text={text} />
      </Fold>
    </>
  );
}
