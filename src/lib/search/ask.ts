import { significantWords } from './significant-words';

/** A page that a search engine found, best pages first. */
export interface Hit {
  id: string;
  score: number;
  /** True where the query is the name of what the page is about: such a page is wanted before all others. */
  named?: boolean;
}

/** Finds the pages that hold every word of a query. */
export type Engine<H extends Hit> = (query: string) => Promise<readonly H[]>;

/** How a question was answered: by pages with all its words, only with some, or not at all. */
export interface Answered<H extends Hit> {
  match: 'all' | 'some' | 'none';
  hits: H[];
}

/**
 * Answers a question in rounds: first the pages that it names, then those with all its telling words,
 * then the others, by how many of its words they have and how rare those are.
 *
 * An engine that wants every word on one page finds nothing for a whole question; asking for each
 * word alone says which pages have it. A word that few pages have, such as the name of a state, tells
 * more of what is wanted than one that stands everywhere.
 */
export async function ask<H extends Hit>(
  question: string,
  engine: Engine<H>,
  fillers: ReadonlySet<string>,
): Promise<Answered<H>> {
  const words = significantWords(question, fillers);
  if (words.length === 0) return { match: 'none', hits: [] };
  const whole = await engine(words.join(' '));
  const alone = words.length === 1 ? [whole] : await Promise.all(words.map(engine));
  // Engines may pass over a word that stands nowhere; the person should know that it was.
  const everyWordFound = alone.every((hits) => hits.length > 0);

  const found = new Map<string, { hit: H; weight: number; score: number }>();
  for (const hits of alone) {
    for (const hit of hits) {
      const before = found.get(hit.id);
      found.set(hit.id, {
        hit,
        weight: (before?.weight ?? 0) + 1 / hits.length,
        score: (before?.score ?? 0) + hit.score,
      });
    }
  }
  const byWeight = [...found.values()].sort((a, b) => b.weight - a.weight || b.score - a.score);
  const named = byWeight.filter(({ hit }) => hit.named).map(({ hit }) => hit);
  const rest = [...whole, ...byWeight.map(({ hit }) => hit)];
  const hits = [...new Map([...named, ...rest].map((hit) => [hit.id, hit])).values()];
  if (hits.length === 0) return { match: 'none', hits };
  return { match: whole.length > 0 && everyWordFound ? 'all' : 'some', hits };
}
