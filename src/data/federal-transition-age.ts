import { getRuleValue } from './rules';

function ageOf(rule: string, value: string): number {
  const age = getRuleValue(rule, value);
  if (age.kind !== 'age') throw new Error(`${rule} ${value} is no age`);
  return age.years;
}

/** The age in full years from which the IEP plans for life after school (34 CFR 300.320(b)). */
export const federalTransitionAge = ageOf('iep-transition-16', 'age');
