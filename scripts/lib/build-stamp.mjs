import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashInputs } from './hash-inputs.mjs';

/** Everything in the repository that the built site depends on. */
const inputs = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * What the site would be built from right now.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function buildInputs(root, env) {
  return `${hashInputs(root, inputs)} ${env['SITE_URL'] ?? ''}`;
}

/**
 * Remembers what dist was built from. `builtFrom` is taken before the build, so that an edit made
 * during it leads to another one.
 *
 * @param {string} root
 * @param {string} builtFrom
 */
export function stampBuild(root, builtFrom) {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), stamp(root, builtFrom));
}

/**
 * Whether dist is what a build of these inputs would make again.
 *
 * @param {string} root
 * @param {string} builtFrom
 */
export function isBuilt(root, builtFrom) {
  return (
    existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stamp(root, builtFrom)
  );
}

/**
 * Every build writes the home page anew, so its time tells a build of our own from one made by hand since.
 *
 * @param {string} root
 * @param {string} builtFrom
 */
function stamp(root, builtFrom) {
  const homePage = statSync(join(root, 'dist', 'index.html'), { throwIfNoEntry: false });
  return homePage ? `${builtFrom}\n${homePage.mtimeMs}\n` : 'no site';
}

/**
 * Kept out of dist, where it would be served.
 *
 * @param {string} root
 */
function stampFile(root) {
  return join(root, 'node_modules', '.cache', 'a-seat-at-the-table', 'built-from');
}
