import type { SaidJourney } from '../../../lib/deadlines/said';
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
      <div class="choice-cards">
        {journeys.map(({ id, title }) => (
          <label class="choice-card" key={id}>
            <input
              type="radio"
              name="tl-journey"
              value={id}
              checked={id === chosen.id}
              onChange={() => onChoose(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
      <p class="small">
        {chosen.lead} {text.guide} <a href={chosen.guide.href}>{chosen.guide.title}</a>
      </p>
    </fieldset>
  );
}
