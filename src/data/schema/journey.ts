import { z } from 'astro/zod';
import { events, stepIds } from './event';
import { plainWords } from './source';

/** The six journeys of the timeline, in the order people choose from. */
export const journeyIds = [
  'evaluation',
  'iep',
  'turning-three',
  'disagreement',
  'discipline',
  'moving',
] as const;

/** What can happen on a journey: the events of the states' limits, and those of the other journeys. */
export const journeyEvents = [
  ...events,
  /** The day the child was born. */
  'birthday',
  /** A first or yearly review of the IEP was held. */
  'iep-reviewed',
  /** The child was referred to early intervention (34 CFR 303.303). */
  'part-c-referral',
  /** The first meeting that writes the early-intervention plan (IFSP) was held. */
  'ifsp-meeting',
  /** The meeting that plans the way from early intervention to preschool was held. */
  'transition-conference',
  /** What the parent disagrees with happened, or the parent learned of it. */
  'disputed-action',
  /** The school has a request to see the child's records. */
  'records-requested',
  /** The parent has seen the records. */
  'records-seen',
  /** The state has a written complaint (34 CFR 300.153). */
  'state-complaint-filed',
  /** The state has decided the complaint. */
  'state-complaint-decided',
  /** The district has the parent's due process complaint (34 CFR 300.508). */
  'due-process-filed',
  /** The parent has the district's answer to the due process complaint (34 CFR 300.508(e)). */
  'due-process-answered',
  /** The resolution meeting was held. */
  'resolution-meeting',
  /** The time to settle before a hearing ended early, or later with a mediation that went on (34 CFR 300.510(c)). */
  'resolution-ended',
  /** The hearing officer has decided. */
  'hearing-decided',
  /** An expedited due process complaint was filed (34 CFR 300.532). */
  'expedited-filed',
  /** The expedited hearing was held. */
  'expedited-hearing',
  /** The hearing officer has decided after the expedited hearing. */
  'expedited-decided',
  /** A complaint was sent to the Office for Civil Rights. */
  'ocr-complaint-filed',
  /** The first school day on which the child was kept out of school for breaking a rule. */
  'removal-began',
  /** The child went back to the placement from which it was removed. */
  'returned-to-school',
  /** The school decided on a removal that is a change of placement (34 CFR 300.536). */
  'removal-decided',
  /** The school told the parents of that decision (34 CFR 300.530(h)). */
  'removal-notice',
  /** The manifestation review was held (34 CFR 300.530(e)). */
  'manifestation-decided',
  /** The first school day in an interim alternative setting (34 CFR 300.530(g)). */
  'interim-began',
] as const;

export const journeyEventSchema = z.enum(journeyEvents);

export type JourneyId = (typeof journeyIds)[number];
export type JourneyEvent = z.infer<typeof journeyEventSchema>;

/** A name within a file: "state-complaint-decision". */
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A number that a federal rule owns: a rule's id and the name of its value (src/data/federal/rules.json). */
const ownedNumber = z.strictObject({ rule: name, value: z.string().min(1) });

/** By when a federal rule of a journey wants something done. */
const journeyDueSchema = z.discriminatedUnion('kind', [
  /** Within a time after an event. */
  z.strictObject({
    kind: z.literal('within'),
    time: ownedNumber,
    of: journeyEventSchema,
    /** True where the day of the start is day one. */
    startDayCounts: z.boolean(),
  }),
  /** Within a time after the last day that another limit of the same step or an earlier one allows. */
  z.strictObject({ kind: z.literal('after-limit'), time: ownedNumber, limit: name }),
  /** On the day of an event. */
  z.strictObject({ kind: z.literal('same-day'), of: journeyEventSchema }),
  /** By a birthday, or by so much time before it. */
  z.strictObject({
    kind: z.literal('at-age'),
    age: ownedNumber,
    before: ownedNumber.nullable(),
  }),
  /** The rule names no number. */
  z.strictObject({ kind: z.literal('no-number') }),
]);

/** Only then does a limit of a journey apply. */
const journeyWhenSchema = z.discriminatedUnion('kind', [
  /** The event falls fewer than this time before a birthday. */
  z.strictObject({
    kind: z.literal('shortly-before-age'),
    event: journeyEventSchema,
    age: ownedNumber,
    fewerThan: ownedNumber,
  }),
  /** Something that only people can tell, as a clause after "when". */
  z.strictObject({ kind: z.literal('words'), case: name, words: plainWords }),
]);

/** A federal limit of a journey. */
export const journeyLimitSchema = z.strictObject({
  /** Its name within the journey. */
  id: name,
  /** The federal rule in which it stands (src/data/federal/rules.json). */
  rule: name,
  /** What must be done, a plain sentence; "{rule-id.value}" stands for a rule's number with its unit. */
  words: plainWords,
  due: journeyDueSchema,
  when: journeyWhenSchema.nullable(),
  /** The limits of the same step that it takes the place of while it applies. */
  insteadOf: z.array(name),
  /** Why not to rely on the day without asking, such as a state limit that we have not looked for. */
  doubts: z.array(plainWords),
});

