import type { Clearness, Condition, SignId, Situation } from '../../data/schema/quiz';

/** A condition in words: a claim, or a list of which all, some or none must hold. */
export type ConditionWords = string | WordList;
export interface WordList {
  how: 'all' | 'any' | 'none';
  parts: ConditionWords[];
}

/** The words of the check that conditions name. */
export interface NamedWords {
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

/** The words that join claims in a sentence, each with its spaces. */
export interface Joints {
  and: string;
  or: string;
  butNot: string;
  /** Before the only claim that must not hold. */
  not: string;
}

/** More claims than this are easier to read as a list. */
const mostInSentence = 3;

/** A condition as one sentence part; null where only a list says it without doubt. */
export function inSentence(words: ConditionWords, joints: Joints): string | null {
  if (typeof words === 'string') return words;
  const claims = words.parts.filter((part) => typeof part === 'string');
  const rest = words.parts.filter((part) => typeof part !== 'string');
  if (words.how === 'none') {
    return words.parts.length === 1 && claims.length === 1 ? joints.not + claims.join('') : null;
  }
  if (claims.length === 0 || claims.length > mostInSentence) return null;
  if (rest.length === 0) return claims.join(words.how === 'all' ? joints.and : joints.or);
  const [only] = rest;
  const excepted = rest.length === 1 && words.how === 'all' && only!.how === 'none' && only!.parts;
  return excepted && excepted.every((part) => typeof part === 'string')
    ? claims.join(joints.and) + joints.butNot + excepted.join(joints.or)
    : null;
}
