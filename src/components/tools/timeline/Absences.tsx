import { useStore } from '@nanostores/preact';
import type { TimelineStore } from '../../../stores/timeline';
import { Field, hintId, problemId } from '../Field';
import type { TimelineText } from './props';

interface Props {
  store: TimelineStore;
  text: TimelineText['dates'];
}

const id = 'tl-absences';

/** How many school days the child has missed, where a limit depends on it. */
export function Absences({ store, text }: Props) {
  const typed = useStore(store.$absences);
  const isWrong = useStore(store.$missed) === null;
  return (
    <Field
      id={id}
      label={text.absences}
      hint={text.absencesHint}
      problem={isWrong ? text.absencesWrong : null}
    >
      <input
        id={id}
        class="tl-short"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${hintId(id)} ${problemId(id)}`}
        onInput={({ currentTarget }) => store.$absences.set(currentTarget.value)}
      />
    </Field>
  );
}
