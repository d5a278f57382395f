import type { ComponentChildren } from 'preact';
import { fieldId } from './field-id';

interface Props {
  id: string;
  label: string;
  hint: string | undefined;
  /** "optional"; null where the letter has a blank without it. */
  optional: string | null;
  /** What is wrong, as a sentence; null where nothing is, left out where nothing can be. */
  problem?: string | null;
  children: ComponentChildren;
}

/** A label, its remark, the control and what is wrong with what it holds. */
export function FieldRow({ id, label, hint, optional, problem, children }: Props) {
  return (
    <div class="lt-field">
      <label for={fieldId(id)}>
        {label} {optional && <span class="lt-optional">({optional})</span>}
      </label>
      {hint && (
        <p class="small" id={`${fieldId(id)}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem !== undefined && (
        <p class="problem" id={`${fieldId(id)}-problem`} aria-live="polite">
          {problem}
        </p>
      )}
    </div>
  );
}
