import type { Day } from './days';
import { isDated, type Reckoned, type ReckonedLimit } from './reckon';
import type { DaySpan } from './school-days';

/** A limit that applies and has a last day. */
interface Dated {
  id: string;
  reckoned: Reckoned;
}

/** The last day of a step, and the limits that set its two ends. */
export interface Governed {
  by: DaySpan;
  earliest: Dated;
  latest: Dated;
  /** True where the school's calendar is only supposed. */
  estimate: boolean;
}

const least = (limits: readonly Dated[], day: (by: Reckoned['by']) => Day): Dated =>
  limits.reduce((best, one) => (day(one.reckoned.by) < day(best.reckoned.by) ? one : best));

const spanning = (earliest: Dated, latest: Dated): Governed => ({
  by: { earliest: earliest.reckoned.by.earliest, latest: latest.reckoned.by.latest },
  earliest,
  latest,
  estimate: earliest.reckoned.estimate || latest.reckoned.estimate,
});

function governed(world: readonly ReckonedLimit[]): Governed | null {
  const replaced = new Set(world.flatMap(({ limit }) => limit.insteadOf));
  const dated = world
    .filter(({ limit }) => !replaced.has(limit.id))
    .flatMap(({ limit, reckoned }) => (isDated(reckoned) ? [{ id: limit.id, reckoned }] : []));
  if (dated.length === 0) return null;
  return spanning(
    least(dated, ({ earliest }) => earliest),
    least(dated, ({ latest }) => latest),
  );
}

/** Every way to choose some of the limits, from none to all. */
const everyChoice = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

/**
 * The limits that govern a step. Those that apply must all be kept, so the earliest governs; where the school's
 * calendar decides whether one applies, each way that can be is reckoned, and the span covers them all. Null
 * where none has a last day.
 */
export function governingLimits(limits: readonly ReckonedLimit[]): Governed | null {
  const sure = limits.filter(({ applies }) => applies === 'yes');
  const perhaps = limits.filter(({ applies }) => applies === 'perhaps');
  const worlds = everyChoice(perhaps).flatMap((chosen) => governed([...sure, ...chosen]) ?? []);
  const [first, ...others] = worlds;
  if (!first) return null;
  const all = others.reduce<Governed>(
    (all, { by, earliest, latest }) =>
      spanning(
        by.earliest < all.by.earliest ? earliest : all.earliest,
        by.latest > all.by.latest ? latest : all.latest,
      ),
    first,
  );
  return { ...all, estimate: all.estimate || perhaps.length > 0 };
}
