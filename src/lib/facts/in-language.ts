import type { Text } from '../../data/schema/text';
import type { Lang } from '../../i18n/lang';

/** A rule as a page names it. */
export interface CitedRule {
  citation: string;
  url: string;
}

/** Data in one language: each text is a string, each rule a citation with its link; what stands under a key of `Kept` stays. */
export type Said<T, Kept extends string = never> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Said<Item, Kept>[]
    : T extends object
      ? {
          [Key in keyof T]: Key extends 'rules'
            ? CitedRule[]
            : Key extends Kept
              ? T[Key]
              : Said<T[Key], Kept>;
        }
      : T;

/** Where the numbers and citations in the words come from. */
export interface Facts {
  /** A number that a rule owns, in words. Throws on an unknown one. */
  value: (rule: string, name: string) => string;
  /** How a rule is cited. Throws on an unknown one. */
  cite: (rule: string) => CitedRule;
}

const isText = (value: object): value is Text => 'en' in value && 'es' in value;

/** Chooses one language of some data, and puts the rules' numbers into its sentences; `kept` names the keys to leave as they are. */
export function inLanguage<T, Kept extends string = never>(
  data: T,
  lang: Lang,
  { value, cite }: Facts,
  kept: readonly Kept[] = [],
): Said<T, Kept> {
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
          : kept.some((same) => same === key)
            ? inner
            : say(inner),
      ]),
    );
  };
  return say(data) as Said<T, Kept>;
}
