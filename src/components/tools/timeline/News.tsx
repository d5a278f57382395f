import { useStore } from '@nanostores/preact';
import type { TimelineStore } from '../../../stores/timeline';

/** What a change has done, said to those who do not see the list. By itself, so that it redraws nothing else. */
export function News({ store }: { store: TimelineStore }) {
  return (
    <p class="unseen" role="status">
      {useStore(store.$news)}
    </p>
  );
}
