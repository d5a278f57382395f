import type { RuleValue } from '../../data/schema/rule';

/** The names of the units in one language, singular and plural. */
export type UnitWords = Record<
  'calendar-days' | 'school-days' | 'business-days' | 'weeks' | 'months' | 'years',
  readonly [one: string, many: string]
>;

/**
 * A rule's number as words: "60 calendar days", "1 year"; ages and counts as bare figures.
 *
 * Number and unit are joined by a no-break space, so that no line ends on "60".
 */
export function valueWords(value: RuleValue, units: UnitWords): string {
  switch (value.kind) {
    case 'duration': {
      const [one, many] = units[value.unit];
      return `${value.n}\u00a0${value.n === 1 ? one : many}`;
    }
    case 'age':
      return String(value.years);
    case 'count':
      return String(value.n);
  }
}
