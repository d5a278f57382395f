/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * What a step without a test proves.
 *
 * @type {Totals}
 */
export const nothing = { passed: 0, failed: 0 };

/**
 * A check that is either right or wrong as a whole.
 *
 * @param {boolean} isRight
 * @returns {Totals}
 */
export function oneCheck(isRight) {
  return isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a test runner has proved: one that ended in failure or ran no test at all has at least one failure,
 * even if its report names none.
 *
 * @param {Totals} counted
 * @param {number} exitCode
 * @returns {Totals}
 */
export function runTotals({ passed, failed }, exitCode) {
  const isProof = exitCode === 0 && passed > 0;
  return { passed, failed: isProof ? failed : Math.max(failed, 1) };
}

/**
 * @param {Totals[]} parts
 * @returns {Totals}
 */
export function sum(parts) {
  return parts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }),
    nothing,
  );
}

/** @param {Totals} totals */
export function totalsLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
