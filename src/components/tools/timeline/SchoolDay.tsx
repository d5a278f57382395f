import { unfinished } from '../../../lib/deadlines/school-calendar-draft';

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
  const take = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) =>
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
        autocomplete="off"
        value={value === unfinished ? '' : value}
        aria-invalid={isWrong}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${problemId}`}
        onInput={take}
        onBlur={take}
      />
    </div>
  );
}
