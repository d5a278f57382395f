import rulesJson from './federal/rules.json';
import { rulesSchema, type Rule, type RuleValue } from './schema/rule';

const rules = rulesSchema.parse(rulesJson);

/** The earliest of some days; ISO days sort as text. Throws where there are none. */
export function oldest(days: readonly string[]): string {
  const first = days.toSorted()[0];
  if (first === undefined) throw new Error('No days to choose the oldest from');
  return first;
}

/** The rule with this id. Throws on an unknown id, so that a misspelled citation fails the build. */
export function getRule(id: string): Rule {
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (!rule) throw new Error(`No rule "${id}" in src/data/federal/rules.json`);
  return rule;
}

/** A number that a rule owns. Throws on an unknown rule or name. */
export function getRuleValue(id: string, name: string): RuleValue {
  const values = getRule(id).values ?? {};
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (!value)
    throw new Error(
      `Rule "${id}" has no value "${name}"; it has: ${Object.keys(values).join(', ') || 'none'}`,
    );
  return value;
}

/** The day of the oldest check: no rule is known less well than this. */
export const oldestCheck = oldest(Object.values(rules).map(({ checkedOn }) => checkedOn));
