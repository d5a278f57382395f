import { rangeWords } from '../../../lib/deadlines/day-words';
import type { DraftDayOff } from '../../../lib/deadlines/school-calendar-draft';
import { Tick } from '../Tick';
import { leaves, SchoolDayOff, type DayOffProps } from './SchoolDayOff';

interface Props extends Omit<DayOffProps, 'dayOff'> {
  proposal: DraftDayOff;
  /** What the person made of it; null where it is not checked. */
  chosen: DraftDayOff | null;
  locale: string;
  onChoose: (on: boolean) => void;
  onLeave: () => void;
}

/** A day off that many schools have, to check, with our dates to mend. */
export function SchoolProposal({ proposal, chosen, locale, onChoose, onLeave, ...fields }: Props) {
  return (
    <div class="school-proposal" onFocusOut={(event) => leaves(event) && onLeave()}>
      <Tick checked={chosen !== null} onTick={onChoose}>
        {proposal.name}
        {!chosen && <span class="small"> {rangeWords(proposal, locale)}</span>}
      </Tick>
      {chosen && (
        <div role="group" aria-label={proposal.name}>
          <SchoolDayOff {...fields} dayOff={chosen} />
        </div>
      )}
    </div>
  );
}
