import { parseDate } from '@internationalized/date';
import ICAL from 'ical.js';

/** One day of ours for a family's own calendar. */
export interface CalendarEntry {
  /** The same each time, so that a calendar takes a second file as a change and not as new days. */
  uid: string;
  day: string;
  title: string;
  notes: string;
  url: string | null;
  /** Calendar days. */
  reminderDaysBefore: number | null;
}

/** Octets; RFC 5545, section 3.1 allows 75, but ical.js does not count the space before a folded line. */
ICAL.foldLength = 74;

type Property = [name: string, parameters: Record<string, never>, type: string, value: string];

/** A calendar file (.ics, RFC 5545) of days without a time. `stamp` is when it is written, in UTC. */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { name, stamp, host }: { name: string; stamp: string; host: string },
): string {
  const events = entries.map((entry) => {
    const day = parseDate(entry.day);
    const properties: Property[] = [
      ['uid', {}, 'text', clean(`${entry.uid}@${host}`)],
      ['dtstamp', {}, 'date-time', `${stamp.slice(0, 19)}Z`],
      ['dtstart', {}, 'date', day.toString()],
      // The end is the day after the last.
      ['dtend', {}, 'date', day.add({ days: 1 }).toString()],
      ['summary', {}, 'text', clean(entry.title)],
      // The day is not taken: the person is still free.
      ['transp', {}, 'text', 'TRANSPARENT'],
    ];
    if (entry.notes) properties.push(['description', {}, 'text', clean(entry.notes)]);
    if (entry.url) properties.push(['url', {}, 'uri', clean(entry.url).replace(/\s/g, '')]);
    const alarms =
      entry.reminderDaysBefore === null ? [] : [alarm(entry.title, entry.reminderDaysBefore)];
    return ['vevent', properties, alarms];
  });
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//${clean(host)}//IEP timeline//EN`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    // Not in the RFC, so ical.js does not know that it is text with marks to escape.
    [
      'x-wr-calname',
      {},
      'unknown',
      clean(name)
        .replace(/[\\;,]/g, '\\$&')
        .replace(/\n/g, '\\n'),
    ],
  ];
  return ICAL.stringify(['vcalendar', properties, events]);
}

function alarm(title: string, daysBefore: number) {
  const properties: Property[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['description', {}, 'text', clean(title)],
    ['trigger', {}, 'duration', daysBefore === 0 ? 'PT0S' : `-P${String(daysBefore)}D`],
  ];
  return ['valarm', properties, []];
}

/** A line break that is left in a value would begin a new line of the file. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
}
