import { limitsShown } from '../../../lib/deadlines/limits-shown';
import type { StepResult } from '../../../lib/deadlines/model';
import type { SaidStep, StateTimeline } from '../../../lib/deadlines/said';
import { LimitWords } from './LimitWords';
import type { TimelineText } from './props';
import { RuleLine } from './RuleLine';

interface Props {
  step: SaidStep;
  result: StepResult;
  state: StateTimeline;
  text: TimelineText;
}

/** The rules that set a step's day, or the words for having none. */
export function StepRules({ step, result, state, text }: Props) {
  const { first } = limitsShown(step, result);
  return (
    <>
      {first.map((limit) => (
        <LimitWords
          key={limit.id}
          limit={limit}
          searched={step.searched}
          isOpen={result.limits.some(({ id, applies }) => id === limit.id && applies === 'perhaps')}
          state={state}
          text={text}
        />
      ))}
      {step.words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {first.length === 0 && (
        <RuleLine
          whose={step.whose}
          searched={step.searched}
          source={step.source}
          state={state}
          text={text}
        />
      )}
    </>
  );
}
