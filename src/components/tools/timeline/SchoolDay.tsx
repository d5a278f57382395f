import { DayInput } from '../DayInput';
import { Field, hintId } from '../Field';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  isWrong: boolean;
  /** The id of the sentence that says what is wrong, which may be about more than this day. */
  problemId: string;
  onType: (typed: string) => void;
}

/** One date of the school's calendar. */
export function SchoolDay({ id, label, hint, value, isWrong, problemId, onType }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      <DayInput
        id={id}
        typed={value}
        isWrong={isWrong}
        describedBy={hint ? `${hintId(id)} ${problemId}` : problemId}
        onType={onType}
      />
    </Field>
  );
}
