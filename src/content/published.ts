import { getCollection, type CollectionEntry } from 'astro:content';
import { stageIds, type StageId } from '../data/schema/stage';
import type { Lang } from '../i18n/lang';
import { guideAddress } from '../lib/addresses';

/** The address part of an entry's id: "en/what-is-an-iep" is "what-is-an-iep". */
export function slugOf(entry: { id: string }): string {
  return entry.id.slice(entry.id.indexOf('/') + 1);
}

/** The guides of one language in the order of the path. */
export async function guidesIn(lang: Lang): Promise<CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides', (entry) => entry.id.startsWith(`${lang}/`));
  const rank = (guide: CollectionEntry<'guides'>) =>
    stageIds.indexOf(guide.data.stage) * 100 + guide.data.order;
  return guides.sort((a, b) => rank(a) - rank(b));
}

/** Every guide in the order of the path: in the reader's language where it exists, else in English. */
export async function guidesFor(
  lang: Lang,
): Promise<{ in: Lang; guide: CollectionEntry<'guides'> }[]> {
  const own = await guidesIn(lang);
  return (await guidesIn('en')).map((english) => {
    const guide = own.find((entry) => slugOf(entry) === slugOf(english));
    return guide ? { in: lang, guide } : { in: 'en', guide: english };
  });
}

/** The stages that have a guide so far, in order; English is written first, so it knows them all. */
export async function stagesWithGuides(): Promise<StageId[]> {
  const guides = await guidesIn('en');
  return stageIds.filter((stage) => guides.some((guide) => guide.data.stage === stage));
}

/** The plain pages of one language. */
export async function pagesIn(lang: Lang): Promise<CollectionEntry<'pages'>[]> {
  return getCollection('pages', (entry) => entry.id.startsWith(`${lang}/`));
}

/** The best language a page exists in: the reader's own, else English. */
export async function pageLang(name: string, lang: Lang): Promise<Lang> {
  return (await pagesIn(lang)).some((page) => slugOf(page) === name) ? lang : 'en';
}

/** A guide to go on to, in the best language it exists in. */
export interface GuidePage {
  title: string;
  href: string;
  lang: Lang;
}

/** A guide in the reader's language where it exists, else in English. Throws on an unknown guide. */
export async function guidePage(id: string, lang: Lang): Promise<GuidePage> {
  const found = (await guidesFor(lang)).find(({ guide }) => slugOf(guide) === id);
  if (!found) throw new Error(`No guide "${id}" in src/content/guides`);
  return { title: found.guide.data.title, href: guideAddress(found.in, id), lang: found.in };
}
