import { isWeekend, toDay } from './days';
import type { StepResult } from './model';
import { isExact } from './when-words';

/** Why a last day is a bad day to reach anyone. */
export type NoDayReason = 'weekend' | 'holiday' | 'off' | 'range';

/** The reason that a step has a day to ask by; null where it has none. */
export function noDayReason({ by, askBy }: StepResult): NoDayReason | null {
  if (!by || !askBy) return null;
  if (!isExact(by)) return 'range';
  if (isWeekend(toDay(by.latest))) return 'weekend';
  return askBy.kind === 'school-day' ? 'off' : 'holiday';
}
