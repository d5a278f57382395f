import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { SaidQuestion } from '../../../lib/quiz/in-language';
import { Back } from './Back';
import { ClearLine } from './ClearLine';
import type { QuizText } from './props';
import { RuleLinks } from './RuleLinks';

interface Props {
  question: SaidQuestion;
  chosen: readonly string[];
  n: number;
  total: number;
  /** How often in a row the person went on without an answer. */
  missed: number;
  text: QuizText;
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (option: string, on: boolean) => void;
  onContinue: () => void;
  onClear: () => void;
}

/** One question, its answers as cards. */
export function QuestionScreen(props: Props) {
  const { question, chosen, n, total, missed, text, heading, onAnswer, onContinue } = props;
  const { kind, title, hint, options } = question;
  const form = useRef<HTMLFormElement>(null);
  const missing = kind === 'one' ? text.missingOne : text.missingMany;
  const unanswered = missed > 0;

  useEffect(() => {
    if (missed > 0) form.current?.querySelector('input')?.focus();
  }, [missed]);

  return (
    <form
      class="question"
      ref={form}
      // Browsers keep what forms hold, to fill it in again after a crash: on disk, where it must not be.
      autocomplete="off"
      // Should the script fail, this form does nothing; it never puts answers into an address.
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <p class="quiz-top">
        <Back label={text.back} />
        <span class="small">{fillBlanks(text.progress, { n, total })}</span>
      </p>
      <fieldset
        aria-describedby={
          [hint && 'hint', unanswered && 'missing'].filter(Boolean).join(' ') || undefined
        }
      >
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </legend>
        {hint && (
          <p class="small" id="hint">
            {hint}
          </p>
        )}
        <p class="missing" id="missing" role="alert">
          {unanswered && missing}
        </p>
        {kind === 'state' ? (
          <label class="state-answer">
            <span>{text.stateLabel}</span>
            <select
              value={chosen[0] ?? 'not-sure'}
              onChange={(event) => onAnswer(event.currentTarget.value, true)}
            >
              {options.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <div class="answers">
            {options.map((option) => (
              <label class="answer-card" key={option.id}>
                <input
                  type={kind === 'one' ? 'radio' : 'checkbox'}
                  name={question.id}
                  checked={chosen.includes(option.id)}
                  onChange={(event) => onAnswer(option.id, event.currentTarget.checked)}
                />
                <span>
                  {option.label}
                  {option.hint && <span class="small">{option.hint}</span>}
                </span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <details class="why">
        <summary>{text.why}</summary>
        <p>{question.why}</p>
        <RuleLinks rules={question.rules} />
        <p class="small">{text.newTab}</p>
      </details>
      <p>
        <button class="button main" type="submit">
          {text.continue}
        </button>
      </p>
      <ClearLine text={text} onClear={props.onClear} />
    </form>
  );
}
