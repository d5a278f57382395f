import { expect, test } from 'vitest';
import { countPlaywright } from '../../scripts/lib/count-playwright.mjs';
import { countVitest } from '../../scripts/lib/count-vitest.mjs';
import { oneCheck, runTotals, sum, totalsLine } from '../../scripts/lib/totals.mjs';

const vitestTest = (status: string, failureMessages: string[] = []) => ({
  status,
  failureMessages,
});
const vitestFile = (status: string, ...assertionResults: ReturnType<typeof vitestTest>[]) => ({
  status,
  assertionResults,
});

test.each([
  [
    'all tests pass',
    [vitestFile('passed', vitestTest('passed'), vitestTest('passed'))],
    { passed: 2, failed: 0 },
  ],
  [
    'a test fails',
    [vitestFile('failed', vitestTest('passed'), vitestTest('failed', ['no']))],
    { passed: 1, failed: 1 },
  ],
  [
    'a test is skipped',
    [vitestFile('passed', vitestTest('passed'), vitestTest('skipped'))],
    { passed: 1, failed: 1 },
  ],
  [
    'a test is still to be written',
    [vitestFile('passed', vitestTest('todo'))],
    { passed: 0, failed: 1 },
  ],
  ['a test never ended', [vitestFile('failed', vitestTest('pending'))], { passed: 0, failed: 1 }],
  [
    'a test passes at the second try',
    [vitestFile('passed', vitestTest('passed', ['no']))],
    { passed: 0, failed: 1 },
  ],
  [
    'a file cannot be imported',
    [vitestFile('failed'), vitestFile('passed', vitestTest('passed'))],
    { passed: 1, failed: 1 },
  ],
  [
    'a file fails after its last test',
    [vitestFile('failed', vitestTest('passed'))],
    { passed: 1, failed: 1 },
  ],
  ['there is no test', [], { passed: 0, failed: 0 }],
])('counts a Vitest run in which %s', (_, testResults, expected) => {
  expect(countVitest({ testResults })).toEqual(expected);
});

const playwrightSpec = (...statuses: string[]) => ({
  tests: statuses.map((status) => ({ status })),
});

test.each([
  ['expected', { passed: 1, failed: 0 }],
  ['unexpected', { passed: 0, failed: 1 }],
  ['flaky', { passed: 0, failed: 1 }],
  ['skipped', { passed: 0, failed: 1 }],
])('a Playwright test that ended as "%s" counts as %o', (status, expected) => {
  expect(countPlaywright({ suites: [{ specs: [playwrightSpec(status)] }], errors: [] })).toEqual(
    expected,
  );
});

test('Playwright tests are counted at every depth and once for each browser project', () => {
  const inner = { specs: [playwrightSpec('expected'), playwrightSpec('unexpected')] };
  const outer = {
    specs: [playwrightSpec('expected', 'expected')],
    suites: [{ specs: [], suites: [inner] }],
  };
  expect(countPlaywright({ suites: [outer, inner], errors: [] })).toEqual({ passed: 4, failed: 2 });
});

test('errors outside every Playwright test count as one failure together', () => {
  const errors = [{ message: 'cannot be imported' }, { message: 'no tests found' }];
  expect(countPlaywright({ suites: [], errors })).toEqual({ passed: 0, failed: 1 });
});

test.each([
  ['all is well', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ['failures are never added to', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  [
    'the runner failed although each test passed',
    { passed: 3, failed: 0 },
    1,
    { passed: 3, failed: 1 },
  ],
  ['no test ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ['the runner crashed', { passed: 0, failed: 0 }, 127, { passed: 0, failed: 1 }],
])('a run proves what it should when %s', (_, counted, exitCode, expected) => {
  expect(runTotals(counted, exitCode)).toEqual(expected);
});

test('the last line gives the sum of all steps', () => {
  const totals = sum([oneCheck(true), oneCheck(false), { passed: 40, failed: 2 }]);
  expect(totalsLine(totals)).toBe('41 passed, 3 failed');
});
