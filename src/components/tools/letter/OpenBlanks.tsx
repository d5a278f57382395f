import { fillBlanks } from '../../../lib/fill-blanks';
import type { WholeLetter } from '../../../lib/letters/letter-as-text';
import type { LetterVersion } from '../../../lib/letters/version';
import { fieldId } from './field-id';
import type { LetterToolText } from './props';

interface Props {
  letter: WholeLetter;
  version: LetterVersion;
  text: LetterToolText;
}

/** What is still to fill in, each with a way to its field. */
export function OpenBlanks({ letter, version, text }: Props) {
  const spans = [letter.subject, ...letter.paragraphs, ...letter.sender].flat();
  const open = new Map<string, string>([
    ...(letter.day ? [] : [['date', version.blanks['date']!] as const]),
    ...spans.flatMap((span) => (span.kind === 'blank' ? [[span.slot, span.text] as const] : [])),
  ]);
  if (open.size === 0) return <p class="lt-open">{text.complete}</p>;
  return (
    <p class="lt-open">
      {open.size === 1 ? text.blanksOne : fillBlanks(text.blanksMany, { n: open.size })}{' '}
      {Array.from(open, ([slot, blank], i) => (
        <span key={slot}>
          {i > 0 && ', '}
          <a href={`#${fieldId(slot)}`} lang={version.lang}>
            {blank}
          </a>
        </span>
      ))}
    </p>
  );
}
