import { useRef, useState } from 'preact/hooks';
import type { StateTimeline } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';

/** How the choice of a state stands. */
export type Choice = { kind: 'settled' } | { kind: 'loading' | 'failed'; code: string };

/** Gets one state's rules. Only its code is asked for: no date leaves the page. */
async function rulesOf(code: string): Promise<StateTimeline> {
  const answer = await fetch(`/data/timeline/${code}.json`);
  if (!answer.ok) throw new Error(`No rules of ${code}: ${answer.status}`);
  return (await answer.json()) as StateTimeline;
}

/** Lets a person choose a state. The last choice counts, whichever rules arrive first. */
export function useStateChoice(store: TimelineStore) {
  const [choice, setChoice] = useState<Choice>({ kind: 'settled' });
  const last = useRef('');

  const choose = async (code: string) => {
    last.current = code;
    setChoice({ kind: 'loading', code });
    try {
      const rules = await rulesOf(code);
      if (last.current !== code) return;
      store.changeState(rules);
      setChoice({ kind: 'settled' });
    } catch {
      if (last.current === code) setChoice({ kind: 'failed', code });
    }
  };
  return { choice, choose };
}
