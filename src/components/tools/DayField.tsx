import { useState } from 'preact/hooks';
import { DayInput } from './DayInput';
import { Field, hintId, problemId, type FieldProps } from './Field';

interface Props extends FieldProps {
  typed: string;
  /** What is wrong with the day, as a sentence; null where nothing is. */
  problem: string | null;
  onType: (typed: string) => void;
}

/** A day. What is wrong is said once the person has left the field, because a year is typed figure by figure. */
export function DayField({ typed, problem, onType, ...field }: Props) {
  const { id, hint } = field;
  const [isIn, setIsIn] = useState(false);
  const shown = isIn ? null : problem;
  return (
    <Field {...field} problem={shown}>
      <DayInput
        id={id}
        typed={typed}
        isWrong={shown !== null}
        describedBy={hint ? `${hintId(id)} ${problemId(id)}` : problemId(id)}
        onType={onType}
        onIn={setIsIn}
      />
    </Field>
  );
}
