import { readKept, type Kept } from '../../../lib/deadlines/kept';
import type { TimelineStore } from '../../../stores/timeline';

const key = 'timeline';

/** What was kept on this device; null where the person has not asked for it, or storage is switched off. */
export function kept(): Kept | null {
  try {
    return readKept(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Deletes what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is switched off, so there is nothing in it.
  }
}

/** Writes down what the store holds. False where the browser does not allow it. */
function write({ $state, $said, $checked, $calendar, $cases, $absences }: TimelineStore): boolean {
  const now: Kept = {
    state: $state.get()?.code ?? '',
    journey: $said.get()?.id ?? '',
    dates: $checked.get().known as Kept['dates'],
    calendar: $calendar.get(),
    cases: $cases.get(),
    absences: $absences.get(),
  };
  try {
    localStorage.setItem(key, JSON.stringify(now));
    return true;
  } catch {
    return false;
  }
}

/** Keeps all that is entered on this device, until it is ended. Null where the browser does not allow it. */
export function startKeeping(store: TimelineStore): (() => void) | null {
  if (!write(store)) return null;
  const { $state, $said, $checked, $calendar, $cases, $absences } = store;
  const ends = [$state, $said, $checked, $calendar, $cases, $absences].map((one) =>
    one.listen(() => write(store)),
  );
  return () => {
    for (const end of ends) end();
  };
}
