import { fillBlanks } from '../../../lib/fill-blanks';
import type { Result } from '../../../lib/quiz/result';
import type { StateInGuides } from '../../../lib/states/in-guides';
import { Cited } from './Cited';
import { LawPart, type Changing } from './LawPart';
import type { QuizLinks, QuizText } from './props';
import { StateFacts } from './StateFacts';
import { ToDo } from './ToDo';

interface Props {
  result: Result;
  text: QuizText;
  links: QuizLinks;
  /** The state that was chosen; null where none was. */
  state: StateInGuides | null;
  /** Left out on the page that holds nobody's answers. */
  changing?: Changing;
}

/** A result after its heading: what to do, special cases, the state, who helps, the law, and the limits of it. */
export function ResultParts({ result, text, links, state, changing }: Props) {
  const { outcome, parts, steps, notes } = result;
  const inSteps = steps.map(({ stateFact }) => stateFact);
  return (
    <div class="result-parts">
      <section class="to-do">
        <h2>{text.nextTitle}</h2>
        <ol class="steps" role="list">
          {steps.map((step, i) => (
            <ToDo
              key={step.id}
              step={step}
              text={text}
              links={links}
              state={state}
              first={i === 0 && changing !== undefined}
            />
          ))}
        </ol>
      </section>
      {notes.length > 0 && (
        <section class="notes">
          <h2>{text.notesTitle}</h2>
          {notes.map((note) => (
            <div class="note" key={note.id}>
              <h3>{note.title}</h3>
              <p>{note.text}</p>
              <Cited label={text.rule} about={note.title} rules={note.rules} />
            </div>
          ))}
        </section>
      )}
      <div class="result-side">
        <section class={state ? 'box state known' : 'box state'}>
          <h2>{text.stateTitle}</h2>
          {state ? (
            <>
              <p>
                <strong>{state.name}</strong>
              </p>
              <StateFacts
                state={state}
                facts={outcome.stateFacts.filter((fact) => !inSteps.includes(fact))}
              />
              <p>
                <a href={state.href} hreflang="en">
                  {fillBlanks(text.stateMore, { state: state.name })}
                </a>
              </p>
            </>
          ) : (
            <p>
              {text.stateOpen}{' '}
              {changing ? (
                <button class="link" type="button" onClick={() => changing.onChange('state')}>
                  {text.stateChoose}
                </button>
              ) : (
                <a href={links.states} hreflang="en">
                  {text.stateChoose}
                </a>
              )}
            </p>
          )}
        </section>
        <section>
          <h2>{text.helpTitle}</h2>
          <p>
            {text.helpCenter} <a href={links.parentCenters}>{text.helpFind}</a>
          </p>
          <p>
            {text.safety} <a href="tel:988">{text.safetyCall}</a>
            {' · '}
            <a href="sms:988">{text.safetyText}</a>
          </p>
        </section>
      </div>
      <section class="law">
        <h2>{text.lawTitle}</h2>
        {outcome.lawText && <p>{outcome.lawText}</p>}
        {parts.length > 0 && (
          <ol class="law-parts" role="list">
            {parts.map((part) => (
              <LawPart key={part.id} part={part} text={text} changing={changing} />
            ))}
          </ol>
        )}
      </section>
      <section class="cannot">
        <h2>{text.cannotTitle}</h2>
        <p>{text.cannot}</p>
        {outcome.strength !== null && <p>{text.mayAsk}</p>}
      </section>
    </div>
  );
}
