/** The languages of the site: English at /, Spanish at /es/. */
export const langs = ['en', 'es'] as const;

export type Lang = (typeof langs)[number];

/** The language of a page, from what Astro calls its locale. Throws where a page has none. */
export function toLang(locale: string | undefined): Lang {
  const lang = langs.find((known) => known === locale);
  if (!lang) throw new Error(`No such language: ${String(locale)}`);
  return lang;
}

/** The other language, for the switch in the header. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'es' : 'en';
}
