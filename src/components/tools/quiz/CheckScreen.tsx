import type { RefObject } from 'preact';
import type { SaidQuestion } from '../../../lib/quiz/in-language';
import type { Answers } from '../../../lib/quiz/logic';
import { AnswerList } from './AnswerList';
import { Back } from './Back';
import { ClearLine } from './ClearLine';
import type { QuizText } from './props';

interface Props {
  asked: readonly SaidQuestion[];
  answers: Answers;
  text: QuizText;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (question: string) => void;
  onContinue: () => void;
  onClear: () => void;
}

/** All answers, to look over before the result. */
export function CheckScreen(props: Props) {
  const { asked, answers, text, heading, onChange, onContinue, onClear } = props;
  return (
    <section class="check">
      <p class="quiz-top">
        <Back label={text.back} />
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text.checkTitle}
      </h1>
      <p>{text.checkLead}</p>
      <AnswerList asked={asked} answers={answers} text={text} onChange={onChange} />
      <p>
        <button class="button main" type="button" onClick={onContinue}>
          {text.seeResult}
        </button>
      </p>
      <ClearLine text={text} onClear={onClear} />
    </section>
  );
}
