import type { Undated } from '../../../lib/deadlines/model';
import type { SaidJourney, SaidStep } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import { goToField } from './date-field';
import type { TimelineText } from './props';

interface Props {
  why: Undated;
  step: SaidStep;
  journey: SaidJourney;
  text: TimelineText['step'];
}

/** Why a step has no day, and the way to the date that would give it one. */
export function WhyUndated({ why, step, journey, text }: Props) {
  const words = text.why;
  switch (why.kind) {
    case 'waiting-for': {
      const field = journey.fields.find(({ event }) => event === why.event);
      if (!field) return <p class="tl-why">{words.waitingUnnamed}</p>;
      return (
        <p class="tl-why">
          {fillBlanks(words.waiting, { event: field.label })}{' '}
          <button class="link" type="button" onClick={() => goToField(field.event)}>
            {text.enter}
            <span class="unseen">: {field.label}</span>
          </button>
        </p>
      );
    }
    case 'no-number':
      return <p class="tl-why">{words.noNumber}</p>;
    case 'no-limit':
      // Where there are words for it, they stand with the rule.
      if (step.words.length > 0) return null;
      return <p class="tl-why">{step.limits.length > 0 ? words.chooseCase : words.noLimit}</p>;
    case 'ask-school':
      return <p class="tl-why">{words.askSchool}</p>;
    case 'too-far':
      return <p class="tl-why">{words.tooFar}</p>;
  }
}
