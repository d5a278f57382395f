import { useState } from 'preact/hooks';
import { unfinishedDay } from '../../../lib/unfinished-day';
import { DayInput } from '../DayInput';
import { FieldRow } from './FieldRow';
import { fieldId } from './field-id';

interface Props {
  id: string;
  label: string;
  hint: string | undefined;
  optional: string | null;
  value: string;
  /** What is wrong with the day, as a sentence; null where nothing is. */
  problem: string | null;
  /** What to say of a day that is not complete. */
  unfinished: string;
  onType: (day: string) => void;
}

/** A day. What is wrong is said once the person has left the field, because a year is typed figure by figure. */
export function DayField({ id, label, hint, optional, value, problem, unfinished, onType }: Props) {
  const [isIn, setIsIn] = useState(false);
  const wrong = value === unfinishedDay ? unfinished : problem;
  const shown = isIn ? null : wrong;
  return (
    <FieldRow id={id} label={label} hint={hint} optional={optional} problem={shown}>
      <DayInput
        id={fieldId(id)}
        typed={value}
        isWrong={shown !== null}
        describedBy={`${hint ? `${fieldId(id)}-hint ` : ''}${fieldId(id)}-problem`}
        onType={onType}
        onIn={setIsIn}
      />
    </FieldRow>
  );
}
