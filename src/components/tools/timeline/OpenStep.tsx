import { isCounted } from '../../../lib/deadlines/is-counted';
import { isExact } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import { AskBy } from './AskBy';
import { Counted } from './Counted';
import { Fold } from './Fold';
import { LateLetter } from './LateLetter';
import { MoreRules } from './MoreRules';
import type { StepProps } from './StepItem';
import { StepRules } from './StepRules';
import { WhyUndated } from './WhyUndated';

/** A step that is not done: who must act, by which rule, what the family can do, and the rest folded away. */
export function OpenStep({ step, result, input, journey, state, text, onCalendar }: StepProps) {
  const { status, by, undated, governing } = result;
  const words = text.step;
  const isLate = status === 'late';
  const isUrgent = isLate || status === 'next';
  const letters = state.letters.filter(({ id }) => id === step.letter);
  const letter = letters.find((one) => one.case && input.cases.includes(one.case)) ?? letters[0];
  // What has not begun takes less room, because some journeys have many such steps.
  const isWaiting = undated?.kind === 'waiting-for';
  const rules = <StepRules step={step} result={result} state={state} text={text} />;
  const more = <MoreRules step={step} result={result} state={state} text={text} />;
  const ruling = step.limits.find(({ id }) => id === governing?.latest);
  const source = (ruling ?? step.limits[0])?.source;
  const toSend = letter && (
    <LateLetter
      stepId={step.id}
      letter={letter}
      known={input.known}
      due={by?.latest ?? null}
      citation={source?.citation}
      isSure={source?.confidence !== 'low'}
      today={input.today}
      state={state.code}
      text={text}
    />
  );
  return (
    <>
      {undated && <WhyUndated why={undated} step={step} journey={journey} text={words} />}
      {by && (status === 'next' || (status === 'later' && isExact(by))) && (
        <AskBy result={result} isYours={step.who === 'you'} text={text} />
      )}
      {!isWaiting && rules}
      {by && result.assumed && <p class="small">{words.assumed}</p>}
      {journey.fields.map(
        ({ event, label }) =>
          result.earlierOnce.includes(event) && (
            <p class="small" key={event}>
              {fillBlanks(words.earlier, { event: label })}
            </p>
          ),
      )}
      {isUrgent && (
        <p class="tl-can">
          <strong>{words.youCan}</strong> {step.youCan}
        </p>
      )}
      {isLate && <p class="small">{words.late}</p>}
      {isLate && toSend}
      <div class="tl-folds">
        {!isUrgent && (
          <Fold label={words.youCan} about={step.title}>
            <p>{step.youCan}</p>
          </Fold>
        )}
        {undated?.kind === 'no-number' && toSend && (
          <Fold label={words.write} about={step.title}>
            {toSend}
          </Fold>
        )}
        {isWaiting && (
          <Fold label={words.rule} about={step.title}>
            {rules}
            {more}
          </Fold>
        )}
        {by && ruling && isCounted(ruling) && (
          <Fold label={words.counted} about={step.title}>
            <Counted input={input} step={step.id} span={by} text={text} />
          </Fold>
        )}
        {!isWaiting && more}
        {(status === 'next' || status === 'later') && (
          <button class="link tl-add" type="button" onClick={onCalendar}>
            {words.addToCalendar}
            <span class="unseen">: {step.title}</span>
          </button>
        )}
      </div>
    </>
  );
}
