import type { SaidJourney } from '../../../lib/deadlines/said';
import type { TimelineText } from './props';

interface Props {
  journey: SaidJourney;
  text: TimelineText;
}

/** The steps while no date is known: what to expect, in order. */
export function Preview({ journey, text }: Props) {
  return (
    <>
      <h2>{text.list.preview}</h2>
      <p class="small">{text.list.previewLead}</p>
      <ol class="tl-path" role="list">
        {journey.steps.map(({ id, title, who }) => (
          <li class="tl-step open" key={id}>
            <p class="tl-title">{title}</p>
            <p class="small">{text.step.who[who]}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
