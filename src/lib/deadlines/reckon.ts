import type { Pause } from '../../data/schema/limit';
import { applies, canApplyOn, daysIn, type Circumstances } from './applies';
import { countTo, type Count, type Skip } from './count';
import { addByCalendar, before, dayInYear, toDay, yearOf, type Day } from './days';
import type { Due, JourneyLogic, Known, LimitLogic, TimelineInput, Undated } from './model';
import { schoolDays, type DaySpan, type SchoolDays } from './school-days';
import { servedUntil } from './served-until';
import type { Truth } from './truth';

type JourneyEvent = keyof Known;

/** The last day that a limit allows, and how it was found. */
export interface Reckoned {
  by: DaySpan;
  from: DaySpan | null;
  /** The event from whose last day it is counted, because it has not happened; null where nothing is supposed. */
  awaited: JourneyEvent | null;
  /** True where the school's calendar is only supposed. */
  estimate: boolean;
  /** How each end was counted; null where it is a day of the calendar. */
  counts: { earliest: Count; latest: Count } | null;
}

/** A limit with what became of it. */
export interface ReckonedLimit {
  limit: LimitLogic;
  /** Null where that hangs on an event whose day is not known. */
  applies: Truth | null;
  reckoned: Reckoned | Undated;
  /** Why it is not known whether the limit applies; null where it is known. */
  unknown: Undated | null;
  /** True where days of waiting for consent would be left out, and it is not known when the school asked for it. */
  awaitsAsking: boolean;
}

export const isDated = (found: Reckoned | Undated): found is Reckoned => 'by' in found;

/** When the school asks for a consent, and when it has it. */
const consentEvents = {
  evaluation: { asked: 'consent-requested', received: 'consent-received' },
  services: { asked: 'services-consent-requested', received: 'services-consent' },
} as const;

/** Something whose day is taken for a start. */
interface Started {
  at: DaySpan;
  /** The event itself where it has not happened, and its last day is taken. */
  awaited: JourneyEvent | null;
  /** True where that day is only supposed. */
  estimate: boolean;
}

const exactly = (day: Day): DaySpan => ({ earliest: day, latest: day });
const isWide = ({ earliest, latest }: DaySpan) => earliest !== latest;
const dated = (by: DaySpan, { at, awaited, estimate }: Started): Reckoned => ({
  by,
  from: at,
  awaited,
  estimate: estimate || isWide(by),
  counts: null,
});
/** A day that is told by a birthday alone. */
const byBirthday = (by: DaySpan): Reckoned => ({
  by,
  from: null,
  awaited: null,
  estimate: isWide(by),
  counts: null,
});

/** Reckons the limits of a journey's steps one after the other; later ones can start where earlier ones end. */
export class Reckoner {
  readonly school: SchoolDays;
  readonly #input: TimelineInput;
  readonly #dueDates = new Map<string, Reckoned | Undated>();
  readonly #stepEnds = new Map<JourneyEvent, Started>();

  constructor(input: TimelineInput) {
    this.#input = input;
    this.school = schoolDays(input.calendar, input.usual, input.holidays);
  }

  /** Lets later steps count from the last day of a step that is not done yet. */
  supposeDone(event: JourneyEvent, at: DaySpan, estimate: boolean): void {
    if (!this.#stepEnds.has(event)) this.#stepEnds.set(event, { at, awaited: event, estimate });
  }

  #known(event: JourneyEvent): Day | null {
    const iso = this.#input.known[event];
    return iso === undefined ? null : toDay(iso);
  }

