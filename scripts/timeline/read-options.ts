import { parseArgs } from 'node:util';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Jurisdiction } from '../../src/data/schema/jurisdiction';
import {
  journeyEvents,
  journeyIds,
  type JourneyEvent,
  type JourneyId,
} from '../../src/data/schema/journey';
import { toDay } from '../../src/lib/deadlines/days';
import type { DayRange, IsoDay, SchoolCalendar } from '../../src/lib/deadlines/model';

/** Something that a person can put right: it is told in one line. */
export class BadOption extends Error {}

/** Short names of the events that are used most; every event can also be given by its own name. */
const shortNames: Record<string, JourneyEvent> = {
  request: 'request-received',
  notice: 'request-answered',
  consent: 'consent-received',
  evaluated: 'evaluation-completed',
  report: 'report-given',
  eligible: 'eligibility-decided',
  services: 'services-started',
};
const eventNames: Record<string, JourneyEvent> = {
  ...Object.fromEntries(journeyEvents.map((event) => [event, event])),
  ...shortNames,
};

/** What was asked for. */
export interface Options {
  jurisdiction: Jurisdiction;
  journey: JourneyId;
  /** Days by event, as they were written. */
  typed: Partial<Record<JourneyEvent, string>>;
  calendar: SchoolCalendar | null;
  absences: number;
  cases: readonly string[];
  today: IsoDay;
  json: boolean;
}

const options = {
  state: { type: 'string' },
  journey: { type: 'string', default: 'evaluation' },
  'first-day': { type: 'string' },
  'last-day': { type: 'string' },
  'next-first-day': { type: 'string' },
  'no-school': { type: 'string' },
  absences: { type: 'string', default: '0' },
  case: { type: 'string', multiple: true, default: [] as string[] },
  today: { type: 'string' },
  json: { type: 'boolean', default: false },
  ...Object.fromEntries(Object.keys(eventNames).map((name) => [name, { type: 'string' as const }])),
} as const;

function day(name: string, text: string): IsoDay {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      toDay(text);
      return text;
    }
  } catch {
    // February 31 is told in the same words as any other text that is no day.
  }
  throw new BadOption(`--${name} ${text} is not a day; write it as 2026-09-14`);
}

function daysOff(text: string): (DayRange & { name: string })[] {
  return text.split(',').map((part) => {
    const [first = '', last = first, ...more] = part.trim().split('..');
    const [from, to] = [day('no-school', first), day('no-school', last)];
    if (more.length > 0 || to < from)
      throw new BadOption(`--no-school ${part} is no range; write it as 2026-11-23..2026-11-27`);
    return { from, to, name: 'day off' };
  });
}

type Values = Record<string, string | boolean | string[] | undefined>;

function calendarFrom(values: Values): SchoolCalendar | null {
  const text = (name: string) => values[name] as string | undefined;
  const [first, last, next, off] = [
    text('first-day'),
    text('last-day'),
    text('next-first-day'),
    text('no-school'),
  ];
  if (first === undefined && last === undefined) {
    if (next !== undefined || off !== undefined)
      throw new BadOption('A school calendar needs --first-day and --last-day');
    return null;
  }
  if (first === undefined || last === undefined)
    throw new BadOption('A school calendar needs both --first-day and --last-day');
  const calendar: SchoolCalendar = {
    firstDay: day('first-day', first),
    lastDay: day('last-day', last),
    nextFirstDay: next === undefined ? null : day('next-first-day', next),
    daysOff: off === undefined ? [] : daysOff(off),
    complete: off !== undefined,
  };
  const { firstDay, lastDay, nextFirstDay } = calendar;
  if (lastDay <= firstDay) throw new BadOption(`--last-day ${lastDay} is not after --first-day`);
  if (nextFirstDay !== null && nextFirstDay <= lastDay)
    throw new BadOption(`--next-first-day ${nextFirstDay} is not after --last-day`);
  return calendar;
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new BadOption(`--${name} ${text} is not a whole number`);
  return Number(text);
}

/** The day of a moment where this machine is. */
const localDay = (now: Date): IsoDay =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');

/** Reads the options of the command. Throws BadOption for what cannot be understood. */
export function readOptions(args: string[], now: Date): Options {
  let values: Values;
  try {
    ({ values } = parseArgs({ args, options, strict: true, allowPositionals: false }));
  } catch (error) {
    throw new BadOption((error as Error).message.split(/\.?\n|\. /)[0]!);
  }
  const code = values['state'] as string | undefined;
  if (code === undefined) throw new BadOption('Which state? For example: --state tx');
  const jurisdiction = jurisdictions.find((one) => one.code === code.toLowerCase());
  if (!jurisdiction) throw new BadOption(`--state ${code} is no state that we know`);
  const journey = journeyIds.find((id) => id === values['journey']);
  if (!journey)
    throw new BadOption(
      `--journey ${String(values['journey'])} is not one of: ${journeyIds.join(', ')}`,
    );
  const typed: Options['typed'] = {};
  for (const [name, event] of Object.entries(eventNames)) {
    const text = values[name];
    if (typeof text === 'string') typed[event] = day(name, text);
  }
  const today = values['today'];
  return {
    jurisdiction,
    journey,
    typed,
    calendar: calendarFrom(values),
    absences: wholeNumber('absences', values['absences'] as string),
    cases: values['case'] as string[],
    today: typeof today === 'string' ? day('today', today) : localDay(now),
    json: values['json'] === true,
  };
}
