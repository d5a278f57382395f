import type { DraftDayOff } from '../../../lib/deadlines/school-calendar-draft';
import { SchoolDay } from './SchoolDay';
import type { SchoolText } from './school-text';

export interface DayOffProps {
  /** The start of the ids of its fields. */
  id: string;
  dayOff: DraftDayOff;
  /** What is wrong with it, as a sentence; null where nothing is. */
  problem: string | null;
  /** True where it ends before it begins: then its last day is the wrong one. */
  endIsWrong: boolean;
  text: SchoolText['school'];
  onType: (dayOff: DraftDayOff) => void;
}

/** True when the focus leaves a group of fields, and not only one of them. */
export const leaves = ({ currentTarget, relatedTarget }: FocusEvent) =>
  !(currentTarget as Node).contains(relatedTarget as Node | null);

/** The dates of one day off or break. */
export function SchoolDayOff({ id, dayOff, problem, endIsWrong, text, onType }: DayOffProps) {
  const problemId = `${id}-problem`;
  return (
    <>
      <div class="school-range">
        <SchoolDay
          id={`${id}-from`}
          label={text.from}
          value={dayOff.from}
          isWrong={problem !== null && !endIsWrong}
          problemId={problemId}
          onType={(from) => onType({ ...dayOff, from })}
        />
        <SchoolDay
          id={`${id}-to`}
          label={text.to}
          value={dayOff.to}
          isWrong={problem !== null && endIsWrong}
          problemId={problemId}
          onType={(to) => onType({ ...dayOff, to })}
        />
      </div>
      <p class="problem" id={problemId} aria-live="polite">
        {problem}
      </p>
    </>
  );
}
