import type { WholeLetter } from '../../../lib/letters/letter-as-text';
import type { LetterVersion } from '../../../lib/letters/version';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fieldId } from './field-id';
import { Spans } from './Spans';

interface Props {
  letter: WholeLetter;
  version: LetterVersion;
  /** The field that the person is in; null where they are in none. */
  field: string | null;
  title: string;
}

/** The letter as it will be sent. Where it is longer than the window it scrolls by itself, to what is being written. */
export function Paper({ letter, version, field, title }: Props) {
  const { day, subject, paragraphs, sender, notes } = letter;
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = paper.current!;
    const written = sheet.querySelectorAll<HTMLElement>(`[data-slot="${field}"]`);
    const at = written[written.length - 1];
    if (!at || sheet.scrollHeight === sheet.clientHeight) return;
    const end = at.offsetTop + at.offsetHeight;
    if (at.offsetTop < sheet.scrollTop || end > sheet.scrollTop + sheet.clientHeight)
      sheet.scrollTop = end - sheet.clientHeight / 2;
  });
  return (
    <div>
      <div class="lt-sheet">
        <h2 id="lt-letter-title">{title}</h2>
        <div
          class="lt-paper"
          role="region"
          aria-labelledby="lt-letter-title"
          lang={version.lang}
          tabIndex={0}
          ref={paper}
          data-no-readability
        >
          <p>
            {day || (
              <a class="blank" href={`#${fieldId('date')}`}>
                [{version.blanks['date']}]
              </a>
            )}
          </p>
          <p class="lt-subject">
            {version.subjectWord} <Spans spans={subject} />
          </p>
          {paragraphs.map((spans, i) => (
            <p key={i}>
              <Spans spans={spans} />
            </p>
          ))}
          <p>
            {sender.map((spans, i) => (
              <span class="lt-sender" key={i}>
                <Spans spans={spans} />
              </span>
            ))}
          </p>
          {notes.length > 0 && (
            <ol class="lt-notes">
              {notes.map((citation) => (
                <li key={citation}>{citation}</li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </div>
  );
}
