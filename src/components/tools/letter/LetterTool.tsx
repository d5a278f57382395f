import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import { isDay } from '../../../lib/letters/day';
import { enteredFrom } from '../../../lib/letters/handed-over';
import { createLetterStore } from '../../../stores/letter';
import { chosenState } from '../chosen-state';
import { saveCalendar } from '../save-calendar';
import { followToday } from '../today';
import { useKeeping } from '../use-keeping';
import { AnswerPart } from './AnswerPart';
import { askOpener } from './ask-opener';
import { forgetDraft, keptDraft, startKeeping } from './draft';
import { LetterForm } from './LetterForm';
import { OpenBlanks } from './OpenBlanks';
import { Paper } from './Paper';
import type { LetterToolProps } from './props';
import { TakeAlong } from './TakeAlong';

/**
 * A letter: its fields on one side, the letter as it is written on the other. What it says is decided in lib. The
 * server knows no day and nothing that was said, so the first drawing uses none.
 */
export function LetterTool(props: LetterToolProps) {
  const { id, versions, fields, states, text, self } = props;
  const store = useMemo(() => createLetterStore(props), []);
  const stateCode = useStore(store.$state);
  const version = useStore(store.$version);
  const limit = useStore(store.$limit);
  const sent = useStore(store.$sent);
  const replyBy = useStore(store.$replyBy);
  const letter = useStore(store.$letter);
  const { isKept, canKeep, keep } = useKeeping({
    start: () => startKeeping(id, store),
    forget: forgetDraft,
  });
  const [at, setAt] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const state = states.find(({ code }) => code === stateCode);
  const { title } = versions[0]!;

  useEffect(() => {
    const choose = (code: string | null) =>
      states.some((one) => one.code === code) && store.$state.set(code!);
    // What is known later is newer: the draft, then what the link to this page says, then the page it stood on.
    choose(chosenState());
    const draft = keptDraft(id, fields);
    if (draft) {
      store.takeOver(draft.entered);
      choose(draft.state);
      keep(true);
    }
    const choices = fields.filter(({ kind }) => kind === 'choice');
    const named = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    store.takeOver(enteredFrom(named, choices));
    const ends = [
      followToday(store),
      askOpener(id, (known, code) => {
        store.takeOver(enteredFrom(known, fields));
        choose(code);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

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
    void saveCalendar([found], { fileName: id, calendarName: title, site: self });
  };
  const clear = () => {
    store.clear();
    keep(false);
    setNews(text.draft.cleared);
    heading.current?.focus();
  };

  return (
    <div class="lt">
      <LetterForm
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
        onClear={clear}
      />
      <Paper letter={letter} version={version} field={at} title={text.letter} />
      <div class="lt-after">
        <OpenBlanks letter={letter} version={version} text={text} />
        <TakeAlong letter={letter} version={version} fileName={`${id}-${sent ?? ''}`} text={text} />
        <AnswerPart
          asked={isDay(replyBy) ? replyBy : null}
          limit={limit}
          state={state}
          lang={versions[0]!.lang}
          text={text.calendar}
          onAdd={addDay}
        />
      </div>
    </div>
  );
}
