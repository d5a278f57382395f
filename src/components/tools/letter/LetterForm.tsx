import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { isDay } from '../../../lib/letters/day';
import { stateSlots } from '../../../lib/letters/state-slots';
import { labelsNow } from '../../../lib/letters/labels-now';
import type { SaidField } from '../../../lib/letters/version';
import type { LetterStore } from '../../../stores/letter';
import { Tick } from '../Tick';
import { Draft } from './Draft';
import { fieldId } from './field-id';
import { LetterField } from './LetterField';
import { Peek } from './Peek';
import type { LetterToolProps, StateToChoose } from './props';
import { Radios } from './Radios';
import { StateField } from './StateField';

interface Props extends Pick<LetterToolProps, 'versions' | 'fields' | 'states' | 'text'> {
  store: LetterStore;
  state: StateToChoose | undefined;
  /** The field that the person is in; null where they are in none. */
  at: string | null;
  heading: RefObject<HTMLHeadingElement>;
  keeping: { isKept: boolean; canKeep: boolean; onKeep: (on: boolean) => void };
  /** What the last press of a button has done; "" for nothing. */
  news: string;
  onGo: (field: string | null) => void;
  onEnter: () => void;
  onClear: () => void;
}

/** Who writes, and to whom. */
const writerFields = ['to', 'me', 'contact'];
/** What has a good answer already. */
const moreFields = ['date', 'reply-by'];
/** What stands around every letter, whatever its sentences say. */
const alwaysAsked = ['me', 'contact', 'date'];

/** All that a letter asks for. Which fields there are, and which of them are essential, follows from its sentences. */
export function LetterForm(props: Props) {
  const { store, versions, fields, states, state, at, heading, keeping, news, text } = props;
  const { onGo, onEnter, onClear } = props;
  const entered = useStore(store.$entered);
  const labels = labelsNow(fields, entered);
  const lang = useStore(store.$lang);
  const withNotes = useStore(store.$withNotes);
  const limit = useStore(store.$limit);
  const sent = useStore(store.$sent);
  const replyBy = useStore(store.$replyBy);
  const inUse = useStore(store.$inUse);
  const letter = useStore(store.$letter);

  const replyHint = limit?.step === 'answer-request' ? text.replyHintState : text.replyHint;
  const isBeforeLetter = isDay(replyBy) && sent !== null && replyBy < sent;
  const row = (field: SaidField) => {
    const { id } = field;
    const use = inUse.get(id);
    const isAlways = alwaysAsked.includes(id);
    if (!use && !isAlways) return null;
    const isReply = id === 'reply-by';
    const value = isReply ? replyBy : id === 'date' ? (entered[id] ?? sent ?? '') : entered[id];
    return (
      <LetterField
        key={id}
        field={field}
        label={labels[id] ?? field.label}
        hint={isReply ? replyHint : field.hint}
        entered={value}
        essential={isAlways || (use?.essential ?? false)}
        problem={isReply && isBeforeLetter ? text.replyBefore : null}
        text={text}
        onEnter={(typed) => store.enter(id, typed)}
      />
    );
  };
  const rows = (wanted: (id: string) => boolean) => fields.filter(({ id }) => wanted(id)).map(row);

  const asksState = states.length > 0 && stateSlots.some((slot) => inUse.has(slot));

  return (
    <form
      class="lt-form"
      aria-labelledby="lt-form-title"
      onSubmit={(event) => event.preventDefault()}
      onFocusIn={({ target }) => onGo((target as Element).id.replace(fieldId(''), ''))}
      onFocusOut={() => onGo(null)}
      onInput={onEnter}
    >
      <Peek letter={letter} field={at} label={text.peek} />
      <h2 id="lt-form-title" ref={heading} tabIndex={-1}>
        {text.form}
      </h2>
      {(versions.length > 1 || asksState) && (
        <div class="lt-part">
          {versions.length > 1 && (
            <Radios
              id="written-in"
              legend={text.language}
              options={versions.map((one) => ({ id: one.lang, label: text.languages[one.lang] }))}
              chosen={lang}
              isPair
              onChoose={(option) => store.$lang.set(option === 'es' ? 'es' : 'en')}
            />
          )}
          {asksState && (
            <StateField
              states={states}
              state={state}
              nameInSentence={(state && versions[0]!.states[state.code]?.name) ?? ''}
              text={text}
              onChoose={(code) => store.$state.set(code)}
            />
          )}
        </div>
      )}
      <fieldset class="lt-part">
        <legend>{text.aboutParts}</legend>
        {rows((id) => !writerFields.includes(id) && !moreFields.includes(id))}
      </fieldset>
      <fieldset class="lt-part">
        <legend>{text.writerParts}</legend>
        {rows((id) => writerFields.includes(id))}
      </fieldset>
      <fieldset class="lt-part">
        <legend>{text.moreParts}</legend>
        {rows((id) => moreFields.includes(id))}
        <Tick checked={withNotes} onTick={(on) => store.$withNotes.set(on)}>
          {text.notes}
        </Tick>
      </fieldset>
      <Draft {...keeping} news={news} text={text.draft} onClear={onClear} />
    </form>
  );
}
