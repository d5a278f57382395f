import { readFileSync, readdirSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of dist. */
export interface BuiltPage {
  /** Its address: "/guides/what-is-an-iep/". */
  address: string;
  html: string;
  root: HTMLElement;
}

/** Every HTML page that the build made. */
export const builtPages: BuiltPage[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return { address, html, root: parse(html) };
  });
