import { readFileSync, readdirSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of dist. */
export interface BuiltPage {
  /** Its address: "/guides/what-is-an-iep/". */
  address: string;
  html: string;
  root: HTMLElement;
  /** True where search engines may list it. */
  listed: boolean;
}

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file): BuiltPage => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const root = parse(html);
    const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return { address, html, root, listed: root.querySelector('meta[name=robots]') === null };
  });

const isRedirect = ({ root }: BuiltPage) => root.querySelector('meta[http-equiv=refresh]') !== null;

/** Every page that the build made. */
export const builtPages = files.filter((page) => !isRedirect(page));

/** Every address that only leads on to another. */
export const redirects = files.filter(isRedirect).map(({ address, root }) => {
  const content = root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '';
  return { address, to: /url=(.*)$/.exec(content)?.[1] ?? '' };
});
