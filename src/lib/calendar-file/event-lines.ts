/** What a calendar file says about when an event is and what it is called. The rest is not kept. */
const wanted = new Set([
  'DTEND',
  'DTSTART',
  'DURATION',
  'EXDATE',
  'RDATE',
  'RECURRENCE-ID',
  'RRULE',
  'STATUS',
  'SUMMARY',
  'UID',
]);

/** Characters. No title and no list of days of a school needs a longer line. */
const longestLine = 8_000;

export interface EventLines {
  /** A VCALENDAR begins somewhere in the file. */
  isCalendar: boolean;
  /** Per event its wanted lines; null for an event with a line that is too long, or without an end. */
  events: (string[] | null)[];
}

/**
 * The lines of each event in a calendar file (RFC 5545, section 3.1).
 *
 * Lines are picked before they are parsed, so that one bad line, an alarm inside an event or a note of
 * many pages costs nothing.
 */
export function eventLines(text: string): EventLines {
  const events: EventLines['events'] = [];
  let isCalendar = false;
  let current: string[] | null = null;
  let tooLong = false;
  let depth = 0;
  const unfolded = text.replace(/(?:\r\n?|\n)[ \t]/g, '');
  for (const [line] of unfolded.matchAll(/[^\r\n]+/g)) {
    const [, name = '', value = ''] = /^\s*([a-z-]{1,20})[;:]\s*([a-z]{0,20})/i.exec(line) ?? [];
    const mark = `${name}:${value}`.toUpperCase();
    if (mark === 'BEGIN:VCALENDAR') isCalendar = true;
    if (mark === 'BEGIN:VEVENT') {
      if (current) events.push(null);
      current = [];
      tooLong = false;
      depth = 0;
    } else if (mark === 'END:VEVENT') {
      if (current) events.push(tooLong ? null : current);
      current = null;
    } else if (mark.startsWith('BEGIN:')) depth += 1;
    else if (mark.startsWith('END:')) depth -= 1;
    else if (current && depth === 0 && wanted.has(name.toUpperCase())) {
      if (line.length > longestLine) tooLong = true;
      else current.push(line.trim());
    }
  }
  if (current) events.push(null);
  return { isCalendar, events };
}
