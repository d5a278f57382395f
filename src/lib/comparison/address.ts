import { fewestPlans, mostConcerns, usualChoice, type Choice, type Choices } from './choice';

/** What the part of an address behind "#" says. */
export interface InAddress {
  choice: Choice;
  /** The row that is meant; null where none is named. */
  row: string | null;
}

const between = '.';

/** Those of all that are named, each once, as they are named. */
const named = <T extends string>(all: readonly T[], value: string | null): T[] =>
  [...new Set(value?.split(between))].flatMap((name) => all.find((item) => item === name) ?? []);

/**
 * Reads a choice from an address: "cost&plans=iep.ifsp&matters=moving". Anyone can write an address, so
 * what is unknown, doubled or too much is passed over, and what is missing is as usual.
 */
export function readAddress(hash: string, all: Choices, rows: readonly string[]): InAddress {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const usual = usualChoice(all);
  const plans = named(all.plans, said.get('plans'));
  const concerns = named(all.concerns, said.get('matters'));
  const [first] = said.keys();
  return {
    choice: {
      plans: plans.length < fewestPlans ? usual.plans : plans,
      concerns: all.concerns.filter((concern) => concerns.includes(concern)).slice(0, mostConcerns),
      stage: all.stages.find((stage) => stage === said.get('stage')) ?? null,
      onlyDifferences: said.get('only') === 'differences',
    },
    row: rows.find((row) => row === first) ?? null,
  };
}

/** Whether an address names a choice at all, and not just a place on the page. */
export const namesChoice = (hash: string) => hash.includes('=');

/** Writes a choice for an address, with the row that is meant; empty where all is as usual. What is as usual is left out. */
export function writeAddress(choice: Choice, all: Choices, row: string | null = null): string {
  const usual = usualChoice(all);
  const parts = [
    row,
    choice.plans.join() !== usual.plans.join() && `plans=${choice.plans.join(between)}`,
    choice.concerns.length > 0 && `matters=${choice.concerns.join(between)}`,
    choice.stage !== null && `stage=${choice.stage}`,
    choice.onlyDifferences && 'only=differences',
  ].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
