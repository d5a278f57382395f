import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildInputs, isBuilt, stampBuild } from '../../scripts/lib/build-stamp.mjs';
import { hashInputs } from '../../scripts/lib/hash-inputs.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-stamp-'));
  write('src/pages/index.astro', 'Welcome');
  write('src/data/states/tx.json', '{}');
  write('package.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashInputs(root, ['src', 'package.json', 'public']);

test.each<[string, () => void]>([
  ['a file is edited', () => write('src/pages/index.astro', 'Welcome!')],
  ['a file deep inside is edited', () => write('src/data/states/tx.json', '{ "a": 1 }')],
  ['a file is added', () => write('public/robots.txt', '')],
  ['a file is removed', () => rmSync(join(root, 'package.json'))],
  [
    'a file is renamed',
    () => renameSync(join(root, 'src/data/states/tx.json'), join(root, 'src/data/states/ca.json')),
  ],
  [
    'text moves from one file to the next',
    () => {
      write('src/data/states/tx.json', '{');
      write('src/pages/index.astro', '}Welcome');
    },
  ],
])('the fingerprint changes when %s', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test('the fingerprint does not change when a file is only touched', () => {
  const before = hash();
  utimesSync(join(root, 'package.json'), 1, 1);
  expect(hash()).toBe(before);
});

test('the fingerprint does not change when something beside the inputs does', () => {
  const before = hash();
  write('README.md', 'Read me');
  expect(hash()).toBe(before);
});

test('a site is built from the moment it is stamped until an input changes', () => {
  write('dist/index.html', 'Welcome');
  expect(isBuilt(root, buildInputs(root, {}))).toBe(false);
  stampBuild(root, buildInputs(root, {}));
  expect(isBuilt(root, buildInputs(root, {}))).toBe(true);
  write('src/pages/index.astro', 'Welcome!');
  expect(isBuilt(root, buildInputs(root, {}))).toBe(false);
});

test.each<[string, () => void]>([
  ['dist is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['somebody else has built since', () => utimesSync(join(root, 'dist/index.html'), 1, 1)],
])('a stamped site is built again when %s', (_, change) => {
  write('dist/index.html', 'Welcome');
  stampBuild(root, buildInputs(root, {}));
  change();
  expect(isBuilt(root, buildInputs(root, {}))).toBe(false);
});

test('a site is built again for another address', () => {
  expect(buildInputs(root, { SITE_URL: 'https://one.example' })).not.toBe(buildInputs(root, {}));
});
