import { fileURLToPath } from 'node:url';
import { projectEnv } from './program-path.mjs';

/**
 * What every step needs: the folder to work in, the environment its commands get, and the wish to stop.
 *
 * @typedef {object} Project
 * @property {string} root
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} stop aborted by Ctrl-C or by a request to end
 */

/**
 * The project that these scripts belong to.
 *
 * @returns {Project}
 */
export function openProject() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const stopping = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stopping.abort());
  }
  if (process.env['npm_lifecycle_event']) whenOrphaned(() => stopping.abort());
  return { root, env: projectEnv(root, process.env), stop: stopping.signal };
}

/**
 * npm runs a script through a shell, and the shell does not pass on that npm was asked to end: it only goes away.
 *
 * @param {() => void} act
 */
function whenOrphaned(act) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || act(), 250).unref();
}
