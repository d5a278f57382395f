import type { LetterField } from '../../data/schema/letter';
import type { Lang } from '../../i18n/lang';
import { dateWords } from '../facts/date-words';
import { isDay } from './day';
import { saidText } from './said-text';

/** What a person entered, raw, by field; what is missing was not touched. A tick is "yes" or "no". */
export type Entered = Readonly<Record<string, string>>;

/** What a letter can say, by slot: words, the chosen option, "yes" for a tick. What is missing or empty is not known. */
export type Known = Readonly<Record<string, string>>;

/** All that the logic reads of a field. */
export type FieldLogic =
  | { id: string; kind: 'line' | 'lines' | 'date' }
  | {
      id: string;
      kind: 'choice';
      /** `labels`: what other fields are called where it is chosen. */
      options: readonly {
        id: string;
        labels?: Readonly<Record<string, string | object>> | undefined;
      }[];
    }
  | Pick<Extract<LetterField, { kind: 'tick' }>, 'id' | 'kind' | 'on'>;

/** The option that is chosen: the first until another one is. */
export function chosen(options: readonly { id: string }[], entered: string | undefined): string {
  return options.some(({ id }) => id === entered) ? entered! : options[0]!.id;
}

/** Whether a tick is on. */
export const isOn = (on: boolean, entered: string | undefined): boolean =>
  entered === undefined ? on : entered === 'yes';

/** What one field has to say in a letter of a language; "" where nothing is known. */
function saidIn(field: FieldLogic, entered: string | undefined, lang: Lang): string {
  switch (field.kind) {
    case 'line':
    case 'lines':
      return saidText(entered ?? '', field.kind === 'lines');
    case 'date':
      return entered !== undefined && isDay(entered) ? dateWords(entered, lang) : '';
    case 'choice':
      return chosen(field.options, entered);
    case 'tick':
      return isOn(field.on, entered) ? 'yes' : '';
  }
}

/** What a person entered, as a letter of a language can say it. */
export const knownFrom = (fields: readonly FieldLogic[], entered: Entered, lang: Lang): Known =>
  Object.fromEntries(
    fields.map((field) => [
      field.id,
      saidIn(field, Object.hasOwn(entered, field.id) ? entered[field.id] : undefined, lang),
    ]),
  );
