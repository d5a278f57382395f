import type { StepResult } from './model';
import type { SaidLimit, SaidStep } from './said';

/** The limits of a step in the order they matter. */
export interface LimitsShown {
  /** Those that set the day, one or one for each end; where none does, those that could. */
  first: readonly SaidLimit[];
  /** The others that apply, or may. */
  others: readonly SaidLimit[];
}

/** Which limits of a step to show; those that do not apply are left out. */
export function limitsShown({ limits }: SaidStep, result: StepResult): LimitsShown {
  const applies = new Map(result.limits.map(({ id, applies }) => [id, applies]));
  const open = limits.filter(({ id }) => applies.get(id) !== 'no');
  const { governing } = result;
  if (!governing) {
    const sure = open.filter(({ id }) => applies.get(id) === 'yes');
    return sure.length > 0
      ? { first: sure, others: open.filter((limit) => !sure.includes(limit)) }
      : { first: open, others: [] };
  }
  const governs = ({ id }: SaidLimit) => id === governing.earliest || id === governing.latest;
  return { first: open.filter(governs), others: open.filter((limit) => !governs(limit)) };
}
