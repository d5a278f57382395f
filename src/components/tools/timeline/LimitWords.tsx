import type { SaidLimit, StateTimeline } from '../../../lib/deadlines/said';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { TimelineText } from './props';
import { RuleLine } from './RuleLine';

interface Props {
  limit: SaidLimit;
  /** True where only the school's calendar tells whether it applies. */
  isOpen: boolean;
  /** Whether we looked for a rule of the state's own. */
  searched: boolean;
  state: StateTimeline;
  text: TimelineText;
}

/** What a limit demands, in which case, whose rule it is, and where it stands. */
export function LimitWords({ limit, isOpen, searched, state, text }: Props) {
  const { words, onlyWhen, whose, source } = limit;
  return (
    <div class="tl-limit">
      {onlyWhen && <p class="tl-case">{fillBlanks(text.step.onlyWhen, { case: onlyWhen })}</p>}
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isOpen && <p class="small">{text.step.perhaps}</p>}
      <RuleLine whose={whose} searched={searched} source={source} state={state} text={text} />
    </div>
  );
}
