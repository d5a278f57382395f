import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WholeLetter } from '../../../lib/letters/letter-as-text';
import { Spans } from './Spans';

interface Props {
  letter: WholeLetter;
  /** The field that the person is in; null where they are in none. */
  field: string | null;
  label: string;
}

/**
 * The paragraph that a field goes into, in sight while the person types on a narrow screen. The letter itself
 * says the same further down, so it is kept from those who hear the page.
 */
export function Peek({ letter, field, label }: Props) {
  const words = useRef<HTMLDivElement>(null);
  const spans = [letter.subject, ...letter.paragraphs, ...letter.sender].findLast((paragraph) =>
    paragraph.some((span) => 'slot' in span && span.slot === field),
  );
  const isShown = spans !== undefined;
  useLayoutEffect(() => {
    // The field must not lie under what shows its words.
    if (isShown) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isShown, field]);
  useLayoutEffect(() => {
    const box = words.current;
    const at = box?.querySelector<HTMLElement>(`[data-slot="${field}"]`);
    // What is being written is at the end of what was said.
    if (box && at) box.scrollTop = at.offsetTop + at.offsetHeight - box.clientHeight;
  });
  return (
    <div class="lt-peek" aria-hidden="true">
      {spans && (
        <div class="lt-peek-box">
          <p class="lt-peek-label">{label}</p>
          <div class="lt-peek-words" ref={words}>
            <Spans spans={spans} linked={false} />
          </div>
        </div>
      )}
    </div>
  );
}
