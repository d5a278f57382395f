import type { SaidJourney } from '../../../lib/deadlines/said';
import { ChoiceCards } from '../ChoiceCards';
import type { TimelineText } from './props';

interface Props {
  journeys: readonly SaidJourney[];
  chosen: SaidJourney;
  text: TimelineText['choose'];
  onChoose: (id: string) => void;
}

/** What the family is waiting for. */
export function ChooseJourney({ journeys, chosen, text, onChoose }: Props) {
  return (
    <fieldset class="tl-journeys">
      <legend>{text.journey}</legend>
      <ChoiceCards
        name="tl-journey"
        options={journeys.map(({ id, title }) => ({ id, label: title }))}
        chosen={chosen.id}
        onChoose={onChoose}
      />
      <p class="small">
        {chosen.lead} {text.guide} <a href={chosen.guide.href}>{chosen.guide.title}</a>
      </p>
    </fieldset>
  );
}
