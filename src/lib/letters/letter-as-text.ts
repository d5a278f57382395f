import { isRightToLeft } from './said-text';
import type { Span, WrittenLetter } from './write-letter';

/** A letter with its day and its sender. */
export interface WholeLetter extends WrittenLetter {
  /** The day in words; "" leaves it out. */
  day: string;
  /** The lines under the letter: name, phone. */
  sender: readonly (readonly Span[])[];
}

/** Marks around words of the other direction, so that the sentence around them keeps its order. */
const isolated = (text: string) =>
  text
    .split('\n')
    .map((line) => (isRightToLeft(line) ? `\u2068${line}\u2069` : line))
    .join('\n');

/** A stretch of a letter as plain text. Blanks stand in brackets. */
export const spansAsText = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      switch (span.kind) {
        case 'words':
          return span.text;
        case 'said':
          return isolated(span.text);
        case 'blank':
          return `[${span.text}]`;
        case 'note':
          return ` [${span.n}]`;
      }
    })
    .join('')
    // Where an answer of several lines begins under the words that lead to it.
    .replace(/ +\n/g, '\n');

/** The letter from its salutation to its footnotes, as plain text: what an email holds. */
export function bodyAsText({ paragraphs, sender, notes }: WholeLetter): string {
  return [
    ...paragraphs.map(spansAsText),
    sender.map(spansAsText).join('\n'),
    ...(notes.length > 0 ? [notes.map((citation, i) => `[${i + 1}] ${citation}`).join('\n')] : []),
  ].join('\n\n');
}

/** The whole letter as plain text, with day and subject. */
export const letterAsText = (letter: WholeLetter, subjectLine: string): string =>
  [...(letter.day ? [letter.day] : []), subjectLine, bodyAsText(letter)].join('\n\n');
