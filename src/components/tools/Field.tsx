import type { ComponentChildren } from 'preact';

/** The id of the remark on a control. */
export const hintId = (control: string) => `${control}-hint`;

/** The id of the sentence that says what is wrong with what a control holds. */
export const problemId = (control: string) => `${control}-problem`;

/** What stands around a control. */
export interface FieldProps {
  /** The id of the control. */
  id: string;
  label: string;
  hint?: string | null | undefined;
  /** "optional"; null where something is missing without it, left out where nothing is said of it. */
  optional?: string | null;
  /** What is wrong, as a sentence; null where nothing is, left out where nothing can be. */
  problem?: string | null;
}

/** A label, its remark, the control and what is wrong with what it holds. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const { id, label, hint, optional, problem, children } = props;
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="optional">({optional})</span>}
      </label>
      {hint && (
        <p class="small" id={hintId(id)}>
          {hint}
        </p>
      )}
      {children}
      {problem !== undefined && (
        <p class="problem" id={problemId(id)} aria-live="polite">
          {problem}
        </p>
      )}
    </div>
  );
}
