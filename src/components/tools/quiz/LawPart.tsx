import type { SaidOfPart } from '../../../lib/quiz/result';
import { Change } from './Change';
import { Cited } from './Cited';
import type { QuizText } from './props';

/** How a person changes what they said. */
export interface Changing {
  /** Goes to one question. */
  onChange: (question: string) => void;
  /** Goes to the list of all answers. */
  onReview: () => void;
}

interface Props {
  part: SaidOfPart;
  text: QuizText;
  /** Left out on the page that holds nobody's answers. */
  changing?: Changing | undefined;
}

/** A part of the law, with what the person said beside it. */
export function LawPart({ part, text, changing }: Props) {
  const { label, meaning, rules, state, said } = part;
  return (
    <li class="law-part">
      <h3>{label}</h3>
      {changing && <p class={`sign ${state}`}>{text.states[state]}</p>}
      <p>{meaning}</p>
      {changing && said.length === 0 && (
        <p class="small">
          <button class="link" type="button" onClick={changing.onReview}>
            {text.changeAnswers}
            <span class="unseen">: {label}</span>
          </button>
        </p>
      )}
      {changing && said.length > 0 && (
        <ul class="said" aria-label={text.youSaid}>
          {said.map(({ question, title, labels }) => (
            <li key={question}>
              <span class="small">{title}</span> <strong>{labels.join('; ')}</strong>{' '}
              <Change
                label={text.change}
                title={title}
                onChange={() => changing.onChange(question)}
              />
            </li>
          ))}
        </ul>
      )}
      <Cited label={text.rule} about={label} rules={rules} />
    </li>
  );
}
