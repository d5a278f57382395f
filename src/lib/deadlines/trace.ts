import { countTo } from './count';
import { toIso } from './days';
import type { CountedDay, TimelineInput } from './model';
import { reckonJourney } from './reckon-journey';
import type { End } from './truth';

/**
 * How an end of a step's span was counted, day by day from its start. Empty where nothing is counted in
 * days: for a day of the calendar, months and years, and where the step has no day.
 */
export function countedDays(input: TimelineInput, stepId: string, end: End): CountedDay[] {
  const { school, steps } = reckonJourney(input);
  const count = steps.find(({ step }) => step.id === stepId)?.governed?.[end].reckoned.counts?.[
    end
  ];
  if (!count) return [];
  const { start, startDayCounts, duration } = count;
  if (duration.unit === 'months' || duration.unit === 'years') return [];
  const days: CountedDay[] = startDayCounts
    ? []
    : [{ day: toIso(start), n: null, reason: 'start', name: null, supposed: false }];
  let n = 0;
  countTo(count, end, school, (day, leftOut) => {
    days.push({
      day: toIso(day),
      n: leftOut ? null : ++n,
      reason: leftOut?.reason ?? null,
      name: leftOut?.name ?? null,
      supposed: leftOut?.supposed ?? false,
    });
  });
  return days;
}
