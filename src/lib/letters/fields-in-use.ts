import { holds } from './write-letter';
import type { Known } from './known';
import type { LetterText, Sentence } from './letter-text';
import type { LetterVersion } from './version';

/** A field that a letter can use, as it stands now. */
export interface FieldInUse {
  id: string;
  /** Whether the letter has a blank while nothing is said. */
  essential: boolean;
}

const slotsOf = ({ pieces }: Sentence) =>
  pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece] : []));

/**
 * The fields that the letter can use with what is chosen: those in a sentence that could stand. A field is
 * essential where a sentence stands without it and would show a blank; of `choices`, one option is always chosen.
 */
export function fieldsInUse(
  text: LetterText,
  known: Known,
  choices: LetterVersion['choices'],
): ReadonlyMap<string, FieldInUse> {
  const found = new Map<string, FieldInUse>();
  const note = (id: string, essential: boolean) =>
    found.set(id, { id, essential: essential || (found.get(id)?.essential ?? false) });
  const possible = text.paragraphs
    .flat()
    .filter(({ when }) =>
      when.every((condition) => typeof condition.is === 'boolean' || holds(condition, known)),
    );
  for (const sentence of [{ when: [], pieces: text.subject }, ...possible]) {
    for (const { name } of sentence.when) note(name, false);
    for (const { name, usual } of slotsOf(sentence))
      note(
        name,
        usual === null &&
          !Object.hasOwn(choices, name) &&
          !sentence.when.some((condition) => condition.name === name),
      );
  }
  return found;
}
