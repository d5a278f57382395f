import type { SaidJourney, StateTimeline } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';
import { CalendarPart } from './CalendarPart';
import { Cases } from './Cases';
import { ChooseJourney } from './ChooseJourney';
import { Dates } from './Dates';
import { Here } from './Here';
import { Keep } from './Keep';
import type { TimelineText } from './props';

interface Props {
  store: TimelineStore;
  state: StateTimeline;
  journey: SaidJourney;
  text: TimelineText;
  keeping: {
    isKept: boolean;
    canKeep: boolean;
    onKeep: (on: boolean) => void;
    onClear: () => void;
  };
}

/** All that a family can enter, once the state is known. */
export function Form({ store, state, journey, text, keeping }: Props) {
  return (
    <>
      <ChooseJourney
        journeys={state.journeys}
        chosen={journey}
        text={text.choose}
        onChoose={store.chooseJourney}
      />
      <Dates key={journey.id} store={store} journey={journey} text={text.dates} />
      <Here store={store} journey={journey} text={text} />
      {journey.cases.length > 0 && (
        <Cases store={store} journey={journey} label={text.dates.casesTitle} />
      )}
      <CalendarPart store={store} state={state} text={text} />
      <Keep {...keeping} text={text.keep} />
    </>
  );
}
