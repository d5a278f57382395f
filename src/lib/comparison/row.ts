import type { PlanId } from '../../data/schema/comparison';

/** A row of the comparison, in the words of its page. */
export interface Row {
  id: string;
  /** The part of the path where its question comes up. */
  stage: string;
  /** How well it speaks to each concern that it speaks to: 0 is best. */
  concerns: Readonly<Record<string, number>>;
  question: string;
  plans: Readonly<Record<PlanId, PlanAnswer>>;
  /** What a family can do with it. */
  meaning: string;
}

/** What one plan answers. */
export interface PlanAnswer {
  answer: string;
  /** What could not be made sure of, in a whole sentence; empty where nothing. */
  doubt: string;
  /** The rules behind it, as they are cited. */
  rules: string;
  /** The answer's substance; plans with the same one do not differ. */
  gist: string;
}
