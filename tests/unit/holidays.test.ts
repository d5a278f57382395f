import { describe, expect, test } from 'vitest';
import { holidaysIn, usualYear } from '../../src/content/holidays';
import { jurisdictions } from '../../src/data/jurisdictions';

const of = (code: string) => holidaysIn(jurisdictions.find((one) => one.code === code)!);
const within = (from: string, to: string) => (day: string) => from <= day && day <= to;

describe('federal holidays', () => {
  const { federal, known } = of('tx');
  const days = federal.map(({ day }) => day);

  // 5 U.S.C. 6103(a) with the days of the calendar; (b): Saturday to Friday, Sunday to Monday.
  test.each([
    [
      '2026-07-01',
      '2027-06-30',
      [
        ...['2026-07-03', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
        ...['2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18'],
      ],
    ],
    [
      '2027-07-01',
      '2028-06-30',
      [
        ...['2027-07-05', '2027-09-06', '2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24'],
        ...['2027-12-31', '2028-01-17', '2028-02-21', '2028-05-29', '2028-06-19'],
      ],
    ],
    [
      '2028-11-01',
      '2028-11-30',
      // Veterans Day is a Saturday, so it is kept on Friday.
      ['2028-11-10', '2028-11-23'],
    ],
  ])('from %s to %s are those of the law, on the day they are kept', (from, to, expected) => {
    expect(days.filter(within(from, to))).toEqual(expected);
  });

  test('are known for six school years, this one among them', () => {
    expect(known).toEqual({ from: '2024-07-01', to: '2030-06-30' });
    const now = new Date().toISOString().slice(0, 10);
    // Limits of two years back and three ahead must stay within reach; then `years` moves on.
    expect(now < '2028-07-01', 'move the years in src/data/school-year.json on').toBe(true);
  });

  test('have the names that people use', () => {
    const names = new Set(federal.map(({ name }) => name));
    expect([...names].sort()).toEqual([
      'Christmas Day',
      'Columbus or Indigenous Peoples’ Day',
      'Independence Day',
      'Juneteenth',
      'Labor Day',
      'Martin Luther King Jr. Day',
      'Memorial Day',
      'New Year’s Day',
      'Presidents’ Day',
      'Thanksgiving Day',
      'Veterans Day',
    ]);
  });
});

describe('holidays of a state', () => {
  const days = (code: string) => of(code).state.map(({ day }) => day);

  test.each([
    ['ma', '2027-04-19', 'Patriots’ Day, the third Monday of April (Mass. Gen. Laws ch. 4 s. 7)'],
    ['dc', '2027-04-16', 'Emancipation Day (D.C. Code 1-612.02a)'],
    ['va', '2026-11-27', 'the Friday after Thanksgiving (Va. Code 2.2-3300)'],
  ])('%s keeps %s: %s', (code, day) => {
    expect(days(code)).toContain(day);
  });

  test('do not repeat federal ones, and fall on weekdays', () => {
    for (const jurisdiction of jurisdictions) {
      const { federal, state } = holidaysIn(jurisdiction);
      const all = [...federal, ...state].map(({ day }) => day);
      expect(new Set(all).size, jurisdiction.name).toBe(all.length);
      for (const day of all) expect([0, 6]).not.toContain(new Date(`${day}T00:00Z`).getUTCDay());
    }
  });

  test('Wisconsin has no primary in September since 2011 Wis. Act 75', () => {
    expect(days('wi').filter(within('2026-09-08', '2026-09-30'))).toEqual([]);
  });

  test.each(['bie', 'dodea', 'mp'])('%s has federal ones only, as far as we know', (code) => {
    expect(of(code).state).toEqual([]);
  });
});

test('usual breaks of a school year are whole weeks, Monday to Friday', () => {
  const of2026 = usualYear.breaks.filter(({ from }) => within('2026-07-01', '2027-06-30')(from));
  expect(of2026.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-11-23 2026-11-27',
    '2026-12-21 2027-01-01',
    '2027-02-15 2027-02-19',
    '2027-03-15 2027-03-19',
    // Easter is on March 28, 2027.
    '2027-03-22 2027-03-26',
  ]);
});
