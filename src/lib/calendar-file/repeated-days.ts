import type { CalendarDate } from '@internationalized/date';
import { daysBetween } from './days-between';
import { plusDays } from './plus-days';
import type { RepeatRule } from './repeat-rule';

/**
 * The days of a repeated event from `from` to `to`.
 *
 * Walks week by week, month by month or year by year, as the rule does, and looks at each of their
 * days. Each step and look is taken off `budget`, and the walk ends when nothing is left, so that no rule can
 * keep it busy. `time` is the event's time of day as written (HH:MM:SS).
 */
export function repeatedDays(
  asWritten: RepeatRule,
  first: CalendarDate,
  time: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  budget: { looks: number },
): CalendarDate[] {
  const rule = filled(asWritten, first);
  const days: CalendarDate[] = [];
  let seen = 0;
  // Only a rule that counts has to be walked from its start.
  let step = rule.count === null ? stepsBefore(rule, first, from) : 0;
  for (; ; step += 1) {
    const start = periodStart(rule, first, step * rule.interval);
    if (start.compare(to) > 0) return days;
    const length = daysBetween(start, start.add(lengths[rule.every]));
    budget.looks -= 1 + length;
    if (budget.looks < 0) return days;
    const inPeriod = Array.from({ length }, (_, i) => plusDays(start, i)).filter((day) =>
      matches(rule, day),
    );
    for (const [i, day] of inPeriod.entries()) {
      const at = rule.positions;
      if (at.length > 0 && !at.includes(i + 1) && !at.includes(i - inPeriod.length)) continue;
      if (day.compare(first) < 0) continue;
      if (isAfterEnd(rule, day, time) || day.compare(to) > 0 || seen === rule.count) return days;
      seen += 1;
      if (day.compare(from) >= 0) days.push(day);
    }
  }
}

const lengths = {
  DAILY: { days: 1 },
  WEEKLY: { weeks: 1 },
  MONTHLY: { months: 1 },
  YEARLY: { years: 1 },
};

/** The first day of the period that begins `n` of the rule's days, weeks, months or years later. */
function periodStart({ every, weekStart }: RepeatRule, first: CalendarDate, n: number) {
  switch (every) {
    case 'DAILY':
      return plusDays(first, n);
    case 'WEEKLY':
      return plusDays(first, 7 * n - ((7 + weekdayOf(first) - weekStart) % 7));
    case 'MONTHLY':
      return first.set({ day: 1 }).add({ months: n });
    case 'YEARLY':
      return first.set({ month: 1, day: 1 }).add({ years: n });
  }
}

/** How many of the rule's steps surely end before `from`. */
function stepsBefore(rule: RepeatRule, first: CalendarDate, from: CalendarDate): number {
  const days = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.every] * rule.interval;
  return Math.max(0, Math.floor(daysBetween(first, from) / days) - 1);
}

/** The rule with what it leaves open set as on the event's first day. */
function filled(rule: RepeatRule, first: CalendarDate): RepeatRule {
  const { every, weekdays, monthDays, months } = rule;
  const open = weekdays.length === 0 && monthDays.length === 0;
  if (!open || every === 'DAILY') return rule;
  if (every === 'WEEKLY') return { ...rule, weekdays: [{ weekday: weekdayOf(first), nth: null }] };
  const inMonths = every === 'YEARLY' && months.length === 0 ? [first.month] : months;
  return { ...rule, monthDays: [first.day], months: inMonths };
}

function matches({ every, weekdays, monthDays, months }: RepeatRule, day: CalendarDate): boolean {
  if (months.length > 0 && !months.includes(day.month)) return false;
  const fromEnd = day.day - day.calendar.getDaysInMonth(day) - 1;
  if (monthDays.length > 0 && !monthDays.includes(day.day) && !monthDays.includes(fromEnd))
    return false;
  const weekday = weekdayOf(day);
  const onWeekday = weekdays.filter((one) => one.weekday === weekday);
  if (weekdays.length === 0 || onWeekday.some(({ nth }) => nth === null)) return true;
  if (onWeekday.length === 0) return false;
  const inMonth = every === 'MONTHLY' || months.length > 0;
  const start = inMonth ? day.set({ day: 1 }) : day.set({ month: 1, day: 1 });
  const before = daysBetween(start, day);
  const after = daysBetween(day, start.add(inMonth ? { months: 1 } : { years: 1 })) - 1;
  const nths = [Math.floor(before / 7) + 1, -Math.floor(after / 7) - 1];
  return onWeekday.some(({ nth }) => nth !== null && nths.includes(nth));
}

/** Sunday is 0; the library's own question brings a table of all countries' first weekdays along. */
function weekdayOf(day: CalendarDate): number {
  return (day.calendar.toJulianDay(day) + 1) % 7;
}

function isAfterEnd({ until }: RepeatRule, day: CalendarDate, time: string): boolean {
  if (until === null) return false;
  return (until.length === 10 ? day.toString() : `${day.toString()}T${time}`) > until;
}
