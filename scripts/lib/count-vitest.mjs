/**
 * The parts of Vitest's JSON report that say how a run went.
 *
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string, failureMessages?: string[] | null }[] }[]} testResults
 */

/**
 * Counts a Vitest run. Skipped and to-do tests, and tests that passed only when tried again, count as failed;
 * so does a file that failed as a whole, for example because it cannot be imported.
 *
 * @param {VitestReport} report
 * @returns {import('./totals.mjs').Totals}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(hasPassed).length;
  const brokenFiles = testResults.filter(
    (file) => file.status !== 'passed' && file.assertionResults.every(hasPassed),
  );
  return { passed, failed: tests.length - passed + brokenFiles.length };
}

/** @param {VitestReport['testResults'][number]['assertionResults'][number]} test */
function hasPassed({ status, failureMessages }) {
  return status === 'passed' && !failureMessages?.length; // a test that is tried again keeps its first failures
}
