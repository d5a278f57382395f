import type { SaidField } from '../../../lib/letters/version';
import { chosen, isOn } from '../../../lib/letters/known';
import { DayField } from './DayField';
import { FieldRow } from './FieldRow';
import { fieldId } from './field-id';
import type { LetterToolText } from './props';
import { Radios } from './Radios';

interface Props {
  field: SaidField;
  /** What the field is called here, where a choice names it otherwise. */
  label: string;
  hint: string | undefined;
  /** What was entered; undefined where it was not touched. */
  entered: string | undefined;
  essential: boolean;
  /** What is wrong with a day, as a sentence; null where nothing is. */
  problem: string | null;
  text: LetterToolText;
  onEnter: (value: string) => void;
}

/** More options than this are a list that opens. */
const mostInSight = 5;

/** One field of the form, by its kind. */
export function LetterField(props: Props) {
  const { field, label, hint, entered, essential, problem, text, onEnter } = props;
  const id = fieldId(field.id);
  const row = {
    id: field.id,
    label,
    hint,
    optional: essential ? null : text.optional,
  };
  const describedBy = hint ? `${id}-hint` : undefined;
  switch (field.kind) {
    case 'line':
      return (
        <FieldRow {...row}>
          <input
            id={id}
            type="text"
            autocomplete={field.autocomplete ?? 'off'}
            value={entered ?? ''}
            aria-describedby={describedBy}
            onInput={({ currentTarget }) => onEnter(currentTarget.value)}
          />
        </FieldRow>
      );
    case 'lines':
      return (
        <FieldRow {...row}>
          <textarea
            id={id}
            rows={3}
            autocomplete="off"
            value={entered ?? ''}
            aria-describedby={describedBy}
            onInput={({ currentTarget }) => onEnter(currentTarget.value)}
          />
        </FieldRow>
      );
    case 'date':
      return (
        <DayField
          {...row}
          value={entered ?? ''}
          problem={problem}
          unfinished={text.unfinished}
          onType={(day) => day !== (entered ?? '') && onEnter(day)}
        />
      );
    case 'choice': {
      const now = chosen(field.options, entered);
      if (field.options.length > mostInSight)
        return (
          <FieldRow {...row} optional={null}>
            <select
              id={id}
              value={now}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => onEnter(currentTarget.value)}
            >
              {field.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </FieldRow>
        );
      return (
        <Radios
          id={field.id}
          legend={label}
          hint={hint}
          options={field.options}
          chosen={now}
          onChoose={onEnter}
        />
      );
    }
    case 'tick':
      return (
        <label class="check-line">
          <input
            id={id}
            type="checkbox"
            checked={isOn(field.on, entered)}
            onChange={({ currentTarget }) => onEnter(currentTarget.checked ? 'yes' : 'no')}
          />
          <span>
            {label} {hint && <span class="small">{hint}</span>}
          </span>
        </label>
      );
  }
}
