import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { largestFile, readCalendar } from '../../src/lib/calendar-file/read-calendar';

const schoolYear = { from: '2026-07-01', to: '2027-06-30' };

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const event = (...lines: string[]) => calendar(...vevent('SUMMARY:A', ...lines));

/** "title from..to" of each event, or why there is none; what was left out after a "+". */
function brief(text: string, within = schoolYear): string[] | string {
  const read = readCalendar(text, within);
  if (read.kind === 'failed') return read.why;
  const events = read.events.map(({ title, from, to }) =>
    [title, from === to ? from : `${from}..${to}`].join(' '),
  );
  return read.leftOut > 0 ? [...events, `+${String(read.leftOut)}`] : events;
}

/** The days on which "A" begins. */
const days = (...lines: string[]) => {
  const read = readCalendar(event(...lines), schoolYear);
  return read.kind === 'read' ? read.events.map(({ from }) => from.slice(2)) : read.why;
};

describe('the days of one event', () => {
  test.each([
    [['DTSTART;VALUE=DATE:20261126'], 'A 2026-11-26', 'no end is one day'],
    [['DTSTART:20261126'], 'A 2026-11-26', 'a date without VALUE'],
    [
      ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128'],
      'A 2026-11-26..2026-11-27',
      'the end is the day after the last',
    ],
    [
      ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261126'],
      'A 2026-11-26',
      'an end on the start, as older programs write it',
    ],
    [
      ['DTSTART;VALUE=DATE:20261221', 'DURATION:P2W'],
      'A 2026-12-21..2027-01-03',
      'a length in weeks',
    ],
    [['DTSTART;VALUE=DATE:20261221', 'DURATION:P1D'], 'A 2026-12-21', 'a length of one day'],
    [['DTSTART:20261126T180000', 'DTEND:20261126T200000'], 'A 2026-11-26', 'an evening'],
    [['DTSTART:20261126T200000', 'DURATION:PT8H'], 'A 2026-11-26..2026-11-27', 'over midnight'],
    [
      ['DTSTART:20261126T000000', 'DTEND:20261127T000000'],
      'A 2026-11-26',
      'until midnight is not the next day',
    ],
    [['DTSTART:20261126T233000Z'], 'A 2026-11-26', 'a time in UTC is not moved'],
    [['DTSTART;TZID=Pacific/Auckland:20261126T003000'], 'A 2026-11-26', 'nor one of another zone'],
    [
      ['DTSTART;TZID="(UTC-05:00) Eastern Time":20261126T080000'],
      'A 2026-11-26',
      'a zone in quotes, with a colon',
    ],
    [
      ['DTSTART;VALUE=DATE:20260620', 'DTEND;VALUE=DATE:20260702'],
      'A 2026-06-20..2026-07-01',
      'ends on the first day asked for',
    ],
    [
      ['DTSTART;VALUE=DATE:20270630', 'DTEND;VALUE=DATE:20270705'],
      'A 2027-06-30..2027-07-04',
      'begins on the last day asked for',
    ],
    [['dtstart;value=date:20261126'], 'A 2026-11-26', 'names in small letters'],
    [
      ['DTSTART:20261126', 'BEGIN:VALARM', 'DURATION:P9D', 'SUMMARY:B', 'END:VALARM'],
      'A 2026-11-26',
      'what an alarm inside the event says is not the event',
    ],
  ])('%j is %s: %s', (lines, expected) => {
    expect(brief(event(...lines))).toEqual([expected]);
  });

  test.each([
    [['DTSTART;VALUE=DATE:20260630'], 'no-events', 'the day before'],
    [['DTSTART;VALUE=DATE:20270701'], 'no-events', 'the day after'],
    [['DTSTART;VALUE=DATE:20260620', 'DURATION:P11D'], 'no-events', 'ends the day before'],
    [['DTSTART;VALUE=DATE:20261126', 'STATUS:CANCELLED'], 'no-events', 'cancelled'],
    [['DTSTART;VALUE=DATE:20270229'], 'broken', 'no such day'],
    [['DTSTART:tomorrow'], 'broken', 'no day'],
    [[], 'broken', 'no start'],
    [['DTSTART:20261126', 'DTEND:20261125'], 'broken', 'ends before it begins'],
    [['DTSTART:20261126', 'DURATION:-P1D'], 'broken', 'a length below zero'],
    [['DTSTART:20261126', 'DTEND:20990101'], 'broken', 'longer than a school year'],
    [['DTSTART:20261126', 'DURATION:P99999999999999999999D'], 'broken', 'longer than the calendar'],
    [['DTSTART:20261126', 'RRULE:FREQ=HOURLY'], 'broken', 'every hour'],
    [['DTSTART:20261126', 'RRULE:FREQ=DAILY;BYHOUR=8,12;COUNT=4'], 'broken', 'twice a day'],
    [['DTSTART:20261126', 'RRULE:FREQ=YEARLY;BYWEEKNO=3'], 'broken', 'a rule that we do not read'],
    [['DTSTART:20200101', 'RRULE:FREQ=DAILY;COUNT=x'], 'broken', 'a rule that makes no sense'],
  ])('%j gives nothing, %s: %s', (lines, why) => {
    expect(brief(event(...lines))).toBe(why);
  });
});

