import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CalendarEvent } from '../../../lib/calendar-file/read-calendar';
import { dayWords, rangeWords } from '../../../lib/deadlines/day-words';
import { type FoundDays, foundInFile, takeFromFile } from '../../../lib/deadlines/found-in-file';
import type { SchoolCalendarDraft, YearField } from '../../../lib/deadlines/school-calendar-draft';
import { forNumber } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';
import { Tick } from '../Tick';
import type { SchoolText } from './school-text';

export interface FoundProps {
  /** The name of the file. */
  file: string;
  events: readonly CalendarEvent[];
  /** How many events could not be read. */
  leftOut: number;
  draft: SchoolCalendarDraft;
  text: SchoolText;
  /** The draft with what was taken from the file, and what that was, in words. */
  onUse: (draft: SchoolCalendarDraft, said: string) => void;
  onCancel: () => void;
}

const marks: readonly YearField[] = ['firstDay', 'lastDay', 'nextFirstDay'];

/** What a calendar file says, to confirm before any of it counts. */
export function SchoolFileFound(props: FoundProps) {
  const { file, events, leftOut, draft, text, onUse, onCancel } = props;
  const words = text.school.file;
  const found = useMemo(() => foundInFile(events), [events]);
  const marked = marks.flatMap((field) => (found[field] ? [{ field, event: found[field] }] : []));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set([...marked.map(({ field }) => field), ...found.daysOff.map(({ id }) => id)]),
  );
  const [showsOthers, setShowsOthers] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const check = (id: string, label: string, hint: string) => (
    <li key={id}>
      <Tick
        checked={chosen.has(id)}
        onTick={(on) => {
          const next = new Set(chosen);
          if (on) next.add(id);
          else next.delete(id);
          setChosen(next);
        }}
      >
        {label} <span class="small">{hint}</span>
      </Tick>
    </li>
  );
  const dayOff = (one: FoundDays) => check(one.id, one.title, rangeWords(one, text.locale));
  const use = () => {
    const taken = takeFromFile(
      draft,
      marked.filter(({ field }) => chosen.has(field)),
      [...found.daysOff, ...found.others].filter(({ id }) => chosen.has(id)),
    );
    const said = [
      forNumber(words.used, taken.added),
      ...(taken.outside > 0 ? [forNumber(words.outside, taken.outside)] : []),
    ];
    onUse(taken.draft, said.join(' '));
  };
  const n = found.daysOff.length;
  return (
    <div class="school-found">
      <p class="school-found-title" ref={heading} tabIndex={-1}>
        {fillBlanks(n === 0 ? words.foundNone : n === 1 ? words.found.one : words.found.many, {
          n,
          file,
        })}
      </p>
      <p class="small">{words.confirm}</p>
      {leftOut > 0 && <p class="small">{forNumber(words.leftOut, leftOut)}</p>}
      <ul>
        {marked.map(({ field, event }) =>
          check(
            field,
            fillBlanks(words.mark, {
              what: text.school.fields[field],
              day: dayWords(field === 'lastDay' ? event.to : event.from, text.locale, 'medium'),
            }),
            fillBlanks(words.inFile, { title: event.title }),
          ),
        )}
        {found.daysOff.map(dayOff)}
      </ul>
      {found.others.length > 0 && (
        <details
          class="tl-fold"
          onToggle={({ currentTarget }) => setShowsOthers(showsOthers || currentTarget.open)}
        >
          <summary>{forNumber(words.others, found.others.length)}</summary>
          <p class="small">{words.othersHint}</p>
          {showsOthers && <ul>{found.others.map(dayOff)}</ul>}
        </details>
      )}
      <div class="tl-row">
        <button class="button main" type="button" onClick={use}>
          {words.use}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
