import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayRange, Holidays, IsoDay, SchoolCalendar } from '../../../lib/deadlines/model';
import {
  daysToRead,
  type DraftDayOff,
  emptyDraft,
  readDraft,
  type SchoolCalendarDraft,
  toDraft,
  withDayOff,
  yearOfDraft,
} from '../../../lib/deadlines/school-calendar-draft';
import { proposedDaysOff } from '../../../lib/deadlines/proposed-days-off';
import { Tick } from '../Tick';
import { SchoolDay } from './SchoolDay';
import { SchoolFile } from './SchoolFile';
import { SchoolOwnDay } from './SchoolOwnDay';
import { SchoolProposal } from './SchoolProposal';
import type { SchoolText } from './school-text';

interface Props {
  value: SchoolCalendar | null;
  holidays: Holidays;
  usualBreaks: readonly (DayRange & { name: string })[];
  today: IsoDay;
  text: SchoolText;
  onChange: (value: SchoolCalendar | null) => void;
}

const yearFields = ['firstDay', 'lastDay', 'nextFirstDay'] as const;

/** The school's calendar: the year, the days off, or a file with both. What is typed stays, right or wrong. */
export function SchoolCalendarForm(props: Props) {
  const { value, holidays, usualBreaks, today, text, onChange } = props;
  const words = text.school;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const wasAdded = useRef(false);
  const proposalsIn = (year: DayRange | null) =>
    year ? proposedDaysOff(year, holidays, usualBreaks) : [];
  const [draft, setDraft] = useState(() =>
    value ? toDraft(value, proposalsIn({ from: value.firstDay, to: value.lastDay })) : emptyDraft,
  );
  /** The fields and days off that the person has left: a year is typed figure by figure. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const { problems } = readDraft(draft, holidays.known, words.unnamed);
  const usual = proposalsIn(yearOfDraft(draft, holidays.known));
  const own = draft.daysOff.filter((one) => !usual.some((proposal) => proposal.id === one.id));
  // What a file or the person has already named needs no proposal.
  const proposals = usual.filter(
    ({ from, to }) => !own.some((one) => one.from <= from && to <= (one.to || one.from)),
  );

  const change = (next: SchoolCalendarDraft) => {
    setDraft(next);
    onChange(readDraft(next, holidays.known, words.unnamed).calendar);
  };
  const put = (dayOff: DraftDayOff) =>
    change({
      ...draft,
      daysOff: draft.daysOff.map((one) => (one.id === dayOff.id ? dayOff : one)),
    });
  const drop = (gone: string) =>
    change({ ...draft, daysOff: draft.daysOff.filter((one) => one.id !== gone) });
  const leave = (what: string) => {
    if (!left.has(what)) setLeft(new Set([...left, what]));
  };
  const fieldsOf = ({ id: own }: DraftDayOff) => {
    const problem = left.has(own) ? problems.daysOff.get(own) : undefined;
    return {
      id: `${id}-${own.replaceAll(' ', '_')}`,
      problem: problem ? words.dayOffProblems[problem] : null,
      endIsWrong: problem === 'ends-before-it-starts',
      text: words,
      locale: text.locale,
      onType: put,
      onLeave: () => leave(own),
    };
  };

  // A day off that was just added gets the focus.
  useLayoutEffect(() => {
    if (!wasAdded.current) return;
    wasAdded.current = false;
    list.current?.querySelector<HTMLInputElement>(':scope > :last-child input')?.focus();
  });

  return (
    <div class="school">
      <p>{words.lead}</p>
      <SchoolFile days={daysToRead(draft, today)} text={text} draft={draft} onUse={change} />
      <fieldset>
        <legend>{words.year}</legend>
        {yearFields.map((field) => {
          const problem = left.has(field) ? problems.year[field] : undefined;
          const problemId = `${id}-${field}-problem`;
          return (
            <div key={field} onFocusOut={() => leave(field)}>
              <SchoolDay
                id={`${id}-${field}`}
                label={words.fields[field]}
                {...(field === 'nextFirstDay' && { hint: words.nextHint })}
                value={draft[field]}
                isWrong={problem !== undefined}
                problemId={problemId}
                onType={(typed) => change({ ...draft, [field]: typed })}
              />
              <p class="problem" id={problemId} aria-live="polite">
                {problem && words.yearProblems[problem]}
              </p>
            </div>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{words.daysOff}</legend>
        <p class="small">{usual.length > 0 ? words.proposals : words.yearFirst}</p>
        {proposals.map((proposal) => (
          <SchoolProposal
            key={proposal.id}
            {...fieldsOf(proposal)}
            proposal={proposal}
            chosen={draft.daysOff.find((one) => one.id === proposal.id) ?? null}
            onChoose={(on) => (on ? change(withDayOff(draft, proposal)) : drop(proposal.id))}
          />
        ))}
        <div class="school-owns" ref={list} tabIndex={-1}>
          {own.length > 0 && <p class="small">{words.own}</p>}
          {own.map((dayOff, i) => (
            <SchoolOwnDay
              key={dayOff.id}
              {...fieldsOf(dayOff)}
              dayOff={dayOff}
              n={i + 1}
              isDated={['outside-year', undefined].includes(problems.daysOff.get(dayOff.id))}
              onRemove={() => {
                drop(dayOff.id);
                list.current?.focus();
              }}
            />
          ))}
        </div>
        <button
          class="button"
          type="button"
          onClick={() => {
            wasAdded.current = true;
            change(withDayOff(draft, { name: '', from: '', to: '' }));
          }}
        >
          {words.add}
        </button>
      </fieldset>
      <div>
        <Tick
          checked={draft.complete}
          aria-describedby={`${id}-complete`}
          onTick={(complete) => change({ ...draft, complete })}
        >
          {words.complete}
        </Tick>
        <p class="small" id={`${id}-complete`}>
          {words.completeHint}
        </p>
        <p class="problem" aria-live="polite">
          {draft.complete && problems.daysOff.size > 0 && words.notComplete}
        </p>
      </div>
    </div>
  );
}
