import { readFileSync, readdirSync } from 'node:fs';
import { langs, type Lang } from '../../src/i18n/lang';

/** A guide as its author wrote it. */
export interface GuideFile {
  lang: Lang;
  id: string;
  frontMatter: string;
  body: string;
}

function read(lang: Lang, file: string): GuideFile {
  const source = readFileSync(`src/content/guides/${lang}/${file}`, 'utf8');
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (frontMatter === undefined || body === undefined)
    throw new Error(`${file} has no front matter`);
  return { lang, id: file.replace(/\.mdx$/, ''), frontMatter, body };
}

/** Every guide in every language, unrendered. */
export const guideFiles: GuideFile[] = langs.flatMap((lang) =>
  readdirSync(`src/content/guides/${lang}`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => read(lang, file)),
);
