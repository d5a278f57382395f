import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { SchoolCalendar } from '../../../lib/deadlines/model';
import type { StateTimeline } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';
import { Later } from './Later';
import type { TimelineText } from './props';

const schoolCalendarForm = () =>
  import('./SchoolCalendarForm').then((part) => part.SchoolCalendarForm);

interface Props {
  store: TimelineStore;
  state: StateTimeline;
  text: TimelineText;
}

/** The school's calendar, folded: without it the dates are ranges. */
export function CalendarPart({ store, state, text }: Props) {
  const calendar = useStore(store.$calendar);
  const today = useStore(store.$today);
  const [wasOpened, setWasOpened] = useState(false);
  const { open, added } = text.dates.calendar;
  return (
    <details
      class="tl-fold"
      onToggle={({ currentTarget }) => setWasOpened(wasOpened || currentTarget.open)}
    >
      <summary>{calendar ? added : open}</summary>
      {wasOpened && today && (
        <Later
          load={schoolCalendarForm}
          props={{
            value: calendar,
            holidays: state.holidays,
            usualBreaks: state.usual.breaks,
            today,
            text,
            onChange: (value: SchoolCalendar | null) => store.$calendar.set(value),
          }}
          failed={text.partFailed}
        />
      )}
    </details>
  );
}
