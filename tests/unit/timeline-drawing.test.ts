import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayWords, rangeWords } from '../../src/lib/deadlines/day-words';
import { toDay, toIso } from '../../src/lib/deadlines/days';
import { type DrawingSize, drawTimeline, type ToDraw } from '../../src/lib/deadlines/drawing';

const size: DrawingSize = {
  width: 288,
  path: 62,
  radius: 8,
  lane: 21,
  lineHeight: 21,
  letter: { plain: 8.1, bold: 8.9 },
};
const step = (id: string, from: string, to = from): ToDraw => ({
  id,
  from,
  to,
  words: [
    { text: 'Later · Dec 5', isBold: true },
    { text: 'The school must hold the meeting', isBold: false },
  ],
});
const today = step('today', '2026-11-22');
const draw = (...steps: ToDraw[]) => drawTimeline(steps, today, size)!;

describe('for any steps', () => {
  const first = toDay('2024-07-01');
  const anyStep = fc
    .record({ at: fc.nat(2000), length: fc.oneof(fc.constant(0), fc.nat(200)), n: fc.nat(9) })
    .map(({ at, length, n }) => ({ from: toIso(first + at), to: toIso(first + at + length), n }));
  const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 9 }).map((all) =>
    all.map(({ from, to, n }, i) => ({
      ...step(String(i), from, to),
      words: [
        { text: 'Later', isBold: true },
        { text: 'must meet '.repeat(n).trim(), isBold: false },
      ],
    })),
  );
  const always = (check: (drawing: ReturnType<typeof draw>, steps: ToDraw[]) => void) =>
    fc.assert(
      fc.property(anySteps, (steps) => {
        check(draw(...steps), [today, ...steps]);
      }),
    );

  test('each is drawn once, in the order of the days, and so are the labels', () => {
    always(({ marks, labels }, steps) => {
      const from = (id: string) => steps.find((one) => one.id === id)!.from;
      const days = marks.map(({ id }) => from(id));
      expect(days).toEqual([...days].sort());
      expect(labels.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
      expect(marks.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
    });
  });

  test('a later day always stands lower', () => {
    always(({ marks }, steps) => {
      const ends = marks.flatMap(({ id, from, to }) => {
        const own = steps.find((one) => one.id === id)!;
        return [
          { day: own.from, y: from },
          { day: own.to, y: to },
        ];
      });
      for (const a of ends)
        for (const b of ends) {
          if (a.day < b.day) expect(a.y).toBeLessThan(b.y);
          if (a.day === b.day) expect(a.y).toBe(b.y);
        }
    });
  });

  test('no two labels, marks or names of months overlap', () => {
    always(({ labels, marks, months }) => {
      labels.slice(1).forEach((label, i) => {
        expect(label.top).toBeGreaterThan(labels[i]!.bottom + 1);
      });
      months.slice(1).forEach((month, i) => {
        expect(month.y - months[i]!.y).toBeGreaterThanOrEqual(39.9);
      });
      marks.forEach((a, i) => {
        for (const b of marks.slice(i + 1)) {
          const apart = Math.max(b.from - a.to, a.from - b.to) - 2 * size.radius;
          expect(a.x !== b.x || apart > 3).toBe(true);
        }
      });
    });
  });

  test('everything stands inside the box', () => {
    always(({ width, height, labels, marks, months, walked, ahead }) => {
      for (const { top, bottom, x, lines } of labels) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(x).toBeLessThan(width);
        for (const { text, isBold } of lines) {
          // A single word is never broken.
          if (text.includes(' '))
            expect(x + text.length * size.letter[isBold ? 'bold' : 'plain']).toBeLessThanOrEqual(
              width,
            );
        }
      }
      for (const { from, to } of marks) {
        expect(from - size.radius).toBeGreaterThanOrEqual(0);
        expect(to + size.radius).toBeLessThanOrEqual(height);
      }
      for (const { y } of months) expect(y).toBeLessThanOrEqual(height);
      const ys = [...(walked + ahead).matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(height);
    });
  });
});

test('the walked part of the path ends at today, where the rest begins', () => {
  const { walked, ahead, marks } = draw(step('a', '2026-09-01'), step('b', '2027-02-01'));
  const at = marks.find(({ id }) => id === 'today')!.from;
  expect(walked.endsWith(` ${at}`)).toBe(true);
  expect(ahead).toMatch(new RegExp(`^M[\\d.]+ ${at}L`));
});

test('ranges stand beside each other only where they share a day', () => {
  const { marks } = draw(
    step('a', '2026-12-01', '2026-12-20'),
    step('b', '2026-12-20', '2027-01-10'),
    step('c', '2026-12-21', '2027-01-15'),
  );
  expect(marks.map(({ id, x }) => [id, (x - size.path) / size.lane])).toEqual([
    ['today', 0],
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('a long time names its Januaries, a short one each month', () => {
  const named = (steps: ToDraw[]) => draw(...steps).months.map(({ day }) => day.slice(0, 7));
  expect(named([step('a', '2027-01-10')])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  const long = named([step('a', '2029-11-10')]);
  expect(long).toEqual(expect.arrayContaining(['2028-01', '2029-01']));
  expect(long.length).toBeLessThan(20);
});

test('the first month and each first one of a year say the year', () => {
  const years = draw(step('a', '2027-01-10')).months.map(({ withYear }) => withYear);
  expect(years).toEqual([true, false, true, false]);
});

test('without a step that has a day there is no drawing', () => {
  expect(drawTimeline([], today, size)).toBeNull();
});

test.each([
  ['2026-09-07', '2026-09-07', 'Sep 7', 'one day'],
  ['2026-11-23', '2026-11-27', 'Nov 23 – 27', 'within a month'],
  ['2026-10-30', '2026-11-02', 'Oct 30 – Nov 2', 'over two months'],
  ['2026-12-21', '2027-01-01', 'Dec 21 – Jan 1', 'over the turn of the year'],
])('%s to %s is %s (%s)', (from, to, expected) => {
  expect(rangeWords({ from, to }, 'en-US').replace(/\s/g, ' ')).toBe(expected);
});

test('a day keeps in one piece, wherever the device is', () => {
  expect(rangeWords({ from: '2026-12-21', to: '2027-01-01' }, 'en-US').split(' ')).toHaveLength(3);
  expect(dayWords('2026-09-15', 'en-US', 'named')).toBe('Tuesday, September 15');
});
