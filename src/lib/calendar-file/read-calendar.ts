import { type CalendarDate, parseDate } from '@internationalized/date';
import { eventLines } from './event-lines';
import { isNoSchoolTitle } from './no-school-title';
import { readEvent, type WrittenEvent } from './read-event';
import { repeatedDays } from './repeated-days';

/** Bytes. A school's calendar of ten years is below one tenth of it. */
export const largestFile = 10 * 1024 * 1024;
/** Events in a file, repeated ones once. */
const mostInFile = 20_000;
/** Events between the two days asked for, each repeat counted. */
const mostEvents = 5_000;
/** How often one event may repeat between the two days. */
const mostRepeats = 400;
/** Days that may be looked at to work out all repeats of a file. */
const mostLooks = 500_000;

export interface CalendarEvent {
  /** The same for the same title on the same days, whatever file it came in. */
  id: string;
  title: string;
  from: string;
  /** The last day, itself included. */
  to: string;
  /** Our guess from the title, for a person to confirm. */
  noSchool: boolean;
}

export type CalendarRead =
  | {
      kind: 'read';
      events: CalendarEvent[];
      /** How many events of the file could not be read. What is cancelled or on other days is not among them. */
      leftOut: number;
    }
  | {
      kind: 'failed';
      /** `broken`: none of its events could be read. `no-events`: none between the two days. */
      why: 'empty' | 'not-a-calendar' | 'too-large' | 'broken' | 'no-events' | 'too-many';
    };

/**
 * Reads a calendar file (.ics, RFC 5545): its events from one day to another, both included, in order.
 *
 * A file comes from a stranger, so nothing in it makes this throw or run on without end.
 */
export function readCalendar(text: string, within: { from: string; to: string }): CalendarRead {
  if (text.length > largestFile || new TextEncoder().encode(text).length > largestFile)
    return { kind: 'failed', why: 'too-large' };
  if (text.trim() === '') return { kind: 'failed', why: 'empty' };
  const file = eventLines(text);
  if (!file.isCalendar) return { kind: 'failed', why: 'not-a-calendar' };
  if (file.events.length > mostInFile) return { kind: 'failed', why: 'too-many' };

  const written = file.events.map((lines) => lines && readEvent(lines));
  const replaced = new Set(written.map((event) => event && replacedDay(event.uid, event.replaces)));
  const span = { from: parseDate(within.from), to: parseDate(within.to) };
  const budget = { looks: mostLooks };
  const events = new Map<string, CalendarEvent>();
  let leftOut = 0;
  for (const event of written) {
    if (event?.cancelled) continue;
    const starts = event && startsOf(event, span, replaced, budget);
    if (!event?.title || !starts || starts.length > mostRepeats) {
      leftOut += 1;
      continue;
    }
    for (const start of starts) {
      const [from, to] = [start.toString(), start.add({ days: event.lastsAfter }).toString()];
      const id = `${from}/${to}/${event.title}`;
      events.set(id, { id, title: event.title, from, to, noSchool: isNoSchoolTitle(event.title) });
    }
    if (events.size > mostEvents || budget.looks < 0) return { kind: 'failed', why: 'too-many' };
  }
  if (leftOut > 0 && leftOut === written.length) return { kind: 'failed', why: 'broken' };
  if (events.size === 0) return { kind: 'failed', why: 'no-events' };
  const inOrder = [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { kind: 'read', events: inOrder, leftOut };
}

/** A day on which another event stands in for one of a repeated event's. */
function replacedDay(uid: string, day: string | null): string {
  return `${day ?? ''} ${uid}`;
}

/** The days on which an event begins, as far as it reaches into the span. */
function startsOf(
  event: WrittenEvent,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  replaced: ReadonlySet<string | null>,
  budget: { looks: number },
): CalendarDate[] {
  const { first, time, replaces, lastsAfter, added } = event;
  const reach = { from: from.subtract({ days: lastsAfter }), to };
  if (replaces !== null) return [first].filter(isWithin);
  const repeats = event.repeats.flatMap((rule) => repeatedDays(rule, first, time, reach, budget));
  const removed = new Set(event.removed);
  return [...(event.repeats.length > 0 ? repeats : [first]), ...added].filter(
    (day) =>
      isWithin(day) &&
      !removed.has(day.toString()) &&
      !replaced.has(replacedDay(event.uid, day.toString())),
  );

  function isWithin(day: CalendarDate): boolean {
    return day.compare(reach.from) >= 0 && day.compare(reach.to) <= 0;
  }
}
