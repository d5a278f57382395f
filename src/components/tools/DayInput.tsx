import { unfinishedDay } from '../../lib/unfinished-day';

interface Props {
  id: string;
  /** The day as it was typed, or the mark of one that is not whole. */
  typed: string;
  isWrong: boolean;
  /** The ids of the sentences about it. */
  describedBy: string;
  onType: (typed: string) => void;
  /** Told when the person comes into the field, and when they leave it. */
  onIn?: (isIn: boolean) => void;
}

/** A day to enter. One that is half typed is handed on as a mark, since the browser gives none of its parts away. */
export function DayInput({ id, typed, isWrong, describedBy, onType, onIn }: Props) {
  const take = (input: HTMLInputElement) =>
    onType(input.value || (input.validity.badInput ? unfinishedDay : ''));
  return (
    <input
      id={id}
      type="date"
      autocomplete="off"
      value={typed === unfinishedDay ? '' : typed}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => take(currentTarget)}
      onFocus={() => onIn?.(true)}
      onBlur={({ currentTarget }) => {
        onIn?.(false);
        take(currentTarget);
      }}
    />
  );
}
