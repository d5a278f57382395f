import { join } from 'node:path';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

/**
 * What has to be known about a machine to find a browser on it, or to get one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isExecutable
 * @property {(name: string) => string | undefined} findProgram
 */

/**
 * The browsers that the machine has, best first. The caller tries whether one starts: on Ubuntu,
 * `chromium-browser` may be a stub that only asks for a snap.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserCandidates({ env, platform, isExecutable, findProgram }) {
  const folders =
    platform === 'darwin' ? ['/Applications', join(env['HOME'] ?? '', 'Applications')] : [];
  const applications = folders.flatMap((folder) =>
    macApplications.map((name) => join(folder, name)),
  );
  return [
    env['CHROMIUM_PATH'] ?? '',
    ...programs.map((name) => findProgram(name) ?? ''),
    ...applications,
  ].filter((path) => path !== '' && isExecutable(path));
}

/**
 * Where to get a browser from when the machine has none. A system package needs the right to install it.
 *
 * @param {Machine} machine
 * @returns {'debian-package' | 'playwright'}
 */
export function browserSource({ platform, isRoot, findProgram }) {
  return platform === 'linux' && isRoot && findProgram('apt-get') ? 'debian-package' : 'playwright';
}
