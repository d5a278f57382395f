import { KeepChoice, type KeepChoiceProps } from '../KeepChoice';
import type { TimelineText } from './props';

interface Props extends KeepChoiceProps {
  text: TimelineText['keep'];
  onClear: () => void;
}

/** Where the dates are, whether they stay on the device, and the button that forgets them. */
export function Keep({ text, onClear, ...choice }: Props) {
  return (
    <div class="tl-keep">
      <p class="small">{text.promise}</p>
      <KeepChoice {...choice} text={text} />
      <button class="link" type="button" onClick={onClear}>
        {text.clear}
      </button>
    </div>
  );
}
