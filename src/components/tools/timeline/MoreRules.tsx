import { limitsShown } from '../../../lib/deadlines/limits-shown';
import type { StepResult } from '../../../lib/deadlines/model';
import type { SaidStep, StateTimeline } from '../../../lib/deadlines/said';
import { Fold } from './Fold';
import { LimitWords } from './LimitWords';
import type { TimelineText } from './props';

interface Props {
  step: SaidStep;
  result: StepResult;
  state: StateTimeline;
  text: TimelineText;
}

/** How the days of a step's rules are counted, what we could not confirm, and its other limits. */
export function MoreRules({ step, result, state, text }: Props) {
  const { first, others } = limitsShown(step, result);
  const sources = first.length > 0 ? first.map(({ source }) => source) : [step.source];
  const notes = [...new Set(first.flatMap((limit) => limit.notes))];
  const doubts = [...new Set(sources.flatMap((source) => source?.doubts ?? []))];
  if (notes.length + doubts.length + others.length === 0) return null;
  const list = (sentences: readonly string[]) =>
    sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
  return (
    <Fold label={text.step.more} about={step.title}>
      {list(notes)}
      {doubts.length > 0 && <p class="tl-label">{text.step.doubts}</p>}
      {list(doubts)}
      {others.length > 0 && <p class="tl-label">{text.step.others}</p>}
      {others.map((limit) => (
        <LimitWords
          key={limit.id}
          limit={limit}
          searched={step.searched}
          isOpen={result.limits.some(({ id, applies }) => id === limit.id && applies === 'perhaps')}
          state={state}
          text={text}
        />
      ))}
    </Fold>
  );
}
