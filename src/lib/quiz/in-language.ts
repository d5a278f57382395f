import type {
  Letter,
  Note,
  Option,
  Outcome,
  Part,
  Question,
  Quiz,
  Step,
  Text,
} from '../../data/schema/quiz';
import type { Lang } from '../../i18n/lang';

/** A rule as a page names it. */
export interface CitedRule {
  citation: string;
  url: string;
}

/** What rules read, which is the same in every language. */
const logic = ['when', 'signs'] as const;

/** A thing of the check in one language: each text is a string, each rule a citation with its link. */
type Said<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Said<Item>[]
    : T extends object
      ? {
          [Key in keyof T]: Key extends 'rules'
            ? CitedRule[]
            : Key extends (typeof logic)[number]
              ? T[Key]
              : Said<T[Key]>;
        }
      : T;
export type SaidOption = Said<Option>;
export type SaidQuestion = Said<Question>;
export type SaidPart = Said<Part>;
export type SaidLetter = Said<Letter>;
export type SaidStep = Said<Step>;
export type SaidNote = Said<Note>;
export type SaidOutcome = Said<Outcome>;
export type SaidQuiz = Said<Quiz>;

/** Where the numbers and citations in the words come from. */
export interface Facts {
  /** A number that a rule owns, in words. Throws on an unknown one. */
  value: (rule: string, name: string) => string;
  /** How a rule is cited. Throws on an unknown one. */
  cite: (rule: string) => CitedRule;
}

const isText = (value: object): value is Text => 'en' in value && 'es' in value;

/** Chooses one language of the check, and puts the rules' numbers into its sentences. */
export function inLanguage(quiz: Quiz, lang: Lang, { value, cite }: Facts): SaidQuiz {
  const say = (thing: unknown): unknown => {
    if (Array.isArray(thing)) return thing.map(say);
    if (typeof thing !== 'object' || thing === null) return thing;
    if (isText(thing))
      return thing[lang].replace(/\{([a-z0-9-]+)\.(\w+)\}/g, (_, rule: string, name: string) =>
        value(rule, name),
      );
    return Object.fromEntries(
      Object.entries(thing).map(([key, inner]: [string, unknown]) => [
        key,
        key === 'rules'
          ? (inner as string[]).map(cite)
          : logic.some((same) => same === key)
            ? inner
            : say(inner),
      ]),
    );
  };
  return say(quiz) as SaidQuiz;
}
