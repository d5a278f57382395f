import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * A fingerprint of files and folders: it changes when a file is edited, added, removed or renamed.
 * What does not exist counts as empty.
 *
 * @param {string} root
 * @param {string[]} paths relative to `root`
 */
export function hashInputs(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    // The name stands before each content, so that text which moves to the next file is seen too.
    hash.update(JSON.stringify(file.split(sep).join('/'))).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isDirectory())
    return readdirSync(join(root, path)).flatMap((name) => filesUnder(root, join(path, name)));
  return found?.isFile() ? [path] : [];
}
