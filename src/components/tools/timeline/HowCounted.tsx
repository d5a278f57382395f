import { countWords, type CountText } from '../../../lib/deadlines/count-summary';
import { dayWords } from '../../../lib/deadlines/day-words';
import type { CountedDay, Reason, Span } from '../../../lib/deadlines/model';
import { type CountedMonth, monthGrids } from '../../../lib/deadlines/month-grids';
import { fillBlanks } from '../../../lib/fill-blanks';

/** The words of a count; what stands in braces is filled in. */
export interface CountedText extends CountText {
  counted: CountText['counted'] & {
    marks: Record<Reason, string>;
    maybe: string;
    maybeWords: string;
    allMonth: string;
    noneMonth: string;
    months: string;
    spoken: Record<'counts' | 'not' | 'start' | 'last', string>;
    key: Record<'title' | 'number' | 'start' | 'last' | 'not' | 'maybe', string>;
  };
}

/** Any week from Sunday to Saturday. */
const week = [
  '2026-02-01',
  '2026-02-02',
  '2026-02-03',
  '2026-02-04',
  '2026-02-05',
  '2026-02-06',
  '2026-02-07',
];

/** Why a day does not count, in a word or two. */
function whatFor(
  { reason, name, supposed }: Pick<CountedDay, 'reason' | 'name' | 'supposed'>,
  words: CountedText['counted'],
): string {
  const what = name ?? (reason === null ? '' : words.reasons[reason]);
  return supposed ? fillBlanks(words.maybeWords, { what }) : what;
}

/** One day: its date, and its number in the count or a mark for why it has none. */
function Cell({ day, last, text }: { day: CountedDay; last: string; text: CountedText }) {
  const { counted: words, locale } = text;
  const { n, reason, supposed } = day;
  const date = <span class="date">{Number(day.day.slice(8))}</span>;
  if (n !== null)
    return (
      <td class={day.day === last ? 'counts last' : 'counts'}>
        {date}
        <span class="unseen">{`, ${dayWords(day.day, locale, 'weekday')}: `}</span>
        <span class="n" aria-hidden="true">
          {n}
        </span>
        <span class="unseen">
          {fillBlanks(words.spoken.counts, { n })}
          {day.day === last && `, ${words.spoken.last}`}
        </span>
      </td>
    );
  if (reason === null) return <td>{date}</td>;
  const said =
    reason === 'start'
      ? words.spoken.start
      : fillBlanks(words.spoken.not, { what: whatFor(day, words) });
  const mark = words.marks[reason];
  return (
    <td class={`${reason === 'start' ? 'start' : 'not'} ${supposed ? 'maybe' : ''} ${reason}`}>
      {date}
      <span class="n" aria-hidden="true">
        {supposed ? fillBlanks(words.maybe, { mark }) : mark}
      </span>
      <span class="unseen">{`: ${said}`}</span>
    </td>
  );
}

function Month({ month, last, text }: { month: CountedMonth; last: string; text: CountedText }) {
  const { counted: words, locale } = text;
  const title = dayWords(month.month, locale, 'month');
  if (month.kind !== 'weeks') {
    const through = dayWords(month.through, locale, 'month');
    const months =
      through === title ? title : fillBlanks(words.months, { from: title, to: through });
    return (
      <p>
        <strong>{months}</strong>{' '}
        {month.kind === 'all-count'
          ? fillBlanks(words.allMonth, { first: month.firstN, last: month.lastN })
          : fillBlanks(words.noneMonth, { what: whatFor(month.why, words) })}
      </p>
    );
  }
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{dayWords(day, locale, 'weekdayLetter')}</span>
              <span class="unseen">{dayWords(day, locale, 'weekday')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((days, i) => (
          <tr key={i}>
            {days.map((day, column) =>
              day ? (
                <Cell key={day.day} day={day} last={last} text={text} />
              ) : (
                <td key={column} class="none" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  /** The days of one end of the span, from the start to that end. */
  days: readonly CountedDay[];
  span: Span;
  text: CountedText;
}

/** How a last day was counted: in sentences, then day by day in small calendars. */
export function HowCounted({ days, span, text }: Props) {
  const { counted: words } = text;
  const last = days.findLast(({ n }) => n !== null)?.day ?? '';
  const reasons = [...new Set(days.flatMap(({ reason }) => (reason ? [reason] : [])))];
  return (
    <div class="how-counted">
      {countWords(days, span, text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class="counted-months">
        {monthGrids(days).map((month) => (
          <Month key={month.month} month={month} last={last} text={text} />
        ))}
      </div>
      <p class="small">{words.key.title}</p>
      <dl class="counted-key">
        <div>
          <dt class="counts">
            <span class="date">15</span>
            <span class="n">1</span>
          </dt>
          <dd>{words.key.number}</dd>
        </div>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt class={reason === 'start' ? 'start' : `not ${reason}`}>
              <span class="n">{words.marks[reason]}</span>
            </dt>
            <dd>
              {reason === 'start'
                ? words.key.start
                : fillBlanks(words.key.not, { what: words.reasons[reason] })}
            </dd>
          </div>
        ))}
        {days.some(({ supposed }) => supposed) && (
          <div>
            <dt class="not maybe">
              <span class="n">?</span>
            </dt>
            <dd>{words.key.maybe}</dd>
          </div>
        )}
        <div>
          <dt class="counts last">
            <span class="n">{days.at(-1)?.n}</span>
          </dt>
          <dd>{words.key.last}</dd>
        </div>
      </dl>
    </div>
  );
}
