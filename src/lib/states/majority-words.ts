import type { Majority } from '../../data/schema/ages';
import type { Wording } from './phrases';

/** When a student is of age for special education, and who then holds the parents' rights, in plain sentences. */
export function majoritySentences(
  { age, rightsTransfer }: Majority,
  { limits }: Wording,
): string[] {
  const words = limits.ages.majority;
  if (age.kind === 'age') return [words.at(age.years), words.rights[rightsTransfer]];
  return rightsTransfer === 'not-confirmed'
    ? [words.allUnclear]
    : [words.unclear, words.rights[rightsTransfer]];
}
