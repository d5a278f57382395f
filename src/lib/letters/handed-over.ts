import { chosen, type Entered, type FieldLogic } from './known';
import { isDay } from './day';

/** More than anybody types; a longer text was not typed. */
const longest = 20000;

function fits(field: FieldLogic, value: string): boolean {
  switch (field.kind) {
    case 'line':
    case 'lines':
      return value.length <= longest;
    case 'date':
      return value === '' || isDay(value);
    case 'choice':
      return chosen(field.options, value) === value;
    case 'tick':
      return value === 'yes' || value === 'no';
  }
}

/**
 * What comes from outside, such as a draft that was kept or what another page knows: only fields that there are,
 * with values that fit them. Anything else is left out without a word.
 */
export function enteredFrom(outside: unknown, fields: readonly FieldLogic[]): Entered {
  if (typeof outside !== 'object' || outside === null) return {};
  const found = fields.flatMap((field): [string, string][] => {
    const value: unknown = Object.hasOwn(outside, field.id)
      ? (outside as Record<string, unknown>)[field.id]
      : undefined;
    return typeof value === 'string' && fits(field, value) ? [[field.id, value]] : [];
  });
  return Object.fromEntries(found);
}
