import { sentenceFor } from './plain-error.mjs';
import { nothing, oneCheck, sum, totalsLine } from './totals.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without whose success this one cannot say anything
 * @property {() => Promise<import('./totals.mjs').Totals>} run
 */

/**
 * Runs all steps in order and tells how each went. A step that fails does not keep back the next one,
 * unless that needs it; what cannot run counts as one failure, so it never looks like a success.
 *
 * @param {Step[]} steps
 * @param {AbortSignal} stop
 */
export async function runSteps(steps, stop) {
  /** @type {Map<string, { totals: import('./totals.mjs').Totals, told: string }>} */
  const results = new Map();
  for (const { name, needs = [], run } of steps) {
    console.log(`\n=== ${name} ===`);
    const missing = needs.find((needed) => results.get(needed)?.totals.failed !== 0);
    const result = stop.aborted
      ? notRun('asked to stop')
      : missing
        ? notRun(`${missing} failed`)
        : await timed(run);
    results.set(name, result);
  }
  console.log('\n=== Summary ===');
  for (const [name, { told }] of results) console.log(`${name}: ${told}`);
  return sum([...results.values()].map(({ totals }) => totals));
}

/** @param {string} reason */
function notRun(reason) {
  console.log(`Not run: ${reason}.`);
  return { totals: oneCheck(false), told: `not run, ${reason}; counts as 1 failed` };
}

/** @param {Step['run']} run */
async function timed(run) {
  const start = performance.now();
  const totals = await run().catch((error) => {
    console.error(sentenceFor(error));
    return oneCheck(false);
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  const outcome = totals === nothing ? 'done' : totalsLine(totals);
  return { totals, told: `${outcome} (${seconds} s)` };
}
