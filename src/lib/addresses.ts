import type { Lang } from '../i18n/lang';

// Where everything lives. An address, once published, is kept forever (src/data/addresses.json).

const root = (lang: Lang) => (lang === 'en' ? '/' : '/es/');

/** The first page. */
export const homeAddress = (lang: Lang) => root(lang);
/** The list of all guides. */
export const guidesAddress = (lang: Lang) => `${root(lang)}guides/`;
/** The guides of one stage, in the list of all. */
export const stageAddress = (lang: Lang, stage: string) => `${guidesAddress(lang)}#${stage}`;
/** One guide. */
export const guideAddress = (lang: Lang, id: string) => `${guidesAddress(lang)}${id}/`;
/** The glossary. */
export const glossaryAddress = (lang: Lang) => `${root(lang)}glossary/`;
/** One word of the glossary. */
export const wordAddress = (lang: Lang, id: string) => `${glossaryAddress(lang)}#${id}`;
/** The search page. */
export const searchAddress = (lang: Lang) => `${root(lang)}search/`;
/** A plain page such as "privacy". */
export const pageAddress = (lang: Lang, name: string) => `${root(lang)}${name}/`;
/** The eligibility check. */
export const quizAddress = (lang: Lang) => `${root(lang)}quiz/`;
/** Its questions on paper. */
export const quizPaperAddress = (lang: Lang) => `${quizAddress(lang)}paper/`;
/** How it decides. */
export const quizHowAddress = (lang: Lang) => `${quizAddress(lang)}how-it-decides/`;
/** One of its results, without anybody's answers. */
export const quizResultAddress = (lang: Lang, outcome: string) =>
  `${quizAddress(lang)}result/${outcome}/`;
/** Its start, to be shown inside a school's own page. */
export const quizEmbedAddress = (lang: Lang) => `${root(lang)}embed/quiz/`;
/** The plans side by side. */
export const compareAddress = (lang: Lang) => `${root(lang)}compare/`;
/** One row of them: its id, with the plans where they are not the usual ones (src/lib/comparison/address.ts). */
export const compareRowAddress = (lang: Lang, row: string) => `${compareAddress(lang)}#${row}`;
/** The list of letters. */
export const lettersAddress = (lang: Lang) => `${root(lang)}letters/`;
/** One letter. */
export const letterAddress = (lang: Lang, id: string) => `${lettersAddress(lang)}${id}/`;
/** The list of all states; in English only so far. */
export const statesAddress = '/states/';
/** One state's page. */
export const stateAddress = (slug: string) => `${statesAddress}${slug}/`;
/** The table that compares the time limits of all states. */
export const howLongAddress = '/how-long/';
/** The timeline; in English only so far. */
export const timelineAddress = '/timeline/';
/** The timeline of one state. */
export const stateTimelineAddress = (slug: string) => `${timelineAddress}${slug}/`;
/** Every rule that is cited anywhere. */
export const sourcesAddress = '/sources/';
/** What we could not confirm. */
export const doubtsAddress = '/doubts/';
/** The page about the data files. */
export const openDataAddress = '/open-data/';
/** The data files themselves. */
export const dataFiles = {
  all: '/data/states.json',
  csv: '/data/states.csv',
  schema: '/data/jurisdiction.schema.json',
  one: (code: string) => `/data/states/${code}.json`,
  timeline: (code: string) => `/data/timeline/${code}.json`,
  inYourState: (lang: Lang) => `/data/in-your-state-${lang}.json`,
};
