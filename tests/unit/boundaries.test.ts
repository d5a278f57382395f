import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = (folder: string) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file))
    .map((file) => ({
      path: `src/${folder}/${file}`,
      source: readFileSync(`src/${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
    }));

interface Import {
  from: string;
  typesOnly: boolean;
}

const importsOf = (source: string): Import[] =>
  Array.from(
    source.matchAll(/^\s*import\s+(?:(type\s)?([\w*{][^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm),
    ([, type, names, from]) => ({
      from: from!,
      typesOnly:
        type !== undefined ||
        (names !== undefined && /^\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}$/.test(names.trim())),
    }),
  );

/** Folders and what they may import; anything else breaks the build here. */
const rooms: [folder: string, mayImport: RegExp, typesFrom: RegExp][] = [
  ['data', /^(?:astro\/zod|\.{1,2}\/.*)$/, /^$/],
  [
    'lib',
    /^(?:\.{1,2}\/(?!.*(?:data|content|components|stores|i18n)\/).*|syllable|node-html-parser)$/,
    /(?:data\/schema|i18n\/lang)/,
  ],
  ['stores', /^(?:nanostores|\.\.\/lib\/.*)$/, /lib\//],
  [
    'components/tools',
    /^(?:preact\/hooks|@nanostores\/preact|\.\/.*|(?:\.\.\/)+(?:stores|lib|components\/ui)\/.*)$/,
    /(?:lib|stores)\//,
  ],
  ['i18n', /^\.\/.*$/, /^\.\//],
];

describe.each(rooms)('src/%s', (folder, mayImport, typesFrom) => {
  test.each(files(folder))('$path imports only from the rooms beside it', ({ source }) => {
    const wrong = importsOf(source).filter(
      ({ from, typesOnly }) => !mayImport.test(from) && !(typesOnly && typesFrom.test(from)),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(files('lib'))(
  '$path has no clock, no chance, no page and no storage of its own',
  ({ source }) => {
    expect(source).not.toMatch(
      /Date\.now|new Date\(\)|Math\.random|\bdocument\b|\bwindow\b|localStorage/,
    );
  },
);

test('the rule about imports can fail', () => {
  expect(
    importsOf("import { h } from 'preact';\nimport type { Lang } from '../i18n/lang';"),
  ).toEqual([
    { from: 'preact', typesOnly: false },
    { from: '../i18n/lang', typesOnly: true },
  ]);
});
