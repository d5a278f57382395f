import { toDay } from './days';
import type { IsoDay } from './model';

/** How far one day is from another, in whole units, so that no time left is said too long. */
export interface Distance {
  unit: 'days' | 'weeks' | 'months';
  n: number;
}

/** The distance between two days, whichever comes first: days up to two weeks, then weeks up to nine, then months. */
export function howFar(from: IsoDay, to: IsoDay): Distance {
  const days = Math.abs(toDay(to) - toDay(from));
  if (days < 14) return { unit: 'days', n: days };
  if (days < 63) return { unit: 'weeks', n: Math.floor(days / 7) };
  // 365.25 / 12 calendar days; exact enough for "in 5 months".
  return { unit: 'months', n: Math.floor(days / 30.44) };
}
