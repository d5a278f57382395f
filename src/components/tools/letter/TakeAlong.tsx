import { useEffect } from 'preact/hooks';
import {
  bodyAsText,
  letterAsText,
  spansAsText,
  type WholeLetter,
} from '../../../lib/letters/letter-as-text';
import { mailLink } from '../../../lib/letters/mail-link';
import type { LetterVersion } from '../../../lib/letters/version';
import { CopyButton } from '../CopyButton';
import { saveFile } from '../save-file';
import type { LetterToolText } from './props';
import { useSaving } from './use-saving';

interface Props {
  letter: WholeLetter;
  version: LetterVersion;
  /** Without the ending. */
  fileName: string;
  text: LetterToolText;
}

/** How to take the letter along. What makes a Word file is only fetched when it is asked for. */
export function TakeAlong({ letter, version, fileName, text }: Props) {
  const { news, setNews, save } = useSaving(text);
  const subject = spansAsText(letter.subject);
  const plain = letterAsText(letter, `${version.subjectWord} ${subject}`);
  const mail = mailLink(subject, bodyAsText(letter));

  // What was saved is no longer this letter.
  useEffect(() => setNews(''), [plain]);

  const saveText = () => {
    saveFile(new Blob([`${plain}\n`], { type: 'text/plain;charset=utf-8' }), `${fileName}.txt`);
    setNews(text.saved);
  };
  const saveWord = async () => {
    const { letterDocx } = await import('../../../lib/letters/letter-docx');
    saveFile(await letterDocx(letter, version.subjectWord, version.lang), `${fileName}.docx`);
  };
  return (
    <section class="lt-take" aria-labelledby="lt-take-title">
      <h2 id="lt-take-title">{text.take}</h2>
      <div class="lt-buttons">
        <CopyButton words={plain} text={text} main>
          {text.copy}
        </CopyButton>
        <a class="button" href={mail.href}>
          {text.email}
        </a>
        <button class="button" type="button" onClick={() => print()}>
          {text.print}
        </button>
        <button class="button" type="button" onClick={() => void save(saveWord)}>
          {text.word}
        </button>
        <button class="button" type="button" onClick={saveText}>
          {text.text}
        </button>
      </div>
      {!mail.isWhole && <p class="small">{text.emailTooLong}</p>}
      <p role="status">{news}</p>
    </section>
  );
}
