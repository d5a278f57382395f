/** The holidays of each jurisdiction, and the breaks that many schools have, worked out when the site is built. */
import Calendar, { type HolidaysTypes } from 'date-holidays';
import { usualSchoolYear } from '../data/school-year';
import type { Jurisdiction } from '../data/schema/jurisdiction';
import type { UsualBreak } from '../data/schema/school-year';
import { isWeekend, toDay, toIso, weekday, type Day } from '../lib/deadlines/days';
import type { DayRange, Holiday, Holidays, UsualSchoolYear } from '../lib/deadlines/model';

const { years } = usualSchoolYear;
const known: DayRange = { from: `${years.from}-07-01`, to: `${years.through + 1}-06-30` };
const calendarYears = Array.from(
  { length: years.through - years.from + 2 },
  (_, i) => years.from + i,
);

/** Days that the list still has though the state has moved them. */
const outdated: Readonly<Record<string, readonly string[]>> = {
  /** The primary is in August since 2011 Wis. Act 75. */
  wi: ['Primary Election Day'],
};

/** Days that the list lacks, by their place in the year. */
const missing: Readonly<Record<string, (year: number) => Holiday>> = {
  /** "... and the Friday next following" Thanksgiving (Va. Code 2.2-3300). */
  va: (year) => ({ day: toIso(nth(year, '11', 4, 3) + 1), name: 'Day after Thanksgiving' }),
};

const isPublic = ({ type }: HolidaysTypes.Holiday) => type === 'public';
/** What people in schools say, where the list says it otherwise. */
const spoken: Readonly<Record<string, string>> = {
  "Washington's Birthday": 'Presidents’ Day',
  "Presidents' Day": 'Presidents’ Day',
  'Columbus Day': 'Columbus or Indigenous Peoples’ Day',
  "Indigenous Peoples' Day": 'Columbus or Indigenous Peoples’ Day',
};

function plainName(name: string): string {
  const own = name.replace(/ \(substitute day\)$/, '');
  return spoken[own] ?? own.replaceAll("'", '’');
}

/** Public holidays on weekdays of the years we know, in order. */
function holidaysOf(calendar: Calendar, kept: (day: Day) => Day): Holiday[] {
  return calendarYears
    .flatMap((year) => calendar.getHolidays(year, 'en-US'))
    .filter(isPublic)
    .map(({ date, name }) => ({ day: kept(toDay(date.slice(0, 10))), name: plainName(name) }))
    .filter(({ day }) => !isWeekend(day))
    .map(({ day, name }) => ({ day: toIso(day), name }))
    .filter(({ day }, i, all) => all.findIndex((one) => one.day === day) === i)
    .filter(({ day }) => known.from <= day && day <= known.to)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** A federal holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b)). */
const federallyKept = (day: Day) => day + ([0, 0, 0, 0, 0, -1, 1][weekday(day)] ?? 0);

const federal = holidaysOf(new Calendar('US'), federallyKept);

/** Territories stand in the list of holidays beside the states; the Northern Mariana Islands do not. */
const territories = ['as', 'gu', 'pr', 'vi'];

function ownCalendar({ code, kind }: Jurisdiction): Calendar | null {
  switch (kind) {
    case 'state':
    case 'district':
      return new Calendar('US', code);
    case 'territory':
      return territories.includes(code) ? new Calendar(code.toUpperCase()) : null;
    case 'federal-schools':
      return null;
  }
}

/** The holidays of a jurisdiction. Federal ones are kept everywhere; those of the state come on top. */
export function holidaysIn(jurisdiction: Jurisdiction): Holidays {
  const own = ownCalendar(jurisdiction);
  const federalDays = new Set(federal.map(({ day }) => day));
  const isOver = ({ name }: Holiday) => outdated[jurisdiction.code]?.includes(name) ?? false;
  const more = missing[jurisdiction.code];
  const state = [
    ...(own ? holidaysOf(own, (day) => day) : []),
    ...(more ? calendarYears.slice(0, -1).map(more) : []),
  ]
    .filter((holiday) => !federalDays.has(holiday.day) && !isOver(holiday))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return { known, federal, state };
}

const easter = (year: number): Day => {
  const found = new Calendar('US').getHolidays(year).find(({ rule }) => rule === 'easter');
  if (!found) throw new Error(`There is no Easter in ${year}`);
  return toDay(found.date.slice(0, 10));
};
const mondayOf = (day: Day) => day - weekday(day);
const nth = (year: number, month: string, n: number, of: number): Day => {
  const first = toDay(`${year}-${month}-01`);
  return first + ((of - weekday(first) + 7) % 7) + 7 * (n - 1);
};
const week = (name: string, monday: Day, weeks = 1) => ({
  name,
  from: toIso(monday),
  to: toIso(monday + 7 * weeks - 3),
});

/** The usual breaks of a school year, by the year in which it begins. */
function usualBreak(which: UsualBreak, year: number): DayRange & { name: string } {
  switch (which) {
    case 'thanksgiving-week':
      return week('Thanksgiving week', mondayOf(nth(year, '11', 4, 3)));
    case 'winter-weeks':
      return week('Winter break', mondayOf(toDay(`${year}-12-25`)), 2);
    case 'presidents-week':
      return week('Presidents’ Day week', nth(year + 1, '02', 3, 0));
    case 'march-week':
      return week('Spring break in March', nth(year + 1, '03', 3, 0));
    case 'week-before-easter':
      return week('The week before Easter', easter(year + 1) - 6);
  }
}

/** What is taken for usual, with the breaks of each school year. */
export const usualYear: UsualSchoolYear = {
  lastDay: usualSchoolYear.lastDay,
  firstDay: usualSchoolYear.firstDay,
  breaks: calendarYears
    .filter((year) => year <= years.through)
    .flatMap((year) => usualSchoolYear.breaks.map((which) => usualBreak(which, year))),
};
