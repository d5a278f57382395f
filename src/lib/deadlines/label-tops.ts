/** Boxes that touch, and so move together. */
interface Pile {
  wish: number;
  height: number;
  /** How many. */
  n: number;
}

/** Tops for boxes in order: as near as can be to where they would like to be, without overlap, inside a span. */
export function labelTops(
  boxes: readonly { wish: number; height: number }[],
  gap: number,
  { from, to }: { from: number; to: number },
): number[] {
  const inside = ({ wish, height }: Pile) => Math.min(Math.max(wish, from), to - height);
  const piles: Pile[] = [];
  for (const { wish, height } of boxes) {
    let last: Pile = { wish, height, n: 1 };
    for (
      let above = piles.at(-1);
      above && inside(above) + above.height + gap > inside(last);
      above = piles.at(-1)
    ) {
      piles.pop();
      const shifted = last.wish - above.height - gap;
      const n = above.n + last.n;
      last = {
        wish: (above.wish * above.n + shifted * last.n) / n,
        height: above.height + gap + last.height,
        n,
      };
    }
    piles.push(last);
  }
  let i = 0;
  return piles.flatMap((pile) => {
    let top = inside(pile);
    return Array.from({ length: pile.n }, () => {
      const own = top;
      top += boxes[i++]!.height + gap;
      return own;
    });
  });
}
