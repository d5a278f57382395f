import { en } from './en';
import { es } from './es';
import type { Lang } from './lang';
import type { timelineEn } from './timeline-en';

/** The shape of the words: the same keys and the same kinds, whatever the sentences say. */
type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

export type Dictionary = Shape<typeof en>;

/** The words of the timeline on the page. */
export type TimelineText = Shape<(typeof timelineEn)['island']>;

const dictionaries: Record<Lang, Dictionary> = { en, es };

/** Every word of the interface in one language. */
export function dictionary(lang: Lang): Dictionary {
  return dictionaries[lang];
}
