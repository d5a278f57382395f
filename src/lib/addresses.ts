import type { Lang } from '../i18n/lang';

/** Where everything lives. An address, once published, is kept forever (src/data/addresses.json). */
const root = (lang: Lang) => (lang === 'en' ? '/' : '/es/');

export const homeAddress = (lang: Lang) => root(lang);
export const guidesAddress = (lang: Lang) => `${root(lang)}guides/`;
export const stageAddress = (lang: Lang, stage: string) => `${guidesAddress(lang)}#${stage}`;
export const guideAddress = (lang: Lang, id: string) => `${guidesAddress(lang)}${id}/`;
export const glossaryAddress = (lang: Lang) => `${root(lang)}glossary/`;
export const wordAddress = (lang: Lang, id: string) => `${glossaryAddress(lang)}#${id}`;
export const searchAddress = (lang: Lang) => `${root(lang)}search/`;
/** A plain page such as "privacy". */
export const pageAddress = (lang: Lang, name: string) => `${root(lang)}${name}/`;
