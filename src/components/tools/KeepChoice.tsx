import { Tick } from './Tick';

export interface KeepChoiceProps {
  isKept: boolean;
  /** False once the browser has refused. */
  canKeep: boolean;
  onKeep: (on: boolean) => void;
}

interface Props extends KeepChoiceProps {
  text: { remember: string; rememberHint: string; off: string };
}

/** Whether what a person has entered stays on the device. */
export function KeepChoice({ isKept, canKeep, text, onKeep }: Props) {
  return (
    <>
      <Tick checked={isKept} onTick={onKeep}>
        {text.remember} <span class="small">{text.rememberHint}</span>
      </Tick>
      <p class="problem" aria-live="polite">
        {!canKeep && text.off}
      </p>
    </>
  );
}
