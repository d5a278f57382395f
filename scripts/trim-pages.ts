/**
 * Takes out of each built page what no reader needs: marks that only the search index reads (it is made
 * before this), spaces between the tags of the head and at the edges of blocks, and hashes in the content
 * policy for scripts and styles that the page does not have.
 *
 * Astro allows its island scripts on every page; a page without islands should allow none of them, and
 * nine hashes are half a kilobyte that no compression can shrink.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';

const indexOnly = /<meta name="keywords"[^>]*>|\sdata-pagefind-[a-z-]+(?:="[^"]*")?/g;
const blocks =
  'article|aside|body|dd|details|div|dl|dt|footer|form|h1|h2|h3|header|li|main|nav|ol|p|section|ul';
const afterStart = new RegExp(`(<(?:${blocks})\\b[^>]*>)\\s+`, 'g');
const between = new RegExp(`(</(?:${blocks})>)\\s+(?=<(?:${blocks})\\b)`, 'g');
const beforeEnd = new RegExp(`\\s+(</(?:${blocks})>)`, 'g');
const head = /<head>[\s\S]*?<\/head>/;
const inline = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;

const files = (await readdir('dist', { recursive: true })).filter((file) => file.endsWith('.html'));
for (const file of files) {
  const html = (await readFile(`dist/${file}`, 'utf8'))
    .replace(indexOnly, '')
    .replace(afterStart, '$1')
    .replace(between, '$1')
    .replace(beforeEnd, '$1')
    .replace(head, (whole) => whole.replace(/>\s+</g, '><'));
  const used = new Set(
    Array.from(html.matchAll(inline), ([, , text]) =>
      createHash('sha256').update(text!).digest('base64'),
    ),
  );
  const trimmed = html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (used.has(hash) ? source : '')),
  );
  await writeFile(`dist/${file}`, trimmed);
}
console.log(`Pages: ${files.length} trimmed`);
