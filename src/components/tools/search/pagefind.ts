import type { Engine } from '../../../lib/search/ask';
import { firstSentence } from '../../../lib/search/first-sentence';
import type { Found } from '../../../stores/search';

/** The groups of results, in the order they are shown; a page of none of the others is one of the last. */
// A state is found by its name or its own letters alone, so where it is found, it is wanted.
export const groups = ['states', 'guides', 'tools', 'letters', 'words', 'pages'] as const;

type Group = (typeof groups)[number];

/** A page or a word as it is listed. */
export interface SearchResult {
  url: string;
  title: string;
  /** The answer in one sentence. */
  answer: string;
  group: Group;
}

/** The part of Pagefind's own interface that we use. */
interface Pagefind {
  options: (options: { ranking: { metaWeights: Record<string, number> } }) => Promise<void>;
  search: (
    query: string | null,
    options?: { filters: { group: Group } },
  ) => Promise<{ results: PagefindHit[] }>;
}
interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

interface Loaded {
  pagefind: Pagefind;
  /** The group of each page and word, by id. */
  groupOf: ReadonlyMap<string, Group>;
}

// A path in a variable: the file is written after the bundler has run.
const address = '/pagefind/pagefind.js';
let loading: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A title, or a question that parents ask, says more of what a page is about than its text.
  await pagefind.options({ ranking: { metaWeights: { title: 5, asks: 4, answer: 2 } } });
  // Without words, Pagefind finds all that is in a group.
  const inGroups = groups.map(async (group) => {
    const { results } = await pagefind.search(null, { filters: { group } });
    return results.map(({ id }) => [id, group] as const);
  });
  return { pagefind, groupOf: new Map((await Promise.all(inGroups)).flat()) };
}

/** A word that begins more names than this, such as "new", names no state. */
const mostNamesakes = 2;

/** The states that a word names, and those that it finds only because it looks like their name. */
interface StatesFound {
  named: ReadonlySet<string>;
  unwanted: ReadonlySet<string>;
}

/**
 * Whether a word names a state. It does when it is the state's own word, or close to it and a word of no
 * page: "texaz" is meant for Texas, but "califica" is a word. Short words are words of many questions: "in",
 * "ok", "me".
 */
async function statesNamed(pagefind: Pagefind, word: string): Promise<StatesFound> {
  const inStates = { filters: { group: 'states' } } as const;
  const ids = ({ results }: { results: PagefindHit[] }) => results.map(({ id }) => id);
  const found = ids(await pagefind.search(word, inStates));
  if (found.length === 0) return { named: new Set(), unwanted: new Set() };
  const exactly = `"${word}"`;
  const own = ids(await pagefind.search(exactly, inStates));
  const isWord = own.length > 0 || ids(await pagefind.search(exactly)).length > 0;
  const meant = isWord ? own : found;
  const names = word.length >= 4 && meant.length <= mostNamesakes;
  return {
    named: new Set(names ? meant : []),
    unwanted: new Set(found.filter((id) => !meant.includes(id))),
  };
}

/** Loads Pagefind once, when first needed. Rejects when it cannot be had. */
export async function startPagefind(): Promise<Engine<Found<SearchResult>>> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // so that the next question tries again
    throw error;
  });
  const { pagefind, groupOf } = await loading;
  return async (query) => {
    const [{ results }, states] = await Promise.all([
      pagefind.search(query),
      statesNamed(pagefind, query),
    ]);
    const wanted = results.filter(({ id }) => !states.unwanted.has(id));
    return wanted.map(({ id, score, data }) => {
      const group = groupOf.get(id) ?? 'pages';
      return {
        id,
        score,
        named: states.named.has(id),
        group,
        load: async () => {
          const { url, meta } = await data();
          const { title = url, answer = '' } = meta;
          return { url, title, answer: firstSentence(answer), group };
        },
      };
    });
  };
}
