import { CalendarDate, getDayOfWeek } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitDay, suggestedReply } from '../../src/lib/letters/answer-day';
import { daysLater, isDay, orFriday, orMonday } from '../../src/lib/letters/day';
import { enteredFrom } from '../../src/lib/letters/handed-over';
import { chosen, isOn, knownFrom, type FieldLogic } from '../../src/lib/letters/known';

const some = { seed: 504, numRuns: 1000 };

/** Days by another library than ours; numbers that make no day are moved to the nearest, so all there are come out. */
const anyDay = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => new CalendarDate(year, month, day));
const dayOf = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return new CalendarDate(year!, month!, day!);
};
/** 0 is Sunday. */
const weekday = (text: string) => getDayOfWeek(dayOf(text), 'en-US', 'sun');
const isWeekday = (text: string) => ![0, 6].includes(weekday(text));

describe('a day', () => {
  test.each([
    ['2026-11-22', true, 'a day'],
    ['2028-02-29', true, 'a leap day'],
    ['2000-02-29', true, 'a leap day of a century'],
    ['1900-01-01', true, 'the first that can be meant'],
    ['1900-02-29', false, 'no leap year'],
    ['2026-02-29', false, 'no leap year'],
    ['2026-04-31', false, 'a month of thirty'],
    ['2026-13-01', false, 'no month'],
    ['2026-00-10', false, 'no month'],
    ['2026-11-00', false, 'no day'],
    ['1899-12-31', false, 'a year that is still being typed'],
    ['0202-11-22', false, 'a year that is still being typed'],
    ['2026-1-2', false, 'short'],
    ['22026-11-22', false, 'a year too long'],
    ['2026-11-22T00:00', false, 'an hour'],
    [' 2026-11-22', false, 'space'],
    ['2026-11-22\n', false, 'a line end'],
    ['11/22/2026', false, 'as Americans write it'],
    ['٢٠٢٦-١١-٢٢', false, 'other figures'],
    ['', false, 'nothing'],
  ])('%j: %s (%s)', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  test('is always one that the calendar has, and nothing else is', () => {
    const anyText = fc
      .tuple(fc.integer({ min: 1880, max: 2120 }), fc.nat(14), fc.nat(33))
      .map(([y, m, d]) => [y, ...[m, d].map((n) => String(n).padStart(2, '0'))].join('-'));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isDay(text)).toBe(text >= '1900' && dayOf(text).toString() === text);
      }),
      { ...some, numRuns: 5000 },
    );
  });

  test('so many days later is always what another calendar says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, n) => {
        expect(daysLater(day.toString(), n)).toBe(day.add({ days: n }).toString());
      }),
      some,
    );
  });

  test('moves always from a weekend to its Monday and never else', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = day.toString();
        const moved = orMonday(text);
        const by = { 6: 2, 0: 1 }[weekday(text)] ?? 0;
        expect(moved).toBe(day.add({ days: by }).toString());
        expect(isWeekday(moved)).toBe(true);
      }),
      some,
    );
  });

  test('moves back always from a weekend to its Friday and never else', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = day.toString();
        const moved = orFriday(text);
        const by = { 6: -1, 0: -2 }[weekday(text)] ?? 0;
        expect(moved).toBe(day.add({ days: by }).toString());
        expect(isWeekday(moved)).toBe(true);
      }),
      some,
    );
  });

  test.each(['', 'soon', '2026-13-01'])('%j is refused by what counts', (text) => {
    expect(() => daysLater(text, 1)).toThrow();
    expect(() => orMonday(text)).toThrow();
    expect(() => orFriday(text)).toThrow();
  });
});

