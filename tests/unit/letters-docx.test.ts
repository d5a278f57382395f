import { describe, expect, test } from 'vitest';
import { letterDocx } from '../../src/lib/letters/letter-docx';
import type { WholeLetter } from '../../src/lib/letters/letter-as-text';
import type { Span } from '../../src/lib/letters/write-letter';
import { readDocx } from '../sources/read-docx';

const words = (text: string): Span => ({ kind: 'words', text });
const said = (text: string): Span => ({ kind: 'said', text, slot: 'x' });
const note = (n: number): Span => ({ kind: 'note', n });

const letter: WholeLetter = {
  day: 'May 1, 2027',
  subject: [words('About '), said('Maya & Ana')],
  paragraphs: [
    [words('One.'), note(1), words(' Two.'), note(2)],
    [words('Hard:'), said('\nreading\n\n<writing>')],
    [{ kind: 'blank', text: 'grade', slot: 'grade' }, words(' Again.'), note(1)],
  ],
  sender: [[said('Me')], [{ kind: 'blank', text: 'phone', slot: 'contact' }]],
  notes: ['1 A 2', '3 B § 4 “c”'],
};
const read = async (given: Partial<WholeLetter> = {}) =>
  readDocx(await letterDocx({ ...letter, ...given }, 'Subject:', 'en'));

describe('a Word file', () => {
  test('has the letter in its order, with its lines', async () => {
    const { paragraphs } = await read();
    expect(paragraphs).toEqual([
      'May 1, 2027',
      'Subject: About Maya & Ana',
      'One. [1] Two. [2]',
      'Hard:\nreading\n\n<writing>',
      '[grade] Again. [1]',
      'Me',
      '[phone]',
    ]);
  });

  test('has each citation as one real footnote, and only the blanks highlighted', async () => {
    const { marked, notes, highlighted } = await read();
    // Word counts a footnote anew at each mark of its own, so a second mark is a number alone.
    expect(marked).toEqual(['1', '2']);
    expect(notes).toEqual({ '1': '1 A 2', '2': '3 B § 4 “c”' });
    expect(highlighted).toEqual(['[grade]', '[phone]']);
  });

  test('without a day or footnotes has none', async () => {
    const { paragraphs, notes } = await read({ day: '', paragraphs: [[words('A')]], notes: [] });
    expect(paragraphs).toEqual(['Subject: About Maya & Ana', 'A', 'Me', '[phone]']);
    expect(notes).toEqual({});
  });

  test('marks only the lines of the other direction, and nothing turns them', async () => {
    const { xml } = await read({ paragraphs: [[words('For '), said('ליאת\nMaya')]], notes: [] });
    const runs = xml['word/document.xml']!.match(/<w:r>.*?<\/w:r>/g)!;
    const turned = runs.filter((run) => /<w:rtl\/>|<w:rtl w:val="(?:true|1)"\/>/.test(run));
    expect(turned.map((run) => run.replace(/<[^>]*>/g, ''))).toEqual(['ליאת']);
  });

  test('names nobody as its author', async () => {
    for (const lang of ['en', 'es'] as const) {
      const { xml } = await readDocx(await letterDocx(letter, 'Subject:', lang));
      const core = xml['docProps/core.xml']!;
      expect(core).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/);
      expect(Object.values(xml).join('')).not.toMatch(/un-?named|docx/i);
    }
  });
});
