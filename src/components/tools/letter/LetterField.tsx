import type { SaidField } from '../../../lib/letters/version';
import { chosen, isOn } from '../../../lib/letters/known';
import { unfinishedDay } from '../../../lib/unfinished-day';
import { DayField } from '../DayField';
import { Field, hintId } from '../Field';
import { Tick } from '../Tick';
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
    id,
    label,
    hint,
    optional: essential ? null : text.optional,
  };
  const describedBy = hint ? hintId(id) : undefined;
  switch (field.kind) {
    case 'line':
      return (
        <Field {...row}>
          <input
            id={id}
            type="text"
            autocomplete={field.autocomplete ?? 'off'}
            value={entered ?? ''}
            aria-describedby={describedBy}
            onInput={({ currentTarget }) => onEnter(currentTarget.value)}
          />
        </Field>
      );
    case 'lines':
      return (
        <Field {...row}>
          <textarea
            id={id}
            rows={3}
            autocomplete="off"
            value={entered ?? ''}
            aria-describedby={describedBy}
            onInput={({ currentTarget }) => onEnter(currentTarget.value)}
          />
        </Field>
      );
    case 'date':
      return (
        <DayField
          {...row}
          typed={entered ?? ''}
          problem={entered === unfinishedDay ? text.unfinished : problem}
          onType={(day) => day !== (entered ?? '') && onEnter(day)}
        />
      );
    case 'choice': {
      const now = chosen(field.options, entered);
      if (field.options.length > mostInSight)
        return (
          <Field {...row} optional={null}>
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
          </Field>
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
        <Tick id={id} checked={isOn(field.on, entered)} onTick={(on) => onEnter(on ? 'yes' : 'no')}>
          {label} {hint && <span class="small">{hint}</span>}
        </Tick>
      );
  }
}
