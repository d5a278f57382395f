import { KeepChoice, type KeepChoiceProps } from '../KeepChoice';
import type { LetterToolText } from './props';

interface Props extends KeepChoiceProps {
  /** What the last press of the button has done; "" for nothing. */
  news: string;
  text: LetterToolText['draft'];
  onClear: () => void;
}

/** Whether the draft stays on the device, and the button that forgets it. */
export function Draft({ news, text, onClear, ...choice }: Props) {
  return (
    <div class="lt-draft">
      <KeepChoice {...choice} text={text} />
      <p>
        <button class="link" type="button" onClick={onClear}>
          {text.clear}
        </button>{' '}
        <span role="status">{news}</span>
      </p>
    </div>
  );
}
