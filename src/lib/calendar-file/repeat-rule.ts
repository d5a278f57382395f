const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** How an event comes again, by calendar days (RFC 5545, section 3.3.10). An empty list sets no limit. */
export interface RepeatRule {
  every: (typeof frequencies)[number];
  interval: number;
  /** How often in all, the first time included. */
  count: number | null;
  /** The last day, or the last day and time of day as written. */
  until: string | null;
  /** Sunday is 0. */
  weekStart: number;
  /** `nth` from the start of the month or year, or from its end if below 0. */
  weekdays: { weekday: number; nth: number | null }[];
  monthDays: number[];
  months: number[];
  /** Which of the days in one week, month or year. */
  positions: number[];
}

/** A rule as ical.js reads it, or null for one that no school's calendar needs, such as "every hour". */
export function readRepeatRule(value: unknown): RepeatRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { freq, interval = 1, count, until, wkst = 2, ...parts } = value as Record<string, unknown>;
  const { byday, bymonthday, bymonth, bysetpos, byhour, byminute, bysecond, ...others } = parts;
  const every = frequencies.find((one) => one === freq);
  const severalTimes = [byhour, byminute, bysecond].some((times) => Array.isArray(times));
  if (!every || severalTimes || Object.keys(others).length > 0) return null;
  const days = list(byday).map((day) => /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(String(day)));
  const rule = {
    every,
    interval: Number(interval),
    count: count === undefined ? null : Number(count),
    until: until === undefined ? null : String(until).slice(0, 19),
    weekStart: Number(wkst) - 1,
    weekdays: days.map((day) => ({
      weekday: weekdays.indexOf(day?.[2] ?? ''),
      nth: day?.[1] ? Number(day[1]) : null,
    })),
    monthDays: list(bymonthday).map(Number),
    months: list(bymonth).map(Number),
    positions: list(bysetpos).map(Number),
  };
  const nthOfWeek = rule.weekdays.some(({ nth }) => nth !== null) && /DAILY|WEEKLY/.test(every);
  return rule.interval > 1000 || days.includes(null) || nthOfWeek ? null : rule;
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