describe('the day by which a letter asks for an answer', () => {
  test.each<[sent: string, after: number, meeting: string, by: string, why: string]>([
    ['2026-11-02', 10, '', '2026-11-12', 'a Thursday'],
    ['2026-11-02', 12, '', '2026-11-16', 'Saturday, so Monday'],
    ['2026-11-02', 13, '', '2026-11-16', 'Sunday, so Monday'],
    ['2026-12-24', 7, '', '2026-12-31', 'over Christmas: only weekends are moved'],
    ['2026-11-02', 10, '2026-11-11', '2026-11-10', 'the day before a meeting that comes sooner'],
    ['2026-11-02', 10, '2026-11-12', '2026-11-11', 'a meeting on that day'],
    ['2026-11-02', 10, '2026-11-13', '2026-11-12', 'a meeting on the day after'],
    ['2026-11-02', 10, '2026-11-09', '2026-11-06', 'a meeting on a Monday: the Friday before'],
    ['2026-11-02', 10, '2026-11-08', '2026-11-06', 'a meeting on a Sunday: the Friday before'],
    ['2026-11-02', 10, '2026-11-07', '2026-11-06', 'a meeting on a Saturday: the day before'],
    ['2026-11-05', 10, '2026-11-09', '2026-11-06', 'written on the Thursday: still the Friday'],
    ['2026-11-06', 10, '2026-11-09', '2026-11-08', 'written on the Friday: the Sunday is left'],
    ['2026-11-07', 10, '2026-11-09', '2026-11-08', 'written on the Saturday: the Sunday is left'],
    ['2026-11-07', 10, '2026-11-08', '2026-11-07', 'a meeting tomorrow, on a Sunday: today'],
    ['2026-11-02', 10, '2026-11-04', '2026-11-03', 'the one weekday between'],
    ['2026-11-02', 10, '2026-11-03', '2026-11-02', 'a meeting tomorrow: today'],
    ['2026-11-02', 12, '2026-11-15', '2026-11-13', 'a meeting before the Monday it was moved to'],
    ['2026-11-02', 10, '2026-11-02', '2026-11-12', 'a meeting today is too near to ask before it'],
    ['2026-11-02', 10, '2026-10-30', '2026-11-12', 'a meeting that was'],
    ['2026-11-02', 10, '2026-11', '2026-11-12', 'a day that is still being typed'],
  ])('of %s, %i days later, meeting %j, is %s (%s)', (sent, after, meeting, by) => {
    expect(suggestedReply(sent, after, meeting)).toBe(by);
  });

  test('is always a weekday, after the letter and before a meeting to come, while there is such a day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.integer({ min: -5, max: 40 })),
        (day, after, ahead) => {
          const on = (n: number) => day.add({ days: n }).toString();
          const meeting = ahead === null ? '' : on(ahead);
          const by = suggestedReply(day.toString(), after, meeting);
          const weekdays = Array.from({ length: 50 }, (_, n) => on(n + 1)).filter(isWeekday);
          const usual = weekdays.find((one) => one >= on(after))!;
          if (ahead === null || ahead <= 0 || meeting > usual) expect(by).toBe(usual);
          else expect(by).toBe(weekdays.filter((one) => one < meeting).at(-1) ?? on(ahead - 1));
          expect(by >= day.toString()).toBe(true);
          if (ahead !== null && ahead > 0) expect(by < meeting).toBe(true);
        },
      ),
      some,
    );
  });

  test('by a state’s limit is counted only where each day counts', () => {
    const limit = { words: '30 calendar days', citation: '1 A 2' };
    expect(limitDay('2026-12-15', { ...limit, calendarDays: 30 })).toBe('2027-01-14');
    expect(limitDay('2026-12-15', { ...limit, calendarDays: null })).toBeNull();
  });
});

const fields: readonly FieldLogic[] = [
  { id: 'child', kind: 'line' },
  { id: 'worries', kind: 'lines' },
  { id: 'born', kind: 'date' },
  { id: 'about', kind: 'choice', options: [{ id: 'first' }, { id: 'second' }] },
  { id: 'in', kind: 'tick', on: true },
  { id: 'out', kind: 'tick', on: false },
];
const nothing = { child: '', worries: '', born: '', about: 'first', in: 'yes', out: '' };

