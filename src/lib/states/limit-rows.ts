import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { StepId } from '../../data/schema/event';
import type { Limit } from '../../data/schema/limit';
import type { Step } from '../../data/schema/step';
import type { Source } from '../../data/schema/source';
import {
  extensionSentence,
  limitSentences,
  pauseSentence,
  startSentences,
  type LimitCore,
} from './limit-words';
import type { Wording } from './phrases';
import { stepsInOrder, type FederalSteps } from './step-rule';

/** One row of the table of time limits; every value is text, empty where there is none. */
export interface LimitRow {
  code: string;
  name: string;
  step: StepId | 'transfer';
  kind: Step['kind'];
  limit: string;
  number: string;
  unit: string;
  counted_from: string;
  done: string;
  when: string;
  instead_of: string;
  in_words: string;
  not_counted: string;
  more_time: string;
  exceptions: string;
  citation: string;
  url: string;
  read: string;
  confidence: string;
  checked_on: string;
}

const nothing = {
  limit: '',
  number: '',
  unit: '',
  counted_from: '',
  done: '',
  when: '',
  instead_of: '',
  in_words: '',
  not_counted: '',
  more_time: '',
  exceptions: '',
};
const unsourced = { citation: '', url: '', read: '', confidence: '', checked_on: '' };

function startOf({ due }: LimitCore): string {
  if (due.kind !== 'within') return '';
  switch (due.of.kind) {
    case 'event':
      return due.of.event;
    case 'due-date':
      return `due-date of ${due.of.limit}`;
    case 'end-of-school-year':
    case 'start-of-next-school-year':
      return due.of.kind;
  }
}

/** By when: a number and its unit, or a day as ISO 8601 writes one without its year. */
function dueOf({ due }: LimitCore): { number: string; unit: string } {
  const two = (n: number) => String(n).padStart(2, '0');
  switch (due.kind) {
    case 'within':
      return { number: String(due.duration.n), unit: due.duration.unit };
    case 'by-date':
      return { number: `--${two(due.month)}-${two(due.day)}`, unit: due.kind };
    case 'nth-school-day-of-next-year':
      return { number: String(due.n), unit: due.kind };
    case 'before-next-school-year':
      return { number: '', unit: due.kind };
  }
}

/** What a limit says, state or federal. */
function coreOf(limit: LimitCore, wording: Wording) {
  const { when, demand } = limitSentences(limit, wording);
  return {
    ...dueOf(limit),
    counted_from: startOf(limit),
    done: limit.to,
    when: when ?? 'always',
    in_words: demand.join(' '),
  };
}

function stateRow(limit: Limit, wording: Wording) {
  return {
    ...coreOf(limit, wording),
    limit: limit.id,
    instead_of: limit.insteadOf.join(' '),
    not_counted: [
      ...startSentences(limit.due, wording),
      ...limit.pauses.map((pause) => pauseSentence(pause, wording)),
    ].join(' '),
    more_time: limit.extensions.map((one) => extensionSentence(one, wording)).join(' '),
    exceptions: [...(limit.startNote ? [limit.startNote] : []), ...limit.exceptions].join(' '),
  };
}

function sourceOf({ citation, url, read, confidence, checkedOn }: Source) {
  return { citation, url, read, confidence, checked_on: checkedOn };
}

/** All steps of a jurisdiction as rows, one for each limit; where the federal rule holds, its number. */
export function limitRows(
  { code, name, steps, transfers }: Jurisdiction,
  federal: FederalSteps,
  wording: Wording,
): LimitRow[] {
  const limitRow = (step: LimitRow['step'], limit: Limit): LimitRow => ({
    code,
    name,
    step,
    kind: 'state',
    ...stateRow(limit, wording),
    ...sourceOf(limit.source),
  });
  const ofSteps = stepsInOrder.flatMap((id): LimitRow[] => {
    const step = steps[id];
    const row = { code, name, step: id, kind: step.kind, ...nothing };
    switch (step.kind) {
      case 'state':
        return step.limits.map((limit) => limitRow(id, limit));
      case 'federal': {
        const { limit } = federal[id];
        return [
          {
            ...row,
            ...(limit && coreOf(limit, wording)),
            exceptions: step.notes.join(' '),
            ...sourceOf(step.source),
          },
        ];
      }
      case 'part-of':
        return [{ ...row, in_words: `part of ${step.step}`, ...unsourced }];
      case 'none-found':
        return [{ ...row, ...unsourced, url: step.url ?? '', checked_on: step.checkedOn }];
    }
  });
  return [...ofSteps, ...transfers.map((limit) => limitRow('transfer', limit))];
}
