/**
 * The best hits, with room for every group: each hit whose group has fewer than `share` before it comes
 * first, and the places left go to the others. Without it, a question whose words stand in the glossary
 * again and again shows words alone, and no guide. The order of the hits is kept.
 */
export function mixed<H extends { group: string }>(
  hits: readonly H[],
  places: number,
  share: number,
): H[] {
  const counts = new Map<string, number>();
  const isEarly = hits.map(({ group }) => {
    const before = counts.get(group) ?? 0;
    counts.set(group, before + 1);
    return before < share;
  });
  const early = hits.filter((_, i) => isEarly[i]);
  const late = hits.filter((_, i) => !isEarly[i]);
  const taken = new Set([...early, ...late].slice(0, places));
  return hits.filter((hit) => taken.has(hit));
}
