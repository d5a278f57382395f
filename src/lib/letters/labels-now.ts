import { chosen, type Entered } from './known';
import type { SaidField } from './version';

/** What fields are called where a choice names them otherwise than usual, by their ids. */
export const labelsNow = (
  fields: readonly SaidField[],
  entered: Entered,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (field.kind !== 'choice') return [];
      const option = chosen(field.options, entered[field.id]);
      return Object.entries(field.options.find(({ id }) => id === option)?.labels ?? {});
    }),
  );
