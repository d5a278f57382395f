import type { QuizText } from './props';

interface Props {
  text: QuizText;
  onClear: () => void;
}

/** The promise, and the button that forgets everything; it stands on every step. */
export function ClearLine({ text, onClear }: Props) {
  return (
    <p class="small">
      {text.nothingSaved}{' '}
      <button class="link" type="button" onClick={onClear}>
        {text.clear}
      </button>
    </p>
  );
}
