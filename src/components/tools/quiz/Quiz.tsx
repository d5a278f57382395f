import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { Answers } from '../../../lib/quiz/logic';
import { result } from '../../../lib/quiz/result';
import { walk } from '../../../lib/quiz/walk';
import { createQuizStore, type View } from '../../../stores/quiz';
import { chosenState } from '../chosen-state';
import { answerLetters } from '../hand-over';
import { CheckScreen } from './CheckScreen';
import { followHistory } from './history';
import type { QuizProps } from './props';
import { QuestionScreen } from './QuestionScreen';
import { ResultScreen } from './ResultScreen';
import { Start } from './Start';

/** The state that was chosen in a guide, as an answer. */
function knownAtStart(): Answers {
  const state = chosenState();
  return state === null ? {} : { state: [state] };
}

/** A link leads to a new tab, because who comes back to a page could find their answers gone. */
function openBeside({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && /^https?:$/.test(link.protocol) && link.pathname !== location.pathname)
    link.target = '_blank';
}

/** The check: a start, one question a screen, the answers to look over, and a result. What comes next is decided in lib. */
export function Quiz({ quiz, longest, states, text, links }: QuizProps) {
  const store = useMemo(() => createQuizStore(quiz, knownAtStart()), [quiz]);
  // The server knows no answers, so the first render must not use any either.
  const view = useStore(store.$view, { ssr: (): View => ({ kind: 'start' }) });
  const { asked, answers, about } = useStore(store.$walk, { ssr: () => walk(quiz, {}) });
  const missed = useStore(store.$missed, { ssr: 'initial' });
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  const pageTitle = useRef('');
  const clickedOn = useRef(store.$trail.get());

  const question = view.kind === 'question' ? asked.find(({ id }) => id === view.id) : undefined;
  const n = question ? asked.indexOf(question) + 1 : 0;
  const screen = `${view.kind} ${n}`;

  useEffect(() => {
    pageTitle.current = document.title;
    const stop = followHistory(store);
    if (location.hash === '#start') store.goOn();
    return stop;
  }, [store]);

  useEffect(() => {
    // The page is read from its top when it opens; after that, each screen from its heading.
    if (shown.current !== null && shown.current !== screen) {
      scrollTo({ top: 0, behavior: 'instant' });
      heading.current?.focus({ preventScroll: true });
    }
    shown.current = screen;
  }, [screen]);

  useEffect(() => {
    // The browser keeps titles, so they tell the number of the step, and nothing that hangs on answers.
    const step = {
      start: null,
      question: fillBlanks(text.step, { n }),
      check: text.checkTitle,
      result: text.resultName,
    }[view.kind];
    const said = step !== null && missed > 0 ? fillBlanks(text.error, { step }) : step;
    document.title = said === null ? pageTitle.current : `${said} · ${text.name}`;
  }, [view.kind, n, missed, text]);

  // A letter that is opened from the result gets what was said, from page to page; no address holds it.
  useEffect(
    () =>
      answerLetters(({ letter }) => {
        const found = result(quiz, answers, '').steps.find(
          (step) => step.letter?.opens?.letter === letter,
        );
        return found?.letter
          ? { entered: found.letter.known, state: answers['state']?.[0] ?? '' }
          : null;
      }),
    [answers],
  );

  /** The second click of a double click would answer the question that the first one has brought. */
  const dropDoubleClick = (event: MouseEvent) => {
    const trail = store.$trail.get();
    // Quick taps on one screen count as double clicks too, and each of them is meant.
    if (event.detail < 2 || trail === clickedOn.current) {
      clickedOn.current = trail;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const change = (from: 'check' | 'result') => (id: string) => store.change(id, from);
  const show = () => {
    switch (view.kind) {
      case 'start':
        return <Start text={text} heading={heading} onStart={store.goOn} />;
      case 'question':
        return (
          question && (
            <QuestionScreen
              key={question.id}
              question={question}
              chosen={answers[question.id] ?? []}
              n={n}
              total={Math.min(about, longest)}
              missed={missed}
              text={text}
              heading={heading}
              onAnswer={(option, on) => store.answer(question.id, option, on)}
              onContinue={store.goOn}
              onClear={store.clear}
            />
          )
        );
      case 'check':
        return (
          <CheckScreen
            asked={asked}
            answers={answers}
            text={text}
            heading={heading}
            onChange={change('check')}
            onContinue={store.goOn}
            onClear={store.clear}
          />
        );
      case 'result':
        return (
          <ResultScreen
            asked={asked}
            answers={answers}
            result={result(quiz, answers, text.blank)}
            state={states[answers['state']?.[0] ?? ''] ?? null}
            text={text}
            links={links}
            heading={heading}
            changing={{ onChange: change('result'), onReview: store.review }}
            onClear={store.clear}
          />
        );
    }
  };
  return (
    <div onClickCapture={dropDoubleClick} onClick={openBeside}>
      {show()}
    </div>
  );
}
