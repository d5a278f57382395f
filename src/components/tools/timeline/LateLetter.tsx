import { useEffect } from 'preact/hooks';
import { letterAddress } from '../../../lib/addresses';
import { dayWords } from '../../../lib/deadlines/day-words';
import { fillLetter } from '../../../lib/deadlines/fill-letter';
import type { Known } from '../../../lib/deadlines/model';
import type { StateTimeline } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import { CopyButton } from '../CopyButton';
import { answerLetters } from '../hand-over';
import { MarkedBlanks } from '../MarkedBlanks';
import type { TimelineText } from './props';

interface Props {
  stepId: string;
  letter: StateTimeline['letters'][number];
  known: Known;
  /** The day that has passed; null where the rule names none. */
  due: string | null;
  /** Where the rule stands. */
  citation: string | undefined;
  /** False where we are not sure of the rule; then the letter to fill in does not lean on it. */
  isSure: boolean;
  today: string;
  /** The code of the state. */
  state: string;
  text: TimelineText;
}

/** Words to send when a day has passed, with the family's dates in them, and the way to the whole letter. */
export function LateLetter(props: Props) {
  const { stepId, letter, known, due, citation, isSure, today, state, text } = props;
  const { step, take, locale } = text;
  // Two steps may send the same letter, each with days of its own.
  const address = new URLSearchParams({ ...letter.choices, step: stepId }).toString();
  const inWords = (day: string) => dayWords(day, locale, 'long');
  const values = {
    ...Object.fromEntries(Object.entries(known).map(([event, day]) => [event, inWords(day)])),
    due: due === null ? undefined : inWords(due),
    today: inWords(today),
    rule: citation,
  };
  useEffect(
    () =>
      answerLetters(({ about }) => {
        if (about !== address) return null;
        const start = letter.day && known[letter.day.event];
        return {
          entered: {
            ...letter.choices,
            ...(letter.day && start && { [letter.day.field]: start }),
            ...(due && { due }),
            ...(citation && isSure && { 'due-rule': citation }),
          },
          state,
        };
      }),
    [letter, known, due, citation, isSure, state],
  );
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
        <a
          class="button main"
          href={`${letterAddress('en', 'follow-up')}#${address}`}
          target="_blank"
          rel="opener"
        >
          {step.openLetter}
        </a>{' '}
        <span class="small">{step.newTab}</span>
      </p>
      <CopyButton text={take}>{step.copyWords}</CopyButton>
    </div>
  );
}
