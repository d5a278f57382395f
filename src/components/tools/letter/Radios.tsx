import { fieldId } from './field-id';

interface Props {
  /** The name of the field. */
  id: string;
  legend: string;
  hint?: string | undefined;
  options: readonly { id: string; label: string }[];
  chosen: string;
  /** True puts them side by side. */
  isPair?: boolean;
  onChoose: (option: string) => void;
}

/** A few options, all in sight. */
export function Radios({ id, legend, hint, options, chosen, isPair = false, onChoose }: Props) {
  return (
    <fieldset
      class="lt-field"
      id={fieldId(id)}
      aria-describedby={hint ? `${fieldId(id)}-hint` : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="small" id={`${fieldId(id)}-hint`}>
          {hint}
        </p>
      )}
      <div class={isPair ? 'choice-cards choice-pair' : 'choice-cards'}>
        {options.map((option) => (
          <label class="choice-card" key={option.id}>
            <input
              type="radio"
              name={fieldId(id)}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
