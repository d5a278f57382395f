import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { letterWordsSchema } from './data/schema/letter';
import { guideSchema } from './data/schema/guide';
import { pageSchema } from './data/schema/page';

/** Ids are "en/what-is-an-iep": the language's folder, then the address. */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: './src/content/guides', pattern: '{en,es}/*.mdx' }),
    schema: guideSchema,
  }),
  letters: defineCollection({
    loader: glob({ base: './src/content/letters', pattern: '{en,es}/*.md' }),
    schema: letterWordsSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './src/content/pages', pattern: '{en,es}/*.mdx' }),
    schema: pageSchema,
  }),
};
