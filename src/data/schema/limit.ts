import { z } from 'astro/zod';
import { endEventSchema, eventSchema } from './event';
import { durationSchema } from './rule';
import { plainWords, sinceSchema, sourceSchema } from './source';

/** A name for a limit within one jurisdiction's file: "report", "report-in-spring". */
const limitId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The day a limit is counted from. */
const startSchema = z.discriminatedUnion('kind', [
  /** The day something happened. */
  z.strictObject({ kind: z.literal('event'), event: eventSchema }),
  /** The last day that another limit of the same file allows, whether or not it was kept. */
  z.strictObject({
    kind: z.literal('due-date'),
    limit: limitId,
    /** What that limit leads to. */
    event: endEventSchema,
  }),
  /** The last day of instruction of the school year in which the event named in `when` falls. */
  z.strictObject({ kind: z.literal('end-of-school-year') }),
  /** The first day of instruction of the school year after that. */
  z.strictObject({ kind: z.literal('start-of-next-school-year') }),
]);

/**
 * By when it must be done.
 *
 * The kinds that name a school year or a day of the calendar, and the starts that do, stand only in limits
 * whose `when` names the event or the due date from which that school year is told.
 */
const dueSchema = z.discriminatedUnion('kind', [
  /** Within a time that is counted from a start. */
  z.strictObject({
    kind: z.literal('within'),
    duration: durationSchema,
    of: startSchema,
    /** True where the rule counts the day of the start itself as day one. */
    startDayCounts: z.boolean(),
    /** True where a start in summer counts as made on the first school day of the next school year. */
    summerStartMoves: z.boolean(),
  }),
  /** By a day of the calendar: the first such day after the event named in `when`. */
  z.strictObject({
    kind: z.literal('by-date'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
  /** By the nth school day of the next school year; its first day of instruction is the first. */
  z.strictObject({ kind: z.literal('nth-school-day-of-next-year'), n: z.int().positive() }),
  /** Before the first day of instruction of the next school year. */
  z.strictObject({ kind: z.literal('before-next-school-year') }),
]);

/** When a limit applies that does not always apply. */
const whenSchema = z.discriminatedUnion('kind', [
  /**
   * The event falls so near the end of the school year that at least `atLeast` and at most `atMost` days of
   * the unit are left: those after the day of the event, up to and with the last day of instruction.
   */
  z.strictObject({
    kind: z.literal('near-end-of-school-year'),
    /** The event whose day is compared with the end of the school year. */
    event: eventSchema,
    atLeast: z.int().min(0),
    atMost: z.int().positive(),
    unit: z.enum(['calendar-days', 'school-days']),
    /** The rule does not apply once the child has been absent more school days than this; null: absences do not matter. */
    unlessAbsentMoreThan: z.int().positive().nullable(),
  }),
  /** The due date of another limit of the same file falls in summer, when school is out. */
  z.strictObject({ kind: z.literal('due-in-summer'), limit: limitId }),
  /** Something that only people can tell, as a clause after "when": "your child is in preschool". */
  z.strictObject({
    kind: z.literal('words'),
    /** A name for the case, the same for every limit of the file that depends on it: "preschool". */
    case: limitId,
    words: plainWords,
  }),
]);

/** Days that the count leaves out, besides those that its unit leaves out. */
export const pauseSchema = z.discriminatedUnion('kind', [
  /** School breaks of more than so many school days. */
  z.strictObject({
    kind: z.literal('break'),
    /** A break counts as such when it has more school days than this; 0 means every break and holiday. */
    moreThan: z.int().min(0),
    /** Which of its days are left out. */
    leavesOut: z.enum([
      /** From its first weekday to its last. Weekends before and after it count. */
      'whole-break',
      /** The same, and the weekends right before and after it. */
      'whole-break-and-weekends',
      /** From its first weekday until school starts again, so that a weekend after it does not count. */
      'until-school-resumes',
      /** Only the days beyond that number. */
      'days-beyond',
    ]),
  }),
  /** The time between the last day of one school year and the first day of the next. */
  z.strictObject({ kind: z.literal('summer') }),
  /** School days on which the child was absent, once there are more than so many. */
  z.strictObject({
    kind: z.literal('absences'),
    moreThan: z.int().min(0),
    /** Whether all absences are then left out, or only those beyond that number. */
    leavesOut: z.enum(['all-absences', 'absences-beyond']),
  }),
  /** Days from the school's asking for the parent's consent until it has the answer. */
  z.strictObject({
    kind: z.literal('waiting-for-consent'),
    consent: z.enum(['evaluation', 'services']),
  }),
]);

export type Pause = z.infer<typeof pauseSchema>;

/** How a limit can become longer. */
export const extensionSchema = z.strictObject({
  /** Who must agree. */
  by: z.enum(['parent', 'parent-and-school', 'state']),
  /** True where the agreement must be in writing. */
  inWriting: z.boolean(),
  /** The most that can be added; null where the rule names no number. */
  atMost: durationSchema.nullable(),
  /** A clause after "only": "when a specific learning disability is suspected"; null: in every case. */
  onlyWhen: plainWords.nullable(),
});

export type Extension = z.infer<typeof extensionSchema>;

/** A rule that has changed. */
export const changeSchema = z.strictObject({
  /** The first day on which the rule is as the file says, or the year if only that is known. */
  since: sinceSchema,
  /** What it said before, in a plain sentence that begins with "Before". */
  was: plainWords,
  /** By when it had to be done before, where that is known as a time. */
  due: dueSchema.nullable(),
});

/** One time limit that a state sets. */
export const limitSchema = z.strictObject({
  /** Its name within the file. */
  id: limitId,
  /** What must have happened when the time is up. */
  to: endEventSchema,
  /** What the school must do, after "The school must": "send you the consent form". Null: the usual words for the event. */
  duty: plainWords.nullable(),
  /** By when. */
  due: dueSchema,
  /** Only then does the limit apply; null: always. */
  when: whenSchema.nullable(),
  /** The limits of the same file that it takes the place of while it applies. */
  insteadOf: z.array(limitId),
  /** What exactly starts the clock, a plain sentence; null where the event says it all. */
  startNote: plainWords.nullable(),
  /** What is left out of the count. */
  pauses: z.array(pauseSchema),
  /** How it can become longer. */
  extensions: z.array(extensionSchema),
  /** What no program can compute, in plain sentences that are shown beside the date. */
  exceptions: z.array(plainWords),
  /** What the rule was before a recent change; null where none is known. */
  change: changeSchema.nullable(),
  /** Where it stands, and how sure we are. */
  source: sourceSchema,
});

export type Limit = z.infer<typeof limitSchema>;
export type Due = Limit['due'];
export type When = NonNullable<Limit['when']>;
