import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright } from './count-playwright.mjs';
import { countVitest } from './count-vitest.mjs';
import { runCommand } from './run-command.mjs';
import { nothing, runTotals } from './totals.mjs';

/**
 * Runs the Vitest tests of one configuration.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string} config
 */
export function runVitest({ root, env, stop }, config) {
  return withReport(countVitest, async (report) => {
    const args = [
      'run',
      '-c',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { code } = await runCommand('vitest', args, { cwd: root, env, stop });
    return code;
  });
}

/**
 * Runs the Playwright tests of one configuration.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string} config
 */
export function runPlaywright({ root, env, stop }, config) {
  return withReport(countPlaywright, async (report) => {
    // --forbid-only: tests left out by a forgotten `.only` would be missing from the report.
    const args = ['test', '-c', config, '--forbid-only', '--reporter=list,json'];
    const options = { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, stop };
    const { code } = await runCommand('playwright', args, options);
    return code;
  });
}

/**
 * Counts from the report that a run leaves behind. A run that leaves none has crashed.
 *
 * @template Report
 * @param {(report: Report) => import('./totals.mjs').Totals} count
 * @param {(reportFile: string) => Promise<number>} run returns the exit code
 */
async function withReport(count, run) {
  const folder = mkdtempSync(join(tmpdir(), 'seat-at-the-table-'));
  const reportFile = join(folder, 'report.json');
  try {
    const exitCode = await run(reportFile);
    const report = readReport(reportFile);
    return runTotals(report ? count(report) : nothing, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