describe('an event that repeats', () => {
  test.each([
    [
      ['DTSTART:20261102', 'RRULE:FREQ=DAILY;COUNT=3'],
      ['26-11-02', '26-11-03', '26-11-04'],
    ],
    [['DTSTART:20260629', 'RRULE:FREQ=DAILY;COUNT=3'], ['26-07-01']],
    [
      ['DTSTART:20261102', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2'],
      ['26-11-02', '26-11-16'],
    ],
    [
      ['DTSTART:20261102', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261111'],
      ['26-11-02', '26-11-04', '26-11-09', '26-11-11'],
    ],
    [['DTSTART:20261102T190000', 'RRULE:FREQ=WEEKLY;UNTIL=20261109T045959Z'], ['26-11-02']],
    [['DTSTART:20241128', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'], ['26-11-26']],
    [['DTSTART:20241128', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4'], ['26-11-26']],
    [['DTSTART:20200525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO'], ['27-05-31']],
    [['DTSTART:16041225', 'RRULE:FREQ=YEARLY'], ['26-12-25']],
    [
      ['DTSTART:20260831', 'RRULE:FREQ=MONTHLY;COUNT=3'],
      ['26-08-31', '26-10-31', '26-12-31'],
    ],
    [
      ['DTSTART:20260930', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'],
      ['26-09-30', '26-10-30'],
    ],
    [
      ['DTSTART:20261102', 'RDATE;VALUE=DATE:20261105,20261203'],
      ['26-11-02', '26-11-05', '26-12-03'],
    ],
    [
      ['DTSTART:20261102', 'RDATE;VALUE=PERIOD:20261105T080000Z/PT1H'],
      ['26-11-02', '26-11-05'],
    ],
    [
      ['DTSTART:20261102', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20261103', 'EXDATE:20261105T000000'],
      ['26-11-02', '26-11-04'],
    ],
  ])('%j begins on %j', (lines, expected) => {
    expect(days(...lines)).toEqual(expected);
  });

  test('once moved and once cancelled', () => {
    const text = calendar(
      ...vevent('UID:1', 'SUMMARY:A', 'DTSTART:20261102', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...vevent('UID:1', 'SUMMARY:A moved', 'RECURRENCE-ID:20261109', 'DTSTART:20261110'),
      ...vevent('UID:1', 'RECURRENCE-ID:20261116', 'DTSTART:20261116', 'STATUS:CANCELLED'),
      ...vevent('UID:2', 'SUMMARY:B', 'DTSTART:20261109'),
    );
    expect(brief(text)).toEqual(['A 2026-11-02', 'B 2026-11-09', 'A moved 2026-11-10']);
  });

  test('each time as long as the first, and seen from its last day', () => {
    const lines = ['DTSTART:20260629', 'DURATION:P3D', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    expect(brief(event(...lines))).toEqual([
      'A 2026-06-29..2026-07-01',
      'A 2026-07-06..2026-07-08',
    ]);
  });

  test('more often than 400 times is left out whole', () => {
    const twoYears = { from: '2026-07-01', to: '2028-06-30' };
    const text = event('DTSTART:20260101', 'RRULE:FREQ=DAILY');
    expect(brief(text, twoYears)).toBe('broken');
    expect(brief(text)).toHaveLength(365);
  });

  /** Rules that the event's first day keeps, as ical.js needs it. */
  const rules = fc.oneof(
    fc
      .record({ freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY') })
      .map(({ freq }) => freq),
    fc
      .subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
      .chain((on) =>
        fc.constantFrom('MO', 'SU').map((start) => `WEEKLY;BYDAY=${on.join(',')};WKST=${start}`),
      ),
    fc.constantFrom(
      'MONTHLY;BYMONTHDAY=-1',
      'MONTHLY;BYMONTHDAY=1,15',
      'MONTHLY;BYDAY=1MO',
      'MONTHLY;BYDAY=-1FR',
      'MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'YEARLY;BYMONTH=9;BYDAY=1MO',
      'YEARLY;BYMONTH=1,5;BYMONTHDAY=3',
      'YEARLY;BYMONTH=5;BYDAY=-1MO',
    ),
  );
  test('on the days that ical.js finds with its own way to count', () => {
    const starts = fc.integer({ min: 0, max: 900 });
    const intervals = fc.integer({ min: 1, max: 3 });
    const ends = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 60 }).map((n) => `;COUNT=${String(n)}`),
      fc.constant(';UNTIL=20261224'),
    );
    fc.assert(
      fc.property(rules, starts, intervals, ends, (rule, after, interval, end) => {
        const written = `FREQ=${rule};INTERVAL=${String(interval)}${end}`;
        const recur = ICAL.Recur.fromString(written);
        // The first day that keeps the rule, so that both agree where to begin.
        const from = ICAL.Time.fromDateString('2024-07-01');
        from.adjust(after, 0, 0, 0);
        const first = ICAL.Recur.fromString(`FREQ=${rule}`).iterator(from).next();
        const found: string[] = [];
        const each = recur.iterator(first.clone());
        for (let day = each.next(); day && day.toString() <= schoolYear.to; day = each.next())
          if (day.toString() >= schoolYear.from) found.push(day.toString().slice(2));
        const read = days(`DTSTART:${first.toICALString()}`, `RRULE:${written}`);
        expect(read).toEqual(found.length > 0 ? found : 'no-events');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the form of a file', () => {
  const lines = calendar(...vevent('DTSTART:20261126', 'SUMMARY:Thanks', ' giving\\, off'));
  const expected = ['Thanksgiving, off 2026-11-26'];
  test.each([
    ['CRLF', lines],
    ['LF', lines.replaceAll('\r\n', '\n')],
    ['CR', lines.replaceAll('\r\n', '\r')],
    ['a byte order mark', `\uFEFF${lines}`],
    ['empty lines', lines.replaceAll('\r\n', '\r\n\r\n').replace('\r\n\r\n giving', '\r\n giving')],
    ['folded with a tab', lines.replace('\r\n giving', '\r\n\tgiving')],
    ['folded inside a name', lines.replace('DTSTART', 'DTS\r\n TART')],
    ['spaces at the ends of lines', lines.replaceAll('\r\n', ' \r\n').replace('Thanks ', 'Thanks')],
    ['text before the calendar', `Your calendar:\r\n\r\n${lines}`],
    ['a line that is no line', lines.replace('VERSION:2.0', 'what is this')],
    ['no end of the calendar', lines.replace('END:VCALENDAR', '')],
  ])('%s', (_, text) => {
    expect(brief(text)).toEqual(expected);
  });

  test('several calendars in one file, the same event twice, in order', () => {
    const one = (title: string, day: string) =>
      calendar(...vevent(`SUMMARY:${title}`, `DTSTART:${day}`));
    const text = one('B', '20261126') + one('A', '20261127') + one('B', '20261126');
    expect(brief(text)).toEqual(['B 2026-11-26', 'A 2026-11-27']);
  });

  test('an event that cannot be read does not take the others with it, and is counted', () => {
    const good = vevent('SUMMARY:A', 'DTSTART:20261126');
    const text = calendar(
      ...vevent('SUMMARY:No day'),
      ...vevent('DTSTART:20261126'),
      'BEGIN:VEVENT',
      'SUMMARY:No end',
      ...good,
      ...vevent(`SUMMARY:${'long '.repeat(2000)}`, 'DTSTART:20261126'),
      'BEGIN:VEVENT',
      'SUMMARY:Cut off',
    ).replace('END:VCALENDAR\r\n', '');
    expect(brief(text)).toEqual(['A 2026-11-26', '+5']);
  });

  test.each([
    ['', 'empty'],
    [' \r\n\uFEFF', 'empty'],
    ['Dear families, school is closed on Friday.', 'not-a-calendar'],
    ['BEGIN:VCARD\r\nFN:A\r\nEND:VCARD', 'not-a-calendar'],
    ['%PDF-1.7\n\u0000\u0001\uFFFD', 'not-a-calendar'],
    ['date,title\n2026-11-26,BEGIN:VCALENDAR', 'not-a-calendar'],
    [calendar(), 'no-events'],
  ])('%j: %s', (text, why) => {
    expect(brief(text)).toBe(why);
  });

  test.each([
    ['SUMMARY:  No\\n school\t  today ', 'No school today'],
    ['SUMMARY;LANGUAGE=en-us:Break', 'Break'],
    ['SUMMARY:a\\\\n\\;b', 'a\\n;b'],
    ['SUMMARY:\u202Eyadiloh\u202C \u200Bx\u0000\u0007', 'yadiloh x'],
    ['SUMMARY:<b>Break</b> &amp; more', '<b>Break</b> &amp; more'],
    [`SUMMARY:${'🎓'.repeat(200)}`, '🎓'.repeat(120)],
    ['SUMMARY:__proto__', '__proto__'],
  ])('the title in %j is %j', (line, title) => {
    const read = readCalendar(calendar(...vevent('DTSTART:20261126', line)), schoolYear);
    expect(read).toMatchObject({ events: [{ title }] });
  });

  test('an event has an id, and a guess from its title', () => {
    const text = calendar(...vevent('SUMMARY:Winter Break', 'DTSTART:20261221', 'DURATION:P2W'));
    expect(readCalendar(text, schoolYear)).toEqual({
      kind: 'read',
      leftOut: 0,
      events: [
        {
          id: '2026-12-21/2027-01-03/Winter Break',
          title: 'Winter Break',
          from: '2026-12-21',
          to: '2027-01-03',
          noSchool: true,
        },
      ],
    });
  });
});

describe('a file made to do harm', () => {
  const many = (n: number, make: (i: number) => string[]) =>
    calendar(Array.from({ length: n }, (_, i) => vevent(...make(i)).join('\r\n')).join('\r\n'));
  const nth = (i: number) => `SUMMARY:Event ${String(i)}`;
  const repeat = (rule: string) => event('DTSTART:19700101', `RRULE:FREQ=${rule}`);
  const parameters = `DTSTART${';X=1'.repeat(1_990)}`;
  /** Each is stopped by a limit of ours. Without it most of these run for minutes, or for ever. */
  const hostile: [string, () => string, unknown][] = [
    ['every second', () => repeat('SECONDLY'), 'broken'],
    ['a day that never comes', () => repeat('DAILY;BYMONTH=2;BYMONTHDAY=30'), 'no-events'],
    ['a month that never comes', () => repeat('MONTHLY;BYMONTHDAY=31;BYMONTH=4'), 'no-events'],
    ['a fifth Monday that never comes', () => repeat('YEARLY;BYMONTH=2;BYDAY=6MO'), 'no-events'],
    ['steps of 10^15', () => repeat('DAILY;INTERVAL=1000000000000000'), 'broken'],
    ['a count of 10^15', () => repeat('YEARLY;COUNT=1000000000000000'), ['A 2027-01-01']],
    ['from the year 1', () => event('DTSTART:00010101', 'RRULE:FREQ=MONTHLY;BYDAY=5MO'), 4],
    ['a start in the year 0', () => event('DTSTART:00000101', 'RRULE:FREQ=DAILY'), 'broken'],
    [
      'many slow counts',
      () => many(500, () => ['DTSTART:10000101', 'SUMMARY:A', 'RRULE:FREQ=DAILY;COUNT=999999']),
      'too-many',
    ],
    [
      'many rules in one event',
      () =>
        event(
          'DTSTART:19700101',
          ...Array.from({ length: 20_000 }, () => 'RRULE:FREQ=DAILY;BYMONTHDAY=30;BYMONTH=2'),
        ),
      'too-many',
    ],
    ['400,000 events', () => many(400_000, () => []), 'too-many'],
    ['5,001 events in one day', () => many(5_001, (i) => ['DTSTART:20261126', nth(i)]), 'too-many'],
    ['5,000 events in one day', () => many(5_000, (i) => ['DTSTART:20261126', nth(i)]), 5_000],
    [
      'a file of ordinary events',
      () => many(100_000, (i) => ['DTSTART:20261126', nth(i), 'DESCRIPTION:Bring lunch']),
      'too-many',
    ],
    ['one line of 10 MB', () => 'A'.repeat(largestFile), 'not-a-calendar'],
    ['a title of 9 MB', () => event('DTSTART:20261126', `SUMMARY:${'A'.repeat(9e6)}`), 'broken'],
    ['folds and nothing else', () => `BEGIN:VCALENDAR${'\r\n '.repeat(3e6)}`, 'no-events'],
    ['ends of lines alone', () => `BEGIN:VCALENDAR\n${'\n'.repeat(1e7)}`, 'no-events'],
    [
      '440,000 removed days',
      () =>
        event(
          'DTSTART:20261126',
          ...Array.from({ length: 500 }, () => `EXDATE:${'20261127,'.repeat(880)}20261127`),
        ),
      ['A 2026-11-26'],
    ],
    ['2,000 parameters a line', () => many(1_200, () => [parameters]), 'broken'],
    ['deep nesting', () => calendar('BEGIN:X\r\n'.repeat(1e6)), 'no-events'],
    ['deep nesting in an event', () => event('BEGIN:X\r\n'.repeat(1e6)), 'broken'],
    ['more ends than beginnings', () => 'END:VEVENT\n'.repeat(9e5), 'not-a-calendar'],
    ['over 10 MB', () => ' '.repeat(largestFile + 1), 'too-large'],
    ['over 10 MB once in bytes', () => 'ñ'.repeat(largestFile / 2 + 1), 'too-large'],
  ];
  test.each(hostile)('%s', { timeout: 10_000 }, (_, text, expected) => {
    const found = brief(text());
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s in each place for a name',
    (name) => {
      const text = calendar(
        `BEGIN:${name}`,
        `END:${name}`,
        ...vevent(
          `${name}:polluted`,
          `UID:${name}`,
          `SUMMARY;${name}=polluted;X=1:${name}`,
          `DTSTART;VALUE=${name};${name}=x:20261126`,
        ),
        ...vevent(`SUMMARY:A`, 'DTSTART:20261126', `RRULE:FREQ=DAILY;${name}=1;parts=x;fromData=1`),
      );
      const read = readCalendar(text, schoolYear);
      expect(read.kind === 'read' || read.why === 'broken').toBe(true);
    },
  );

  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '20261126',
      '20261126T080000Z',
      'P1D',
      '-P1W',
      'FREQ=DAILY;COUNT=3',
      '1/2',
      ',',
    ),
    fc
      .array(
        fc.constantFrom(
          'FREQ=',
          'YEARLY',
          ';',
          'BYDAY=',
          'MO',
          '-1',
          'UNTIL=',
          '=',
          '20261126',
          'BYSETPOS=',
          'COUNT=',
          '9',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join('')),
  );
  const line = fc
    .tuple(
      fc.constantFrom(
        'BEGIN',
        'END',
        'DTSTART',
        'DTEND',
        'DURATION',
        'SUMMARY',
        'UID',
        'STATUS',
        'RRULE',
        'RDATE',
        'EXDATE',
        'RECURRENCE-ID',
        'X',
      ),
      fc.constantFrom(
        '',
        ';VALUE=DATE',
        ';TZID=A',
        ';VALUE=',
        ';="',
        ';VALUE=PERIOD',
        ';VALUE=RECUR',
      ),
      fc.oneof(value, fc.constantFrom('VEVENT', 'VCALENDAR', 'VALARM')),
    )
    .map(([name, parameter, content]) => `${name}${parameter}:${content}`);
  test('no text makes it throw, and what it reads is in order, within the days, and once', () => {
    const files = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500, size: 'max' }),
      fc.array(line, { maxLength: 40, size: 'max' }).map((lines) => calendar(...lines)),
      fc
        .array(fc.array(line, { maxLength: 6 }), { maxLength: 6 })
        .map((events) =>
          calendar(...events.flatMap((lines) => vevent('SUMMARY:A', 'DTSTART:20261126', ...lines))),
        ),
    );
    fc.assert(
      fc.property(files, (text) => {
        const read = readCalendar(text, schoolYear);
        if (read.kind === 'failed') return;
        const ids = read.events.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const { from, to, title } of read.events) {
          expect(from <= to && from <= schoolYear.to && to >= schoolYear.from).toBe(true);
          expect(title).toMatch(/^[^\p{Cc}\p{Cs}\u202A-\u202E]+$/u);
        }
      }),
      { numRuns: 1000 },
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
    process.env['TZ'] = there;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    const text = calendar(
      ...vevent('SUMMARY:A', 'DTSTART:20261126T233000Z', 'DTEND:20261127T003000Z'),
      ...vevent('SUMMARY:B', 'DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...vevent('SUMMARY:C', 'DTSTART;TZID=America/New_York:20270314T020000', 'DURATION:PT22H'),
    );
    expect(brief(text)).toEqual([
      'B 2026-11-26',
      'A 2026-11-26..2026-11-27',
      'B 2026-12-03',
      'C 2027-03-14',
    ]);
  });
});
