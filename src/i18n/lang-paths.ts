import { langs, type Lang } from './lang';

/** The part of an address that names the language: none for English, "es" for Spanish. */
export function langParam(lang: Lang): string | undefined {
  return lang === 'en' ? undefined : lang;
}

/** One path a language, for pages that exist in each. */
export function langPaths() {
  return langs.map((lang) => ({ params: { lang: langParam(lang) } }));
}
