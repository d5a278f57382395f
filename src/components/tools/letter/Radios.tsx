import { ChoiceCards, type ChoiceCardsProps } from '../ChoiceCards';
import { hintId } from '../Field';
import { fieldId } from './field-id';

interface Props extends Omit<ChoiceCardsProps, 'name'> {
  /** The name of the field. */
  id: string;
  legend: string;
  hint?: string | undefined;
}

/** A few options, all in sight. */
export function Radios({ id, legend, hint, ...cards }: Props) {
  return (
    <fieldset class="field" id={fieldId(id)} aria-describedby={hint && hintId(fieldId(id))}>
      <legend>{legend}</legend>
      {hint && (
        <p class="small" id={hintId(fieldId(id))}>
          {hint}
        </p>
      )}
      <ChoiceCards name={fieldId(id)} {...cards} />
    </fieldset>
  );
}
