import type { Span, StepResult } from './model';

const sameSpan = (a: Span | null, b: Span | null) =>
  a?.earliest === b?.earliest && a?.latest === b?.latest;

/** The steps whose last day is another than before. */
export interface ChangedSteps {
  /** How many steps have a day before or after. */
  dated: number;
  /** The names of those that have another day now, also those that have got or lost one, or come or gone. */
  ids: readonly string[];
}

/** Compares two lists of steps by their last days. */
export function changedSteps(
  before: readonly StepResult[],
  after: readonly StepResult[],
): ChangedSteps {
  const was = new Map(before.map(({ id, by }) => [id, by]));
  const is = new Map(after.map(({ id, by }) => [id, by]));
  const all = [...new Set([...is.keys(), ...was.keys()])];
  const dated = all.filter((id) => was.get(id) || is.get(id));
  return {
    dated: dated.length,
    ids: dated.filter((id) => !sameSpan(was.get(id) ?? null, is.get(id) ?? null)),
  };
}
