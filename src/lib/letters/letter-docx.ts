import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Lang } from '../../i18n/lang';
import { isRightToLeft } from './said-text';
import type { WholeLetter } from './letter-as-text';
import type { Span } from './write-letter';

/** In twentieths of a point. */
const inch = 1440;
const afterParagraph = 200;
/** In half points. */
const fontSize = 23;

/** Runs of a text whose lines are kept. */
function runs(text: string, style: { bold?: boolean; highlight?: 'yellow' }): TextRun[] {
  return text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...style,
        ...(i > 0 && { break: 1 }),
        rightToLeft: isRightToLeft(line),
      }),
  );
}

/** `named` holds the footnotes that have a mark already: Word counts each mark of its own anew. */
function children(spans: readonly Span[], bold: boolean, named: Set<number>): ParagraphChild[] {
  return spans.flatMap((span): ParagraphChild[] => {
    switch (span.kind) {
      case 'words':
      case 'said':
        return runs(span.text, { bold });
      case 'blank':
        return runs(`[${span.text}]`, { bold, highlight: 'yellow' });
      case 'note':
        if (named.has(span.n)) return [new TextRun({ text: String(span.n), superScript: true })];
        named.add(span.n);
        return [new FootnoteReferenceRun(span.n)];
    }
  });
}

/** The letter as a Word file (.docx, ISO/IEC 29500), on US letter paper, its footnotes as real footnotes. */
export function letterDocx(letter: WholeLetter, subjectWord: string, lang: Lang): Promise<Blob> {
  const named = new Set<number>();
  const paragraph = (spans: readonly Span[], bold = false) =>
    new Paragraph({ children: children(spans, bold, named), spacing: { after: afterParagraph } });
  const { day, subject, paragraphs, sender, notes } = letter;
  const footnotes = Object.fromEntries(
    notes.map((citation, i) => [
      String(i + 1),
      { children: [new Paragraph({ children: [new TextRun(` ${citation}`)] })] },
    ]),
  );
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    footnotes,
    styles: {
      paragraphStyles: [
        {
          id: 'Normal',
          name: 'Normal',
          run: {
            font: 'Calibri',
            size: fontSize,
            language: { value: lang === 'es' ? 'es-US' : 'en-US' },
          },
          paragraph: { alignment: AlignmentType.START },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 8.5 * inch, height: 11 * inch },
            margin: { top: inch, right: inch, bottom: inch, left: inch },
          },
        },
        children: [
          ...(day ? [paragraph([{ kind: 'words', text: day }])] : []),
          paragraph([{ kind: 'words', text: `${subjectWord} ` }, ...subject], true),
          ...paragraphs.map((spans) => paragraph(spans)),
          ...sender.map((spans) => new Paragraph({ children: children(spans, false, named) })),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}
