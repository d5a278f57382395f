import type { Day } from './days';

/**
 * Where each day from the first to the last stands: to scale, but where days that matter crowd, they get room,
 * so that each can be told from the next.
 */
export function timeScale(
  { start, end }: { start: Day; end: Day },
  matter: ReadonlySet<Day>,
  perDay: number,
  room: number,
): (day: Day) => number {
  const knots: { day: Day; y: number }[] = [];
  for (const day of [...new Set([start, ...matter, end])].sort((a, b) => a - b)) {
    const last = knots.at(-1);
    const least = last && matter.has(last.day) && matter.has(day) ? room : 0;
    knots.push({ day, y: last ? last.y + Math.max((day - last.day) * perDay, least) : 0 });
  }
  return (day) => {
    const i = Math.max(
      1,
      knots.findIndex((knot) => knot.day >= day),
    );
    const [from, to] = [knots[i - 1]!, knots[i]!];
    return from.y + ((to.y - from.y) * (day - from.day)) / (to.day - from.day);
  };
}
