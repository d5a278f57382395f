import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// The host is chosen at deployment; ".example" can never be anyone's site.
const site = process.env.SITE_URL ?? 'https://a-seat-at-the-table.example';

/**
 * What fetches a part of a tool when it is opened. Vite's own also looks after the part's styles and the files it needs;
 * our parts have no styles, and it would weigh 0.8 kB on each tool's page.
 *
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  site,
  trailingSlash: 'always',
  // Astro 7's default deletes spaces between tags, and the search index then glues words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  fetchFile: null,
  i18n: { locales: ['en', 'es'], defaultLocale: 'en' },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      // What every tool runs on comes in one file, and so does what counts the deadlines: packed together it is smaller.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'tools',
                test: /node_modules[\\/](?:preact|@?nanostores)[\\/]|lib[\\/]fill-blanks|tools[\\/](?:CopyButton|MarkedBlanks|chosen-state|hand-over)/,
              },
              {
                name: 'entering',
                test: /tools[\\/](?:ChoiceCards|DayField|DayInput|Field|KeepChoice|Tick|today|use-keeping)|lib[\\/]unfinished-day/,
              },
              {
                name: 'deadlines',
                test: /@internationalized|lib[\\/]deadlines|tools[\\/]timeline/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:styleguide|search|embed)\//.test(page) }),
  ],
});
