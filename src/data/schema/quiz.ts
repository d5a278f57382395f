import { z } from 'astro/zod';
import { guideFacts } from './guide-fact';
import { textSchema } from './text';

const id = z.string().regex(/^[a-z0-9-]+$/);

/** A federal rule by its id in federal/rules.json. */
const ruleId = id;

/** How clear a sign is. An answer that is no sign of something does not name it. */
export const clearnessSchema = z.enum(['yes', 'unsure']);

/**
 * What an answer can be a sign of: a disability or delay, its effect at school, the need for special
 * education (34 CFR 300.8(a)), or a condition that limits daily life (34 CFR 104.3(j)).
 */
export const signIds = ['disability', 'effect', 'need', 'limits'] as const;

/** When something holds, as a person who knows the law would say it. */
export type Condition =
  /** Any of these answers was given. */
  | { question: string; oneOf: string[] }
  /** The answers together are at least so clear a sign. */
  | { sign: (typeof signIds)[number]; atLeast: z.infer<typeof clearnessSchema> }
  /** A situation that has a name (situations.json) holds. */
  | { situation: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, oneOf: z.array(id).min(1) }),
    z.strictObject({ sign: z.enum(signIds), atLeast: clearnessSchema }),
    z.strictObject({ situation: id }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

export const optionSchema = z.strictObject({
  /** Named by what it says: "refused". Every question ends in "not-sure". */
  id,
  /** The answer in the person's own words. */
  label: textSchema,
  /** Who or what is meant, where the label could be misread. */
  hint: textSchema.optional(),
  /** When the answer is offered; left out, always. */
  when: conditionSchema.optional(),
  /** True for "none of these": choosing it takes back all others. */
  alone: z.literal(true).optional(),
  /** What the answer is a sign of, and how clear a one. */
  signs: z.partialRecord(z.enum(signIds), clearnessSchema).optional(),
});

export const questionSchema = z.strictObject({
  /** Named by what it asks: "asked-before". */
  id,
  /** One answer, as many as fit, or a state from the list of states. */
  kind: z.enum(['one', 'many', 'state']),
  /** When it is asked; left out, always. May look only at questions before it. */
  when: conditionSchema.optional(),
  title: textSchema,
  hint: textSchema.optional(),
  /** Why we ask: what the answer changes. */
  why: textSchema,
  /** The rules behind it. */
  rules: z.array(ruleId).min(1),
  /** The answers; for a state only the one that names none, because the states come from their own files. */
  options: z.array(optionSchema),
});

/** A situation that several questions, results or notes look at, with a name and its words. */
export const situationSchema = z.strictObject({
  id,
  /** The situation after "when": "your child has an IEP". */
  label: textSchema,
  when: conditionSchema,
});

/** A part of the law, and what it means. */
export const partSchema = z.strictObject({
  id,
  /** The sign that speaks for it. */
  sign: z.enum(signIds),
  /** A question: "Is there a disability?" */
  label: textSchema,
  /** What the law means by it. */
  meaning: textSchema,
  rules: z.array(ruleId).min(1),
});

/** Words to send or to say on the phone. */
export const letterSchema = z.strictObject({
  id,
  /** Whether it is sent or said. */
  use: z.enum(['send', 'say']),
  /** Whether it asks for an evaluation for special education, which no child under 3 should be sent to. */
  asksForIep: z.boolean(),
  /** The subject of the email; left out for a call. */
  subject: textSchema.optional(),
  /** The questions whose answers take the place of "{said}". */
  lists: z.array(id),
  /** Paragraphs. Blanks to fill in stand in [square brackets]. */
  paragraphs: z.array(textSchema).min(1),
  /** The letter that a person can fill in for the same (src/data/letters); left out where there is none. */
  opens: z
    .strictObject({
      letter: id,
      /** The field that takes what the person said in `lists`. */
      said: id.optional(),
      /** What else is known: the option of a choice, where its condition holds. */
      choices: z.array(z.strictObject({ field: id, is: id, when: conditionSchema.optional() })),
    })
    .optional(),
});

/** Something to do. */
export const stepSchema = z.strictObject({
  id,
  /** When it is to do; left out, always where a result lists it. */
  when: conditionSchema.optional(),
  /** Starts with a verb. */
  title: textSchema,
  text: textSchema,
  /** The words to use for it. */
  letter: id.optional(),
  /** A guide that helps with it. */
  guide: id.optional(),
  /** The row of the comparison that says how plans differ here, with the plans if not the usual ones: what stands behind "#" in its address. */
  compare: z.string().min(1).optional(),
  /** What the state's data has to say to it: how long, or whom to call. */
  stateFact: z.enum(guideFacts).optional(),
  rules: z.array(ruleId),
});

/** Advice for a special case. */
export const noteSchema = z.strictObject({
  id,
  when: conditionSchema,
  /** The case in words: "If the school says to wait". */
  title: textSchema,
  text: textSchema,
  rules: z.array(ruleId).min(1),
});

/** Where the check leads. */
export const outcomeSchema = z.strictObject({
  /** Named by what to do: "ask-now". Its page is /quiz/result/<id>/. */
  id,
  /** When it is the result; the first one that holds is. Left out for the last. */
  when: conditionSchema.optional(),
  /**
   * How strongly it leans toward asking for an evaluation, to compare results of the same child: more
   * difficulties must never lead to a lower number. Null where another door than a school's evaluation is
   * the right one; words about that evaluation are left out there.
   */
  strength: z.int().min(0).max(3).nullable(),
  title: textSchema,
  /** The result in one plain sentence. */
  sentence: textSchema,
  /** One line for link cards and search engines. */
  description: textSchema,
  /** The parts of the law that it is about, to show with what the person said. */
  parts: z.array(id),
  /** What the law looks at here, where that is not only its parts. */
  lawText: textSchema.optional(),
  /** What to do, in order; the first is a letter or a call. */
  steps: z.array(id).min(2),
  /** The facts to show of the person's state, by the names that guides use for them. */
  stateFacts: z.array(z.enum(guideFacts)).min(1),
});

/** The whole check. */
export const quizSchema = z.strictObject({
  /** In the order they are asked. */
  questions: z.array(questionSchema).min(1),
  situations: z.array(situationSchema),
  parts: z.array(partSchema).min(1),
  /** In order: the first whose condition holds is the result. */
  outcomes: z.array(outcomeSchema).min(1),
  steps: z.array(stepSchema),
  notes: z.array(noteSchema),
  letters: z.array(letterSchema),
});

export type SignId = (typeof signIds)[number];
export type Clearness = z.infer<typeof clearnessSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Situation = z.infer<typeof situationSchema>;
export type Part = z.infer<typeof partSchema>;
export type Letter = z.infer<typeof letterSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Quiz = z.infer<typeof quizSchema>;
