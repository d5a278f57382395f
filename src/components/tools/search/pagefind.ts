import type { Engine } from '../../../lib/search/ask';
import { firstSentence } from '../../../lib/search/first-sentence';
import type { Found } from '../../../stores/search';

/** The groups of results, in the order they are shown; a page of none of the others is one of the last. */
// A state is found by its name or its own letters alone, so where it is found, it is wanted.
export const groups = ['states', 'guides', 'tools', 'words', 'pages'] as const;

/** A page or a word as it is listed. */
export interface SearchResult {
  url: string;
  title: string;
  /** The answer in one sentence. */
  answer: string;
  group: (typeof groups)[number];
}

/** The part of Pagefind's own interface that we use. */
interface Pagefind {
  options: (options: { ranking: { metaWeights: Record<string, number> } }) => Promise<void>;
  search: (
    query: string,
    options?: { filters: { place: string } },
  ) => Promise<{ results: PagefindHit[] }>;
}
interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

// A path in a variable: the file is written after the bundler has run.
const address = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A title, or a question that parents ask, says more of what a page is about than its text.
  await pagefind.options({ ranking: { metaWeights: { title: 5, asks: 4, answer: 2 } } });
  return pagefind;
}

/** A word that begins more names than this, such as "new", names no state. */
const mostNamesakes = 2;

/** The states that a word names. Short words are words of many questions: "in", "ok", "me". */
async function statesNamed(pagefind: Pagefind, word: string): Promise<Set<string>> {
  if (word.length < 4) return new Set();
  const { results } = await pagefind.search(word, { filters: { place: 'state' } });
  return new Set(results.length <= mostNamesakes ? results.map(({ id }) => id) : []);
}

/** Loads Pagefind once, when first needed. Rejects when it cannot be had. */
export async function startPagefind(): Promise<Engine<Found<SearchResult>>> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // so that the next question tries again
    throw error;
  });
  const pagefind = await loading;
  return async (query) => {
    const [{ results }, states] = await Promise.all([
      pagefind.search(query),
      statesNamed(pagefind, query),
    ]);
    return results.map(({ id, score, data }) => ({
      id,
      score,
      named: states.has(id),
      load: async () => {
        const { url, meta } = await data();
        return {
          url,
          title: meta['title'] ?? url,
          answer: firstSentence(meta['answer'] ?? ''),
          group: groups.find((group) => group === meta['group']) ?? 'pages',
        };
      },
    }));
  };
}
