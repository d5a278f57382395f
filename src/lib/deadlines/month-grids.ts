import { addByCalendar, toDay, weekday } from './days';
import type { CountedDay, IsoDay } from './model';

/** Weeks of seven days from Sunday on; null where the count has no day. */
type Weeks = (CountedDay | null)[][];

/** A month of a count: its calendar, or, where all its days are alike, one line for it. */
export type CountedMonth =
  | { kind: 'weeks'; month: IsoDay; weeks: Weeks }
  /** Every day of these months counts. */
  | { kind: 'all-count'; month: IsoDay; through: IsoDay; firstN: number; lastN: number }
  /** No day of these months counts, for one and the same reason. */
  | { kind: 'none-counts'; month: IsoDay; through: IsoDay; why: CountedDay };

const monthOf = (day: IsoDay) => `${day.slice(0, 8)}01`;

function weeksOf(days: readonly CountedDay[]): Weeks {
  const weeks: Weeks = [];
  let before = 7;
  for (const day of days) {
    const column = (weekday(toDay(day.day)) + 1) % 7;
    if (column < before || weeks.length === 0) weeks.push(new Array<null>(7).fill(null));
    weeks.at(-1)![column] = day;
    before = column;
  }
  return weeks;
}

const isLike = (a: CountedDay, b: CountedDay) =>
  a.reason === b.reason && a.name === b.name && a.supposed === b.supposed;

function countedMonth(month: IsoDay, days: readonly CountedDay[]): CountedMonth {
  const [first, last] = [days[0]!, days.at(-1)!];
  const isWhole = toDay(month) + days.length === addByCalendar(toDay(month), 1, 'months');
  if (isWhole && days.every((day) => isLike(day, first))) {
    if (first.n !== null && last.n !== null)
      return { kind: 'all-count', month, through: month, firstN: first.n, lastN: last.n };
    return { kind: 'none-counts', month, through: month, why: first };
  }
  return { kind: 'weeks', month, weeks: weeksOf(days) };
}

/** Puts a month of one line to the one before it, where both say the same. */
function joined(before: CountedMonth | undefined, next: CountedMonth): CountedMonth | null {
  if (before?.kind === 'all-count' && next.kind === 'all-count')
    return { ...before, through: next.through, lastN: next.lastN };
  if (before?.kind === 'none-counts' && next.kind === 'none-counts' && isLike(before.why, next.why))
    return { ...before, through: next.through };
  return null;
}

/** The days of a count by month, in order. The months of its first and last day are always calendars. */
export function monthGrids(days: readonly CountedDay[]): CountedMonth[] {
  const months: CountedMonth[] = [];
  const names = [...new Set(days.map(({ day }) => monthOf(day)))];
  for (const [i, month] of names.entries()) {
    const own = days.filter(({ day }) => monthOf(day) === month);
    const isEnd = i === 0 || i === names.length - 1;
    const next: CountedMonth = isEnd
      ? { kind: 'weeks', month, weeks: weeksOf(own) }
      : countedMonth(month, own);
    const one = joined(months.at(-1), next);
    if (one) months.splice(-1, 1, one);
    else months.push(next);
  }
  return months;
}
