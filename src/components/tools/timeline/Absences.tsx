import { useStore } from '@nanostores/preact';
import type { TimelineStore } from '../../../stores/timeline';
import type { TimelineText } from './props';

interface Props {
  store: TimelineStore;
  text: TimelineText['dates'];
}

/** How many school days the child has missed, where a limit depends on it. */
export function Absences({ store, text }: Props) {
  const typed = useStore(store.$absences);
  const isWrong = useStore(store.$missed) === null;
  return (
    <div class="tl-field">
      <label for="tl-absences">{text.absences}</label>
      <p class="small" id="tl-absences-hint">
        {text.absencesHint}
      </p>
      <input
        id="tl-absences"
        class="tl-short"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="tl-absences-hint tl-absences-problem"
        onInput={({ currentTarget }) => store.$absences.set(currentTarget.value)}
      />
      <p class="problem" id="tl-absences-problem" aria-live="polite">
        {isWrong && text.absencesWrong}
      </p>
    </div>
  );
}
