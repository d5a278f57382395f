import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rows } from '../../src/data/comparison';
import { planIds } from '../../src/data/schema/comparison';
import { quiz } from '../../src/data/quiz';
import { getLetterField, letters as letterPages } from '../../src/data/letters';
import { getRule, getRuleValue } from '../../src/data/rules';
import type { Condition, SignId } from '../../src/data/schema/quiz';
import { guideFacts } from '../../src/data/schema/guide-fact';
import { readAddress, writeAddress } from '../../src/lib/comparison/address';
import { result } from '../../src/lib/quiz/result';
import { truth } from '../../src/lib/quiz/truth';
import { guideFiles } from '../sources/guide-files';
import { anyAnswers, wholeRun } from '../sources/quiz-runs';
import { saidQuiz } from '../sources/said-quiz';

const { questions, situations, parts, outcomes, steps, notes, letters } = quiz;
const kinds = { questions, situations, parts, outcomes, steps, notes, letters };
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

/** A place in the comparison as it is written after it was read: without what is not there. */
function writtenAgain(compare: string): string {
  const all = { plans: planIds, concerns: [], stages: [] };
  const { choice, row } = readAddress(compare, all, idsOf(rows));
  return writeAddress(choice, all, row);
}

/** What a condition looks at in the end, its situations opened. */
interface Looks {
  answers: { question: string; option: string }[];
  signs: SignId[];
  situations: string[];
}

function looks(condition: Condition | undefined, within: readonly string[] = []): Looks {
  const join = (each: Looks[]): Looks => ({
    answers: each.flatMap(({ answers }) => answers),
    signs: each.flatMap(({ signs }) => signs),
    situations: each.flatMap((one) => one.situations),
  });
  if (condition === undefined) return join([]);
  if ('question' in condition) {
    const { question, oneOf } = condition;
    return { ...join([]), answers: oneOf.map((option) => ({ question, option })) };
  }
  if ('sign' in condition) return { ...join([]), signs: [condition.sign] };
  if ('situation' in condition) {
    const { situation } = condition;
    if (within.includes(situation)) throw new Error(`"${situation}" looks at itself`);
    const when = situations.find(({ id }) => id === situation)?.when;
    const inside = looks(when, [...within, situation]);
    return { ...inside, situations: [situation, ...inside.situations] };
  }
  if ('not' in condition) return looks(condition.not, within);
  const all = 'all' in condition ? condition.all : condition.any;
  return join(all.map((part) => looks(part, within)));
}

/** Every condition with the name of what it belongs to. */
const conditions = [
  ...Object.entries(kinds).flatMap(([kind, things]) =>
    things.map((thing) => ({
      of: `${kind}/${thing.id}`,
      when: 'when' in thing ? thing.when : undefined,
    })),
  ),
  ...questions.flatMap(({ id, options }) =>
    options.map((option) => ({ of: `questions/${id}/${option.id}`, when: option.when })),
  ),
  ...letters.flatMap(({ id, opens }) =>
    (opens?.choices ?? []).map(({ field, is, when }) => ({
      of: `letters/${id}/${field}=${is}`,
      when,
    })),
  ),
];

/** The words that lead to a letter with all of a family's details. */
const opening = letters.flatMap(({ opens, ...words }) => (opens ? [{ ...words, opens }] : []));

