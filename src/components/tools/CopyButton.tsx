import type { ComponentChildren } from 'preact';

interface Props {
  /** What to copy; left out, it is the words of the card that the button stands in. */
  words?: string;
  text: { copied: string; copyFailed: string };
  main?: boolean;
  children: ComponentChildren;
}

/** A button that copies, and says beside it whether it went well; served by enhancements/copy. */
export function CopyButton({ words = '', text, main = false, children }: Props) {
  return (
    <p>
      <button
        class={main ? 'button main' : 'button'}
        type="button"
        data-copy={words}
        data-done={text.copied}
        data-failed={text.copyFailed}
      >
        {children}
      </button>{' '}
      <span role="status"></span>
    </p>
  );
}
