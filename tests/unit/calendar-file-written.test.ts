import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { afterEach, describe, expect, test } from 'vitest';
import { plainTitle } from '../../src/lib/calendar-file/plain-title';
import { readCalendar } from '../../src/lib/calendar-file/read-calendar';
import { type CalendarEntry, writeCalendar } from '../../src/lib/calendar-file/write-calendar';

const about = { name: 'IEP days', stamp: '2026-11-22T10:30:00.000Z', host: 'seat.example' };
const entry: CalendarEntry = {
  uid: 'evaluation-due',
  day: '2026-12-31',
  title: 'Evaluation due',
  notes: 'Ask in writing.\nKeep a copy; date it, please.',
  url: 'https://seat.example/timeline/?a=1,2;b',
  reminderDaysBefore: 7,
};

test('one day, as its file must be (RFC 5545)', () => {
  expect(writeCalendar([entry], about).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//seat.example//IEP timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:IEP days',
    'BEGIN:VEVENT',
    'UID:evaluation-due@seat.example',
    'DTSTAMP:20261122T103000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Evaluation due',
    'TRANSP:TRANSPARENT',
    'DESCRIPTION:Ask in writing.\\nKeep a copy\\; date it\\, please.',
    'URL:https://seat.example/timeline/?a=1,2;b',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Evaluation due',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('what an entry does not have is not written', () => {
  const text = writeCalendar([{ ...entry, notes: '', url: null, reminderDaysBefore: null }], about);
  expect(text).not.toMatch(/DESCRIPTION|URL|VALARM|TRIGGER/);
});

test('the name of the calendar may have marks, but no line of its own', () => {
  const text = writeCalendar([entry], { ...about, name: 'Days, due; \\ and\nmore' });
  expect(text).toContain('\r\nX-WR-CALNAME:Days\\, due\\; \\\\ and\\nmore\r\n');
});

test('a reminder on the day itself', () => {
  expect(writeCalendar([{ ...entry, reminderDaysBefore: 0 }], about)).toContain('\r\nTRIGGER:PT0S');
});

/** Text with what breaks lines, fields and folding: marks, ends of lines, accents and emoji. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc
    .array(
      fc.constantFrom('a', 'é', '🎓', ' ', ',', ';', ':', '\\', '"', '\n', '\r', '\r\nX:', '\\n'),
      { maxLength: 200, size: 'max' },
    )
    .map((parts) => parts.join('')),
);
const anyDay = fc
  .integer({ min: 0, max: 800 })
  .map((n) => parseDate('2026-01-01').add({ days: n }).toString());
const within = { from: '2025-01-01', to: '2029-01-01' };
const entries = fc.uniqueArray(
  fc.record({
    uid: fc.uuid(),
    day: anyDay,
    title: anyText.map(plainTitle).filter((title) => title !== ''),
    notes: anyText,
    url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    reminderDaysBefore: fc.option(fc.nat({ max: 60 })),
  }),
  { selector: ({ uid }) => uid, maxLength: 8 },
);

/** As a program has it that takes the text line by line: ends of lines alike, nothing that cannot be seen. */
const asText = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');

describe('whatever is written', () => {
  test('has lines of at most 75 octets, each ended by CR and LF, each whole in UTF-8', () => {
    fc.assert(
      fc.property(entries, anyText, (some, name) => {
        const text = writeCalendar(some, { ...about, name });
        expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
        const lines = text.split('\r\n').slice(0, -1);
        for (const line of lines) {
          expect(line).toMatch(/^(?: |[A-Z-]+[:;])[^\p{Cc}\p{Cs}]*$/u);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
        for (const required of ['BEGIN:VEVENT', 'END:VEVENT', 'UID:', 'DTSTAMP:', 'DTSTART;'])
          expect(count(required)).toBe(some.length);
      }),
    );
  });

  test('reads back the same', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const read = readCalendar(writeCalendar(some, about), within);
        const expected = some.map(({ day, title }) => `${day}/${day}/${title}`);
        if (read.kind === 'failed') expect([read.why, some]).toEqual(['no-events', []]);
        else expect(read.events.map(({ id }) => id)).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  test('is the same to a program that is not ours', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const read = convertIcsCalendar(undefined, writeCalendar(some, about));
        const events = read.events?.map((event) => ({
          uid: event.uid,
          days: [event.start, event.end].map((at) => [at?.type, at?.date.toISOString()]),
          stamp: event.stamp.date.toISOString(),
          texts: [event.summary, event.description ?? '', event.url ?? null],
          reminders: event.alarms?.map(({ trigger }) => trigger.value) ?? [],
        }));
        const expected = some.map((one) => ({
          uid: `${one.uid}@${about.host}`,
          days: [0, 1].map((n) => [
            'DATE',
            `${parseDate(one.day).add({ days: n }).toString()}T00:00:00.000Z`,
          ]),
          stamp: about.stamp,
          texts: [one.title, asText(one.notes), one.url],
          reminders:
            one.reminderDaysBefore === null
              ? []
              : [
                  expect.objectContaining(
                    one.reminderDaysBefore > 0
                      ? { before: true, days: one.reminderDaysBefore }
                      : {},
                  ),
                ],
        }));
        expect(events ?? []).toEqual(expected);
      }),
    );
  });
});

describe('the clock of the reader', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  test.each(['Pacific/Honolulu', 'Asia/Kolkata', 'Pacific/Kiritimati'])('in %s', (there) => {
    const here = writeCalendar([entry], about);
    process.env['TZ'] = there;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(writeCalendar([entry], about)).toBe(here);
  });
});
