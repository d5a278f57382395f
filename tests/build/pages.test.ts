import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../sources/built-pages';

const site = process.env['SITE_URL'] ?? 'https://a-seat-at-the-table.example';
const listed = builtPages.filter((page) => page.listed);
const byAddress = new Map(builtPages.map((page) => [page.address, page]));

const attribute = ({ root }: BuiltPage, selector: string, name: string) =>
  root.querySelector(selector)?.getAttribute(name);

test('the build made pages', () => {
  expect(builtPages.length).toBeGreaterThan(20);
});

describe.each(builtPages)('$address', (page) => {
  const { address, root, html } = page;

  test('has one h1, a language that fits its address, and a main part', () => {
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(attribute(page, 'html', 'lang')).toBe(address.startsWith('/es/') ? 'es' : 'en');
    expect(root.querySelectorAll('main#main')).toHaveLength(1);
  });

  test('has a title and a description of its own', () => {
    const title = root.querySelector('title')?.text ?? '';
    expect(title.length).toBeGreaterThan(10);
    const description = attribute(page, 'meta[name=description]', 'content') ?? '';
    expect(description.length).toBeGreaterThanOrEqual(70);
    expect(description.length).toBeLessThanOrEqual(160);
    const others = builtPages.filter((other) => other !== page);
    expect(others.map((other) => other.root.querySelector('title')?.text)).not.toContain(title);
    expect(
      others.map((other) => attribute(other, 'meta[name=description]', 'content')),
    ).not.toContain(description);
  });

  test('has a link card with a picture that exists', () => {
    const card = (name: string) => attribute(page, `meta[property="og:${name}"]`, 'content');
    for (const name of ['title', 'description', 'url', 'image', 'image:alt', 'locale']) {
      expect(card(name), name).toBeTruthy();
    }
    expect(existsSync(`dist${new URL(card('image')!).pathname}`)).toBe(true);
  });

  test('links only to addresses and anchors that exist', () => {
    const dead = root
      .querySelectorAll('a[href], link[href], script[src], use[href], form[action]')
      .flatMap((node) => {
        const link =
          node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action')!;
        const url = new URL(link, `${site}${address}`);
        if (url.origin !== site) return [];
        const target = byAddress.get(url.pathname);
        if (!target)
          return existsSync(`dist${url.pathname}`) && /\.\w+$/.test(url.pathname) ? [] : [link];
        // What stands behind "&" is a choice of the comparison, not a place.
        const anchor = decodeURIComponent(url.hash.slice(1).split('&')[0]!);
        return anchor && !target.root.querySelector(`[id="${anchor}"]`) ? [link] : [];
      });
    expect(dead).toEqual([]);
  });

  test('every id is there once', () => {
    const ids = root.querySelectorAll('[id]').map((node) => node.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('every pop-over button opens something', () => {
    for (const button of root.querySelectorAll('[popovertarget]')) {
      expect(
        root.querySelectorAll(`#${button.getAttribute('popovertarget')!}[popover]`),
      ).toHaveLength(1);
    }
  });

  test('carries the strict content policy, and nothing that it would block', () => {
    const policy = attribute(page, 'meta[http-equiv=content-security-policy]', 'content') ?? '';
    const [scripts, styles, ...rest] = ['script-src', 'style-src', ''].map((name) =>
      policy
        .split(';')
        .map((directive) => directive.trim())
        .filter((directive) =>
          name ? directive.startsWith(name) : !/^(?:script|style)-src/.test(directive),
        ),
    );
    expect(rest[0]?.filter(Boolean)).toEqual([
      "default-src 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ]);
    const hash = "'sha256-[\\w+/=]+'";
    expect(scripts?.[0]).toMatch(new RegExp(`^script-src 'self' 'wasm-unsafe-eval'( ${hash})*$`));
    expect(styles?.[0]).toMatch(new RegExp(`^style-src 'self'( ${hash})*$`));
    expect(root.querySelectorAll('[style]')).toEqual([]);
    expect(html).not.toMatch(/\son\w+="/);
    const inline = root
      .querySelectorAll('script:not([src]), style')
      .map((node) => `'sha256-${createHash('sha256').update(node.innerHTML).digest('base64')}'`);
    const allowed = Array.from(policy.matchAll(/'sha256-[^']+'/g), ([source]) => source);
    expect(new Set(allowed)).toEqual(new Set(inline));
  });

  test('loads nothing from anywhere else', () => {
    const sources = root.querySelectorAll(
      '[src], [srcset], link[rel=stylesheet], link[rel=preload], link[rel=icon]',
    );
    for (const node of sources)
      expect(node.getAttribute('src') ?? node.getAttribute('href')).toMatch(/^\/(?!\/)/);
  });
});

describe.each(listed)('$address, which is listed', (page) => {
  test('names itself as the one true address', () => {
    expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(`${site}${page.address}`);
    expect(attribute(page, 'meta[name=robots]', 'content')).toBeUndefined();
  });

  test('names its translation only where one exists, and that one names it back', () => {
    const links = page.root.querySelectorAll('link[rel=alternate]');
    for (const link of links) {
      const other = byAddress.get(new URL(link.getAttribute('href')!).pathname);
      expect(other?.root.querySelector('html')?.getAttribute('lang')).toBe(
        link.getAttribute('hreflang'),
      );
      const back = other?.root
        .querySelectorAll('link[rel=alternate]')
        .map((node) => node.getAttribute('href'));
      expect(back).toContain(`${site}${page.address}`);
    }
    expect([0, 2]).toContain(links.length);
  });
});

test('only search, embeds, the style guide and the page for lost addresses ask not to be listed', () => {
  const unlisted = builtPages.filter((page) => !page.listed).map(({ address }) => address);
  expect(unlisted).toEqual([
    '/404.html',
    '/embed/quiz/',
    '/es/embed/quiz/',
    '/es/search/',
    '/search/',
    '/styleguide/',
  ]);
});

test('the sitemap names every listed page and no other', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const inSitemap = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), (match) => match[1]!);
  expect(inSitemap.sort()).toEqual(listed.map(({ address }) => `${site}${address}`).sort());
});

test('robots.txt points to the sitemap', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('the four pages that prove both languages exist in both', () => {
  for (const address of ['/', '/guides/what-is-an-iep/', '/guides/iep-vs-504/', '/glossary/']) {
    expect(byAddress.has(address)).toBe(true);
    expect(byAddress.has(`/es${address}`)).toBe(true);
  }
});

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Formatting, which nobody meets: the build writes it.
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      // Phone numbers are data; long headings are read by people.
      'tel-non-breaking': 'off',
      'long-title': 'off',
    },
  }),
);

// Astro writes this rule beside its islands; HTML has no place for it in the body, browsers take it.
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test.each(builtPages)('$address is valid HTML', async ({ html, address }) => {
  const report = await validator.validateString(html.replace(islandStyle, ''), address);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});
