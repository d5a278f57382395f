/** A condition on what was said: "{?grade}", "{!due}", "{?about=records}". */
export interface Condition {
  name: string;
  /** True: something is said, or it is ticked. False: nothing is. Else: this is chosen. */
  is: boolean | string;
}

/** A part of a sentence. */
export type Piece =
  | { kind: 'words'; text: string }
  /** Where something said comes in; `usual` stands there while nothing is, instead of a blank. */
  | { kind: 'slot'; name: string; usual: string | null }
  /** A mark that leads to the rule on which the sentence leans. */
  | { kind: 'note'; rule: string };

/** A sentence or two that stand or fall together. */
export interface Sentence {
  /** All must hold. */
  when: readonly Condition[];
  pieces: readonly Piece[];
}

/** A letter as its author wrote it, read. */
export interface LetterText {
  subject: readonly Piece[];
  paragraphs: readonly (readonly Sentence[])[];
}

const pieceAt = /\{([a-z0-9][\w-]*(?:\.\w+)?)(?:\|([^{}]+))?\}|\[\^([a-z0-9][\w-]*)\]/g;
const conditionAt = /^\{([?!])([a-z][\w-]*)(?:=([a-z][\w-]*))?\}\s*/;

/** The parts of a line. Throws on a brace or a note that is none of ours, so that no slip of the pen is sent. */
export function readPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const words = (text: string) => {
    if (/[{}]|\[\^/.test(text)) throw new Error(`Not a slot or a note: "${text}"`);
    if (text) pieces.push({ kind: 'words', text });
  };
  for (const match of line.matchAll(pieceAt)) {
    words(line.slice(at, match.index));
    const [whole, name, usual, rule] = match;
    pieces.push(
      rule === undefined
        ? { kind: 'slot', name: name!, usual: usual ?? null }
        : { kind: 'note', rule },
    );
    at = match.index + whole.length;
  }
  words(line.slice(at));
  return pieces;
}

function readSentence(line: string): Sentence {
  const when: Condition[] = [];
  let rest = line;
  for (let found = conditionAt.exec(rest); found; found = conditionAt.exec(rest)) {
    const [whole, sign, name, option] = found;
    if (sign === '!' && option !== undefined)
      throw new Error(`"${whole}" can only say what is chosen, not what is not`);
    when.push({ name: name!, is: option ?? sign === '?' });
    rest = rest.slice(whole.length);
  }
  return { when, pieces: readPieces(rest) };
}

/**
 * Reads a letter. Paragraphs are parted by an empty line, and each line of one is a sentence that can be left
 * out by itself. Throws on what is no slot, condition or note.
 */
export function readLetter(subject: string, body: string): LetterText {
  return {
    subject: readPieces(subject),
    paragraphs: body
      .trim()
      .split(/\n[ \t]*\n\s*/)
      .map((paragraph) => paragraph.split('\n').map((line) => readSentence(line.trim()))),
  };
}