/** Who must act. */
export const actors = [
  'school',
  'you',
  'team',
  'state',
  'early-intervention',
  'hearing-officer',
] as const;

export const journeyStepSchema = z.strictObject({
  /** Its name within the journey. */
  id: name,
  /** Who must act, or may. */
  who: z.enum(actors),
  /** Three to seven words: "The school answers you". */
  title: plainWords,
  /** What a parent can do at this step, one to three plain sentences. */
  youCan: plainWords,
  /**
   * True where nobody is late once the day has passed: a family's chance to act ends, a time simply runs out, or
   * a duty holds from then on.
   */
  lapses: z.boolean(),
  /** Any of these means that the step is behind the family; the first known one gives the day. */
  doneBy: z.array(journeyEventSchema),
  /** Whose rule sets the day. */
  rule: z.discriminatedUnion('kind', [
    /** The state's limits for a step of an evaluation, else the federal rule. */
    z.strictObject({ kind: z.literal('state-step'), step: z.enum(stepIds) }),
    /** The state's limits for a child who moves, if it has any, and the federal rule. */
    z.strictObject({ kind: z.literal('transfers'), limits: z.array(journeyLimitSchema) }),
    /** An age that the state sets: start of transition planning, majority or the end of services. */
    z.strictObject({
      kind: z.literal('age'),
      of: z.enum(['transition', 'majority-notice', 'majority', 'served-until']),
      /** The federal rule behind it. */
      rule: name,
    }),
    /** Federal rules alone. */
    z.strictObject({ kind: z.literal('federal'), limits: z.array(journeyLimitSchema).min(1) }),
  ]),
  /** The letter to send when the day has passed (src/data/journeys/letters.json); null where none fits. */
  letter: name.nullable(),
});

/** A date that a person can enter. */
export const journeyFieldSchema = z.strictObject({
  event: journeyEventSchema,
  /** What the field asks: "The school got your request". */
  label: plainWords,
  /** Where to find the day, one short sentence; null where the label says all. */
  hint: plainWords.nullable(),
  /** Whether it is always asked, or only where a limit of the state needs it. */
  asked: z.enum(['always', 'where-needed']),
  /** Events of the journey that cannot be later than this one. */
  notBefore: z.array(journeyEventSchema),
});

export const journeySchema = z.strictObject({
  id: z.enum(journeyIds),
  /** What people choose: "I asked for an evaluation". */
  title: plainWords,
  /** One plain sentence on what the journey covers. */
  lead: plainWords,
  /** True where a later step cannot be done before an earlier one, so that it shows the earlier one done. */
  inOrder: z.boolean(),
  fields: z.array(journeyFieldSchema).min(1),
  steps: z.array(journeyStepSchema).min(1),
  /** A guide that explains the journey. */
  guide: name,
});

/** What to write when a day has passed: the letter "follow-up" (src/content/letters), as it is with some choices made. */
export const lateLetterSchema = z.strictObject({
  id: name,
  /** The case that it is for, where the step has several; null for every case. */
  case: name.nullable(),
  /** What is chosen in the letter, by its fields: what the wait is for, and what else is known of it. */
  choices: z.record(name, name),
  /** The letter's note that stands for the rule of the step. */
  note: name,
  /** The day that the letter names: the event that it is the day of, and the letter's field for it. Null where it names none. */
  day: z.strictObject({ event: journeyEventSchema, field: name }).nullable(),
  /** Whom to send it to, a short phrase. */
  to: plainWords,
});

export type Journey = z.infer<typeof journeySchema>;
export type JourneyStep = z.infer<typeof journeyStepSchema>;
export type JourneyLimit = z.infer<typeof journeyLimitSchema>;
export type JourneyField = z.infer<typeof journeyFieldSchema>;
export type LateLetter = z.infer<typeof lateLetterSchema>;
export type Actor = (typeof actors)[number];

const isoRange = { from: z.iso.date(), to: z.iso.date() };

/** The worked example that each state's timeline shows. Its dates are made up, and it says so. */
export const exampleSchema = z.strictObject({
  journey: z.enum(journeyIds),
  /** The days that are known in the example, by event. */
  known: z.partialRecord(journeyEventSchema, z.iso.date()),
  /** The day on which the example looks ahead. */
  today: z.iso.date(),
  /** The made-up school calendar. */
  calendar: z.strictObject({
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
    nextFirstDay: z.iso.date(),
    daysOff: z.array(z.strictObject({ ...isoRange, name: z.string().min(1) })),
    complete: z.literal(true),
  }),
});
