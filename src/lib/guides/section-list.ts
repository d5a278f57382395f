import { parse } from 'node-html-parser';

/** One entry of "On this page". */
export interface Section {
  id: string;
  title: string;
}

/** The sections of a rendered guide: its second-level headings that have an anchor, in order. */
export function sectionList(html: string): Section[] {
  return parse(html)
    .querySelectorAll('h2[id]')
    .map((heading) => ({ id: heading.id, title: heading.text.replace(/\s+/g, ' ').trim() }));
}
