import { type CalendarDate, parseDate } from '@internationalized/date';
import ICAL from 'ical.js';
import { daysBetween } from './days-between';
import { plainTitle } from './plain-title';
import { type RepeatRule, readRepeatRule } from './repeat-rule';

/** One event as its file has it, before its days are worked out. Every day is the day as written. */
export interface WrittenEvent {
  uid: string;
  title: string;
  first: CalendarDate;
  /** Time of day as written, HH:MM:SS. */
  time: string;
  /** How many calendar days after its first day it ends. */
  lastsAfter: number;
  repeats: RepeatRule[];
  added: CalendarDate[];
  removed: string[];
  /** The day of a repeated event that this one stands in for (RECURRENCE-ID). */
  replaces: string | null;
  cancelled: boolean;
}

/** Calendar days. What is longer is no event of one school year. */
const longestEvent = 400;
const secondsInDay = 86_400;

/** Reads the lines of one event; null if they make no sense, or say what we do not read. */
export function readEvent(lines: string[]): WrittenEvent | null {
  try {
    const [, properties] = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n')) as [
      string,
      [name: string, parameters: unknown, type: string, ...values: unknown[]][],
    ];
    const all = (name: string) =>
      properties.filter((property) => property[0] === name).flatMap(([, , , ...values]) => values);
    const text = (name: string) => String(all(name)[0] ?? '');
    const start = text('dtstart');
    const first = dayOf(start);
    const seconds = endOf(first, start, text('dtend'), text('duration'));
    const repeats = all('rrule').map(readRepeatRule);
    const lastsAfter = Math.max(0, Math.ceil(seconds / secondsInDay) - 1);
    if (!(seconds >= secondsOf(start)) || lastsAfter > longestEvent || repeats.includes(null))
      return null;
    return {
      uid: text('uid'),
      title: plainTitle(text('summary')),
      first,
      time: start.slice(11, 19) || '00:00:00',
      lastsAfter,
      repeats: repeats.filter((rule) => rule !== null),
      added: all('rdate').map(dayOf),
      removed: all('exdate').map((value) => dayOf(value).toString()),
      replaces: all('recurrence-id').length > 0 ? dayOf(text('recurrence-id')).toString() : null,
      cancelled: text('status').toUpperCase() === 'CANCELLED',
    };
  } catch {
    return null;
  }
}

/** The day of a date, a date with a time, or a period (a list that begins with its start). */
function dayOf(value: unknown): CalendarDate {
  const day = String(Array.isArray(value) ? value[0] : value).slice(0, 10);
  // CalendarDate takes a year 0, but cannot count on from it.
  if (day.startsWith('0000')) throw new Error(`No such year: ${day}`);
  return parseDate(day);
}

/** Seconds since the day began. */
function secondsOf(value: string): number {
  const [, hours, minutes, seconds] = /T(\d\d):(\d\d):(\d\d)/.exec(value) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** Seconds from the first midnight to the end. An end is the moment after, so midnight is the day before. */
function endOf(first: CalendarDate, start: string, end: string, duration: string): number {
  if (end) return daysBetween(first, dayOf(end)) * secondsInDay + secondsOf(end);
  if (duration) return secondsOf(start) + ICAL.Duration.fromString(duration).toSeconds();
  return secondsOf(start);
}
