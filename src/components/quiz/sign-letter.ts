import { signIds, type SignId } from '../../data/schema/quiz';

/** The letter that stands for a sign on paper. */
export function signLetter(sign: SignId): string {
  return String.fromCodePoint(65 + signIds.indexOf(sign));
}
