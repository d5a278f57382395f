import { z } from 'astro/zod';
import { plainWords } from './source';

const dayOfYear = z.string().regex(/^\d{2}-\d{2}$/);
const between = z.strictObject({ earliest: dayOfYear, latest: dayOfYear });

/** Weeks, Monday to Friday, in which many schools are closed. */
export const usualBreaks = [
  /** The week of Thanksgiving. */
  'thanksgiving-week',
  /** The week with December 25 and the week with January 1, or the working weeks before them. */
  'winter-weeks',
  /** The week of Presidents' Day. */
  'presidents-week',
  /** The week that begins on the third Monday of March. */
  'march-week',
  /** The week that ends on Good Friday. */
  'week-before-easter',
] as const;

/** What is taken for usual of a school year where a school's own calendar is not known. */
export const usualSchoolYearSchema = z.strictObject({
  /** The school years for which holidays are worked out, by the year in which each begins. */
  years: z.strictObject({ from: z.int(), through: z.int() }),
  /** The last day of instruction lies between these days of the year. */
  lastDay: between,
  /** The first day of instruction lies between these days of the year. */
  firstDay: between,
  /** Breaks that many schools have. */
  breaks: z.array(z.enum(usualBreaks)),
  /** What the estimate rests on. */
  note: plainWords,
});

export type UsualBreak = (typeof usualBreaks)[number];
