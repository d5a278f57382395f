import { dayWords } from '../../../lib/deadlines/day-words';
import type { Known } from '../../../lib/deadlines/model';
import type { SaidJourney } from '../../../lib/deadlines/said';
import type { TimelineText } from './props';

interface Props {
  journey: SaidJourney;
  known: Known;
  address: string;
  text: TimelineText;
}

/** What only a printed list needs, because the form is not on it: the journey, the dates, and where it was made. */
export function Printed({ journey, known, address, text }: Props) {
  return (
    <div class="printed tl-printed">
      <p>
        <strong>{journey.title}</strong>
      </p>
      {journey.fields.map(({ event, label }) => {
        const day = known[event];
        return (
          day && (
            <p key={event}>
              {label}: {dayWords(day, text.locale, 'long')}
            </p>
          )
        );
      })}
      <p>{address}</p>
      <p>{text.asText.information}</p>
    </div>
  );
}
