import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../sources/built-pages';

/** Bytes on the wire: gzip as ordinary hosts send it; fonts are compressed already. */
const wire = (file: string) => {
  const bytes = readFileSync(`dist${file}`);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

const sum = (files: string[]) => files.reduce((total, file) => total + wire(file), 0);
const kB = 1000;

/** Scripts that a script imports, and so on. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const source = readFileSync(`dist${script}`, 'utf8');
  for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    withImports(`/assets/${name!}`, seen);
  }
  return seen;
}

function parts({ root, address }: BuiltPage) {
  const all = (selector: string, name: string) =>
    root.querySelectorAll(selector).map((node) => node.getAttribute(name)!);
  const scripts = new Set<string>();
  for (const script of [
    ...all('script[src]', 'src'),
    ...all('astro-island', 'component-url'),
    ...all('astro-island', 'renderer-url'),
  ]) {
    withImports(script, scripts);
  }
  const html = sum([address.endsWith('/') ? `${address}index.html` : address]);
  const css = sum(all('link[rel=stylesheet]', 'href'));
  const js = sum([...scripts]);
  const fonts = sum(all('link[rel=preload][as=font]', 'href'));
  const icon = sum(all('link[rel=icon]', 'href'));
  return { html, css, js, fonts, icon, total: html + css + js + fonts + icon };
}

const weighed = builtPages.map((page) => ({ address: page.address, ...parts(page) }));

describe.each(weighed.filter(({ address }) => /\/guides\/./.test(address)))(
  'guide $address',
  (page) => {
    test('comes in one round trip: HTML and CSS at most 14 kB', () => {
      expect(page.html + page.css).toBeLessThanOrEqual(14 * kB);
    });
    test('has at most 5 kB of JavaScript', () => {
      expect(page.js).toBeLessThanOrEqual(5 * kB);
    });
    test('weighs at most 42 kB with fonts', () => {
      expect(page.total).toBeLessThanOrEqual(42 * kB);
    });
  },
);

test.each(weighed.filter(({ address }) => /\/quiz\/$/.test(address) && !/embed/.test(address)))(
  'the check $address has at most 15 kB of JavaScript, with Preact and all, and weighs at most 85 kB',
  ({ js, total }) => {
    expect(js).toBeLessThanOrEqual(15 * kB);
    expect(total).toBeLessThanOrEqual(85 * kB);
  },
);

test.each(weighed.filter(({ address }) => /\/compare\/$/.test(address)))(
  'the comparison $address has at most 10 kB of JavaScript, and weighs at most 75 kB',
  ({ js, total }) => {
    expect(js).toBeLessThanOrEqual(10 * kB);
    expect(total).toBeLessThanOrEqual(75 * kB);
  },
);

test.each(weighed.filter(({ address }) => /^\/timeline\//.test(address)))(
  'the timeline $address has at most 25 kB of JavaScript before a part of it is opened, with Preact and all, and weighs at most 100 kB',
  ({ js, total }) => {
    expect(js).toBeLessThanOrEqual(25 * kB);
    expect(total).toBeLessThanOrEqual(100 * kB);
  },
);

test.each(weighed.filter(({ address }) => /\/letters\/./.test(address)))(
  'the letter $address has at most 18 kB of JavaScript before a file is made, with Preact and all, and weighs at most 85 kB',
  ({ js, total }) => {
    expect(js).toBeLessThanOrEqual(18 * kB);
    expect(total).toBeLessThanOrEqual(85 * kB);
  },
);

test.each(weighed.filter(({ address }) => address === '/' || address === '/es/'))(
  'home $address weighs at most 60 kB',
  ({ total }) => {
    expect(total).toBeLessThanOrEqual(60 * kB);
  },
);

test.each(weighed)('$address, like every page, weighs at most 100 kB', ({ total }) => {
  expect(total).toBeLessThanOrEqual(100 * kB);
});
