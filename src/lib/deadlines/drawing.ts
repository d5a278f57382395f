import { broken } from '../quiz/flow-drawing';
import { addByCalendar, toDay, toIso, yearOf, type Day } from './days';
import { labelTops } from './label-tops';
import type { IsoDay } from './model';
import { timeScale } from './time-scale';

/** Something on the path: a step on its day or its range of days, or today. */
export interface ToDraw {
  id: string;
  from: IsoDay;
  to: IsoDay;
  /** What is said of it: its day in bold, then its name. */
  words: readonly { text: string; isBold: boolean }[];
}

/** The measures of a drawing, in its own units. */
export interface DrawingSize {
  width: number;
  /** Where the path runs down. Months stand left of it. */
  path: number;
  /** Half a mark. */
  radius: number;
  /** From the middle of one lane of marks to the next. */
  lane: number;
  /** From one line of text to the next. */
  lineHeight: number;
  /** The breadth of a letter, on average, in words of ordinary and of bold weight. */
  letter: { plain: number; bold: number };
}

/** A mark on the path or beside it: a dot, or a bar for a range. */
export interface DrawnMark {
  id: string;
  x: number;
  /** The middle of its first and of its last day. */
  from: number;
  to: number;
}

export interface DrawnLabel {
  id: string;
  x: number;
  top: number;
  bottom: number;
  /** Each with its base. */
  lines: { text: string; isBold: boolean; y: number }[];
  /** A line from the mark to the words. */
  leader: string;
}

export interface TimeDrawing {
  width: number;
  height: number;
  months: { day: IsoDay; y: number; withYear: boolean }[];
  /** In the order of their days; the labels stand in the same order. */
  marks: DrawnMark[];
  labels: DrawnLabel[];
  /** The stitched line, as far as it has been walked and from there on. */
  walked: string;
  ahead: string;
}

/** Between two labels. */
const gap = 14;
/** The most height a month takes where nothing crowds it. */
const monthHeight = 46;
/** So many months get their full height; a longer time is pressed together. */
const fullMonths = 10;
/** Between two names of months: room for a month and its year. */
const monthRoom = 40;

const tenth = (n: number) => Math.round(n * 10) / 10;
const firstOfMonth = (day: Day) => toDay(`${toIso(day).slice(0, 8)}01`);

/** For each range of days, in order, the lane where it meets no earlier one, the path itself being 0. */
function lanesFor(ranges: readonly { first: Day; last: Day }[]): number[] {
  const ends: Day[] = [];
  return ranges.map(({ first, last }) => {
    const free = ends.findIndex((end) => end < first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = last;
    return lane;
  });
}

/** A line drawn by hand: straight down, but not quite. */
function stitched(x: number, from: number, to: number): string {
  const steps = Math.max(1, Math.ceil((to - from) / 9));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const y = from + ((to - from) * i) / steps;
    const aside = 2 * Math.sin(y / 21) + 0.8 * Math.sin(y / 8.3);
    return `${i === 0 ? 'M' : 'L'}${tenth(x + aside)} ${tenth(y)}`;
  }).join('');
}

/** Where everything stands on a path that runs from the top down. Null where no step has a day. */
export function drawTimeline(
  steps: readonly ToDraw[],
  today: ToDraw,
  { width, path, radius, lane, lineHeight, letter }: DrawingSize,
): TimeDrawing | null {
  if (steps.length === 0) return null;
  const all = [today, ...steps]
    .map((one) => ({ ...one, first: toDay(one.from), last: toDay(one.to) }))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const start = firstOfMonth(Math.min(...all.map(({ first }) => first)));
  const end = addByCalendar(firstOfMonth(Math.max(...all.map(({ last }) => last))), 1, 'months');
  const months: Day[] = [];
  for (let n = 0, day = start; day <= end; day = addByCalendar(start, ++n, 'months'))
    months.push(day);

  const lanes = lanesFor(all);
  const lastLane = path + Math.max(...lanes) * lane + radius;
  const x = lastLane + 24;
  const lines = all.map(({ words }) =>
    words.flatMap(({ text, isBold }) =>
      broken(text, Math.floor((width - x) / (isBold ? letter.bold : letter.plain))).map((line) => ({
        text: line,
        isBold,
      })),
    ),
  );
  const heights = lines.map((own) => own.length * lineHeight);
  const needed = heights.reduce((sum, height) => sum + height + gap, 0);
  const natural = Math.min(months.length - 1, fullMonths) * monthHeight;
  const scale = timeScale(
    { start, end },
    new Set(all.flatMap(({ first, last }) => [first, last])),
    Math.max(needed, natural) / (end - start),
    2 * radius + 6,
  );
  const edge = lineHeight;
  const y = (day: Day) => tenth(edge + scale(day));
  const foot = y(end);
  const at = labelTops(
    all.map(({ first }, i) => ({ wish: y(first) - lineHeight / 2, height: heights[i]! })),
    gap,
    { from: 0, to: foot + edge },
  );
  const named: Day[] = [];
  // The first month and each January are named before quarters, and these before the rest, so names keep a rhythm.
  for (const rank of [0, 1, 2, 3]) {
    for (const [i, day] of months.entries()) {
      const month = i === 0 ? 0 : Number(toIso(day).slice(5, 7));
      const own = month <= 1 ? month : month % 3 === 1 ? 2 : 3;
      if (own === rank && named.every((one) => Math.abs(y(one) - y(day)) >= monthRoom))
        named.push(day);
    }
  }
  named.sort((a, b) => a - b);
  const todayAt = y(toDay(today.from));
  return {
    width,
    height: Math.ceil(foot + edge + 4),
    months: named.map((day, i) => ({
      day: toIso(day),
      y: y(day),
      withYear: i === 0 || yearOf(named[i - 1]!) !== yearOf(day),
    })),
    marks: all.map(({ id, first, last }, i) => ({
      id,
      x: path + lanes[i]! * lane,
      from: y(first),
      to: y(last),
    })),
    labels: all.map(({ id, first }, i) => {
      const top = at[i]!;
      const [level, head] = [y(first), tenth(top + lineHeight / 2)];
      const bend = lastLane + 12;
      return {
        id,
        x,
        top,
        bottom: top + heights[i]!,
        // Letters stand on their base, about a third of their height below the middle.
        lines: lines[i]!.map((line, n) => ({ ...line, y: tenth(top + (n + 0.78) * lineHeight) })),
        leader: `M${path + lanes[i]! * lane + radius} ${level}H${lastLane}C${bend} ${level} ${bend} ${head} ${x - 5} ${head}`,
      };
    }),
    walked: stitched(path, edge, todayAt),
    ahead: stitched(path, todayAt, foot),
  };
}
