import { isDay } from './days';
import type { DayRange, IsoDay, SchoolCalendar } from './model';

/** What is kept on a device where a person asks for it. */
export interface Kept {
  /** The code of the state. */
  state: string;
  journey: string;
  /** The days, by event. */
  dates: Readonly<Record<string, IsoDay>>;
  calendar: SchoolCalendar | null;
  cases: readonly string[];
  /** As typed. */
  absences: string;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

function isDayOff(value: unknown): value is DayRange & { name: string } {
  return isFields(value) && isDay(value['from']) && isDay(value['to']) && isText(value['name']);
}

function calendarOf(value: unknown): SchoolCalendar | null {
  if (!isFields(value)) return null;
  const { firstDay, lastDay, nextFirstDay, daysOff, complete } = value;
  if (!isDay(firstDay) || !isDay(lastDay) || firstDay > lastDay) return null;
  if (nextFirstDay !== null && !(isDay(nextFirstDay) && nextFirstDay > lastDay)) return null;
  if (!Array.isArray(daysOff) || !daysOff.every(isDayOff)) return null;
  return {
    firstDay,
    lastDay,
    nextFirstDay,
    daysOff: daysOff.map(({ from, to, name }) => ({ from, to, name })),
    complete: complete === true,
  };
}

/**
 * Reads what was kept. Anyone at the device may have changed it, so only what is well formed is taken. Null
 * where nothing was kept.
 */
export function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value)) return null;
    const { state, journey, dates, calendar, cases, absences } = value;
    return {
      state: isText(state) ? state : '',
      journey: isText(journey) ? journey : '',
      dates: Object.fromEntries(
        Object.entries(isFields(dates) ? dates : {}).filter((entry): entry is [string, IsoDay] =>
          isDay(entry[1]),
        ),
      ),
      calendar: calendarOf(calendar),
      cases: Array.isArray(cases) ? cases.filter(isText) : [],
      absences: isText(absences) ? absences : '',
    };
  } catch {
    return null;
  }
}
