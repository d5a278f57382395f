import { browserCandidates, browserSource } from './browser-candidates.mjs';
import { PlainError } from './plain-error.mjs';
import { findProgram, isExecutable } from './program-path.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Finds a browser for the tests or gets one, says what it did, and returns the environment that names it.
 * Playwright's own download has no name: Playwright finds it when none is given.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function prepareBrowser(project) {
  const { env } = project;
  /** @type {import('./browser-candidates.mjs').Machine} */
  const machine = {
    env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isExecutable,
    findProgram: (name) => findProgram(name, env),
  };

  const present = await firstThatStarts(browserCandidates(machine), project);
  if (present) {
    console.log(
      `The tests use the browser that this machine has: ${present.version} at ${present.path}.`,
    );
    return { ...env, CHROMIUM_PATH: present.path };
  }

  if (browserSource(machine) === 'debian-package') {
    console.log('No browser was found, so the Debian package chromium is being installed.');
    await installDebianPackage(project);
    const added = await firstThatStarts(browserCandidates(machine), project);
    if (added) {
      console.log(
        `The tests use the Debian package chromium, installed just now: ${added.version}.`,
      );
      return { ...env, CHROMIUM_PATH: added.path };
    }
  }

  console.log("No browser was found, so Playwright's own Chromium is being downloaded.");
  const own = await downloadPlaywrightBrowser(project);
  console.log(`The tests use Playwright's own Chromium: ${own.version}.`);
  const unnamed = { ...env };
  delete unnamed['CHROMIUM_PATH'];
  return unnamed;
}

/**
 * @param {string[]} paths
 * @param {import('./project.mjs').Project} project
 */
async function firstThatStarts(paths, project) {
  for (const path of paths) {
    const version = await browserVersion(path, project);
    if (version) return { path, version };
    console.log(`The browser at ${path} does not start, so another one is looked for.`);
  }
  return undefined;
}

/**
 * Asking for the version loads all libraries, so an answer shows that the browser can start.
 *
 * @param {string} path
 * @param {import('./project.mjs').Project} project
 */
async function browserVersion(path, { root, env, stop }) {
  const patience = AbortSignal.any([stop, AbortSignal.timeout(30_000)]);
  const { code, output } = await runCommand(path, ['--version'], {
    cwd: root,
    env,
    stop: patience,
    output: 'keep',
  });
  return code === 0 ? output.trim().split('\n').at(-1) : undefined;
}

/** @param {import('./project.mjs').Project} project */
async function installDebianPackage({ root, env, stop }) {
  const options = { cwd: root, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stop };
  await runCommand('apt-get', ['update', '-qq'], options);
  await runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    options,
  );
}

/** @param {import('./project.mjs').Project} project */
async function downloadPlaywrightBrowser(project) {
  const options = { ...project, cwd: project.root };
  const { code } = await runCommand('playwright', ['install', 'chromium'], options);
  const ask = 'console.log(require("@playwright/test").chromium.executablePath())';
  const { output } = await runCommand('node', ['-e', ask], { ...options, output: 'keep' });
  const path = output.trim();
  const version = code === 0 ? await browserVersion(path, project) : undefined;
  if (version) return { path, version };
  throw new PlainError(
    'No browser could be started for the browser tests. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM_PATH to the program of one, then run this again.',
  );
}
