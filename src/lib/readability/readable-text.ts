import { parse } from 'node-html-parser';

/** Measured apart or not at all: navigation, tables, quoted law, addresses, pop-over words. */
const left =
  'nav, footer, script, style, svg, table, code, sup, button:not(.term), [data-no-readability], [popover]';

const blockEdge =
  /<\/?(?:h[1-6]|p|li|dt|dd|summary|legend|label|figcaption|blockquote|div|ul|ol|dl|section|aside|details|form)\b[^>]*>/g;

/**
 * The sentences that a page's HTML asks people to read, one block a line, each ended with a period:
 * without that, a list would count as one giant sentence.
 */
export function readableText(html: string): string {
  const root = parse(html);
  for (const node of root.querySelectorAll(left)) node.remove();
  return parse(root.toString().replace(blockEdge, '\n'))
    .text.split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join('\n');
}
