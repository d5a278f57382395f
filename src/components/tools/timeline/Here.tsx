import { useStore } from '@nanostores/preact';
import type { SaidJourney } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';
import { listId } from './list-id';
import type { TimelineText } from './props';
import { Summary } from './Summary';

/** Goes to the list, for the eye and for those who listen. */
function goToList(): void {
  const heading = document.getElementById(listId);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface Props {
  store: TimelineStore;
  journey: SaidJourney;
  text: TimelineText;
}

/** The answer right below the dates, where the list is further down the page: on a narrow screen. */
export function Here({ store, journey, text }: Props) {
  const results = useStore(store.$results);
  return (
    results && (
      <div class="tl-here">
        <Summary results={results} journey={journey} text={text} />
        <button class="button main" type="button" onClick={goToList}>
          {text.list.see}
        </button>
      </div>
    )
  );
}
