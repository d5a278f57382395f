/** Ids of one kind of mark in a guide's source, each once, in the order of first use. */
function idsOf(source: string, mark: RegExp): string[] {
  return [...new Set(Array.from(source.matchAll(mark), (match) => match[1]!))];
}

/** Words that a guide explains in place: `<Term id="idea">`. */
export function termsIn(source: string): string[] {
  return idsOf(source, /<Term\s+id="([^"]+)"/g);
}

/** Rules that a guide rests on: `<Cite rule="…" />` and `<Fact rule="…" value="…" />`. */
export function rulesIn(source: string): string[] {
  return idsOf(source, /<(?:Cite|Fact)\s+rule="([^"]+)"/g);
}
