import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyRun } from '../../src/lib/quiz/every-run';
import { flow, type Flow } from '../../src/lib/quiz/flow';
import { broken, drawFlow } from '../../src/lib/quiz/flow-drawing';
import { goTo } from '../../src/lib/quiz/go-to';
import { smallQuiz } from '../sources/small-quiz';

const runs = everyRun(smallQuiz);

describe('the flow', () => {
  const map = flow(smallQuiz, runs, 'place');
  const stops = (id: string) => map.stations.find((station) => station.id === id)?.stops;

  test('has a line for each answer, and all stations in order', () => {
    expect(map.lines).toEqual(['home', 'camp', 'school', 'away']);
    expect(map.stations.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'question place',
      'question class',
      'question hard',
      'question name',
      'outcome far',
      'outcome ask',
      'outcome wait',
    ]);
  });

  test.each([
    ['place', ['all', 'all', 'all', 'all'], 'asked of everyone'],
    ['class', [null, null, 'all', null], 'asked of all on one line'],
    ['hard', ['all', 'all', 'some', null], 'camp, which has no run of its own, goes as home does'],
    ['far', [null, null, null, 'all'], 'the only end of a line'],
    ['ask', ['some', 'some', 'some', null], 'one end of several'],
  ])('%s: %j, %s', (id, expected) => {
    expect(stops(id)).toEqual(expected);
  });

  test('an unknown question has no lines', () => {
    expect(() => flow(smallQuiz, runs, 'age')).toThrow('age');
  });

  // Stops higher than a line of text, so that both can set the height of a row.
  const size = { width: 500, gap: 40, radius: 16, lineHeight: 18, charactersPerLine: 12 };

  test('a text is broken between words only', () => {
    expect(broken('one two three four', 8)).toEqual(['one two', 'three', 'four']);
    expect(broken('extraordinarily so', 8)).toEqual(['extraordinarily', 'so']);
  });

  const anyFlow: fc.Arbitrary<Flow> = fc
    .integer({ min: 1, max: 9 })
    .chain((lines) =>
      fc.record({
        lines: fc.constant(Array.from({ length: lines }, (_, i) => `line${String(i)}`)),
        stations: fc.array(
          fc.record({
            kind: fc.constantFrom('question' as const, 'outcome' as const),
            id: fc.lorem({ maxCount: 6 }),
            stops: fc.array(fc.constantFrom('all' as const, 'some' as const, null), {
              minLength: lines,
              maxLength: lines,
            }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
      }),
    )
    .map((any) => ({
      ...any,
      stations: any.stations.sort((a, b) => b.kind.localeCompare(a.kind)),
    }));

  test('rows never overlap, stops never leave the picture or their line, and no label is lost', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const drawing = drawFlow(any, ({ id }) => id, size);
        let above = drawing.lines[0]!.head + size.radius;
        drawing.rows.forEach((row, i) => {
          expect(row.top).toBeGreaterThanOrEqual(above);
          above = row.bottom;
          expect(row.label.map(({ text }) => text).join(' ')).toBe(any.stations[i]!.id);
          for (const { y } of row.label) {
            expect(y).toBeGreaterThan(row.top);
            expect(y).toBeLessThan(row.bottom);
          }
          expect(row.stops.map(({ line }) => line)).toEqual(
            any.stations[i]!.stops.flatMap((stop, line) => (stop ? [line] : [])),
          );
          for (const { line, x, y } of row.stops) {
            expect(x).toBe(drawing.lines[line]!.x);
            expect(y).toBeLessThanOrEqual(drawing.lines[line]!.end);
            expect(y - size.radius).toBeGreaterThanOrEqual(row.top);
            expect(y + size.radius).toBeLessThanOrEqual(row.bottom);
          }
        });
        expect(above).toBeLessThanOrEqual(drawing.height);
        expect(drawing.lines.map(({ x }) => x)).toEqual(
          drawing.lines.map(({ x }) => x).sort((a, b) => a - b),
        );
        for (const { x } of drawing.lines) {
          expect(x - size.radius).toBeGreaterThan(0);
          expect(x + size.radius).toBeLessThan(drawing.width);
        }
      }),
    );
  });
});

test.each<[string, string, string | null, string]>([
  ['place', 'away', 'name', 'questions in between are not for this answer'],
  ['place', 'school', 'class', 'the next question'],
  ['place', 'camp', 'hard', 'an answer that no run gives goes as the one like it'],
  ['class', 'first', 'name', 'after a question that not everyone gets'],
  ['name', 'any', null, 'nothing follows'],
])('on paper, "%s: %s" leads to %s: %s', (question, answer, expected) => {
  expect(goTo(smallQuiz, runs, question, answer)).toBe(expected);
});

test('on paper, an answer that leads to different questions leads to none', () => {
  const forked = {
    ...smallQuiz,
    questions: [
      ...smallQuiz.questions.slice(0, 3),
      {
        id: 'away-from',
        kind: 'one' as const,
        title: 'From where?',
        when: { question: 'place', oneOf: ['home'] },
        options: [{ id: 'here' }],
      },
      ...smallQuiz.questions.slice(3),
    ],
  };
  expect(goTo(forked, everyRun(forked), 'hard', 'no')).toBeNull();
});
