import { useState } from 'preact/hooks';
import { rangeWords } from '../../../lib/deadlines/day-words';
import { Field } from '../Field';
import { leaves, SchoolDayOff, type DayOffProps } from './SchoolDayOff';

interface Props extends DayOffProps {
  /** Where it stands in the list, from 1. */
  n: number;
  locale: string;
  /** True where its dates can be read. */
  isDated: boolean;
  onRemove: () => void;
  onLeave: () => void;
}

/** A day off that a person added, or took from a file: one line, which opens to be changed. */
export function SchoolOwnDay({ n, locale, isDated, onRemove, onLeave, ...fields }: Props) {
  const { id, dayOff, problem, text, onType } = fields;
  const [isOpen, setIsOpen] = useState(dayOff.from === '');
  const { from, to } = dayOff;
  const name = dayOff.name || `${text.unnamed} ${n}`;
  return (
    <details
      class="school-own"
      open={isOpen || problem !== null}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onFocusOut={(event) => leaves(event) && onLeave()}
    >
      <summary>
        {name}
        {isDated && <span class="small"> {rangeWords({ from, to: to || from }, locale)}</span>}
      </summary>
      <Field id={`${id}-name`} label={text.name}>
        <input
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          maxLength={80}
          value={dayOff.name}
          onInput={({ currentTarget }) => onType({ ...dayOff, name: currentTarget.value })}
        />
      </Field>
      <SchoolDayOff {...fields} />
      <p class="small">{text.toHint}</p>
      <button class="link" type="button" onClick={onRemove}>
        {text.remove}
        <span class="unseen"> {name}</span>
      </button>
    </details>
  );
}