  /** When something happened, or the last day by which it must. */
  #event(event: JourneyEvent): Started | null {
    const day = this.#known(event);
    if (day !== null) return { at: exactly(day), awaited: null, estimate: false };
    return this.#stepEnds.get(event) ?? null;
  }

  get #circumstances(): Circumstances {
    return {
      school: this.school,
      absences: this.#input.absences,
      cases: this.#input.cases,
      birthday: this.#known('birthday'),
      event: (event) => this.#event(event)?.at ?? null,
      dueDate: (id) => {
        const found = this.#dueDates.get(id);
        return found && isDated(found) ? found.by : null;
      },
    };
  }

  /** The event by which a limit's school year is told, on those of its days on which the limit can apply. */
  #reference(limit: LimitLogic): Started | Undated {
    const { when } = limit;
    if (when?.kind !== 'due-in-summer' && when?.kind !== 'near-end-of-school-year')
      throw new Error(`"${limit.id}" names no school year`);
    const started =
      when.kind === 'due-in-summer' ? this.#dueDate(when.limit) : this.#started(when.event);
    if ('kind' in started) return started;
    const { school } = this;
    const { absences } = this.#input;
    const days = daysIn(started.at).filter((day) => canApplyOn(day, when, { school, absences }));
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return started;
    return { ...started, at: { earliest: first, latest: last } };
  }

  /** The last day of a limit that stands before this one. */
  #dueDate(id: string): Started | Undated {
    const due = this.#dueDates.get(id);
    if (!due) throw new Error(`"${id}" comes later`);
    return isDated(due) ? { ...due, at: due.by } : due;
  }

  #started(event: JourneyEvent): Started | Undated {
    return this.#event(event) ?? { kind: 'waiting-for', event };
  }

  #start(limit: LimitLogic, { of }: Extract<Due, { kind: 'within' }>): Started | Undated {
    switch (of.kind) {
      case 'event':
        return this.#started(of.event);
      case 'due-date':
        return this.#dueDate(of.limit);
      case 'end-of-school-year': {
        const reference = this.#reference(limit);
        if ('kind' in reference) return reference;
        const { earliest, latest } = reference.at;
        return {
          ...reference,
          at: {
            earliest: Math.max(earliest, this.school.lastDay(earliest).earliest),
            latest: this.school.lastDay(latest).latest,
          },
        };
      }
      case 'start-of-next-school-year': {
        const reference = this.#reference(limit);
        return 'kind' in reference
          ? reference
          : { ...reference, at: this.#nextFirst(reference.at) };
      }
    }
  }

  #nextFirst({ earliest, latest }: DaySpan): DaySpan {
    return {
      earliest: this.school.nextFirstDay(earliest).earliest,
      latest: this.school.nextFirstDay(latest).latest,
    };
  }

  /** What a count leaves out besides its unit, or what it waits for. */
  #skips(pauses: readonly Pause[]): Skip[] | Undated {
    const skips: Skip[] = [];
    for (const pause of pauses) {
      switch (pause.kind) {
        case 'break':
        case 'summer':
          skips.push(pause);
          break;
        case 'absences':
          break;
        case 'waiting-for-consent': {
          const { asked, received } = consentEvents[pause.consent];
          const [after, through] = [this.#known(asked), this.#known(received)];
          if (after === null) break;
          if (through === null) return { kind: 'waiting-for', event: received };
          skips.push({ kind: 'waiting', after, through });
        }
      }
    }
    return skips;
  }

  /** By how many days a time gets longer by absences. */
  #longerBy(pauses: readonly Pause[]): number {
    const { absences } = this.#input;
    return pauses.reduce((sum, pause) => {
      if (pause.kind !== 'absences' || absences <= pause.moreThan) return sum;
      return sum + (pause.leavesOut === 'all-absences' ? absences : absences - pause.moreThan);
    }, 0);
  }

  #within(limit: LimitLogic, due: Extract<Due, { kind: 'within' }>): Reckoned | Undated {
    const start = this.#start(limit, due);
    if ('kind' in start) return start;
    const skips = this.#skips(limit.pauses);
    if (!Array.isArray(skips)) return skips;
    const at = due.summerStartMoves ? this.#outOfSummer(start.at) : start.at;
    const { unit } = due.duration;
    const count = (day: Day): Count => ({
      start: day,
      duration: due.duration,
      longerBy: this.#longerBy(limit.pauses),
      startDayCounts: due.startDayCounts,
      skips,
    });
    const counts = { earliest: count(at.earliest), latest: count(at.latest) };
    const earliest = countTo(counts.earliest, 'earliest', this.school);
    const latest = countTo(counts.latest, 'latest', this.school);
    if (earliest === null || latest === null) return { kind: 'too-far' };
    const reckoned = dated({ earliest, latest }, start);
    const bySchool = unit === 'school-days' || skips.some(({ kind }) => kind !== 'waiting');
    const estimate = reckoned.estimate || (bySchool && !this.#isSure(at.earliest, latest));
    return { ...reckoned, estimate, counts };
  }

  /** Whether it is known of each day if there is school. */
  #isSure(from: Day, to: Day): boolean {
    for (let day = from + 1; day <= to; day++) if (!this.school.isSure(day)) return false;
    return true;
  }

  /** A start in summer counts as made on the first school day of the next school year. */
  #outOfSummer({ earliest, latest }: DaySpan): DaySpan {
    const { school } = this;
    return {
      earliest:
        school.summer(earliest) === 'yes' ? school.nextFirstDay(earliest).earliest : earliest,
      latest: school.summer(latest) === 'no' ? latest : school.nextFirstDay(latest).latest,
    };
  }

  #due(limit: LimitLogic, due: Due): Reckoned | Undated {
    switch (due.kind) {
      case 'within':
        return this.#within(limit, due);
      case 'no-number':
        return { kind: 'no-number' };
      case 'same-day': {
        const start = this.#started(due.of);
        return 'kind' in start ? start : dated(start.at, start);
      }
      case 'at-age': {
        const birth = this.#known('birthday');
        if (birth === null) return { kind: 'waiting-for', event: 'birthday' };
        const birthday = addByCalendar(birth, 12 * due.years + due.months, 'months');
        return byBirthday(exactly(due.before === null ? birthday : before(birthday, due.before)));
      }
      case 'served-until': {
        const birth = this.#known('birthday');
        if (birth === null) return { kind: 'waiting-for', event: 'birthday' };
        const by = servedUntil(birth, due.until, this.school);
        return by ? byBirthday(by) : { kind: 'ask-school' };
      }
      case 'by-date': {
        const reference = this.#reference(limit);
        if ('kind' in reference) return reference;
        const next = (day: Day) => {
          const text = [due.month, due.day].map((n) => String(n).padStart(2, '0')).join('-');
          const ofYear = dayInYear(yearOf(day), text);
          return ofYear > day ? ofYear : dayInYear(yearOf(day) + 1, text);
        };
        const { earliest, latest } = reference.at;
        return dated({ earliest: next(earliest), latest: next(latest) }, reference);
      }
      case 'before-next-school-year': {
        const reference = this.#reference(limit);
        if ('kind' in reference) return reference;
        const { earliest, latest } = this.#nextFirst(reference.at);
        return dated({ earliest: earliest - 1, latest: latest - 1 }, reference);
      }
      case 'nth-school-day-of-next-year': {
        const reference = this.#reference(limit);
        if ('kind' in reference) return reference;
        const first = this.#nextFirst(reference.at);
        const count = (start: Day): Count => ({
          start,
          duration: { kind: 'duration', n: due.n, unit: 'school-days' },
          longerBy: 0,
          startDayCounts: true,
          skips: [],
        });
        const counts = { earliest: count(first.earliest), latest: count(first.latest) };
        const earliest = countTo(counts.earliest, 'earliest', this.school);
        const latest = countTo(counts.latest, 'latest', this.school);
        if (earliest === null || latest === null) return { kind: 'too-far' };
        const estimate = !this.#isSure(first.earliest - 1, latest);
        const reckoned = dated({ earliest, latest }, reference);
        return { ...reckoned, estimate: reckoned.estimate || estimate, from: first, counts };
      }
    }
  }

  /** Both times of a rule that changed after the clock started: we cannot tell which of them holds. */
  #changed(limit: LimitLogic, now: Reckoned | Undated): Reckoned | Undated {
    const { change } = limit;
    if (!change || !isDated(now) || !now.from || now.from.earliest >= toDay(change.since))
      return now;
    const was = this.#due(limit, change.due);
    if (!isDated(was)) return now;
    const [first, last] = [
      was.by.earliest < now.by.earliest ? was : now,
      was.by.latest > now.by.latest ? was : now,
    ];
    return {
      ...now,
      by: { earliest: first.by.earliest, latest: last.by.latest },
      estimate: now.estimate || was.estimate,
      counts:
        first.counts && last.counts
          ? { earliest: first.counts.earliest, latest: last.counts.latest }
          : null,
    };
  }

  /** Reckons the limits of a step. */
  step({ limits }: JourneyLogic['steps'][number]): ReckonedLimit[] {
    const found = limits.map((limit) => {
      const reckoned = this.#changed(limit, this.#due(limit, limit.due));
      this.#dueDates.set(limit.id, reckoned);
      return { limit, reckoned };
    });
    const circumstances = this.#circumstances;
    return found.map((one) => {
      const truth = applies(one.limit.when, circumstances);
      return {
        ...one,
        applies: truth,
        unknown: truth === null ? this.#unknown(one.limit) : null,
        awaitsAsking: this.#awaitsAsking(one.limit),
      };
    });
  }

  #awaitsAsking({ pauses }: LimitLogic): boolean {
    return pauses.some(
      (pause) =>
        pause.kind === 'waiting-for-consent' &&
        this.#known(consentEvents[pause.consent].asked) === null,
    );
  }

  /** Why it is not known whether a limit applies. */
  #unknown({ id, when }: LimitLogic): Undated {
    switch (when?.kind) {
      case 'near-end-of-school-year':
        return { kind: 'waiting-for', event: when.event };
      case 'shortly-before-age': {
        const event = this.#event(when.event) === null ? when.event : 'birthday';
        return { kind: 'waiting-for', event };
      }
      case 'due-in-summer': {
        const due = this.#dueDates.get(when.limit);
        if (due && !isDated(due)) return due;
        break;
      }
      case 'words':
      case undefined:
    }
    throw new Error(`"${id}" always applies`);
  }
}
