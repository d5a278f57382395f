import { readFileSync, readdirSync } from 'node:fs';

/** A jurisdiction's file as it is written, before any schema has looked at it. */
export const stateFiles = readdirSync('src/data/states')
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    code: file.replace(/\.json$/, ''),
    content: JSON.parse(readFileSync(`src/data/states/${file}`, 'utf8')) as unknown,
  }));
