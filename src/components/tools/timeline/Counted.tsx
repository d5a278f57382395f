import { useMemo } from 'preact/hooks';
import type { Span, TimelineInput } from '../../../lib/deadlines/model';
import { countedDays } from '../../../lib/deadlines/trace';
import { Later } from './Later';
import type { TimelineText } from './props';

const howCounted = () => import('./HowCounted').then((part) => part.HowCounted);

interface Props {
  input: TimelineInput;
  /** The id of the step. */
  step: string;
  span: Span;
  text: TimelineText;
}

/** The days of a count, one by one. They are counted again only where a person looks. */
export function Counted({ input, step, span, text }: Props) {
  const days = useMemo(() => countedDays(input, step, 'latest'), [input, step]);
  return <Later load={howCounted} props={{ days, span, text }} failed={text.partFailed} />;
}
