import { atom, computed } from 'nanostores';
import { absencesOf } from '../lib/deadlines/absences-of';
import { changedSteps } from '../lib/deadlines/changed-steps';
import { checkDates } from '../lib/deadlines/check-dates';
import type { Kept } from '../lib/deadlines/kept';
import type { IsoDay, Known, SchoolCalendar, TimelineInput } from '../lib/deadlines/model';
import type { StateTimeline } from '../lib/deadlines/said';
import { timeline } from '../lib/deadlines/timeline';

type Event = keyof Known;

/** What a change of state did to the dates. */
export interface Moved {
  /** How many steps have a day in the old state or the new one; 0 where no date is known yet. */
  dated: number;
  /** The titles of the steps whose day is another now, in the order of the list. */
  titles: readonly string[];
}

/**
 * One person's dates, and what follows from them in a state. It lives in memory; whether anything is kept on the
 * device is decided outside. Raw input stays as it was typed, so that nothing is lost when state or journey change.
 */
export function createTimelineStore(state: StateTimeline | null) {
  const $state = atom(state);
  /** Null: the first one. */
  const $journey = atom<string | null>(null);
  const $typed = atom<Readonly<Partial<Record<Event, string>>>>({});
  const $calendar = atom<SchoolCalendar | null>(null);
  const $cases = atom<readonly string[]>([]);
  const $absences = atom('');
  /** The day on the device; null until it is known, as on the server. */
  const $today = atom<IsoDay | null>(null);
  /** What the last change of state did; null where there was none. */
  const $moved = atom<Moved | null>(null);

  /** What the last change has done, for those who do not see the list. */
  const $news = atom('');

  const $said = computed([$state, $journey], (all, id) =>
    all ? (all.journeys.find((journey) => journey.id === id) ?? all.journeys[0]!) : null,
  );

  const $checked = computed([$said, $typed, $today], (said, typed, today) =>
    said && today ? checkDates(said.fields, typed, today) : { known: {}, problems: {} },
  );

  const $missed = computed($absences, absencesOf);

  /** All that the engine needs; null while no date is known. */
  const $input = computed(
    [$state, $said, $checked, $calendar, $cases, $missed, $today],
    (all, journey, { known }, calendar, cases, missed, today): TimelineInput | null =>
      all && journey && today && Object.keys(known).length > 0
        ? {
            journey,
            known,
            calendar,
            usual: all.usual,
            holidays: all.holidays,
            absences: missed ?? 0,
            cases: cases.filter((id) => journey.cases.some((one) => one.id === id)),
            today,
          }
        : null,
  );

  const $results = computed($input, (input) => (input ? timeline(input).steps : null));

  /** Takes what a person typed into a field, whether or not it is a date. */
  function type(event: Event, text: string): void {
    $typed.set({ ...$typed.get(), [event]: text });
  }

  function chooseJourney(id: string): void {
    $moved.set(null);
    $journey.set(id);
  }

  /** Goes over to another state's rules, and notes which days that changes. */
  function changeState(to: StateTimeline): void {
    const from = $state.get();
    const before = $results.get();
    const titles = new Map($said.get()?.steps.map(({ id, title }) => [id, title]));
    $state.set(to);
    const after = $results.get();
    if (!from || from.code === to.code) return $moved.set(null);
    for (const { id, title } of $said.get()!.steps) titles.set(id, title);
    const { dated, ids } = changedSteps(before ?? [], after ?? []);
    $moved.set({ dated, titles: ids.map((id) => titles.get(id)!) });
  }

  function setCase(id: string, holds: boolean): void {
    const others = $cases.get().filter((one) => one !== id);
    $cases.set(holds ? [...others, id] : others);
  }

  /** Takes what was kept on the device; what a person has typed since the page came stays. */
  function restore({ dates, calendar, cases, absences }: Kept): void {
    $typed.set({ ...dates, ...$typed.get() });
    $calendar.set($calendar.get() ?? calendar);
    $cases.set([...new Set([...cases, ...$cases.get()])]);
    $absences.set($absences.get() || absences);
  }

  /** Forgets all that a person entered. State and journey stay: they say nothing of the child. */
  function clear(): void {
    $typed.set({});
    $calendar.set(null);
    $cases.set([]);
    $absences.set('');
    $moved.set(null);
  }

  return {
    $state,
    $journey,
    $typed,
    $calendar,
    $cases,
    $absences,
    $today,
    $moved,
    $news,
    $said,
    $checked,
    $missed,
    $input,
    $results,
    type,
    chooseJourney,
    changeState,
    setCase,
    restore,
    clear,
  };
}

export type TimelineStore = ReturnType<typeof createTimelineStore>;
