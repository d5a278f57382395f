import { dayWords } from '../../../lib/deadlines/day-words';
import type { SaidSource, StateTimeline, Whose } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineText } from './props';

interface Props {
  whose: Whose;
  /** Whether we looked for a rule of the state's own. */
  searched: boolean;
  /** Null where there is nothing to read. */
  source: SaidSource | null;
  state: StateTimeline;
  text: TimelineText;
}

/** Whose rule it is, where it stands, when we last read it, and how sure we are. */
export function RuleLine({ whose, searched, source, state: { name }, text }: Props) {
  const { step, locale } = text;
  if (whose === 'part-of' && !source) return null;
  const tag = {
    state: fillBlanks(step.state, { state: name }),
    federal: step.federal,
    'none-found': step.noRule,
    'part-of': null,
  }[whose];
  return (
    <div class="small tl-rule" data-no-readability>
      {tag && <span class={`tl-tag ${whose}`}>{tag}</span>}
      {whose === 'federal' && (
        <span>
          {searched ? fillBlanks(step.federalOnly, { state: name }) : step.federalNotSearched}
        </span>
      )}
      {source && (
        <>
          <a href={source.url}>{source.citation}</a>
          <span>
            {fillBlanks(step.checked, { day: dayWords(source.checkedOn, locale, 'medium') })}
          </span>
          <span class={`sure ${source.confidence}`}>{step.confidence[source.confidence]}</span>
        </>
      )}
    </div>
  );
}
