import type { StepResult } from './model';

/** Before which step the line of today stands: the first that is still to come, else after the last that is past. */
export function placeOfToday(results: readonly StepResult[]): number {
  const next = results.findIndex(({ status }) => status === 'next' || status === 'later');
  if (next !== -1) return next;
  return results.findLastIndex(({ status }) => status !== 'undated') + 1;
}
