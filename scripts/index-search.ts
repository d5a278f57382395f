/**
 * Indexes the built site for search: every page that offers itself, and every word of the glossary by
 * itself, so that a word is found as a word and not as the one long page that holds them all.
 */
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { GlossaryEntry } from '../src/data/schema/glossary.ts';
import { langs } from '../src/i18n/lang.ts';
import { wordAddress } from '../src/lib/addresses.ts';
import { inLanguage } from '../src/lib/glossary/in-language.ts';

function check({ errors }: { errors: string[] }) {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

const glossary = JSON.parse(
  await readFile(new URL('../src/data/glossary.json', import.meta.url), 'utf8'),
) as GlossaryEntry[];
const { index, errors } = await createIndex();
check({ errors });
if (!index) throw new Error('The search index could not be made');
const pages = await index.addDirectory({ path: 'dist' });
check(pages);
for (const entry of glossary) {
  for (const lang of langs) {
    const { id, fullName, alsoCalled, definition } = inLanguage(entry, lang);
    const record = await index.addCustomRecord({
      url: wordAddress(lang, id),
      language: lang,
      content: [fullName, ...alsoCalled, definition].join('. '),
      meta: { title: fullName, answer: definition, group: 'words' },
    });
    check(record);
  }
}
check(await index.writeFiles({ outputPath: 'dist/pagefind' }));
await close();
console.log(`Search: ${pages.page_count} pages and ${glossary.length} words in two languages`);