/** Every text of a thing, however deep it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

describe('ids', () => {
  test.each(Object.entries(kinds))('of %s are unique', (_, things) => {
    expect(twice(idsOf(things))).toEqual([]);
  });

  test.each(questions)('of the answers to $id are unique', ({ options }) => {
    expect(twice(idsOf(options))).toEqual([]);
  });
});

describe('references', () => {
  test('of conditions lead to answers and situations that are there', () => {
    const answers = questions.flatMap(({ id, options }) => options.map((o) => `${id}/${o.id}`));
    const known = [...answers, ...idsOf(situations)];
    const missing = conditions.flatMap(({ of, when }) => {
      const found = looks(when);
      const named = found.answers.map(({ question, option }) => `${question}/${option}`);
      return [...named, ...found.situations]
        .filter((name) => !known.includes(name))
        .map((name) => `${of}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test.each(outcomes)('of the result $id lead to parts, steps and facts', (outcome) => {
    expect(idsOf(parts)).toEqual(expect.arrayContaining(outcome.parts));
    expect(idsOf(steps)).toEqual(expect.arrayContaining(outcome.steps));
    expect(guideFacts).toEqual(expect.arrayContaining(outcome.stateFacts));
    for (const list of [outcome.parts, outcome.steps, outcome.stateFacts])
      expect(twice(list)).toEqual([]);
  });

  test('of steps lead to letters, guides and rows of the comparison', () => {
    for (const { id, letter, guide, compare } of steps) {
      if (letter) expect(idsOf(letters), id).toContain(letter);
      if (guide) expect(idsOf(guideFiles), id).toContain(guide);
      if (compare) expect(writtenAgain(compare), id).toBe(`#${compare}`);
    }
  });

  test.each(letters)('of the letter $id lead to questions whose answers it lists', (letter) => {
    expect(idsOf(questions)).toEqual(expect.arrayContaining(letter.lists));
    const places = letter.paragraphs.flatMap(({ en }) => en.match(/\{said\}/g) ?? []);
    expect(places).toHaveLength(letter.lists.length > 0 ? 1 : 0);
  });

  test.each(opening)('of the words $id lead to a letter that there is, and its fields', (words) => {
    const { letter, said, choices } = words.opens;
    const page = letterPages.find(({ id }) => id === letter);
    expect(page).toBeDefined();
    if (said !== undefined) {
      expect(page!.fields).toContain(said);
      expect(getLetterField(said).kind).toMatch(/^lines?$/);
    }
    // What a question lists has a place in the letter, and a place waits only for what is listed.
    expect(said !== undefined).toBe(words.lists.length > 0);
    for (const { field: name, is } of choices) {
      expect(page!.fields).toContain(name);
      const field = getLetterField(name);
      expect(field.kind === 'choice' && field.options.map(({ id }) => id), name).toContain(is);
    }
  });

  test('of words lead on no run to two options of one choice', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { answers } = wholeRun(given);
        for (const { id, opens } of opening) {
          const chosen = opens.choices.filter(({ when }) => truth(when, quiz, answers));
          expect(twice(chosen.map(({ field }) => field)), id).toEqual([]);
        }
      }),
      { seed: 504, numRuns: 2000 },
    );
  });

  // A letter that is opened asks the result for what is known, by its own name.
  test('of one result lead on no run to the same letter with other things known', () => {
    const inEnglish = saidQuiz('en');
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { outcome, steps: found } = result(inEnglish, wholeRun(given).answers, '');
        const knownBy = new Map<string, object>();
        for (const { letter } of found) {
          if (!letter?.opens) continue;
          const before = knownBy.get(letter.opens.letter);
          if (before) expect(letter.known, outcome.id).toEqual(before);
          knownBy.set(letter.opens.letter, letter.known);
        }
      }),
      { seed: 504, numRuns: 500 },
    );
  });

  test('only what is sent has a subject, and all of it has', () => {
    for (const { id, use, subject } of letters)
      expect(subject !== undefined, id).toBe(use === 'send');
  });

  test('to rules lead to rules whose text somebody has seen', () => {
    const cited = [...questions, ...parts, ...steps, ...notes].flatMap(({ id, rules }) =>
      rules.map((rule) => ({ id, rule })),
    );
    const unseen = cited.filter(({ rule }) => getRule(rule).evidence === 'not-seen');
    expect(unseen).toEqual([]);
  });

  test('to numbers lead to numbers of a rule that somebody has seen', () => {
    for (const [, slot] of texts(quiz).flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)])) {
      if (slot === 'said') continue;
      const [rule, value, ...rest] = slot!.split('.');
      expect(rest).toEqual([]);
      expect(getRuleValue(rule!, value!)).toBeDefined();
      expect(getRule(rule!).evidence).not.toBe('not-seen');
    }
  });

  test.each([...questions, ...parts, ...steps, ...notes])(
    'the numbers in $id come from the rules that it cites',
    (thing) => {
      const used = texts(thing).flatMap((text) =>
        Array.from(text.matchAll(/\{([a-z0-9-]+)\.\w+\}/g), (match) => match[1]!),
      );
      expect(used.filter((rule) => !thing.rules.includes(rule))).toEqual([]);
    },
  );
});

test('nothing lies unused', () => {
  const named = conditions.flatMap(({ when }) => looks(when).situations);
  const leftOver = (things: readonly { id: string }[], used: readonly (string | undefined)[]) =>
    idsOf(things).filter((id) => !used.includes(id));
  expect(leftOver(situations, named)).toEqual([]);
  expect(
    leftOver(
      steps,
      outcomes.flatMap((outcome) => outcome.steps),
    ),
  ).toEqual([]);
  expect(
    leftOver(
      parts,
      outcomes.flatMap((outcome) => outcome.parts),
    ),
  ).toEqual([]);
  expect(
    leftOver(
      letters,
      steps.map(({ letter }) => letter),
    ),
  ).toEqual([]);
});

describe.each(questions.map((question, i) => ({ ...question, i })))(
  'question $id',
  ({ kind, when, options, i }) => {
    test('and its answers look only at questions before it, and never at signs', () => {
      const before = idsOf(questions.slice(0, i));
      for (const condition of [when, ...options.map((option) => option.when)]) {
        const { answers, signs } = looks(condition);
        expect(answers.filter(({ question }) => !before.includes(question))).toEqual([]);
        expect(signs).toEqual([]);
      }
    });

    test('always ends in "not-sure"', () => {
      expect(options.at(-1)).toMatchObject({ id: 'not-sure' });
      expect(options.at(-1)).not.toHaveProperty('when');
      if (kind === 'state') expect(options).toHaveLength(1);
    });

    test('has at most one answer that stands alone, and that is no sign of anything', () => {
      const alone = options.filter((option) => option.alone);
      expect(alone.length).toBeLessThanOrEqual(kind === 'many' ? 1 : 0);
      for (const option of alone) expect(option.signs ?? {}).toEqual({});
    });
  },
);

test('the last result holds whatever was said, and no other does', () => {
  expect(outcomes.map(({ when }) => when === undefined)).toEqual(
    outcomes.map((_, i) => i === outcomes.length - 1),
  );
});
