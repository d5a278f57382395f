import { parse } from 'node-html-parser';
import type { Lang } from '../../i18n/lang';

/** Measured apart or not at all: navigation, tables, lists to choose from, quoted law, addresses, pop-over words. */
const left =
  'nav, footer, script, style, svg, table, select, code, sup, button:not(.term), [data-no-readability], [popover]';

const blockEdge =
  /<\/?(?:h[1-6]|p|li|dt|dd|summary|legend|label|figcaption|blockquote|div|ul|ol|dl|section|aside|details|form)\b[^>]*>/g;

/** Places that a person fills in, such as [your child's name]: nobody reads them. */
const blanks = /\[[^\]]*\]/g;

/**
 * The sentences that a page's HTML asks people to read, one block a line, each ended with a period:
 * without that, a list would count as one giant sentence. Parts in another language are left out,
 * because each language has a measure of its own.
 */
export function readableText(html: string, lang: Lang): string {
  const root = parse(html);
  for (const node of root.querySelectorAll(`[lang]:not([lang="${lang}"])`)) node.remove();
  for (const node of root.querySelectorAll(left)) node.remove();
  return parse(root.toString().replace(blockEdge, '\n'))
    .text.replace(blanks, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join('\n');
}
