import { fillBlanks } from '../../../lib/fill-blanks';
import { Field } from '../Field';
import { fieldId } from './field-id';
import type { LetterToolText, StateToChoose } from './props';

interface Props {
  states: readonly StateToChoose[];
  state: StateToChoose | undefined;
  /** The state as a sentence in the language of the page names it. */
  nameInSentence: string;
  text: LetterToolText;
  onChoose: (code: string) => void;
}

const id = fieldId('state');

/** The state, and what its data says of the step that the letter is about, with our doubts. */
export function StateField({ states, state, nameInSentence, text, onChoose }: Props) {
  return (
    <Field id={id} label={text.state}>
      <select
        id={id}
        value={state?.code ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{text.noState}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {state?.rule && (
        <div class="lt-rule">
          <p class="box-label">{text.stateRule}</p>
          <p>{state.rule}</p>
          <p>
            <a href={state.href}>{fillBlanks(text.stateMore, { state: nameInSentence })}</a>
          </p>
        </div>
      )}
    </Field>
  );
}
