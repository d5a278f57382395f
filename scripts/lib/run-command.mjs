import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} stop
 * @property {'show' | 'keep'} [output] show it while the command runs, or keep it for the caller
 */

/** The exit code of a command that does not exist, as in a shell. */
export const commandNotFound = 127;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { cwd, env, stop, output = 'show' }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      signal: stop,
      killSignal: 'SIGINT', // the test runners close their browsers and servers on this one only
      stdio: [
        'ignore',
        ...(output === 'show'
          ? /** @type {const} */ (['inherit', 'inherit'])
          : /** @type {const} */ (['pipe', 'pipe'])),
      ],
      shell: process.platform === 'win32', // npm and node_modules/.bin are batch files there
    });
    let kept = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (kept += text));
    }
    child.on('error', (error) => {
      // A command that did start reports its end by itself, also after a request to stop.
      if (child.pid === undefined) resolve({ code: commandNotFound, output: error.message });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: kept }));
  });
}
