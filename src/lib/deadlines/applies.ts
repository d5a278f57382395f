import { addByCalendar, before, type Day } from './days';
import type { When } from './model';
import type { DaySpan, SchoolDays } from './school-days';
import type { Truth } from './truth';

/** The school days after one day, up to and with another. */
function schoolDaysAfter(day: Day, last: Day, open: (day: Day) => boolean): number {
  let n = 0;
  for (let at = day + 1; at <= last; at++) if (open(at)) n++;
  return n;
}

type SchoolYearWhen = Extract<
  When,
  { kind: 'near-end-of-school-year' } | { kind: 'due-in-summer' }
>;

/** How many days of a unit are left in the school year after a day: the fewest and the most. */
function left(
  day: Day,
  unit: 'calendar-days' | 'school-days',
  school: SchoolDays,
): { least: number; most: number } {
  const { earliest, latest } = school.lastDay(day);
  if (unit === 'calendar-days')
    return { least: Math.max(0, earliest - day), most: Math.max(0, latest - day) };
  return {
    least: schoolDaysAfter(day, earliest, (one) => school.on(one).school === 'yes'),
    most: schoolDaysAfter(day, latest, (one) => school.on(one).school !== 'no'),
  };
}

/** Whether a limit applies, had its event or due date been on one day. */
function appliesOn(
  day: Day,
  when: SchoolYearWhen,
  { school, absences }: Pick<Circumstances, 'school' | 'absences'>,
): Truth {
  const summer = school.summer(day);
  if (when.kind === 'due-in-summer') return summer;
  const { atLeast, atMost, unit, unlessAbsentMoreThan } = when;
  if (unlessAbsentMoreThan !== null && absences > unlessAbsentMoreThan) return 'no';
  if (summer === 'yes') return 'no';
  const { least, most } = left(day, unit, school);
  if (most < atLeast || least > atMost) return 'no';
  return least >= atLeast && most <= atMost && summer === 'no' ? 'yes' : 'perhaps';
}

/** Whether a limit can apply, had its event or due date been on one day. */
export const canApplyOn = (
  day: Day,
  when: SchoolYearWhen,
  circumstances: Pick<Circumstances, 'school' | 'absences'>,
) => appliesOn(day, when, circumstances) !== 'no';

/** Every day of a span. */
export const daysIn = ({ earliest, latest }: DaySpan): Day[] =>
  Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i);

/** What holds of a span: what holds of all of its days, else "perhaps". */
function overSpan(span: DaySpan, of: (day: Day) => Truth): Truth {
  const first = of(span.earliest);
  return daysIn(span).every((day) => of(day) === first) ? first : 'perhaps';
}

/** What the conditions of limits look at. */
export interface Circumstances {
  school: SchoolDays;
  absences: number;
  cases: readonly string[];
  birthday: Day | null;
  /** Where an event lies; null where that is not known. */
  event(event: Extract<When, { event: unknown }>['event']): DaySpan | null;
  /** Where the last day of another limit lies; null where it has none. */
  dueDate(limit: string): DaySpan | null;
}

/** Whether a limit applies; null where that hangs on an event whose day is not known. */
export function applies(
  when: When | null,
  { school, absences, cases, birthday, event, dueDate }: Circumstances,
): Truth | null {
  if (when === null) return 'yes';
  switch (when.kind) {
    case 'words':
      return cases.includes(when.case) ? 'yes' : 'no';
    case 'due-in-summer':
    case 'near-end-of-school-year': {
      const at = when.kind === 'due-in-summer' ? dueDate(when.limit) : event(when.event);
      return at && overSpan(at, (day) => appliesOn(day, when, { school, absences }));
    }
    case 'shortly-before-age': {
      const at = event(when.event);
      if (!at || birthday === null) return null;
      const from = before(addByCalendar(birthday, when.years, 'years'), when.fewerThan);
      return overSpan(at, (day) => (day > from ? 'yes' : 'no'));
    }
  }
}
