import { useStore } from '@nanostores/preact';
import { capitalize } from '../../../lib/facts/capitalize';
import type { SaidJourney } from '../../../lib/deadlines/said';
import type { TimelineStore } from '../../../stores/timeline';
import { Tick } from '../Tick';

interface Props {
  store: TimelineStore;
  journey: SaidJourney;
  label: string;
}

/** The cases that only the family can tell, and on which a limit depends. */
export function Cases({ store, journey: { cases }, label }: Props) {
  const hold = useStore(store.$cases);
  return (
    <fieldset class="tl-cases">
      <legend>{label}</legend>
      {cases.map(({ id, words }) => (
        <Tick key={id} checked={hold.includes(id)} onTick={(on) => store.setCase(id, on)}>
          {capitalize(words)}
        </Tick>
      ))}
    </fieldset>
  );
}
