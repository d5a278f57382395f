import { fillBlanks } from '../fill-blanks';
import { dayWords, rangeWords } from './day-words';
import type { CountedDay, DayRange, IsoDay, Reason, Span } from './model';
import { forNumber } from './when-words';

/** Days that do not count, for one reason. */
export interface LeftOutDays {
  reason: Reason;
  /** The name of the holiday or break; null where it has none. */
  name: string | null;
  supposed: boolean;
  /** In order; days between that do not count for another reason do not end one. */
  ranges: DayRange[];
}

export interface CountSummary {
  first: { day: IsoDay; n: number };
  last: { day: IsoDay; n: number };
  /** Weekend days that do not count. */
  weekendDays: number;
  leftOut: LeftOutDays[];
}

/** What a count comes to. Null where no day counts. */
export function countSummary(days: readonly CountedDay[]): CountSummary | null {
  const counted = days.flatMap(({ day, n }) => (n === null ? [] : [{ day, n }]));
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return null;
  const leftOut: LeftOutDays[] = [];
  let weekendDays = 0;
  for (const { day, n, reason, name, supposed } of days) {
    if (n !== null || reason === null || reason === 'start') continue;
    if (reason === 'weekend') {
      weekendDays++;
      continue;
    }
    const same = leftOut.find(
      (one) => one.reason === reason && one.name === name && one.supposed === supposed,
    );
    const range = same?.ranges.at(-1);
    const isNext = range && !counted.some((one) => range.to < one.day && one.day < day);
    if (isNext) range.to = day;
    else if (same) same.ranges.push({ from: day, to: day });
    else leftOut.push({ reason, name, supposed, ranges: [{ from: day, to: day }] });
  }
  return { first, last, weekendDays, leftOut };
}

/** The words of a count. "{day}", "{n}", "{list}", "{what}" and "{when}" are filled in. */
export interface CountText {
  locale: string;
  counted: {
    first: string;
    last: string;
    notCounted: string;
    allCount: string;
    weekendDays: { one: string; many: string };
    /** A day or days of a kind, and when. */
    item: string;
    /** What a reason is called where the day has no name of its own. */
    reasons: Record<Reason, string>;
    /** Why some days stand with a question mark, and where the other end lies. */
    supposed: string;
    toEarliest: string;
    toLatest: string;
  };
}

/** A count in words: its first and last day and what was left out, then what is not sure. */
export function countWords(
  days: readonly CountedDay[],
  { earliest, latest }: Span,
  { locale, counted: text }: CountText,
): string[] {
  const summary = countSummary(days);
  if (!summary) return [];
  const { first, last, weekendDays, leftOut } = summary;
  const items = (supposed: boolean) =>
    leftOut
      .filter((one) => one.supposed === supposed)
      .map(({ reason, name, ranges }) =>
        fillBlanks(text.item, {
          what: name ?? text.reasons[reason],
          when: ranges.map((range) => rangeWords(range, locale)).join(', '),
        }),
      );
  const weekends = weekendDays > 0 ? [forNumber(text.weekendDays, weekendDays)] : [];
  const sure = [...weekends, ...items(false)];
  const perhaps = items(true);
  const named = (words: string, day: IsoDay, n = 0) =>
    fillBlanks(words, { n, day: dayWords(day, locale, 'named') });
  const count = [
    named(text.first, first.day, first.n),
    ...(last.n > first.n ? [named(text.last, last.day, last.n)] : []),
    ...(sure.length > 0 ? [fillBlanks(text.notCounted, { list: sure.join(', ') })] : []),
    ...(sure.length + perhaps.length === 0 ? [text.allCount] : []),
  ];
  const unsure = [
    ...(perhaps.length > 0 ? [fillBlanks(text.supposed, { list: perhaps.join(', ') })] : []),
    ...(earliest === latest
      ? []
      : [last.day === latest ? named(text.toLatest, earliest) : named(text.toEarliest, latest)]),
  ];
  return [count, unsure].filter(({ length }) => length > 0).map((part) => part.join(' '));
}
