import type { AgeFrom, AgesServed, AgeUntil, DevelopmentalDelay } from '../../data/schema/ages';
import { sinceWords } from '../facts/date-words';
import { dayOfYearWords } from '../facts/day-of-year-words';
import { showsOwnWords } from './limit-words';
import type { Wording } from './phrases';

function fromWords(from: AgeFrom, { limits, lang }: Wording): string {
  const words = limits.ages.from;
  switch (from.kind) {
    case 'birth':
      return words.birth;
    case 'birthday':
      return words.birthday(from.years);
    case 'age-on':
      return words.on(from.years, dayOfYearWords(from.month, from.day, lang));
  }
}

/** Until when; null where that could not be confirmed. */
function untilWords(until: AgeUntil, { limits, lang }: Wording): string | null {
  const words = limits.ages.until;
  switch (until.kind) {
    case 'birthday':
      return words.birthday(until.years);
    case 'end-of-school-year':
      return words.endOfSchoolYear(until.years);
    case 'end-of-term':
      return words.endOfTerm(until.years);
    case 'not-yet-on':
      return words.notYetOn(until.years, dayOfYearWords(until.month, until.day, lang));
    case 'day-of-school-year':
      return words.dayOfSchoolYear(until.years, dayOfYearWords(until.month, until.day, lang));
    case 'by-birth-month':
      return words.byBirthMonth(until.years);
    case 'not-confirmed':
      return null;
  }
}

/** Who can get special education, in plain sentences, with what it was before a recent change. */
export function agesServedSentences(
  { from, until, change }: AgesServed,
  wording: Wording,
): string[] {
  const words = wording.limits.ages;
  const end = untilWords(until, wording);
  const start = fromWords(from, wording);
  const sentences = [end === null ? words.servedUnclear(start) : words.served(start, end)];
  if (change) {
    const day = sinceWords(change.since, wording.lang);
    const before = untilWords(change.until, wording);
    sentences.push(before === null ? words.changedUnclear(day) : words.changed(day, before));
  }
  return sentences;
}

/** Who can be found eligible under "developmental delay", in plain sentences. */
export function delaySentences(
  { use, name, change }: DevelopmentalDelay,
  wording: Wording,
): string[] {
  const words = wording.limits.ages;
  const sentences: string[] = [];
  switch (use.kind) {
    case 'used':
      sentences.push(
        words.delay((showsOwnWords(wording) ? name : null) ?? words.delayName, use.from, use.until),
      );
      break;
    case 'not-used':
      sentences.push(words.delayNotUsed);
      break;
    case 'not-confirmed':
      sentences.push(words.delayUnclear);
      break;
  }
  if (change) {
    const day = sinceWords(change.since, wording.lang);
    switch (change.use.kind) {
      case 'used':
        sentences.push(words.delayChanged(day, change.use.from, change.use.until));
        break;
      case 'not-used':
        sentences.push(words.delayNewlyUsed(day));
        break;
      case 'not-confirmed':
        sentences.push(words.changedUnclear(day));
        break;
    }
  }
  return sentences;
}