describe('what a letter can say', () => {
  test.each<[entered: Record<string, string>, known: Record<string, string>, why: string]>([
    [{}, {}, 'the first option and the usual ticks, and nothing else'],
    [{ child: ' Maya\nLane ' }, { child: 'Maya Lane' }, 'a line is one line'],
    [{ worries: 'a\r\nb' }, { worries: 'a\nb' }, 'lines are kept'],
    [{ born: '2026-11-22' }, { born: 'November 22, 2026' }, 'a day in words'],
    [{ born: '2026-02-30' }, {}, 'what is no day is not known'],
    [{ born: 'soon' }, {}, 'what is no day is not known'],
    [{ about: 'second' }, { about: 'second' }, 'the option that was chosen'],
    [{ about: 'third' }, {}, 'an option that there is not'],
    [{ about: '__proto__' }, {}, 'an option that there is not'],
    [{ in: 'no', out: 'yes' }, { in: '', out: 'yes' }, 'ticks that were changed'],
    [{ in: '', out: 'on' }, { in: '' }, 'what is no tick is none'],
    [{ other: 'x' }, {}, 'a field that the letter does not have'],
  ])('after %j is %j (%s)', (entered, known) => {
    expect(knownFrom(fields, entered, 'en')).toEqual({ ...nothing, ...known });
  });

  test('in Spanish has the days in Spanish', () => {
    expect(knownFrom(fields, { born: '2026-11-22' }, 'es')['born']).toBe('22 de noviembre de 2026');
  });

  test('never comes from what every object has', () => {
    const odd: FieldLogic[] = ['constructor', 'toString', '__proto__'].map((id) => ({
      id,
      kind: 'line',
    }));
    for (const [, said] of Object.entries(knownFrom(odd, {}, 'en'))) expect(said).toBe('');
    const inherited = Object.create({ child: 'Maya' }) as Record<string, string>;
    expect(knownFrom(fields, inherited, 'en')['child']).toBe('');
  });

  test('of a choice and a tick is what is usual until it is changed', () => {
    const options = [{ id: 'a' }, { id: 'b' }];
    expect([undefined, 'a', 'b', 'c', ''].map((one) => chosen(options, one))).toEqual([
      'a',
      'a',
      'b',
      'a',
      'a',
    ]);
    expect([undefined, 'yes', 'no', ''].map((one) => isOn(true, one))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([undefined, 'yes', 'no', ''].map((one) => isOn(false, one))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('what comes from outside', () => {
  const whole = {
    child: 'Maya',
    worries: 'a\nb',
    born: '2026-11-22',
    about: 'second',
    in: 'no',
    out: 'yes',
  };
  test('is taken where it fits its field', () => {
    expect(enteredFrom(whole, fields)).toEqual(whole);
    expect(enteredFrom(JSON.parse(JSON.stringify(whole)), fields)).toEqual(whole);
  });

  test('keeps a day that was emptied, so that it does not come back', () => {
    expect(enteredFrom({ born: '' }, fields)).toEqual({ born: '' });
  });

  test.each<[outside: unknown, why: string]>([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['child', 'a text'],
    [7, 'a number'],
    [[], 'a list'],
    [['Maya'], 'a list'],
    [() => 'Maya', 'a function'],
    [new Map([['child', 'Maya']]), 'a map'],
    [Object.create({ child: 'Maya' }), 'a field that is only inherited'],
    [{ child: 7 }, 'a number as a name'],
    [{ child: ['Maya'] }, 'a list as a name'],
    [{ child: { toString: () => 'Maya' } }, 'an object that reads as a name'],
    [{ child: null, born: true }, 'no texts'],
    [{ child: 'x'.repeat(20001) }, 'more than anybody types'],
    [{ born: '2026-02-30' }, 'a day that there is not'],
    [{ born: '2026-11-22T00:00' }, 'an hour'],
    [{ about: 'third' }, 'an option that there is not'],
    [{ about: 'constructor' }, 'an option that there is not'],
    [{ in: 'true', out: '' }, 'no ticks'],
    [{ other: 'x', state: 'tx', Child: 'Maya' }, 'fields that there are not'],
    [JSON.parse('{"__proto__":{"child":"Maya"}}'), 'a prototype'],
  ])('%j is left out (%s)', (outside) => {
    expect(enteredFrom(outside, fields)).toEqual({});
  });

  test('always is an object of texts for fields that there are, and changes no other object', () => {
    const anyValue = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      fc.constantFrom('Maya', 'yes', 'second', '2026-11-22', 'constructor'),
    );
    const ids = ['child', 'worries', 'born', 'about', 'in', 'out', '__proto__', 'constructor'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyValue), (outside) => {
        const found = enteredFrom(outside, fields);
        expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
        for (const [id, value] of Object.entries(found)) {
          expect(fields.map((field) => field.id)).toContain(id);
          expect(value).toBe(outside[id]);
        }
        expect(({} as Record<string, unknown>)['child']).toBeUndefined();
        expect(() => knownFrom(fields, found, 'en')).not.toThrow();
      }),
      some,
    );
  });
});
