import type { Lang } from '../../src/i18n/lang';

/** Words that are wrong in law or unkind, wherever people read them. */
export const bannedWords: Record<Lang, RegExp[]> = {
  en: [
    /\bshall\b/i,
    /\bmay not\b/i,
    /pursuant to|prior to\b|in order to|utiliz/i,
    /special needs|handicap|suffer(?:s|ing)? from|wheelchair[- ]bound/i,
    // A condition is no verdict.
    /(?<!\bif )\byour child (?:qualifies|does not qualify|is eligible|is not eligible)/i,
  ],
  es: [
    /discapacitad[oa]|minusv[aá]lid|necesidades especiales/i,
    /(?:sufre|padece)n? de?\b/i,
    /lenguaje de (?:señas|signos)/i,
    /\bdeber[áa]n?\b|debe de\b/i,
    /\b(?:tú|tienes|puedes|tu hijo)\b/i,
  ],
};
