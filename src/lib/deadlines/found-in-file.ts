import type { CalendarEvent } from '../calendar-file/read-calendar';
import { schoolYearMark } from '../calendar-file/no-school-title';
import { isWeekend, toDay } from './days';
import type { DayRange } from './model';
import { type SchoolCalendarDraft, withDayOff, type YearField } from './school-calendar-draft';

/** One or more events of a calendar file with the same title, on days that follow each other. */
export interface FoundDays extends DayRange {
  id: string;
  title: string;
}

/** What a calendar file says of a school year, by our guess, for a person to confirm. */
export interface FoundInFile {
  firstDay: FoundDays | null;
  lastDay: FoundDays | null;
  nextFirstDay: FoundDays | null;
  /** Days off by their title. */
  daysOff: FoundDays[];
  /** The rest. */
  others: FoundDays[];
}

/** Whether only a weekend, or nothing, lies between two days. */
function follows(before: string, next: string): boolean {
  const [from, to] = [toDay(before), toDay(next)];
  for (let day = from + 1; day < to; day++) if (!isWeekend(day)) return false;
  return true;
}

/** Puts together a break whose days stand in the file one by one. */
function joined(events: readonly CalendarEvent[]): FoundDays[] {
  const all: FoundDays[] = [];
  for (const { id, title, from, to } of events) {
    const before = all.findLast((one) => one.title === title);
    if (before && follows(before.to, from)) before.to = before.to > to ? before.to : to;
    else all.push({ id, title, from, to });
  }
  return all;
}

/** Sorts the events of a calendar file, which are in order, by what they say of the school year. */
export function foundInFile(events: readonly CalendarEvent[]): FoundInFile {
  const marks = (which: 'first-day' | 'last-day') =>
    events.filter(({ title }) => schoolYearMark(title) === which);
  const firsts = marks('first-day');
  const lastDay = marks('last-day').at(-1) ?? null;
  const plain = (event: CalendarEvent | null | undefined): FoundDays | null =>
    event ? { id: event.id, title: event.title, from: event.from, to: event.to } : null;
  const firstDay = plain(firsts.find(({ from }) => !lastDay || from < lastDay.from));
  const nextFirstDay = plain(lastDay && firsts.find(({ from }) => from > lastDay.to));
  const marked = new Set([firstDay?.id, lastDay?.id, nextFirstDay?.id]);
  return {
    firstDay,
    lastDay: plain(lastDay),
    nextFirstDay,
    daysOff: joined(events.filter(({ noSchool }) => noSchool)),
    others: joined(events.filter(({ id, noSchool }) => !noSchool && !marked.has(id))),
  };
}

/** What a draft becomes with the days that a person took from a file. */
export interface TakenFromFile {
  draft: SchoolCalendarDraft;
  /** Days off and breaks that are new. */
  added: number;
  /** Those that were left out, because they do not lie in the school year. */
  outside: number;
}

/** Puts days from a file into a draft. What is already there is not put in twice. */
export function takeFromFile(
  draft: SchoolCalendarDraft,
  marks: readonly { field: YearField; event: FoundDays }[],
  daysOff: readonly FoundDays[],
): TakenFromFile {
  let next = draft;
  for (const { field, event } of marks)
    next = { ...next, [field]: field === 'lastDay' ? event.to : event.from };
  const { firstDay, lastDay } = next;
  const inside = daysOff.filter(
    ({ from, to }) => (firstDay === '' || firstDay <= from) && (lastDay === '' || to <= lastDay),
  );
  const before = next.daysOff.length;
  for (const { title, from, to } of inside) {
    if (!next.daysOff.some((one) => one.from === from && (one.to || one.from) === to))
      next = withDayOff(next, { name: title, from, to });
  }
  return {
    draft: next,
    added: next.daysOff.length - before,
    outside: daysOff.length - inside.length,
  };
}
