import type { Clearness, Condition, SignId, Situation } from '../../data/schema/quiz';
import { capitalize } from '../facts/capitalize';

/** A condition in words: a claim, or a list of which all, some or none must hold. */
export type ConditionWords = string | WordList;
interface WordList {
  how: 'all' | 'any' | 'none';
  parts: ConditionWords[];
}

/** How one page puts the check's conditions into words. */
export type InWords = (condition: Condition) => ConditionWords;

/** The words of the check that conditions name. */
interface NamedWords {
  questions: readonly {
    id: string;
    title: string;
    options: readonly { id: string; label: string }[];
  }[];
  situations: readonly { id: string; label: string; when: Situation['when'] }[];
}

/** How a page says what a condition looks at. */
export interface Sayings {
  /** The question as a person knows it, by its title and its number from 1, and the answers that count. */
  answers: (question: { title: string; number: number }, labels: string[]) => string;
  sign: (sign: SignId, atLeast: Clearness) => string;
}

/** Lists within lists of the same kind are one list, and a list of one is that one. */
function list(how: WordList['how'], parts: ConditionWords[]): ConditionWords {
  if (how === 'none') return { how, parts };
  const flat = parts.flatMap((part) =>
    typeof part !== 'string' && part.how === how ? part.parts : [part],
  );
  return flat.length === 1 ? flat[0]! : { how, parts: flat };
}

function not(words: ConditionWords): ConditionWords {
  if (typeof words === 'string' || words.how === 'all') return { how: 'none', parts: [words] };
  return words.how === 'any' ? { how: 'none', parts: words.parts } : list('any', words.parts);
}

/**
 * A condition in the check's own words, true of the same answers. Situations stand by their names.
 * Throws where it names what the check does not have.
 */
export function conditionWords(
  condition: Condition,
  words: NamedWords,
  say: Sayings,
): ConditionWords {
  const of = (part: Condition) => conditionWords(part, words, say);
  if ('question' in condition) {
    const index = words.questions.findIndex(({ id }) => id === condition.question);
    const question = words.questions[index];
    if (!question) throw new Error(`No question "${condition.question}"`);
    const labels = condition.oneOf.map((id) => {
      const option = question.options.find((other) => other.id === id);
      if (!option) throw new Error(`No answer "${id}" to "${condition.question}"`);
      return option.label;
    });
    return say.answers({ title: question.title, number: index + 1 }, labels);
  }
  if ('sign' in condition) return say.sign(condition.sign, condition.atLeast);
  if ('situation' in condition) {
    const situation = words.situations.find(({ id }) => id === condition.situation);
    if (!situation) throw new Error(`No situation "${condition.situation}"`);
    return situation.label;
  }
  if ('all' in condition) return list('all', condition.all.map(of));
  if ('any' in condition) return list('any', condition.any.map(of));
  return not(of(condition.not));
}

/** The words that join claims, each with its spaces. */
interface Conjunctions {
  and: string;
  or: string;
  /** After a comma, or at the start of a sentence of its own. */
  butNot: string;
  /** Before the only claim that must not hold. */
  not: string;
}

/** More claims than this are easier to read as a list. */
const mostClaims = 3;
/** With what stands before it, a sentence stays well under 40 words. */
const mostWords = 30;

const isLong = (text: string) => text.split(' ').length > mostWords;

/**
 * A condition as the rest of a sentence, the exception in a sentence of its own where one would be long;
 * null where only a list says it without doubt.
 */
export function inSentences(words: ConditionWords, conjunctions: Conjunctions): string | null {
  if (typeof words === 'string') return words;
  const claims = words.parts.filter((part) => typeof part === 'string');
  const [excepted, ...more] = words.parts.filter((part) => typeof part !== 'string');
  if (words.how === 'none') {
    return claims.length === 1 && !excepted ? conjunctions.not + claims.join('') : null;
  }
  if (claims.length === 0 || claims.length > mostClaims) return null;
  const main = claims.join(words.how === 'all' ? conjunctions.and : conjunctions.or);
  if (isLong(main)) return null;
  if (!excepted) return main;
  if (more.length > 0 || words.how !== 'all' || excepted.how !== 'none') return null;
  if (!excepted.parts.every((part) => typeof part === 'string')) return null;
  const exception = conjunctions.butNot + excepted.parts.join(conjunctions.or);
  if (isLong(exception)) return null;
  const whole = `${main}, ${exception}`;
  return isLong(whole) ? `${main}. ${capitalize(exception)}` : whole;
}
