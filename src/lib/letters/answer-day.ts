import type { LimitInLetter } from '../states/limit-in-letter';
import { daysLater, isDay, orFriday, orMonday, type IsoDay } from './day';

/**
 * The day by which a letter asks for an answer, unless the person names another. It is our suggestion: a weekday, and
 * the last one before a meeting that comes sooner.
 */
export function suggestedReply(sent: IsoDay, afterDays: number, meeting: string): IsoDay {
  const day = orMonday(daysLater(sent, afterDays));
  if (!isDay(meeting) || meeting <= sent || meeting > day) return day;
  const before = orFriday(daysLater(meeting, -1));
  return before > sent ? before : daysLater(meeting, -1);
}

/**
 * The last day of a state's limit, counted from the day of the letter as if the school got it then. Null where only
 * the school's calendar can tell.
 */
export const limitDay = (sent: IsoDay, { calendarDays }: LimitInLetter): IsoDay | null =>
  calendarDays === null ? null : daysLater(sent, calendarDays);
