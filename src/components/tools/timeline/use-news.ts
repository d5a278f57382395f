import { useEffect, useRef } from 'preact/hooks';
import { changedSteps } from '../../../lib/deadlines/changed-steps';
import type { StepResult } from '../../../lib/deadlines/model';
import type { SaidJourney } from '../../../lib/deadlines/said';
import { forNumber, whenWords } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineStore } from '../../../stores/timeline';
import type { TimelineText } from './props';

/** What was on the page before a change. */
interface Shown {
  said: SaidJourney | null;
  results: readonly StepResult[] | null;
}

/** What a change has done to the dates, briefly, for those who do not see the list. */
export function useNews({ $results, $said, $news }: TimelineStore, text: TimelineText): void {
  const last = useRef<Shown>({ said: $said.get(), results: $results.get() });

  useEffect(
    () =>
      $results.listen((results) => {
        const before = last.current;
        const said = $said.get();
        last.current = { said, results };
        // Another state says for itself what it has changed, and another journey has other steps.
        if (!said || said !== before.said) return;
        const { ids } = changedSteps(before.results ?? [], results ?? []);
        if (ids.length === 0) return;
        const next = results?.find(({ status }) => status === 'next');
        const title = said.steps.find(({ id }) => id === next?.id)?.title;
        $news.set(
          [
            forNumber(text.list.updated, ids.length),
            ...(next && title
              ? [fillBlanks(text.list.nextIs, { title, when: whenWords(next, text) })]
              : []),
          ].join(' '),
        );
      }),
    [$results, $said, $news, text],
  );
}
