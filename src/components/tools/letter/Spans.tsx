import type { Span } from '../../../lib/letters/write-letter';
import { fieldId } from './field-id';

interface Props {
  spans: readonly Span[];
  /** False where blanks lead nowhere. */
  linked?: boolean;
}

/** A stretch of the letter: what was said keeps its own direction, and a blank leads to its field. */
export function Spans({ spans, linked = true }: Props) {
  return (
    <>
      {spans.map((span) => {
        switch (span.kind) {
          case 'words':
            return span.text;
          case 'said':
            return (
              <bdi class="lt-said" data-slot={span.slot}>
                {span.text}
              </bdi>
            );
          case 'blank':
            return linked ? (
              <a class="blank" data-slot={span.slot} href={`#${fieldId(span.slot)}`}>
                [{span.text}]
              </a>
            ) : (
              <span class="blank" data-slot={span.slot}>
                [{span.text}]
              </span>
            );
          case 'note':
            // Joined to the sentence, so that no line begins with a mark.
            return (
              <sup>
                {'\u2060'}[{span.n}]
              </sup>
            );
        }
      })}
    </>
  );
}
