import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** What it is about; read out, because many with the same label stand on a page. */
  about: string;
  children: ComponentChildren;
}

/** Words that a parent in a hurry does not need at once. They are drawn when they are opened, so that the rest is quick. */
export function Fold({ label, about, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="tl-fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {label}
        <span class="unseen">: {about}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}
