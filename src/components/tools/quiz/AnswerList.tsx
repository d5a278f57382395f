import type { SaidQuestion } from '../../../lib/quiz/in-language';
import type { Answers } from '../../../lib/quiz/logic';
import { labelsOf } from '../../../lib/quiz/result';
import { Change } from './Change';
import type { QuizText } from './props';

interface Props {
  asked: readonly SaidQuestion[];
  answers: Answers;
  text: QuizText;
  /** Goes to a question to change its answer; left out in print. */
  onChange?: (question: string) => void;
}

/** Every question that was asked, with what the person said. */
export function AnswerList({ asked, answers, text, onChange }: Props) {
  return (
    <dl class="answer-list">
      {asked.map((question) => (
        <div key={question.id}>
          <dt>{question.title}</dt>
          <dd>{labelsOf(question, answers).join('; ')}</dd>
          {onChange && (
            <dd class="change">
              <Change
                label={text.change}
                title={question.title}
                onChange={() => onChange(question.id)}
              />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
