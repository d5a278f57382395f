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
        <p class="tl-copy">
          <button
            class="button"
            type="button"
            data-copy={list}
            data-done={text.copied}
            data-failed={text.failed}
          >
            {text.copyText}
          </button>{' '}
          <span role="status"></span>
        </p>
        <p class="tl-copy">
          <button
            class="button"
            type="button"
            data-copy={address}
            data-done={text.copied}
            data-failed={text.failed}
          >
            {text.copyLink}
          </button>{' '}
          <span role="status"></span>
        </p>
      </div>
      <p class="small">{text.linkNote}</p>
    </section>
  );
}
