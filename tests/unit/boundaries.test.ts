import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = (folder: string) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file))
    .map((file) => ({
      path: `src/${folder}/${file}`,
      source: readFileSync(`src/${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
    }));

interface Import {
  /** A package, or a path from the root of the project. */
  from: string;
  typesOnly: boolean;
}

/** Static imports, re-exports and imports at run time, with relative paths resolved. */
function importsOf(path: string, source: string): Import[] {
  const resolve = (from: string) =>
    from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
  const statics = Array.from(
    source.matchAll(
      /^\s*(?:import|export)\s+(?:(type\s)?([\w*{][^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm,
    ),
    ([, type, names, from]) => ({
      from: resolve(from!),
      typesOnly:
        type !== undefined ||
        (names !== undefined && /^\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}$/.test(names.trim())),
    }),
  );
  const atRunTime = Array.from(source.matchAll(/import\(\s*['"]([^'"]+)['"]/g), ([, from]) => ({
    from: resolve(from!),
    typesOnly: false,
  }));
  return [...statics, ...atRunTime];
}

interface Room {
  folder: string;
  /** What may be imported: packages by name, rooms and files by the start of their path. */
  may: string[];
  /** What may be imported for its types alone. */
  types: string[];
}

const rooms: Room[] = [
  { folder: 'data', may: ['astro/zod', 'src/data/'], types: [] },
  {
    folder: 'lib',
    may: ['src/lib/', 'syllable', 'node-html-parser', 'ical.js', '@internationalized/date', 'docx'],
    types: ['src/data/schema/', 'src/i18n/lang'],
  },
  { folder: 'stores', may: ['src/stores/', 'src/lib/', 'nanostores'], types: [] },
  {
    folder: 'components/tools',
    may: [
      'src/components/tools/',
      'src/components/ui/',
      'src/stores/',
      'src/lib/',
      'preact',
      'preact/hooks',
      '@nanostores/preact',
    ],
    types: ['src/i18n/dictionary'],
  },
  {
    folder: 'enhancements',
    may: ['src/enhancements/', 'src/lib/'],
    types: ['src/data/schema/'],
  },
  { folder: 'i18n', may: ['src/i18n/'], types: [] },
];

/** The imports of a file that its room does not allow. */
function trespasses({ may, types }: Room, path: string, source: string): Import[] {
  const inside = (from: string, allowed: string[]) =>
    allowed.some((start) => (start.startsWith('src/') ? from.startsWith(start) : from === start));
  const isData = (from: string) => from.endsWith('.json') && !path.startsWith('src/data/');
  return importsOf(path, source).filter(
    ({ from, typesOnly }) =>
      isData(from) || !(inside(from, may) || (typesOnly && inside(from, types))),
  );
}

describe.each(rooms)('src/$folder', (room) => {
  test.each(files(room.folder))('$path imports only what its room may', ({ path, source }) => {
    expect(trespasses(room, path, source)).toEqual([]);
  });
});

test.each([
  ['src/lib/a.ts', "import { h } from 'preact';"],
  ['src/lib/a.ts', "import rules from '../data/rules';"],
  ['src/lib/a.ts', "import words from './words.json';"],
  ['src/lib/a.ts', "export { x } from '../components/ui/x';"],
  ['src/lib/a.ts', "const x = await import('../stores/search');"],
  ['src/lib/a.ts', "import { langs } from '../i18n/lang';"],
  ['src/data/a.ts', "import x from '../components/x';"],
  ['src/stores/a.ts', "import x from '../components/x';"],
  ['src/components/tools/a.tsx', "import { z } from 'astro/zod';"],
])('%s may not say %s', (path, source) => {
  const room = rooms.find(({ folder }) => path.startsWith(`src/${folder}/`))!;
  expect(trespasses(room, path, source)).toHaveLength(1);
});

test('types may cross where values may not', () => {
  const room = rooms.find(({ folder }) => folder === 'lib')!;
  expect(trespasses(room, 'src/lib/a.ts', "import type { Lang } from '../i18n/lang';")).toEqual([]);
});

test.each(files('lib'))(
  '$path has no clock, no chance, no page and no storage of its own',
  ({ source }) => {
    expect(source).not.toMatch(
      /Date\.now|new Date\(\)|Math\.random|\bdocument\b|\bwindow\b|localStorage/,
    );
  },
);
