import { isDay, toDay, toIso, type Day } from './days';
import type { DayRange, IsoDay, SchoolCalendar } from './model';

/** A day off or a break as a person has typed it; a single day needs no last day. */
export interface DraftDayOff extends DayRange {
  id: string;
  name: string;
}

/** A school's calendar as a person has typed it so far: dates are "", whole, or unfinished. */
export interface SchoolCalendarDraft {
  firstDay: string;
  lastDay: string;
  nextFirstDay: string;
  daysOff: readonly DraftDayOff[];
  complete: boolean;
}

/** A field for a day of the school year. */
export type YearField = 'firstDay' | 'lastDay' | 'nextFirstDay';

export type YearProblem =
  | 'missing'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'before-first-day'
  | 'year-too-long'
  | 'next-before-last'
  | 'next-too-late';

export type DayOffProblem = 'missing' | 'not-a-date' | 'ends-before-it-starts' | 'outside-year';

/** What is wrong in a draft: by field, and by the id of a day off. */
export interface DraftProblems {
  year: Partial<Record<YearField, YearProblem>>;
  daysOff: ReadonlyMap<string, DayOffProblem>;
}

/** Calendar days. */
const longestYear = 400;
const longestSummer = 200;

export const emptyDraft: SchoolCalendarDraft = {
  firstDay: '',
  lastDay: '',
  nextFirstDay: '',
  daysOff: [],
  complete: false,
};

/** A day as typed, or null where it is none. */
const typedDay = (typed: string): Day | null => (isDay(typed) ? toDay(typed) : null);

type Typed = { kind: 'empty' } | { kind: 'wrong' } | { kind: 'day'; day: Day };

function read(typed: string): Typed {
  if (typed === '') return { kind: 'empty' };
  const day = typedDay(typed);
  return day === null ? { kind: 'wrong' } : { kind: 'day', day };
}

function yearProblems(
  { firstDay, lastDay, nextFirstDay }: Pick<SchoolCalendarDraft, YearField>,
  known: DayRange,
): DraftProblems['year'] {
  const [first, last, next] = [read(firstDay), read(lastDay), read(nextFirstDay)];
  const [earliest, latest] = [toDay(known.from), toDay(known.to)];
  const alone = (typed: Typed): YearProblem | null => {
    if (typed.kind === 'empty') return 'missing';
    if (typed.kind === 'wrong') return 'not-a-date';
    if (typed.day < earliest) return 'too-early';
    return typed.day > latest ? 'too-late' : null;
  };
  const apart = (from: Typed, to: Typed) =>
    from.kind === 'day' && to.kind === 'day' ? to.day - from.day : null;
  const year = apart(first, last);
  const summer = apart(last, next);
  const problems: Record<YearField, YearProblem | null> = {
    firstDay: alone(first),
    lastDay:
      alone(last) ??
      (year !== null && year <= 0 ? 'before-first-day' : null) ??
      (year !== null && year > longestYear ? 'year-too-long' : null),
    nextFirstDay:
      (next.kind === 'wrong' ? 'not-a-date' : null) ??
      (summer !== null && summer <= 0 ? 'next-before-last' : null) ??
      (summer !== null && summer > longestSummer ? 'next-too-late' : null),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

function dayOffProblem({ from, to }: DraftDayOff, year: DayRange | null): DayOffProblem | null {
  const [first, last] = [read(from), read(to === '' ? from : to)];
  if (first.kind === 'empty') return 'missing';
  if (first.kind === 'wrong' || last.kind !== 'day') return 'not-a-date';
  if (last.day < first.day) return 'ends-before-it-starts';
  const isOutside = year && (first.day < toDay(year.from) || last.day > toDay(year.to));
  return isOutside ? 'outside-year' : null;
}

/** The school year of a draft; null where its first and last day are not both right. */
export function yearOfDraft(draft: SchoolCalendarDraft, known: DayRange): DayRange | null {
  const { firstDay, lastDay } = yearProblems(draft, known);
  return firstDay || lastDay ? null : { from: draft.firstDay, to: draft.lastDay };
}

/**
 * The calendar that a draft makes, and what is wrong in it.
 *
 * A wrong day off is left out, and then the list cannot be complete. Nothing typed is nothing wrong.
 */
export function readDraft(
  draft: SchoolCalendarDraft,
  known: DayRange,
  unnamed: string,
): { calendar: SchoolCalendar | null; problems: DraftProblems } {
  const { firstDay, lastDay, nextFirstDay, daysOff, complete } = draft;
  if (!firstDay && !lastDay && !nextFirstDay && daysOff.length === 0)
    return { calendar: null, problems: { year: {}, daysOff: new Map() } };
  const year = yearOfDraft(draft, known);
  const problems = {
    year: yearProblems(draft, known),
    daysOff: new Map(
      daysOff.flatMap((dayOff) => {
        const problem = dayOffProblem(dayOff, year);
        return problem ? [[dayOff.id, problem] as const] : [];
      }),
    ),
  };
  if (!year) return { calendar: null, problems };
  const right = daysOff.filter(({ id }) => !problems.daysOff.has(id));
  return {
    calendar: {
      firstDay,
      lastDay,
      nextFirstDay: nextFirstDay === '' || problems.year.nextFirstDay ? null : nextFirstDay,
      daysOff: right
        .map(({ name, from, to }) => ({ name: name.trim() || unnamed, from, to: to || from }))
        .sort((a, b) => a.from.localeCompare(b.from)),
      complete: complete && problems.daysOff.size === 0,
    },
    problems,
  };
}

/** A draft with one more day off, under an id of its own unless it has one. */
export function withDayOff(
  draft: SchoolCalendarDraft,
  dayOff: Omit<DraftDayOff, 'id'> & { id?: string },
): SchoolCalendarDraft {
  const taken = new Set(draft.daysOff.map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`own-${n}`)) n++;
  return { ...draft, daysOff: [...draft.daysOff, { id: `own-${n}`, ...dayOff }] };
}

/** A calendar as a draft. A day off that has the name of a proposal stands in its place. */
export function toDraft(
  { firstDay, lastDay, nextFirstDay, daysOff, complete }: SchoolCalendar,
  proposals: readonly DraftDayOff[],
): SchoolCalendarDraft {
  const start = { ...emptyDraft, firstDay, lastDay, nextFirstDay: nextFirstDay ?? '', complete };
  return daysOff.reduce<SchoolCalendarDraft>((draft, dayOff) => {
    const place = proposals.find(
      ({ id, name }) => name === dayOff.name && !draft.daysOff.some((one) => one.id === id),
    );
    return withDayOff(draft, place ? { ...dayOff, id: place.id } : { ...dayOff });
  }, start);
}

/** The days of a calendar file to look at: one school year and the weeks in which the next begins. */
export function daysToRead(draft: SchoolCalendarDraft, today: IsoDay): DayRange {
  const first = typedDay(draft.firstDay);
  if (first !== null) return { from: draft.firstDay, to: toIso(first + longestYear + 60) };
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '07' ? 1 : 0);
  return { from: `${year}-07-01`, to: `${year + 1}-09-30` };
}
