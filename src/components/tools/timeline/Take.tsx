import { CopyButton } from '../CopyButton';
import type { TimelineText } from './props';

interface Props {
  text: TimelineText['take'];
  /** The whole list as words. */
  list: string;
  /** Where the list is, without dates. */
  address: string;
  /** False where no step has a day. */
  hasDays: boolean;
  onCalendar: () => void;
}

/** How to take the list along. The copy buttons are served by enhancements/copy. */
export function Take({ text, list, address, hasDays, onCalendar }: Props) {
  return (
    <section class="tl-take">
      <h2>{text.title}</h2>
      <div class="tl-row">
        {hasDays && (
          <button class="button main" type="button" onClick={onCalendar}>
            {text.addAll}
          </button>
        )}
        <button class="button" type="button" onClick={() => print()}>
          {text.print}
        </button>
        <CopyButton words={list} text={text}>
          {text.copyText}
        </CopyButton>
        <CopyButton words={address} text={text}>
          {text.copyLink}
        </CopyButton>
      </div>
      <p class="small">{text.linkNote}</p>
    </section>
  );
}
