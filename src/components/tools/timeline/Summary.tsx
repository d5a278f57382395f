import type { StepResult } from '../../../lib/deadlines/model';
import type { SaidJourney } from '../../../lib/deadlines/said';
import { forNumber, whenWords } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineText } from './props';

interface Props {
  results: readonly StepResult[];
  journey: SaidJourney;
  text: TimelineText;
}

/** The answer in a line: what has passed, and what comes next. */
export function Summary({ results, journey, text }: Props) {
  const { late, nothingDated, allDone } = text.list.summary;
  const passed = results.filter(({ status }) => status === 'late').length;
  const next = results.find(({ status }) => status === 'next');
  const title = journey.steps.find(({ id }) => id === next?.id)?.title;
  return (
    <div class="tl-summary">
      {passed > 0 && <p class="tl-passed">{forNumber(late, passed)}</p>}
      {next && title && (
        <p class="answer">{fillBlanks(text.list.nextIs, { title, when: whenWords(next, text) })}</p>
      )}
      {!next && passed === 0 && (
        <p>{results.some(({ status }) => status === 'done') ? allDone : nothingDated}</p>
      )}
    </div>
  );
}
