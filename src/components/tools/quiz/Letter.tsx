import type { SaidLetter } from '../../../lib/quiz/in-language';
import { MarkedBlanks } from '../MarkedBlanks';
import type { QuizText } from './props';

interface Props {
  letter: SaidLetter;
  text: QuizText;
  /** True for the first thing to do, whose button stands out. */
  first: boolean;
}

/** Words to send or to say. The copy button is served by enhancements/copy. */
export function Letter({ letter, text, first }: Props) {
  const { use, subject, paragraphs } = letter;
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
      <p>
        <button
          class={first ? 'button main' : 'button'}
          type="button"
          data-copy
          data-done={text.copied}
          data-failed={text.copyFailed}
        >
          {text.copy}
        </button>{' '}
        <span role="status"></span>
      </p>
    </div>
  );
}
