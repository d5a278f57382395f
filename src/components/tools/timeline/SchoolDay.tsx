import { DayInput } from '../DayInput';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  isWrong: boolean;
  /** The id of the sentence that says what is wrong. */
  problemId: string;
  onType: (typed: string) => void;
}

/** One date of the school's calendar. */
export function SchoolDay({ id, label, hint, value, isWrong, problemId, onType }: Props) {
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
        typed={value}
        isWrong={isWrong}
        describedBy={`${hint ? `${id}-hint ` : ''}${problemId}`}
        onType={onType}
      />
    </div>
  );
}
