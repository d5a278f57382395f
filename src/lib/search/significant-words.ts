import { folded } from './folded';

/** More words than anyone needs to be understood; the rest are passed over. */
const most = 12;

/**
 * The words of a question that say what it is about, in order, each once.
 *
 * "how do I ask the school to test my kid" is ask, school, test, kid. A question of nothing but
 * fillers keeps all its words, so that nothing is ever searched for in vain.
 */
export function significantWords(question: string, fillers: ReadonlySet<string>): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const telling = words.filter((word) => !fillers.has(folded(word)));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, most);
}
