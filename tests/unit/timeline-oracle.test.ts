import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { timeline } from '../../src/lib/deadlines/timeline';
import { anyInput } from '../sources/any-timeline';
import { naiveTimeline } from '../sources/naive-timeline';

// Shrinking a counterexample takes longer than finding none.
vi.setConfig({ testTimeout: 60_000 });

test('the timeline always says what plain counting says', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const said = timeline(input).steps.map(({ id, status, doneOn, by, undated, askBy }) => {
        return { id, status, doneOn, by, undated, askBy };
      });
      expect(said).toEqual(naiveTimeline(input));
    }),
    { seed: 1975, numRuns: 6000 },
  );
});
