import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, normalize } from 'node:path';

const projectPrograms = join('node_modules', '.bin');

/**
 * The environment of a command that belongs to the project: its own programs first, so that it runs on the
 * project's Node whatever the machine has, in the foreground and without reporting to anybody.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, env) {
  return {
    ...env,
    PATH: [join(root, projectPrograms), ...machineFolders(env)].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * The environment of a command that replaces node_modules, and so must not run on a Node inside it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function machineEnv(env) {
  return { ...env, PATH: machineFolders(env).join(delimiter) };
}

/**
 * The full path of the first of these programs that the machine has.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findProgram(name, env) {
  return machineFolders(env)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function machineFolders({ PATH = '' }) {
  return PATH.split(delimiter).filter(
    (folder) => folder && !normalize(folder + '/').endsWith(join(projectPrograms, '/')),
  );
}
