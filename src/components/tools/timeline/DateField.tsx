import { useState } from 'preact/hooks';
import type { SaidField } from '../../../lib/deadlines/said';
import { DayInput } from '../DayInput';
import { dateFieldId } from './date-field';

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
  return (
    <div class="tl-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <DayInput
        id={id}
        typed={typed}
        isWrong={shown !== null}
        describedBy={`${hint ? `${id}-hint ` : ''}${id}-problem`}
        onType={onType}
        onIn={setIsIn}
      />
      <p class="problem" id={`${id}-problem`} aria-live="polite">
        {shown}
      </p>
    </div>
  );
}
