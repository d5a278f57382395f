/** `npm test`: installs what is needed, runs every check, and ends with the totals. */
import { buildSite } from './lib/build-site.mjs';
import { install } from './lib/install.mjs';
import { prepareBrowser } from './lib/prepare-browser.mjs';
import { openProject } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runSteps } from './lib/run-steps.mjs';
import { runPlaywright, runVitest } from './lib/run-tests.mjs';
import { nothing, oneCheck, totalsLine } from './lib/totals.mjs';

const project = openProject();

/**
 * @param {string} command
 * @param {string[]} args
 */
async function check(command, ...args) {
  const { code } = await runCommand(command, args, { ...project, cwd: project.root });
  return oneCheck(code === 0);
}

const totals = await runSteps(
  [
    { name: 'Install', run: () => install(project).then(() => nothing) },
    { name: 'Types', needs: ['Install'], run: () => check('astro', 'check') },
    { name: 'Lint', needs: ['Install'], run: () => check('eslint', '.', '--max-warnings', '0') },
    { name: 'Format', needs: ['Install'], run: () => check('prettier', '--check', '.') },
    {
      name: 'Unit and data tests',
      needs: ['Install'],
      run: () => runVitest(project, 'tests/vitest.config.ts'),
    },
    { name: 'Build', needs: ['Install'], run: async () => oneCheck(await buildSite(project)) },
    {
      name: 'Tests on the built site',
      needs: ['Install', 'Build'],
      run: () => runVitest(project, 'tests/vitest.build.config.ts'),
    },
    {
      name: 'Browser tests',
      needs: ['Install', 'Build'],
      run: async () =>
        runPlaywright(
          { ...project, env: await prepareBrowser(project) },
          'tests/playwright.config.ts',
        ),
    },
  ],
  project.stop,
);

console.log(totalsLine(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
