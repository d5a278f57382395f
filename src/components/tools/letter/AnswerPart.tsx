import { dateWords } from '../../../lib/facts/date-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { LetterVersion } from '../../../lib/letters/version';
import type { LimitOfLetter } from '../../../stores/letter';
import type { LetterToolText, StateToChoose } from './props';

interface Props {
  /** The day by which the letter asks for an answer; null where it asks for none. */
  asked: string | null;
  /** What the state's rule sets; null where it sets nothing. */
  limit: LimitOfLetter | null;
  state: StateToChoose | undefined;
  lang: LetterVersion['lang'];
  text: LetterToolText['calendar'];
  /** Adds a day to the person's calendar; with the citation of the rule that sets it, if one does. */
  onAdd: (day: string, citation: string | null) => void;
}

/** When an answer should come, and the offer to put that day into the calendar. */
export function AnswerPart({ asked, limit, state, lang, text, onAdd }: Props) {
  if (asked === null && limit === null) return null;
  const add = (day: string, citation: string | null) => (
    <p>
      <button class="button" type="button" onClick={() => onAdd(day, citation)}>
        {fillBlanks(text.add, { day: dateWords(day, lang) })}
      </button>
    </p>
  );
  return (
    <section class="lt-answer" aria-labelledby="letter-answer">
      <h2 id="letter-answer">{text.title}</h2>
      {asked !== null && (
        <>
          <p>{fillBlanks(text.asked, { day: dateWords(asked, lang) })}</p>
          {add(asked, null)}
        </>
      )}
      {limit && state && (
        <>
          <p>
            {fillBlanks(text.gives[limit.step], {
              state: state.nameInSentence,
              limit: limit.limit.words,
            })}{' '}
            {limit.day === null
              ? text.counted
              : fillBlanks(text.day[limit.step], { day: dateWords(limit.day, lang) })}
          </p>
          {limit.day === null ? (
            <p>
              <a href={state.timeline}>{text.timeline}</a>
            </p>
          ) : (
            add(limit.day, limit.limit.citation)
          )}
        </>
      )}
    </section>
  );
}
