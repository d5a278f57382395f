import { z } from 'astro/zod';
import { stageIdSchema } from './stage';
import { textSchema } from './text';

const id = z.string().regex(/^[a-z0-9-]+$/);

/** The plans that are compared, in the order of their columns. "services-plan" is the one for private-school students (34 CFR 300.132(b)). */
export const planIds = ['iep', '504', 'ifsp', 'services-plan'] as const;

export type PlanId = (typeof planIds)[number];

const cited = {
  /** The rules behind the cell, by their ids in federal/rules.json; the one it rests on most comes first. */
  rules: z.array(id).min(1),
  /** What we could not make sure of, for readers. */
  doubt: textSchema.optional(),
};

/** What one plan answers to one question. */
export const cellSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** "rule": the law answers. "silent": the rules cited are where the answer would stand, and they say nothing. */
    kind: z.enum(['rule', 'silent']),
    /** One or two short sentences, whole without the question. Numbers as "{rule-id.value}". */
    answer: textSchema,
    /**
     * The answer's substance in one word or two. Two cells of a row that say the same in substance
     * have the same one, and a row in which all plans shown have the same one is not a difference.
     */
    gist: id,
    ...cited,
  }),
  z.strictObject({
    /** The question does not arise for this plan. */
    kind: z.literal('none'),
    /** Why it does not. */
    why: textSchema,
    ...cited,
  }),
]);

export const rowSchema = z.strictObject({
  /** Named by its subject; the row's address is /compare/#<id>. */
  id,
  /** The part of the path where the question comes up. */
  stage: stageIdSchema,
  /** What a parent would ask. */
  question: textSchema,
  plans: z.strictObject({
    iep: cellSchema,
    '504': cellSchema,
    ifsp: cellSchema,
    'services-plan': cellSchema,
  } satisfies Record<PlanId, typeof cellSchema>),
  /** What a family can do with it, true whichever plans are compared. */
  meaning: textSchema,
  /** The guide to read on, by id. */
  guide: id,
});

/** Something that can matter to a family when it compares. */
export const concernSchema = z.strictObject({
  /** Stands in addresses, so it says nothing about any child: "moving". */
  id,
  /** As a parent would say it: "We move often". */
  label: textSchema,
  /** The same inside a sentence: "moving often". */
  name: textSchema,
  /** The plans that this concern speaks for looking at; empty where it speaks for no plan more than another. */
  pointsTo: z.array(z.enum(planIds)),
  /** What it points to and why, in one or two sentences; never a verdict. */
  why: textSchema,
  /** The rows that speak to it. */
  rows: z.array(id).min(2),
  rules: z.array(id).min(1),
});

/** A moment of the example that is told once for each plan. */
export const momentSchema = z.strictObject({
  id,
  /** When or where: "In science class". */
  title: textSchema,
  /** What happens under each plan that the example is told for. */
  plans: z.strictObject({ iep: textSchema, '504': textSchema }),
});

/** One situation without any person in it, told under two plans, and a short scene for each of the others. */
export const sceneSchema = z.strictObject({
  /** The situation, the same for both. */
  situation: textSchema,
  moments: z.array(momentSchema).min(3),
  /** What the two tellings show, in one sentence. */
  point: textSchema,
  others: z.strictObject({ ifsp: textSchema, 'services-plan': textSchema }),
  rules: z.array(id).min(1),
});

export type Cell = z.infer<typeof cellSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Concern = z.infer<typeof concernSchema>;
export type Scene = z.infer<typeof sceneSchema>;
