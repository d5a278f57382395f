import type { ComponentChildren } from 'preact';

interface Props {
  id?: string;
  checked: boolean;
  'aria-describedby'?: string;
  children: ComponentChildren;
  onTick: (on: boolean) => void;
}

/** A line to tick. */
export function Tick({ children, onTick, ...box }: Props) {
  return (
    <label class="check-line">
      <input
        type="checkbox"
        {...box}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
