import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Limit, Step, StepId } from '../../data/schema/limit';
import { stepsInOrder } from './step-rule';

/** One row of the table of time limits; every value is text, empty where there is none. */
export interface LimitRow {
  code: string;
  name: string;
  step: StepId;
  kind: Step['kind'];
  limit: string;
  number: string;
  unit: string;
  counted_from: string;
  done: string;
  when: string;
  citation: string;
  url: string;
  read: string;
  confidence: string;
  checked_on: string;
}

function startOf({ due }: Limit): string {
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

/** By when, where that is no length of time. */
function dayOf({ due }: Limit): { number: string; unit: string } {
  switch (due.kind) {
    case 'within':
      return { number: String(due.duration.n), unit: due.duration.unit };
    case 'by-date':
      return { number: `${due.month}/${due.day}`, unit: 'month/day' };
    case 'nth-school-day-of-next-year':
    case 'before-next-school-year':
      return {
        number: due.kind === 'before-next-school-year' ? '' : String(due.n),
        unit: due.kind,
      };
  }
}

function whenOf({ when }: Limit): string {
  if (when === null) return 'always';
  switch (when.kind) {
    case 'words':
      return when.words;
    case 'due-in-summer':
      return `due-in-summer: ${when.limit}`;
    case 'near-end-of-school-year':
      return `${when.event} with ${when.atLeast} to ${when.atMost} ${when.unit} left in the school year`;
  }
}

/** All steps of a jurisdiction as rows, one for each limit. */
export function limitRows({ code, name, steps }: Jurisdiction): LimitRow[] {
  const empty = { limit: '', number: '', unit: '', counted_from: '', done: '', when: '' };
  const noSource = { citation: '', url: '', read: '', confidence: '' };
  return stepsInOrder.flatMap((id): LimitRow[] => {
    const step = steps[id];
    const row = { code, name, step: id, kind: step.kind };
    switch (step.kind) {
      case 'state':
        return step.limits.map((limit) => ({
          ...row,
          limit: limit.id,
          ...dayOf(limit),
          counted_from: startOf(limit),
          done: limit.to,
          when: whenOf(limit),
          ...sourceOf(limit.source),
        }));
      case 'federal':
        return [{ ...row, ...empty, ...sourceOf(step.source) }];
      case 'part-of':
        return [{ ...row, ...empty, limit: `part of ${step.step}`, ...noSource, checked_on: '' }];
      case 'none-found':
        return [{ ...row, ...empty, ...noSource, url: step.url ?? '', checked_on: step.checkedOn }];
    }
  });
}

function sourceOf({ citation, url, read, confidence, checkedOn }: Limit['source']) {
  return { citation, url, read, confidence, checked_on: checkedOn };
}
