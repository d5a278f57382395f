import type { GlossaryEntry } from '../../data/schema/glossary';
import type { Lang } from '../../i18n/lang';

/** A word of the glossary as one language shows it. */
export interface Word {
  id: string;
  term: string;
  acronym: string | null;
  /** The term with its acronym: "least restrictive environment (LRE)". */
  fullName: string;
  alsoCalled: readonly string[];
  definition: string;
  /** The word's name in the other language, to match it to a form. */
  otherTerm: string;
  /** True where the term was not seen in official text of this language (Spanish only). */
  termUnconfirmed: boolean;
  citation: string | null;
  url: string;
  seeAlso: readonly string[];
}

/** Chooses one language's name and definition of a word. */
export function inLanguage(entry: GlossaryEntry, lang: Lang): Word {
  const { id, citation, url, seeAlso } = entry;
  const { term, acronym, alsoCalled, definition } = lang === 'es' ? entry.es : entry;
  return {
    id,
    term,
    acronym,
    fullName: acronym ? `${term} (${acronym})` : term,
    // A synonym that is only the acronym again says nothing new.
    alsoCalled: alsoCalled.filter((name) => name !== acronym),
    definition,
    otherTerm: lang === 'es' ? entry.term : entry.es.term,
    termUnconfirmed: lang === 'es' && !entry.es.termSeenInOfficialSpanish,
    citation,
    url,
    seeAlso,
  };
}
