import type { StepToDo } from '../../../lib/quiz/result';
import type { StateInGuides } from '../../../lib/states/in-guides';
import { Cited } from './Cited';
import { Letter } from './Letter';
import type { QuizLinks, QuizText } from './props';
import { StateFacts } from './StateFacts';

interface Props {
  step: StepToDo;
  text: QuizText;
  links: QuizLinks;
  state: StateInGuides | null;
  /** True for the first thing to do. */
  first: boolean;
}

/** One thing to do: why, with which words, and where there is more. */
export function ToDo({ step, text, links, state, first }: Props) {
  const guide = step.guide ? links.guides[step.guide] : undefined;
  const row = step.compare ? links.rows[step.compare] : undefined;
  return (
    <li class="step">
      <h3>{step.title}</h3>
      <p>{step.text}</p>
      {step.stateFact && state && <StateFacts state={state} facts={[step.stateFact]} />}
      {step.stateFact === 'early-intervention' && !state?.facts['early-intervention'] && (
        <p>
          <a href={state?.href ?? links.states} hreflang="en">
            {text.callHere}
          </a>
        </p>
      )}
      {step.letter && <Letter letter={step.letter} text={text} links={links} first={first} />}
      {guide && (
        <p class="guide-link">
          {text.guide}{' '}
          <a href={guide.href} lang={guide.lang} hreflang={guide.lang}>
            {guide.title}
          </a>{' '}
          {guide.lang === 'en' && text.guideInEnglish}
        </p>
      )}
      {row && (
        <p class="guide-link">
          {text.compare} <a href={row.href}>{row.question}</a>
        </p>
      )}
      <Cited label={text.rule} about={step.title} rules={step.rules} />
    </li>
  );
}
