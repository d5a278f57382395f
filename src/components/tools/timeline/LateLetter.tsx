import { dayWords } from '../../../lib/deadlines/day-words';
import { fillLetter } from '../../../lib/deadlines/fill-letter';
import type { Known } from '../../../lib/deadlines/model';
import type { StateTimeline } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import { MarkedBlanks } from '../MarkedBlanks';
import type { TimelineText } from './props';

interface Props {
  letter: StateTimeline['letters'][number];
  known: Known;
  /** The day that has passed; null where the rule names none. */
  due: string | null;
  /** Where the rule stands. */
  citation: string | undefined;
  today: string;
  text: TimelineText;
}

/** Words to send when a day has passed, with the family's dates in them. The copy button is served by enhancements/copy. */
export function LateLetter({ letter, known, due, citation, today, text }: Props) {
  const { step, take, locale } = text;
  const inWords = (day: string) => dayWords(day, locale, 'long');
  const values = {
    ...Object.fromEntries(Object.entries(known).map(([event, day]) => [event, inWords(day)])),
    due: due === null ? undefined : inWords(due),
    today: inWords(today),
    rule: citation,
  };
  const filled = (sentence: string) => (
    <MarkedBlanks line={fillLetter(sentence, values, step.dateBlank)} />
  );
  return (
    <div class="box words-card" role="group" aria-label={step.write}>
      <p class="box-label">{step.write}</p>
      <p class="small">
        {fillBlanks(step.to, { to: letter.to })} {step.fillIn}
      </p>
      <div data-words data-no-readability>
        <p>
          <strong>{filled(letter.subject)}</strong>
        </p>
        {letter.paragraphs.map((paragraph) => (
          <p class="letter-paragraph" key={paragraph}>
            {filled(paragraph)}
          </p>
        ))}
      </div>
      <p>
        <button
          class="button main"
          type="button"
          data-copy
          data-done={take.copied}
          data-failed={take.failed}
        >
          {step.copyWords}
        </button>{' '}
        <span role="status"></span>
      </p>
    </div>
  );
}
