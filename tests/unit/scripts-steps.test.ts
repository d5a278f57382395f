import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlainError } from '../../scripts/lib/plain-error.mjs';
import { runSteps } from '../../scripts/lib/run-steps.mjs';

const never = new AbortController().signal;
const passes = () => Promise.resolve({ passed: 1, failed: 0 });
const fails = () => Promise.resolve({ passed: 0, failed: 1 });

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

test('a step that fails does not keep back the next one', async () => {
  const next = vi.fn(passes);
  const steps = [
    { name: 'Lint', run: fails },
    { name: 'Format', run: next },
  ];
  expect(await runSteps(steps, never)).toEqual({ passed: 1, failed: 1 });
  expect(next).toHaveBeenCalledOnce();
});

test('a step whose need failed does not run and counts as one failure', async () => {
  const browserTests = vi.fn(passes);
  const steps = [
    { name: 'Build', run: fails },
    { name: 'Browser tests', needs: ['Build'], run: browserTests },
  ];
  expect(await runSteps(steps, never)).toEqual({ passed: 0, failed: 2 });
  expect(browserTests).not.toHaveBeenCalled();
  expect(printed).toContain('Not run: Build failed.');
});

test('a step that throws counts as one failure and is told in one sentence', async () => {
  const steps = [
    { name: 'Install', run: () => Promise.reject(new PlainError('npm was not found.')) },
  ];
  expect(await runSteps(steps, never)).toEqual({ passed: 0, failed: 1 });
  expect(printed).toContain('npm was not found.');
});

test('after a request to stop, what has not run counts as failed', async () => {
  const stopping = new AbortController();
  const steps = [
    { name: 'Types', run: () => passes().finally(() => stopping.abort()) },
    { name: 'Lint', run: passes },
  ];
  expect(await runSteps(steps, stopping.signal)).toEqual({ passed: 1, failed: 1 });
});
