import { asText } from '../../../lib/deadlines/as-text';
import { calendarEntry } from '../../../lib/deadlines/calendar-entry';
import type { StepResult, TimelineInput } from '../../../lib/deadlines/model';
import type { SaidStep } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import { Later } from './Later';
import { Printed } from './Printed';
import type { ResultProps } from './Result';
import { saveCalendar } from '../save-calendar';
import { StepList } from './StepList';
import { Take } from './Take';

const timelineDrawing = () => import('./TimelineDrawing').then((part) => part.TimelineDrawing);

type Props = Omit<ResultProps, 'store'> & {
  results: readonly StepResult[];
  input: TimelineInput;
};

/** What follows from the dates: the list, the drawing, and how to take it along. */
export function Known({ results, input, state, journey, text, address, say }: Props) {
  const { today, known } = input;
  const save = (steps: readonly SaidStep[]) => {
    const of = { state: state.code, journey: journey.id, address };
    const entries = results.flatMap((result) => {
      const step = steps.find(({ id }) => id === result.id);
      return (step && calendarEntry(step, result, of, text)) ?? [];
    });
    const { fileName, calendarName, saved, copyFailed } = text.take;
    saveCalendar(entries, { fileName, calendarName, site: address }).then(
      () => say(saved),
      () => say(copyFailed),
    );
  };
  const title = fillBlanks(text.titleIn, { state: state.nameInSentence });
  const list = { title, journey: journey.title, steps: journey.steps, results, today, address };
  return (
    <>
      <section class="tl-result">
        <Printed journey={journey} known={known} address={address} text={text} />
        <StepList
          results={results}
          input={input}
          journey={journey}
          state={state}
          text={text}
          onCalendar={save}
        />
      </section>
      <div class="tl-drawing">
        <Later
          load={timelineDrawing}
          props={{ steps: journey.steps, results, today, text }}
          failed={text.partFailed}
        />
      </div>
      <Take
        text={text.take}
        list={asText(list, text)}
        address={address}
        hasDays={results.some(({ status }) => status === 'next' || status === 'later')}
        onCalendar={() => save(journey.steps)}
      />
    </>
  );
}
