import { useState } from 'preact/hooks';
import type { SaidField } from '../../../lib/deadlines/said';
import { dateFieldId } from './date-field';

/** What stands for a date that is not whole yet; the browser shows its parts, but gives none of them away. */
const unfinished = '?';

interface Props {
  field: SaidField;
  typed: string;
  /** What is wrong with it, as a sentence; null where nothing is. */
  problem: string | null;
  onType: (text: string) => void;
}

/** One date. What is wrong is said once the person has left the field, because a year is typed figure by figure. */
export function DateField({ field: { event, label, hint }, typed, problem, onType }: Props) {
  const [isIn, setIsIn] = useState(false);
  const shown = isIn ? null : problem;
  const id = dateFieldId(event);
  const take = (input: HTMLInputElement) =>
    onType(input.value || (input.validity.badInput ? unfinished : ''));
  return (
    <div class="tl-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        value={typed === unfinished ? '' : typed}
        aria-invalid={shown !== null}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-problem`}
        onInput={({ currentTarget }) => take(currentTarget)}
        onFocus={() => setIsIn(true)}
        onBlur={({ currentTarget }) => {
          setIsIn(false);
          take(currentTarget);
        }}
      />
      <p class="tl-problem" id={`${id}-problem`} aria-live="polite">
        {shown}
      </p>
    </div>
  );
}
