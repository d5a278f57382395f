// Indexes the built site for search: every listed page, and every word of the glossary by itself,
// so that a word is found as a word and not as the one long page that holds them all.
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

/** @typedef {import('../src/data/schema/glossary').GlossaryEntry} GlossaryEntry */

/**
 * @param {GlossaryEntry} entry
 * @param {'en' | 'es'} lang
 */
function record(entry, lang) {
  const { term, acronym, alsoCalled, definition } = lang === 'es' ? entry.es : entry;
  const title = acronym ? `${term} (${acronym})` : term;
  return {
    url: `${lang === 'es' ? '/es' : ''}/glossary/#${entry.id}`,
    language: lang,
    content: [title, ...alsoCalled, definition].join('. '),
    meta: { title, answer: definition, group: 'words' },
  };
}

/** @param {{ errors: string[] }} answer */
function check({ errors }) {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** @type {GlossaryEntry[]} */
const glossary = JSON.parse(
  await readFile(new URL('../src/data/glossary.json', import.meta.url), 'utf8'),
);
const { index, errors } = await createIndex();
check({ errors });
if (!index) throw new Error('The search index could not be made');
const pages = await index.addDirectory({ path: 'dist' });
check(pages);
for (const entry of glossary) {
  for (const lang of /** @type {const} */ (['en', 'es']))
    check(await index.addCustomRecord(record(entry, lang)));
}
check(await index.writeFiles({ outputPath: 'dist/pagefind' }));
await close();
console.log(`Search: ${pages.page_count} pages and ${glossary.length} words in two languages`);
