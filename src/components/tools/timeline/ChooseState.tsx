import type { Moved } from '../../../stores/timeline';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { StateTimeline } from '../../../lib/deadlines/said';
import { forNumber } from '../../../lib/deadlines/when-words';
import type { StateToChoose, TimelineText } from './props';
import type { Choice } from './use-state-choice';

interface Props {
  states: readonly StateToChoose[];
  state: StateTimeline | null;
  choice: Choice;
  /** What the last change did; null where there was none. */
  moved: Moved | null;
  text: TimelineText['choose'];
  onChoose: (code: string) => void;
}

/** The list of states, and what choosing another one has changed. */
export function ChooseState({ states, state, choice, moved, text, onChoose }: Props) {
  const nameOf = (code: string) => states.find((one) => one.code === code)?.name ?? '';
  const wait = choice.kind === 'loading' ? choice.code : null;
  const said = () => {
    if (choice.kind !== 'settled')
      return (
        <p class={choice.kind === 'failed' ? 'problem' : 'small'}>
          {fillBlanks(text[choice.kind], { state: nameOf(choice.code) })}
        </p>
      );
    if (!moved || !state) return null;
    const { dated, titles } = moved;
    const { noDates, same, one, many } = text.moved;
    const sentence =
      dated === 0 ? noDates : titles.length === 0 ? same : forNumber({ one, many }, titles.length);
    return (
      <div class="tl-moved">
        <p>{fillBlanks(sentence, { state: state.nameInSentence, total: dated })}</p>
        {titles.length > 0 && (
          <ul>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        )}
      </div>
    );
  };
  return (
    <div class="tl-state">
      <label for="tl-state">{text.state}</label>
      <select
        id="tl-state"
        value={wait ?? state?.code ?? ''}
        onChange={({ currentTarget }) => currentTarget.value && onChoose(currentTarget.value)}
      >
        {!state && <option value="">{text.none}</option>}
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <div role="status">{said()}</div>
    </div>
  );
}
