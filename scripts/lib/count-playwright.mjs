/**
 * The parts of Playwright's JSON report that say how a run went.
 *
 * @typedef {{ specs: { tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[], errors: unknown[] }} PlaywrightReport
 */

/**
 * Counts a Playwright run. Only a test that passed at the first try counts as passed: flaky, skipped and
 * interrupted ones have failed. Errors outside the tests, for example a server that does not start, are one
 * failure together: Playwright reports most of them more than once.
 *
 * @param {PlaywrightReport} report
 * @returns {import('./totals.mjs').Totals}
 */
export function countPlaywright({ suites, errors }) {
  const tests = suites.flatMap(testsIn);
  const passed = tests.filter((test) => test.status === 'expected').length;
  return { passed, failed: tests.length - passed + Math.min(errors.length, 1) };
}

/**
 * @param {Suite} suite
 * @returns {{ status: string }[]}
 */
function testsIn({ specs, suites = [] }) {
  return [...specs.flatMap((spec) => spec.tests), ...suites.flatMap(testsIn)];
}
