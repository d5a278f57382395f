import { governingLimits, type Governed } from './governing';
import type { IsoDay, StepLogic, TimelineInput } from './model';
import { Reckoner, type ReckonedLimit } from './reckon';
import type { SchoolDays } from './school-days';

/** A step with its limits reckoned. */
export interface ReckonedStep {
  step: StepLogic;
  limits: readonly ReckonedLimit[];
  /** Null where no limit that applies has a last day. */
  governed: Governed | null;
  /** Whether it is done: an event says so, or, where steps come in order, that a later step is. */
  isDone: boolean;
  /** The day it was done: that of the first known event that means it. Null where that is not known. */
  doneOn: IsoDay | null;
}

function doneOn({ doneBy }: StepLogic, { known, today }: TimelineInput): IsoDay | null {
  const days = doneBy.map((event) => known[event]);
  return days.find((day) => day !== undefined && day <= today) ?? null;
}

/** Reckons the steps of a journey in order; those that are not done lend later ones their last day as a start. */
export function reckonJourney(input: TimelineInput): {
  school: SchoolDays;
  steps: ReckonedStep[];
} {
  const reckoner = new Reckoner(input);
  const { steps: all, inOrder } = input.journey;
  const lastDone = all.findLastIndex((step) => doneOn(step, input) !== null);
  const steps = all.map((step, i): ReckonedStep => {
    const limits = reckoner.step(step);
    const governed = governingLimits(limits);
    const done = doneOn(step, input);
    const isDone = done !== null || (inOrder && i < lastDone);
    if (governed && step.to && !isDone)
      reckoner.supposeDone(step.to, governed.by, governed.estimate);
    return { step, limits, governed, isDone, doneOn: done };
  });
  return { school: reckoner.school, steps };
}
