// The cases are worked out by hand from the rules they cite; timeline-cases.ts says how each was counted.
import { expect, test } from 'vitest';
import { type Span, type StepResult } from '../../src/lib/deadlines/model';
import { timeline } from '../../src/lib/deadlines/timeline';
import { stateTimeline } from '../sources/state-timeline';
import {
  type ExpectedBy,
  type ExpectedStep,
  type TimelineCase,
  timelineCases,
} from './timeline-cases';

function span({ earliest, latest }: Span): ExpectedBy {
  return earliest === latest ? earliest : [earliest, latest];
}

/** The last day of a step, or why it has none, as the table writes it. */
function by({ by, undated }: StepResult): ExpectedBy | null {
  if (by) return span(by);
  switch (undated?.kind) {
    case 'waiting-for':
      return `waiting-for:${undated.event}`;
    case 'no-number':
    case 'no-limit':
      return undated.kind;
    case 'ask-school':
    case 'too-far':
      throw new Error(`No case expects ${undated.kind}`);
    case undefined:
      return null;
  }
}

/** The limit that sets the day; both where the two ends have different ones. */
function governing({ governing }: StepResult): string | null {
  if (!governing) return null;
  const { earliest, latest } = governing;
  return earliest === latest ? earliest : `${earliest}, ${latest}`;
}

/** All that a row may claim of a step. */
function claims(step: StepResult): Required<ExpectedStep> {
  const { status, assumed, doneOn, askBy, earlierOnce } = step;
  return { by: by(step), status, assumed, doneOn, askBy, earlierOnce, governing: governing(step) };
}

function stepsOf({ state, journey, known, calendar, absences, cases, today }: TimelineCase) {
  const { journeys, usual, holidays } = stateTimeline(state);
  const logic = journeys.find(({ id }) => id === journey);
  if (!logic) throw new Error(`${state} has no journey ${journey}`);
  return timeline({
    journey: logic,
    known,
    calendar,
    usual,
    holidays,
    absences: absences ?? 0,
    cases: cases ?? [],
    today,
  }).steps;
}

const isStep = (expected: ExpectedBy | ExpectedStep): expected is ExpectedStep =>
  typeof expected === 'object' && !Array.isArray(expected);

test.each(timelineCases)('$state: $name ($cite)', (row) => {
  const steps = stepsOf(row);
  for (const [id, expected] of Object.entries(row.expected)) {
    const step = steps.find((one) => one.id === id);
    if (!step) throw new Error(`No step ${id} among ${steps.map((one) => one.id).join(', ')}`);
    expect({ [id]: claims(step) }, row.working).toMatchObject({
      [id]: isStep(expected) ? expected : { by: expected },
    });
  }
});

test('no row is there twice, and each claims something', () => {
  const names = timelineCases.map(({ state, name }) => `${state}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(timelineCases.filter(({ expected }) => Object.keys(expected).length === 0)).toEqual([]);
});
