import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Wording } from './phrases';

/** A state as a sentence of a language names it: "the District of Columbia", "el Distrito de Columbia". */
export function nameInSentence(
  { code, nameInSentence: inEnglish }: Pick<Jurisdiction, 'code' | 'nameInSentence'>,
  { limits: { names } }: Wording,
): string {
  return Object.hasOwn(names, code) ? names[code]! : inEnglish;
}
