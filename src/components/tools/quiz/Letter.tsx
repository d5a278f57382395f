import type { FilledLetter } from '../../../lib/quiz/result';
import { CopyButton } from '../CopyButton';
import { MarkedBlanks } from '../MarkedBlanks';
import type { QuizLinks, QuizText } from './props';

interface Props {
  letter: FilledLetter;
  text: QuizText;
  links: QuizLinks;
  /** True for the first thing to do, whose button stands out. */
  first: boolean;
}

/** Words to send or to say, and the way to the letter with all of a family's own details. */
export function Letter({ letter, text, links, first }: Props) {
  const { use, subject, paragraphs, opens } = letter;
  return (
    <div class="box words-card" role="group" aria-label={use === 'send' ? text.send : text.say}>
      <p class="box-label">{use === 'send' ? text.send : text.say}</p>
      <p class="small">{text.fillIn}</p>
      <div data-words data-no-readability>
        {subject && (
          <p>
            <strong>
              <MarkedBlanks line={subject} />
            </strong>
          </p>
        )}
        {paragraphs.map((paragraph) => (
          <p class="letter-paragraph" key={paragraph}>
            <MarkedBlanks line={paragraph} />
          </p>
        ))}
      </div>
      {opens && (
        <p>
          <a
            class={first ? 'button main' : 'button'}
            href={links.letters[opens.letter]}
            rel="opener"
          >
            {text.openLetter}
          </a>
        </p>
      )}
      <CopyButton text={text} main={first && !opens}>
        {text.copy}
      </CopyButton>
    </div>
  );
}
