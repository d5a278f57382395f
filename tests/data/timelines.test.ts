import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/data/jurisdictions';
import { journeyIds } from '../../src/data/schema/journey';
import type { Known, SchoolCalendar, TimelineInput } from '../../src/lib/deadlines/model';
import type { SaidJourney, StateTimeline } from '../../src/lib/deadlines/said';
import { timeline } from '../../src/lib/deadlines/timeline';
import { countedDays } from '../../src/lib/deadlines/trace';
import { stateTimeline } from '../sources/state-timeline';

const calendar: SchoolCalendar = {
  firstDay: '2026-08-12',
  lastDay: '2027-05-27',
  nextFirstDay: '2027-08-11',
  daysOff: [{ from: '2026-11-23', to: '2026-11-27', name: 'Thanksgiving break' }],
  complete: true,
};

/** A day for each of the first fields of a journey, two weeks apart. */
function knownDays({ fields }: SaidJourney, howMany: number): Known {
  const start = Date.UTC(2026, 8, 1);
  return Object.fromEntries(
    fields.slice(0, howMany).map(({ event }, i) => {
      const day = new Date(start + i * 14 * 24 * 3600 * 1000).toISOString().slice(0, 10);
      return [event, event === 'birthday' ? '2012-02-29' : day];
    }),
  );
}

const inputs = (state: StateTimeline, journey: SaidJourney): TimelineInput[] =>
  [0, 1, 3, journey.fields.length].flatMap((howMany) =>
    [null, calendar].flatMap((one) =>
      [[], journey.cases.map(({ id }) => id)].map((cases) => ({
        journey,
        known: knownDays(journey, howMany),
        calendar: one,
        usual: state.usual,
        holidays: state.holidays,
        absences: 3,
        cases,
        today: '2027-01-15',
      })),
    ),
  );

describe.each(jurisdictions.map(({ code }) => code))('the timeline of %s', (code) => {
  const state = stateTimeline(code);

  test('has all journeys, each step with a name of its own', () => {
    expect(state.journeys.map(({ id }) => id)).toEqual(journeyIds);
    for (const { steps } of state.journeys) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      const limits = steps.flatMap((step) => step.limits.map(({ id }) => id));
      expect(new Set(limits).size).toBe(limits.length);
    }
  });

  test('says of each step what must happen or that we found no rule, and where that stands', () => {
    for (const { steps } of state.journeys)
      for (const { limits, words, whose, source } of steps) {
        expect(limits.length + words.length).toBeGreaterThan(0);
        if (whose === 'none-found') expect(source).not.toBeNull();
        for (const limit of limits) {
          expect(limit.words.join(' ')).toMatch(/[.:]$/);
          expect(limit.words.join(' ')).not.toMatch(/[{}]/);
          expect(limit.source.url).toMatch(/^https:/);
          if (limit.source.confidence !== 'high') expect(limit.source.doubts).not.toEqual([]);
        }
      }
  });

  test('reckons every journey, with and without dates, calendar and cases', () => {
    for (const journey of state.journeys)
      for (const input of inputs(state, journey)) {
        const { steps } = timeline(input);
        for (const { id, by, governing, undated, status } of steps) {
          expect(by === null).toBe(governing === null);
          if (status === 'undated') expect(undated).not.toBeNull();
          if (!by) continue;
          expect(by.earliest <= by.latest).toBe(true);
          for (const end of ['earliest', 'latest'] as const) {
            const days = countedDays(input, id, end);
            if (days.length > 0) expect(days.at(-1)!.day).toBe(by[end]);
          }
        }
      }
  });

  test('asks for every date that a step waits for', () => {
    for (const journey of state.journeys) {
      const asked = journey.fields.map(({ event }) => event);
      for (const input of inputs(state, journey))
        for (const { undated, earlierOnce } of timeline(input).steps) {
          if (undated?.kind === 'waiting-for') expect(asked).toContain(undated.event);
          for (const event of earlierOnce) expect(asked).toContain(event);
        }
    }
  });

  test('calls nobody late by federal rules that we could not confirm here', () => {
    if (state.federalRulesApply) return;
    for (const { steps } of state.journeys)
      for (const { whose, lapses, letter } of steps)
        if (whose === 'federal') expect({ lapses, letter }).toEqual({ lapses: true, letter: null });
  });

  test('has each letter that a step names', () => {
    const letters = state.letters.map(({ id }) => id);
    for (const { steps } of state.journeys)
      for (const { letter } of steps) if (letter !== null) expect(letters).toContain(letter);
  });
});
