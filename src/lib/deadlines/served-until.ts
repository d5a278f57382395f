import type { AgeUntil } from '../../data/schema/ages';
import { addByCalendar, dayInYear, yearOf, type Day } from './days';
import type { DaySpan, SchoolDays } from './school-days';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The last day of the school year that begins in a calendar year's second half. */
const lastDayOfYearFrom = (year: number, school: SchoolDays): DaySpan =>
  school.lastDay(dayInYear(year + 1, '01-15'));

/** The calendar year in which the school year of a day began; a school year turns on July 1. */
const schoolYearOf = (day: Day) =>
  day < dayInYear(yearOf(day), '07-01') ? yearOf(day) - 1 : yearOf(day);

/**
 * The last day on which a state serves a student who was born on a day, if no regular diploma comes first.
 * Null where no calendar tells it.
 */
export function servedUntil(birth: Day, until: AgeUntil, school: SchoolDays): DaySpan | null {
  switch (until.kind) {
    case 'not-confirmed':
    case 'by-birth-month':
    case 'end-of-term':
      return null;
    case 'birthday': {
      const birthday = addByCalendar(birth, until.years, 'years');
      return { earliest: birthday - 1, latest: birthday - 1 };
    }
    case 'end-of-school-year':
      return lastDayOfYearFrom(schoolYearOf(addByCalendar(birth, until.years, 'years')), school);
    case 'not-yet-on': {
      const monthAndDay = `${twoDigits(until.month)}-${twoDigits(until.day)}`;
      const birthday = addByCalendar(birth, until.years, 'years');
      // The last cut-off day before the birthday: on it the student has not reached the age.
      const ofSameYear = dayInYear(yearOf(birthday), monthAndDay);
      const cutOff =
        ofSameYear < birthday ? ofSameYear : dayInYear(yearOf(birthday) - 1, monthAndDay);
      return lastDayOfYearFrom(schoolYearOf(cutOff), school);
    }
    case 'day-of-school-year': {
      const began = schoolYearOf(addByCalendar(birth, until.years, 'years'));
      const day = dayInYear(
        until.month < 7 ? began + 1 : began,
        `${twoDigits(until.month)}-${twoDigits(until.day)}`,
      );
      return { earliest: day, latest: day };
    }
  }
}
