import { addByCalendar, isDay, toDay } from './days';
import type { IsoDay, Known } from './model';

type JourneyEvent = keyof Known;

/** What is wrong with a date that a person has entered. */
export type Problem =
  | { kind: 'not-a-date' }
  | { kind: 'too-early' }
  | { kind: 'too-late' }
  /** It lies before something that must come first. */
  | { kind: 'before'; event: JourneyEvent };

/** A field, as far as its date can be checked. */
interface Field {
  event: JourneyEvent;
  /** Events that cannot be later than this one. */
  notBefore: readonly JourneyEvent[];
}

/** How many years back a birthday can lie: the oldest students are 25. */
const longestLife = 27;
/** How many years back anything else can lie: a reevaluation comes every 3 years, and some are late. */
const longestAgo = 8;
/** How many years ahead a date can be planned. */
const furthestAhead = 2;

function problemWith(event: JourneyEvent, text: string, today: IsoDay): Problem | null {
  if (!isDay(text)) return { kind: 'not-a-date' };
  const day = toDay(text);
  const now = toDay(today);
  const years = event === 'birthday' ? longestLife : longestAgo;
  if (day < addByCalendar(now, -years, 'years')) return { kind: 'too-early' };
  const latest = event === 'birthday' ? now : addByCalendar(now, furthestAhead, 'years');
  return day > latest ? { kind: 'too-late' } : null;
}

/**
 * Reads the dates that a person has entered, by event. Those that cannot be right are named with what is wrong,
 * and left out of what is known, so that the rest stays usable.
 */
export function checkDates(
  fields: readonly Field[],
  typed: Readonly<Partial<Record<JourneyEvent, string>>>,
  today: IsoDay,
): { known: Known; problems: Partial<Record<JourneyEvent, Problem>> } {
  const known: Known = {};
  const problems: Partial<Record<JourneyEvent, Problem>> = {};
  for (const { event, notBefore } of fields) {
    const text = typed[event];
    if (text === undefined || text === '') continue;
    const first = notBefore.find((one) => known[one] !== undefined && text < known[one]);
    const problem =
      problemWith(event, text, today) ?? (first ? { kind: 'before' as const, event: first } : null);
    if (problem) problems[event] = problem;
    else known[event] = text;
  }
  return { known, problems };
}
