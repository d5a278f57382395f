import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../../lib/deadlines/check-dates';
import type { SaidField, SaidJourney } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineStore } from '../../../stores/timeline';
import { DayField } from '../DayField';
import { Absences } from './Absences';
import { dateFieldId } from './date-field';
import type { TimelineText } from './props';

/** How many fields stand open; the rest is folded, unless there is but one more. */
const open = 3;

interface Props {
  store: TimelineStore;
  journey: SaidJourney;
  text: TimelineText['dates'];
}

/** The dates of a journey: the first ones, and more behind a fold, with the days missed where they matter. */
export function Dates({ store, journey: { fields, asksAbsences }, text }: Props) {
  const typed = useStore(store.$typed);
  const { problems } = useStore(store.$checked);
  // A fold that someone has opened must not close under them when its last date is emptied.
  const [isOpen, setIsOpen] = useState(false);
  const words = (problem: Problem | undefined): string | null => {
    if (!problem) return null;
    const other = problem.kind === 'before' && fields.find(({ event }) => event === problem.event);
    return fillBlanks(text.problems[problem.kind], { other: other ? other.label : '' });
  };
  const show = ({ event, label, hint }: SaidField) => (
    <DayField
      key={event}
      id={dateFieldId(event)}
      label={label}
      hint={hint}
      typed={typed[event] ?? ''}
      problem={words(problems[event])}
      onType={(said) => store.type(event, said)}
    />
  );
  const cut = fields.length <= open + 1 ? fields.length : open;
  const rest = fields.slice(cut);
  return (
    <div class="tl-dates">
      <h2>{text.title}</h2>
      <p class="small">{text.lead}</p>
      {fields.slice(0, cut).map(show)}
      {(rest.length > 0 || asksAbsences) && (
        <details
          class="tl-fold"
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
          open={isOpen || rest.some(({ event }) => typed[event]) || store.$absences.get() !== ''}
        >
          <summary>{text.more}</summary>
          {rest.map(show)}
          {asksAbsences && <Absences store={store} text={text} />}
        </details>
      )}
    </div>
  );
}
