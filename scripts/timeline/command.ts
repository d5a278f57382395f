import { stateTimeline } from '../../src/content/timeline/state-timeline';
import { journeyEvents } from '../../src/data/schema/journey';
import { checkDates, type Problem } from '../../src/lib/deadlines/check-dates';
import type { TimelineInput } from '../../src/lib/deadlines/model';
import type { SaidStep } from '../../src/lib/deadlines/said';
import { timeline } from '../../src/lib/deadlines/timeline';
import { countedDays } from '../../src/lib/deadlines/trace';
import { BadOption, readOptions } from './read-options';

/** What the command prints, and how it ends. */
interface Outcome {
  /** 0: it worked; 2: an option is wrong. */
  exitCode: 0 | 2;
  out: string;
  err: string;
}

function problemWords(event: string, problem: Problem): string {
  switch (problem.kind) {
    case 'not-a-date':
      return `${event} is not a day`;
    case 'too-early':
      return `${event} is too long ago; check the year`;
    case 'too-late':
      return `${event} is too far ahead; check the year`;
    case 'before':
      return `${event} is before ${problem.event}`;
  }
}

/** The units in which a step's limits are counted. */
const unitsOf = ({ limits }: SaidStep) => [
  ...new Set(limits.flatMap(({ due }) => (due.kind === 'within' ? due.duration.unit : due.kind))),
];

/** One step, as the command shows it. */
function report(
  step: SaidStep,
  result: ReturnType<typeof timeline>['steps'][number],
  input: TimelineInput,
) {
  const notCounted = (end: 'earliest' | 'latest') =>
    countedDays(input, step.id, end)
      .filter(({ n, reason }) => n === null && reason !== 'start')
      .map(({ day, reason, name, supposed }) => ({ day, reason, name, supposed }));
  const { id, status, doneOn, by, estimate, assumed, askBy, undated, earlierOnce } = result;
  return {
    id,
    title: step.title,
    status,
    doneOn,
    by,
    estimate,
    assumed,
    askBy,
    undated,
    earlierOnce,
    units: unitsOf(step),
    whose: step.whose,
    rules: step.limits.map(({ id: limit, whose, source }) => ({
      limit,
      whose,
      citation: source.citation,
      url: source.url,
      checkedOn: source.checkedOn,
      confidence: source.confidence,
    })),
    notCounted: by && { earliest: notCounted('earliest'), latest: notCounted('latest') },
  };
}

type Report = ReturnType<typeof report>;

function when({ by, estimate, undated, doneOn }: Report): string {
  if (by) {
    const day = by.earliest === by.latest ? by.latest : `${by.earliest}..${by.latest}`;
    return estimate ? `${day} (estimate)` : day;
  }
  if (doneOn !== null) return `done ${doneOn}`;
  if (undated?.kind === 'waiting-for') return `waits for ${undated.event}`;
  return undated?.kind ?? '';
}

function table(reports: readonly Report[]): string {
  const rows = [
    ['step', 'status', 'by', 'counted in', 'rule'],
    ...reports.map((one) => [
      one.id,
      one.status,
      when(one),
      one.units.join(', '),
      one.rules.map(({ citation }) => citation).join(' | ') || one.whose,
    ]),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Runs the command: every step of a journey with its day, its rule, and the days that were not counted. */
export function command(args: string[], now: Date): Outcome {
  try {
    const options = readOptions(args, now);
    const state = stateTimeline(options.jurisdiction, (id) => ({ title: id, href: id }), []);
    const journey = state.journeys.find(({ id }) => id === options.journey)!;
    const known = new Map(journey.fields.map((field) => [field.event, field]));
    const fields = journeyEvents.map((event) => known.get(event) ?? { event, notBefore: [] });
    const inOrder = [...journey.fields, ...fields.filter(({ event }) => !known.has(event))];
    const checked = checkDates(inOrder, options.typed, options.today);
    const wrong = Object.entries(checked.problems).map(([event, problem]) =>
      problemWords(event, problem),
    );
    if (wrong.length > 0) throw new BadOption(wrong.join('; '));
    const unknown = options.cases.filter((one) => !journey.cases.some(({ id }) => id === one));
    if (unknown.length > 0)
      throw new BadOption(
        `--case ${unknown.join(', ')} is no case of this journey; it has: ${journey.cases.map(({ id }) => id).join(', ') || 'none'}`,
      );
    const input: TimelineInput = {
      journey,
      known: checked.known,
      calendar: options.calendar,
      usual: state.usual,
      holidays: state.holidays,
      absences: options.absences,
      cases: options.cases,
      today: options.today,
    };
    const results = timeline(input).steps;
    const steps = journey.steps.map((step, i) => report(step, results[i]!, input));
    const { code, name } = state;
    const all = { state: code, name, journey: journey.id, today: options.today, steps };
    const out = options.json ? `${JSON.stringify(all, null, 2)}\n` : table(steps);
    return { exitCode: 0, out, err: '' };
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    return { exitCode: 2, out: '', err: `${error.message}\n` };
  }
}
