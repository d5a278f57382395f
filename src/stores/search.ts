import { atom } from 'nanostores';
import { ask, type Answered, type Engine, type Hit } from '../lib/search/ask';
import { mixed } from '../lib/search/mixed';

/** What the search page shows. */
export type SearchState<Result> =
  | { kind: 'start' }
  | { kind: 'searching'; question: string }
  | { kind: 'answered'; question: string; match: Answered<Hit>['match']; results: Result[] }
  | { kind: 'failed'; question: string };

/** A found page whose title and answer are fetched only when it is shown. */
export interface Found<Result> extends Hit {
  /** What kind of page it is; each kind has its share of what is shown. */
  group: string;
  load: () => Promise<Result>;
}

/** As many results as a person looks through. */
const shown = 12;

/** Half of them: so many of one group come before all else that was found. */
const shareOfGroup = 6;

/** The search of one page. `start` loads the engine, the first time it is needed. */
export function createSearchStore<Result>(
  start: () => Promise<Engine<Found<Result>>>,
  fillers: ReadonlySet<string>,
) {
  const $search = atom<SearchState<Result>>({ kind: 'start' });

  /** Answers a question. An answer that comes after a newer question was asked is dropped. */
  async function search(question: string): Promise<void> {
    const trimmed = question.trim();
    if (trimmed === '') return $search.set({ kind: 'start' });
    const searching = { kind: 'searching', question: trimmed } as const;
    $search.set(searching);
    let next: SearchState<Result>;
    try {
      const { match, hits } = await ask(trimmed, await start(), fillers);
      const results = await Promise.all(mixed(hits, shown, shareOfGroup).map((hit) => hit.load()));
      next = { kind: 'answered', question: trimmed, match, results };
    } catch {
      next = { kind: 'failed', question: trimmed };
    }
    if ($search.get() === searching) $search.set(next);
  }

  return { $search, search };
}
