/**
 * Indexes the built site for search: every page that offers itself, every word of the glossary by
 * itself, so that a word is found as a word and not as the one long page that holds them all, and
 * every state by its name and its own words alone, so that 58 pages that say much the same are found
 * only by who names the state.
 */
import { readFile, readdir } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { GlossaryEntry } from '../src/data/schema/glossary.ts';
import type { Jurisdiction } from '../src/data/schema/jurisdiction.ts';
import { langs } from '../src/i18n/lang.ts';
import { stateAddress, wordAddress } from '../src/lib/addresses.ts';
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
      meta: { title: fullName, answer: definition },
      filters: { group: ['words'] },
    });
    check(record);
  }
}
const states = new URL('../src/data/states/', import.meta.url);
const files = await readdir(states);
/** The letters that people say, "ARD" of "ARD committee": a state's other words are words of most questions. */
const lettersOf = (term: string) => (/^(?!IEP\b)[A-Z]{2,}\b/.exec(term) ?? []).slice(0, 1);
for (const file of files) {
  const state = JSON.parse(await readFile(new URL(file, states), 'utf8')) as Jurisdiction;
  const { slug, aliases, words } = state;
  // "Schools" is a word of most questions, and names no place.
  const name = state.name.replace(' schools', '');
  const terms = words.flatMap(({ term }) => lettersOf(term));
  for (const language of langs) {
    const record = await index.addCustomRecord({
      // Pagefind keeps one record an address; the English page answers Spanish questions too.
      url: language === 'en' ? stateAddress(slug) : `${stateAddress(slug)}#main`,
      language,
      content: [name, ...aliases, ...terms].join('. '),
      meta: { title: name },
      filters: { group: ['states'] },
    });
    check(record);
  }
}
check(await index.writeFiles({ outputPath: 'dist/pagefind' }));
await close();
console.log(
  `Search: ${pages.page_count} pages, ${glossary.length} words and ${files.length} states in two languages`,
);
