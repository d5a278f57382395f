import type { Known } from './known';
import type { Condition, LetterText, Piece, Sentence } from './letter-text';

/** A stretch of a written letter. */
export type Span =
  | { kind: 'words'; text: string }
  /** What a person said. It may hold line breaks. */
  | { kind: 'said'; text: string; slot: string }
  /** What is still to be said, without its brackets. */
  | { kind: 'blank'; text: string; slot: string }
  /** The number of a footnote, from 1. */
  | { kind: 'note'; n: number };

/** A letter with all that is known in it. */
export interface WrittenLetter {
  subject: readonly Span[];
  paragraphs: readonly (readonly Span[])[];
  /** The citations that the footnotes name, the first one first. */
  notes: readonly string[];
}

/** What goes into a letter besides its own words. */
export interface Filling {
  known: Known;
  /** What stands in brackets while nothing is known, by slot. */
  blanks: Readonly<Record<string, string>>;
  /** What is said for a chosen option, by slot and option; left out where no slot names a choice. */
  choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How each rule is cited, by the name of its note; null leaves all footnotes out. */
  citations: Readonly<Record<string, string>> | null;
}

/** Whether a condition holds. */
export function holds({ name, is }: Condition, known: Known): boolean {
  const said = Object.hasOwn(known, name) ? known[name]! : '';
  return typeof is === 'string' ? said === is : (said !== '') === is;
}

/** Writes a letter: sentences whose conditions do not hold are left out, and so are paragraphs without any. */
export function writeLetter(
  text: LetterText,
  { known, blanks, choices = {}, citations }: Filling,
): WrittenLetter {
  const notes: string[] = [];
  const own = (record: Readonly<Record<string, string>>, name: string) =>
    Object.hasOwn(record, name) ? record[name]! : '';

  const said = (
    slot: string,
    words: string,
    before: Piece | undefined,
    after: Piece | undefined,
  ): Span => {
    // Several lines stand under the words that lead to them.
    const isList = words.includes('\n') && before?.kind === 'words' && /:\s*$/.test(before.text);
    // Who ends a line with a full stop has ended our sentence too.
    const isEnded = words.endsWith('.') && after?.kind === 'words' && after.text.startsWith('.');
    return {
      kind: 'said',
      text: (isList ? '\n' : '') + (isEnded ? words.slice(0, -1) : words),
      slot,
    };
  };
  const span = (piece: Piece, i: number, pieces: readonly Piece[]): Span[] => {
    switch (piece.kind) {
      case 'words':
        return [piece];
      case 'slot': {
        const { name: slot, usual } = piece;
        const words = own(known, slot);
        if (Object.hasOwn(choices, slot))
          return [{ kind: 'words', text: own(choices[slot]!, words) }];
        const before = pieces[i - 1];
        if (words) return [said(slot, words, before, pieces[i + 1])];
        return [
          usual === null
            ? { kind: 'blank', text: own(blanks, slot) || slot, slot }
            : { kind: 'words', text: usual },
        ];
      }
      case 'note': {
        const citation = citations && own(citations, piece.rule);
        if (!citation) return [];
        if (!notes.includes(citation)) notes.push(citation);
        return [{ kind: 'note', n: notes.indexOf(citation) + 1 }];
      }
    }
  };
  const stands = ({ when }: Sentence) => when.every((condition) => holds(condition, known));

  return {
    subject: text.subject.flatMap(span),
    paragraphs: text.paragraphs
      .map((sentences) =>
        sentences
          .filter(stands)
          .flatMap(({ pieces }, i) => [
            ...(i > 0 ? [{ kind: 'words', text: ' ' } as const] : []),
            ...pieces.flatMap(span),
          ]),
      )
      .filter((spans) => spans.length > 0),
    notes,
  };
}
