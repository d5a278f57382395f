import type { TimelineText } from './props';

interface Props {
  isKept: boolean;
  /** False once the browser has refused. */
  canKeep: boolean;
  text: TimelineText['keep'];
  onKeep: (on: boolean) => void;
  onClear: () => void;
}

/** Where the dates are, whether they stay on the device, and the button that forgets them. */
export function Keep({ isKept, canKeep, text, onKeep, onClear }: Props) {
  return (
    <div class="tl-keep">
      <p class="small">{text.promise}</p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />
        <span>
          {text.remember} <span class="small">{text.rememberHint}</span>
        </span>
      </label>
      <p class="problem" aria-live="polite">
        {!canKeep && text.off}
      </p>
      <button class="link" type="button" onClick={onClear}>
        {text.clear}
      </button>
    </div>
  );
}
