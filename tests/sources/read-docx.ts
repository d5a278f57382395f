import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** What mammoth makes of a Word file; its types leave this out. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
  noteId?: string;
  highlight?: string | null;
  verticalAlignment?: string;
}
interface Doc extends Node {
  notes: { resolve: (reference: Node) => { body: Node[] } };
}

/** A Word file, read by others than those who wrote it. */
export interface ReadDocx {
  /** The paragraphs of the letter, a footnote's mark as " [1]". */
  paragraphs: string[];
  /** The numbers of the real footnotes, one for each mark that has one at the foot of its page. */
  marked: string[];
  /** The text of each footnote, by its number. */
  notes: Record<string, string>;
  /** What is highlighted. */
  highlighted: string[];
  /** The files in it that hold what was written. */
  xml: Record<string, string>;
}

const insideOf = (node: Node) => (node.children ?? []).map(textOf).join('');

function textOf(node: Node): string {
  switch (node.type) {
    // A footnote that is named again has only its number.
    case 'run':
      return node.verticalAlignment === 'superscript' ? ` [${insideOf(node)}]` : insideOf(node);
    case 'text':
      return node.value!;
    case 'break':
      return '\n';
    case 'noteReference':
      return ` [${node.noteId}]`;
    default:
      return insideOf(node);
  }
}

const everyNode = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everyNode)];

/** Reads a Word file. Throws where a part of it is not well-formed XML. */
export async function readDocx(file: Blob): Promise<ReadDocx> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parser = new DOMParser({
    errorHandler: (level: string, message: string) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const xml = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /^word\/(?:document|footnotes)\.xml$|^docProps\//.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  for (const content of Object.values(xml)) parser.parseFromString(content, 'text/xml');

  let doc: Doc | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      transformDocument: (found: Doc) => {
        doc = found;
        return found;
      },
    },
  );
  const { children, notes } = doc! as Doc;
  const references = everyNode(doc!).filter(({ type }) => type === 'noteReference');
  return {
    paragraphs: children!.map(textOf),
    marked: references.map(({ noteId }) => noteId!),
    notes: Object.fromEntries(
      references.map((reference) => [
        reference.noteId!,
        notes.resolve(reference).body.map(textOf).join('\n').trim(),
      ]),
    ),
    highlighted: everyNode(doc!)
      .filter(({ type, highlight }) => type === 'run' && highlight)
      .map(textOf),
    xml,
  };
}
