import type { FunctionComponent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { DayRange } from '../../../lib/deadlines/model';
import type { SchoolCalendarDraft } from '../../../lib/deadlines/school-calendar-draft';
import { fillBlanks } from '../../../lib/fill-blanks';
import type { FoundProps } from './SchoolFileFound';
import type { FileFailure, SchoolText } from './school-text';

type Reading =
  | { kind: 'nothing' }
  | { kind: 'reading'; file: string }
  | { kind: 'failed'; file: string; why: FileFailure }
  | ({ kind: 'read'; file: string; Found: FunctionComponent<FoundProps> } & Pick<
      FoundProps,
      'events' | 'leftOut'
    >)
  | { kind: 'used'; words: string };

/** Reads a file on this device. What it takes to read one comes only when a person chooses a file. */
async function read(file: File, days: DayRange): Promise<Reading> {
  const failed = (why: FileFailure): Reading => ({ kind: 'failed', file: file.name, why });
  const parts = await Promise.all([
    import('../../../lib/calendar-file/read-calendar'),
    import('./SchoolFileFound'),
  ]).catch(() => null);
  if (!parts) return failed('not-loaded');
  const [{ largestFile, readCalendar }, { SchoolFileFound }] = parts;
  if (file.size > largestFile) return failed('too-large');
  const written = await file.text().catch(() => null);
  if (written === null) return failed('unread');
  const found = readCalendar(written, days);
  if (found.kind === 'failed') return failed(found.why);
  const { events, leftOut } = found;
  return { kind: 'read', file: file.name, Found: SchoolFileFound, events, leftOut };
}

interface Props {
  /** The days of a file to look at. */
  days: DayRange;
  draft: SchoolCalendarDraft;
  text: SchoolText;
  onUse: (draft: SchoolCalendarDraft) => void;
}

/** A place to choose or drop the school's calendar file, and what was found in it. */
export function SchoolFile({ days, draft, text, onUse }: Props) {
  const words = text.school.file;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<Reading>({ kind: 'nothing' });
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(0);

  const take = (file: File | undefined) => {
    if (!file) return;
    const turn = ++latest.current;
    setState({ kind: 'reading', file: file.name });
    void read(file, days).then((next) => {
      // A file that was chosen in the meantime is the one that counts.
      if (turn === latest.current) setState(next);
    });
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const end = (next: Reading) => {
    setState(next);
    input.current?.focus();
  };
  const isFile = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return (
    <div
      class={isOver ? 'school-file over' : 'school-file'}
      onDragOver={isFile}
      onDragLeave={isFile}
      onDrop={(event) => {
        isFile(event);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label class="button">
        {words.choose}
        <input
          ref={input}
          class="unseen"
          type="file"
          accept=".ics,text/calendar"
          aria-describedby={id}
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </label>
      <p class="small" id={id}>
        {words.lead}
      </p>
      <p class="small school-drop">{words.drop}</p>
      <div role="status">
        {state.kind === 'reading' && <p>{fillBlanks(words.reading, { file: state.file })}</p>}
        {state.kind === 'used' && <p>{state.words}</p>}
        {state.kind === 'failed' && (
          <p class="problem">
            {fillBlanks(words.failed[state.why], { file: state.file })} {words.still}
          </p>
        )}
      </div>
      {state.kind === 'read' && (
        <state.Found
          // Another file begins with its own check marks.
          key={latest.current}
          file={state.file}
          events={state.events}
          leftOut={state.leftOut}
          draft={draft}
          text={text}
          onUse={(next, said) => {
            onUse(next);
            end({ kind: 'used', words: said });
          }}
          onCancel={() => end({ kind: 'nothing' })}
        />
      )}
    </div>
  );
}
