import type { RefObject } from 'preact';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { SaidQuestion } from '../../../lib/quiz/in-language';
import type { Answers } from '../../../lib/quiz/logic';
import type { Result } from '../../../lib/quiz/result';
import type { StateInGuides } from '../../../lib/states/in-guides';
import { CopyButton } from '../CopyButton';
import { AnswerList } from './AnswerList';
import { Back } from './Back';
import type { Changing } from './LawPart';
import type { QuizLinks, QuizText } from './props';
import { ResultParts } from './ResultParts';

interface Props {
  asked: readonly SaidQuestion[];
  answers: Answers;
  result: Result;
  state: StateInGuides | null;
  text: QuizText;
  links: QuizLinks;
  heading: RefObject<HTMLHeadingElement>;
  changing: Changing;
  onClear: () => void;
}

/** One person's result, with their answers beside it. */
export function ResultScreen(props: Props) {
  const { asked, answers, result, state, text, links, heading, changing, onClear } = props;
  const { outcome } = result;
  const page = fillBlanks(links.result, { outcome: outcome.id });
  return (
    <article class="result">
      <p class="quiz-top">
        <Back label={text.back} />
        <span class="small">{text.resultName}</span>
      </p>
      <p class="printed">{fillBlanks(text.printed, { address: links.self })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {outcome.title}
      </h1>
      <p class="answer">{outcome.sentence}</p>
      <p class="small">
        {outcome.strength === null ? text.notVerdictElsewhere : text.notVerdict}{' '}
        <span class="on-screen">{text.newTab}</span>
      </p>
      <ResultParts result={result} text={text} links={links} state={state} changing={changing} />
      <section class="printed">
        <h2>{text.yourAnswers}</h2>
        <AnswerList asked={asked} answers={answers} text={text} />
      </section>
      <section class="keep">
        <h2>{text.keepTitle}</h2>
        <p class="keep-row">
          <button class="button" type="button" onClick={() => print()}>
            {text.print}
          </button>{' '}
          <button class="button" type="button" onClick={changing.onReview}>
            {text.changeAnswers}
          </button>
        </p>
        <CopyButton words={page} text={{ ...text, copied: text.linkCopied }}>
          {text.copyLink}
        </CopyButton>
        <p>
          <a href={page}>{text.seeShared}</a>
        </p>
        <p class="small">
          {text.nothingSaved}{' '}
          <button class="link" type="button" onClick={onClear}>
            {text.startOver}
          </button>
        </p>
      </section>
    </article>
  );
}
