import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import { isDay } from '../../../lib/letters/day';
import { createLetterStore } from '../../../stores/letter';
import { saveCalendar } from '../save-calendar';
import { useKeeping } from '../use-keeping';
import { AnswerPart } from './AnswerPart';
import { forgetDraft, startKeeping } from './draft';
import { LetterForm } from './LetterForm';
import { OpenBlanks } from './OpenBlanks';
import { Paper } from './Paper';
import type { LetterToolProps } from './props';
import { startLetter, typedBefore } from './start-letter';
import { TakeAlong } from './TakeAlong';

/**
 * A letter: its fields on one side, the letter as it is written on the other. What it says is decided in lib. The
 * server knows no day and nothing that was said, so the first drawing uses none.
 */
export function LetterTool(props: LetterToolProps) {
  const { id, versions, fields, states, text, self } = props;
  const store = useMemo(() => createLetterStore(props), []);
  const typed = useMemo(() => typedBefore(fields), []);
  const stateCode = useStore(store.$state);
  const version = useStore(store.$version);
  const limit = useStore(store.$limit);
  const sent = useStore(store.$sent);
  const replyBy = useStore(store.$replyBy);
  const letter = useStore(store.$letter);
  const { isKept, canKeep, keep } = useKeeping({
    start: () => startKeeping({ id, fields, asksState: states.length > 0 }, store),
    forget: forgetDraft,
  });
  const [at, setAt] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const [cleared, setCleared] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const state = states.find(({ code }) => code === stateCode);
  const { title } = versions[0]!;

  useEffect(() => startLetter({ id, fields, states, store, typed, onDraft: () => keep(true) }), []);

  const addDay = (day: string, citation: string | null) => {
    const { entry, notes, notesRule } = text.calendar;
    const found = {
      uid: citation === null ? `letter-${id}` : `letter-${id}-rule`,
      day,
      title: fillBlanks(entry, { letter: title }),
      notes: citation === null ? notes : fillBlanks(notesRule, { citation }),
      url: self,
      reminderDaysBefore: 0,
    };
    return saveCalendar([found], { fileName: id, calendarName: title, site: self });
  };
  const clear = () => {
    store.clear();
    keep(false);
    setNews(text.draft.cleared);
    setCleared(cleared + 1);
  };
  useEffect(() => {
    if (cleared > 0) heading.current?.focus();
  }, [cleared]);

  /** A blank leads to its field; the address stays, because it may hold a choice. */
  const goToField = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const field = link && link.hash && document.querySelector<HTMLElement>(link.hash);
    if (!field) return;
    event.preventDefault();
    field.focus();
  };

  return (
    <div class="lt" onClick={goToField}>
      <LetterForm
        key={cleared}
        store={store}
        versions={versions}
        fields={fields}
        states={states}
        state={state}
        at={at}
        heading={heading}
        keeping={{ isKept, canKeep, onKeep: keep }}
        news={news}
        text={text}
        onGo={setAt}
        onEnter={() => setNews('')}
        onClear={clear}
      />
      <Paper letter={letter} version={version} field={at} title={text.letter} />
      <div class="lt-after">
        <OpenBlanks letter={letter} version={version} text={text} />
        <TakeAlong letter={letter} version={version} fileName={`${id}-${sent ?? ''}`} text={text} />
        <AnswerPart
          asked={isDay(replyBy) ? replyBy : null}
          limit={limit}
          inState={versions[0]!.states[stateCode]}
          state={state}
          lang={versions[0]!.lang}
          text={text}
          onAdd={addDay}
        />
      </div>
    </div>
  );
}
