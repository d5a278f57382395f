import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { SaidJourney, StateTimeline } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';
import { Later } from './Later';
import { Preview } from './Preview';
import type { TimelineText } from './props';

const known = () => import('./Known').then((part) => part.Known);

export interface ResultProps {
  store: TimelineStore;
  state: StateTimeline;
  journey: SaidJourney;
  text: TimelineText;
  /** Where this list is, whole and without dates. */
  address: string;
  /** Says something to those who do not see the page. */
  say: (news: string) => void;
}

/** What follows from the dates; before one is known, what to expect. */
export function Result({ store, ...props }: ResultProps) {
  const results = useStore(store.$results);
  // What the results were reckoned from: listening to both would draw the list twice.
  const input = store.$input.get();
  // Fetched when someone begins, so that it is there with the first date, and nobody else has to wait for it.
  useEffect(() => {
    const fetchIt = () => void known().catch(() => undefined);
    addEventListener('focusin', fetchIt, { once: true });
    return () => removeEventListener('focusin', fetchIt);
  }, []);
  if (results && input)
    return (
      <Later load={known} props={{ ...props, results, input }} failed={props.text.partFailed} />
    );
  return (
    <section class="tl-result">
      <Preview journey={props.journey} text={props.text} />
    </section>
  );
}
