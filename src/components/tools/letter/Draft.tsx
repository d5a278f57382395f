import type { LetterToolText } from './props';

interface Props {
  isKept: boolean;
  /** False once the browser has refused. */
  canKeep: boolean;
  /** What the last press of the button has done; "" for nothing. */
  news: string;
  text: LetterToolText['draft'];
  onKeep: (on: boolean) => void;
  onClear: () => void;
}

/** Whether the draft stays on the device, and the button that forgets it. */
export function Draft({ isKept, canKeep, news, text, onKeep, onClear }: Props) {
  return (
    <div class="lt-draft">
      <label class="check-line">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />
        <span>
          {text.keep} <span class="small">{text.hint}</span>
        </span>
      </label>
      <p class="problem" aria-live="polite">
        {!canKeep && text.off}
      </p>
      <p>
        <button class="link" type="button" onClick={onClear}>
          {text.clear}
        </button>{' '}
        <span role="status">{news}</span>
      </p>
    </div>
  );
}
