import { Fragment } from 'preact';
import { dayWords } from '../../../lib/deadlines/day-words';
import type { StepResult, TimelineInput } from '../../../lib/deadlines/model';
import { placeOfToday } from '../../../lib/deadlines/place-of-today';
import type { SaidJourney, SaidStep, StateTimeline } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineText } from './props';
import { listId } from './list-id';
import { StepItem } from './StepItem';
import { Summary } from './Summary';

interface Props {
  results: readonly StepResult[];
  input: TimelineInput;
  journey: SaidJourney;
  state: StateTimeline;
  text: TimelineText;
  onCalendar: (steps: readonly SaidStep[]) => void;
}

/** Every step with its day, on the path, with a line for today. */
export function StepList({ results, input, journey, state, text, onCalendar }: Props) {
  const place = placeOfToday(results);
  const today = (
    <li class="tl-today">
      {fillBlanks(text.list.today, { day: dayWords(input.today, text.locale, 'long') })}
    </li>
  );
  return (
    <>
      <h2 id={listId} tabIndex={-1}>
        {text.list.title}
      </h2>
      <Summary results={results} journey={journey} text={text} />
      <ol class="tl-path" role="list">
        {results.map((result, i) => {
          const step = journey.steps.find(({ id }) => id === result.id)!;
          return (
            <Fragment key={`${state.code} ${result.id}`}>
              {i === place && today}
              <StepItem
                step={step}
                result={result}
                input={input}
                journey={journey}
                state={state}
                text={text}
                onCalendar={() => onCalendar([step])}
              />
            </Fragment>
          );
        })}
        {place === results.length && today}
      </ol>
    </>
  );
}
