import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAtLeast, oldestNode } from './node-version.mjs';
import { PlainError } from './plain-error.mjs';
import { machineEnv } from './program-path.mjs';
import { commandNotFound, runCommand } from './run-command.mjs';

/**
 * Installs exactly what package-lock.json lists, unless that is what is installed already.
 *
 * @param {import('./project.mjs').Project} project
 */
export async function install(project) {
  const { root, env } = project;
  if (isInstalled(root)) {
    console.log('The packages are already installed.');
    return;
  }
  console.log('Installing the packages. The first time, this takes a minute or two.');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runCommand('npm', args, { ...project, cwd: root, env: machineEnv(env) });
  if (code === commandNotFound) {
    throw new PlainError(
      'npm was not found. It comes with Node.js: install Node.js 20 or newer, then run this again.',
    );
  }
  if (code !== 0) {
    throw new PlainError(
      'The packages could not be installed; the lines above say why. This needs a network connection.',
    );
  }
  await requireNode(project);
  writeFileSync(stampFile(root), fingerprint(root));
}

/**
 * Whether node_modules holds what package-lock.json lists, for this kind of machine.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * npm empties node_modules before it installs, so a stamp in there never outlives what it stands for.
 *
 * @param {string} root
 */
function stampFile(root) {
  return join(root, 'node_modules', '.installed-from');
}

/** @param {string} root */
function fingerprint(root) {
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile)) {
    throw new PlainError(
      'package-lock.json is missing. Bring it back with: git checkout package-lock.json',
    );
  }
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`; // some packages are built for one kind of machine
}

/** @param {import('./project.mjs').Project} project */
async function requireNode(project) {
  const { output } = await runCommand('node', ['--version'], {
    ...project,
    cwd: project.root,
    output: 'keep',
  });
  if (isAtLeast(output, oldestNode)) return;
  throw new PlainError(
    `The site needs Node.js ${oldestNode} or newer. The one that comes with the packages did not arrive ` +
      '(perhaps npm is set to ignore install scripts). Install Node.js 24, then run this again.',
  );
}
