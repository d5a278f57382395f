import type { RefObject } from 'preact';
import type { QuizText } from './props';

interface Props {
  text: QuizText;
  heading: RefObject<HTMLHeadingElement>;
  onStart: () => void;
}

/** What the check is, before the first question. */
export function Start({ text, heading, onStart }: Props) {
  return (
    <section id="start" class="quiz-start">
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p class="answer">{text.lead}</p>
      <p class="start-row">
        <a
          class="button main"
          href="#start"
          onClick={(event) => {
            event.preventDefault();
            onStart();
          }}
        >
          {text.start}
        </a>{' '}
        <span class="small">{text.startLine}</span>
      </p>
      <ul class="promises" role="list">
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
