import type { Jurisdiction } from '../../data/schema/jurisdiction';
import type { Wording } from './phrases';

/**
 * From when the IEP must plan for life after school, in plain sentences.
 *
 * `federalAge` is that of 34 CFR 300.320(b), in full years. Where we could not confirm that the federal rules
 * hold, it is not said in place of an age that we do not know.
 */
export function transitionSentences(
  { federalRules, ages }: Pick<Jurisdiction, 'federalRules' | 'ages'>,
  federalAge: number,
  { limits }: Wording,
): string[] {
  const words = limits.ages.transition;
  const { starts } = ages.transition;
  switch (starts.kind) {
    case 'federal':
      return [words.inEffectAt(words.age(federalAge, 0)), words.basis[starts.basis]];
    case 'age': {
      const age = words.age(starts.years, starts.months);
      return [starts.at === 'birthday' ? words.by(age) : words.inEffectAt(age)];
    }
    case 'grade-or-age':
      return [words.byGradeOr(starts.grade, words.age(starts.years, 0))];
    case 'not-confirmed':
      return federalRules === 'apply'
        ? [words.unclear, words.federally(words.age(federalAge, 0))]
        : [words.unclear];
  }
}
