import type { LateLetter } from '../../data/schema/journey';
import type { SaidLateLetter } from '../deadlines/said';
import type { LetterVersion } from './version';
import { writeLetter, type Span } from './write-letter';

/**
 * The letter "follow-up" as the timeline shows it when a day has passed: with the timeline's own marks for the days it
 * knows, and without what only a person can tell.
 */
export function lateLetter(
  { text, blanks, team }: Pick<LetterVersion, 'text' | 'blanks' | 'team'>,
  late: LateLetter,
): SaidLateLetter {
  const { subject, paragraphs } = writeLetter(text, {
    known: {
      ...late.choices,
      due: '{due}',
      ...(late.day && { [late.day.field]: `{${late.day.event}}` }),
      'iep-team': team,
    },
    blanks,
    citations: { [late.note]: '{rule}' },
  });
  const words = (spans: readonly Span[]) =>
    spans
      .map((span) => {
        switch (span.kind) {
          case 'blank':
            return `[${span.text}]`;
          case 'note':
            return ' ({rule})';
          default:
            return span.text;
        }
      })
      // The rule stands before the full stop, and not behind it as a footnote's mark does.
      .join('')
      .replace(/\. \(\{rule\}\)/g, ' ({rule}).');
  const sender = ['me', 'contact'].map((field) => `[${blanks[field] ?? field}]`).join(', ');
  return { ...late, subject: words(subject), paragraphs: [...paragraphs.map(words), sender] };
}
