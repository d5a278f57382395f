import { z } from 'astro/zod';
import {
  agesServedSchema,
  developmentalDelaySchema,
  majoritySchema,
  transitionSchema,
} from './ages';
import { helperSchema, parentCenterSchema } from './helper';
import { limitSchema } from './limit';
import { stepSchema } from './step';
import { plainWords, sourceSchema } from './source';

/** The 58 jurisdictions that run special education under IDEA, by code. */
export const jurisdictionCodes = [
  ...['ak', 'al', 'ar', 'as', 'az', 'bie', 'ca', 'co', 'ct', 'dc', 'de', 'dodea', 'fl', 'ga', 'gu'],
  ...['hi', 'ia', 'id', 'il', 'in', 'ks', 'ky', 'la', 'ma', 'md', 'me', 'mi', 'mn', 'mo', 'mp'],
  ...['ms', 'mt', 'nc', 'nd', 'ne', 'nh', 'nj', 'nm', 'nv', 'ny', 'oh', 'ok', 'or', 'pa', 'pr'],
  ...['ri', 'sc', 'sd', 'tn', 'tx', 'ut', 'va', 'vi', 'vt', 'wa', 'wi', 'wv', 'wy'],
] as const;

/** The parts of the country by which the list of states is ordered. */
export const regionIds = [
  'northeast',
  'south',
  'midwest',
  'west',
  'islands',
  'nationwide',
] as const;

/** The federal things that a state may call by another name. */
export const wordSubjects = [
  'iep',
  'iep-team',
  'eligibility-group',
  'evaluation',
  'evaluation-report',
  'evaluation-plan',
  'request-team',
  'special-education',
  'school-day',
  'developmental-delay',
  'early-intervention',
] as const;

/** What a state calls something that federal law calls otherwise. */
export const stateWordSchema = z.strictObject({
  /** The federal thing. */
  for: z.enum(wordSubjects),
  /** The word people say: "ARD committee". */
  term: z.string().min(2),
  /** What the letters stand for; null where the term says it. */
  spelledOut: z.string().min(2).nullable(),
  source: sourceSchema,
});

/** All that we know of one jurisdiction. The file is named after its code. */
export const jurisdictionSchema = z.strictObject({
  /** Its postal code in lower case; "bie" and "dodea" for the two federal school systems. */
  code: z.enum(jurisdictionCodes),
  /** Its name. */
  name: z.string().min(4),
  /** Its name inside a sentence: "the District of Columbia". */
  nameInSentence: z.string().min(4),
  /** Other names by which people look for it. */
  aliases: z.array(z.string().min(2)),
  /** The last part of its address: /states/<slug>/. Never changed once published. */
  slug: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  kind: z.enum(['state', 'district', 'territory', 'federal-schools']),
  region: z.enum(regionIds),
  /** Whether the federal rules for states (34 CFR part 300) hold here, or we could not confirm that. */
  federalRules: z.enum(['apply', 'not-confirmed']),
  /** What it calls things; empty where it uses the federal words. */
  words: z.array(stateWordSchema),
  /** What it says of each step. */
  steps: z.strictObject({
    /** The school answers a request for an evaluation. */
    'answer-request': stepSchema,
    /** The evaluation is done (34 CFR 300.301(c)(1)). */
    evaluate: stepSchema,
    /** The group decides whether the child is eligible (34 CFR 300.306). */
    'decide-eligibility': stepSchema,
    /** The team meets and writes the IEP (34 CFR 300.323(c)(1)). */
    'write-iep': stepSchema,
    /** The services begin (34 CFR 300.323(c)(2)). */
    'start-services': stepSchema,
    /** The child is evaluated again (34 CFR 300.303). */
    reevaluate: stepSchema,
  }),
  /** Limits of its own for a child who moves here with an IEP (34 CFR 300.323(e), (f) name none). */
  transfers: z.array(limitSchema),
  ages: z.strictObject({
    /** Who can get special education. */
    served: agesServedSchema,
    /** Who can be found eligible under "developmental delay". */
    developmentalDelay: developmentalDelaySchema,
    /** From when the IEP plans for life after school. */
    transition: transitionSchema,
    /** When the student is of age, and whether the rights pass to the student. */
    majority: majoritySchema,
  }),
  /** Who can help. */
  helpers: z.strictObject({
    /** The parent centers, those for the whole state first. */
    parentCenters: z.array(parentCenterSchema),
    /** The state's office for special education. */
    stateOffice: helperSchema.nullable(),
    /** The protection and advocacy organization. */
    protectionAndAdvocacy: helperSchema.nullable(),
    /** Services for children under 3; `name` is the program's name. */
    earlyIntervention: helperSchema.nullable(),
    /** The booklet of parents' rights (procedural safeguards notice); `name` is its title. */
    rightsBooklet: helperSchema.nullable(),
  }),
  /** What we could not confirm that belongs to no one fact above, in plain sentences. */
  doubts: z.array(plainWords),
});

export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
export type StateWord = z.infer<typeof stateWordSchema>;
export type WordSubject = StateWord['for'];
export type RegionId = Jurisdiction['region'];
