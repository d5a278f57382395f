import { dateWords } from '../../../lib/facts/date-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { LetterVersion, StateInLetter } from '../../../lib/letters/version';
import type { LimitOfLetter } from '../../../stores/letter';
import type { LetterToolText, StateToChoose } from './props';
import { useSaving } from './use-saving';

interface Props {
  /** The day by which the letter asks for an answer; null where it asks for none. */
  asked: string | null;
  /** What the state's rule sets; null where it sets nothing. */
  limit: LimitOfLetter | null;
  /** The state, and how long its limit is, in the language of the page. */
  inState: StateInLetter | undefined;
  state: StateToChoose | undefined;
  lang: LetterVersion['lang'];
  text: LetterToolText;
  /** Adds a day to the person's calendar; with the citation of the rule that sets it, if one does. */
  onAdd: (day: string, citation: string | null) => Promise<void>;
}

/** When an answer should come, and the offer to put that day into the calendar. */
export function AnswerPart({ asked, limit, inState, state, lang, text, onAdd }: Props) {
  const { news, save } = useSaving(text);
  const { calendar } = text;
  if (asked === null && limit === null) return null;
  const add = (day: string, citation: string | null) => (
    <p>
      <button class="button" type="button" onClick={() => void save(() => onAdd(day, citation))}>
        {fillBlanks(calendar.add, { day: dateWords(day, lang) })}
      </button>
    </p>
  );
  return (
    <section class="lt-answer" aria-labelledby="lt-answer-title">
      <h2 id="lt-answer-title">{calendar.title}</h2>
      {asked !== null && (
        <>
          <p>{fillBlanks(calendar.asked, { day: dateWords(asked, lang) })}</p>
          {add(asked, null)}
        </>
      )}
      {limit && state && (
        <>
          <p>
            {fillBlanks(calendar.gives[limit.step], {
              state: inState?.name ?? '',
              limit: inState?.limit?.words ?? '',
            })}{' '}
            {limit.day === null
              ? calendar.counted
              : fillBlanks(calendar.day[limit.step], { day: dateWords(limit.day, lang) })}
          </p>
          {limit.day === null ? (
            <p>
              <a href={state.timeline}>{calendar.timeline}</a>
            </p>
          ) : (
            add(limit.day, limit.limit.citation)
          )}
        </>
      )}
      <p role="status">{news}</p>
    </section>
  );
}
