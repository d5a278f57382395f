import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanId } from '../../src/data/schema/comparison';
import { namesChoice, readAddress, writeAddress } from '../../src/lib/comparison/address';
import { asText, type TextWords } from '../../src/lib/comparison/as-text';
import {
  choosePair,
  pairOf,
  shownPlans,
  tickConcern,
  tickPlan,
  usualChoice,
  type Choice,
} from '../../src/lib/comparison/choice';
import { pointing } from '../../src/lib/comparison/pointing';
import type { Row } from '../../src/lib/comparison/row';
import { view } from '../../src/lib/comparison/view';
import { all, anyChoice, anyPlans, anyRows, vocabulary } from '../sources/any-comparison';

const some = { seed: 504, numRuns: 500 };
const usual = usualChoice(all);
const both: readonly PlanId[] = ['iep', '504'];

/** A row that speaks to nothing and whose plans all say the same, but for what is given. */
const rowOf = (id: string, given: Partial<Row> = {}): Row => {
  const answer = { answer: 'Yes.', doubt: '', rules: '34 CFR 300.1', gist: 'yes' };
  return {
    id,
    stage: 'asking',
    concerns: {},
    question: 'Is it?',
    plans: { iep: answer, '504': answer, ifsp: answer, 'services-plan': answer },
    meaning: 'Ask.',
    ...given,
  };
};
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const seen = (...[rows, choice, shown, typed]: Parameters<typeof view>) => {
  const { first, rest } = view(rows, choice, shown, typed);
  return [...first, ...rest];
};

/** Typed words in any dress, and what they are in the rows. */
const anyTyped = fc
  .array(
    fc.record({
      word: fc.constantFrom(...vocabulary),
      accents: fc.constantFrom('kept', 'apart', 'left out'),
      letters: fc.constantFrom('capital', 'small', 'as they are'),
      after: fc.constantFrom(' ', '  ', ', ', '? ', ' / '),
    }),
    { maxLength: 2 },
  )
  .map((words) => ({
    wanted: words.map(({ word: [written] }) => written),
    typed: words
      .map(({ word: [written, plain], accents, letters, after }) => {
        const spelled = { kept: written, apart: written.normalize('NFD'), 'left out': plain }[
          accents
        ];
        const dressed = {
          capital: spelled.toUpperCase(),
          small: spelled.toLowerCase(),
          'as they are': spelled,
        }[letters];
        return dressed + after;
      })
      .join(''),
  }));

/** The words that a reader sees in a row. */
const wordsSeen = ({ question, meaning, plans }: Row, shown: readonly PlanId[]) =>
  [question, meaning, ...shown.flatMap((plan) => [plans[plan].answer, plans[plan].doubt])]
    .join(' ')
    .split(' ');

describe('the rows shown', () => {
  const anyView = fc.tuple(anyRows, anyChoice, anyPlans, anyTyped);

  test('are always some of the rows, each once, in the usual order where none comes first', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const { first, rest } = view(rows, choice, shown, typed);
        expect(new Set([...first, ...rest]).size).toBe(first.length + rest.length);
        for (const row of first) expect(rows).toContain(row);
        expect(rest).toEqual(rows.filter((row) => rest.includes(row)));
      }),
      some,
    );
  });

  test('without filters are always all rows', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown]) => {
        const open = { ...choice, stage: null, onlyDifferences: false };
        expect(ids(seen(rows, open, shown, '')).toSorted()).toEqual(ids(rows).toSorted());
      }),
      some,
    );
  });

  test('without concerns always come in their usual order', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const { first, rest } = view(rows, { ...choice, concerns: [] }, shown, typed);
        expect(first).toEqual([]);
        expect(rest).toEqual(rows.filter((row) => rest.includes(row)));
      }),
      some,
    );
  });

  test('come first exactly where they speak to a concern that was picked', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const { first, rest } = view(rows, choice, shown, typed);
        const speaks = (row: Row) =>
          Object.keys(row.concerns).some((concern) => choice.concerns.includes(concern));
        expect(first.every(speaks)).toBe(true);
        expect(rest.some(speaks)).toBe(false);
      }),
      some,
    );
  });

  test('never come after one that speaks to fewer concerns, or to as many but worse', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const { first } = view(rows, choice, shown, typed);
        const weights = first.map((row) => {
          const hits = choice.concerns.flatMap((concern) => row.concerns[concern] ?? []);
          return { hits: hits.length, best: Math.min(...hits), place: rows.indexOf(row) };
        });
        weights.slice(1).forEach((after, i) => {
          const before = weights[i]!;
          expect(before.hits).toBeGreaterThanOrEqual(after.hits);
          if (before.hits !== after.hits) return;
          expect(before.best).toBeLessThanOrEqual(after.best);
          if (before.best === after.best) expect(before.place).toBeLessThan(after.place);
        });
      }),
      some,
    );
  });

  test('are always the same in whatever order concerns were picked', () => {
    const shuffled = anyChoice.chain((choice) =>
      fc.tuple(
        fc.constant(choice),
        fc.shuffledSubarray([...choice.concerns], { minLength: choice.concerns.length }),
      ),
    );
    fc.assert(
      fc.property(anyRows, shuffled, anyPlans, (rows, [choice, concerns], shown) => {
        expect(view(rows, { ...choice, concerns }, shown, '')).toEqual(
          view(rows, choice, shown, ''),
        );
      }),
      some,
    );
  });

  test('as differences are always exactly those in which two of the shown plans differ', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const differ = ({ plans }: Row) =>
          shown.some((a) => shown.some((b) => plans[a].gist !== plans[b].gist));
        const every = seen(rows, { ...choice, onlyDifferences: false }, shown, typed);
        expect(seen(rows, { ...choice, onlyDifferences: true }, shown, typed)).toEqual(
          every.filter(differ),
        );
      }),
      some,
    );
  });

  test('of a stage are always exactly those of that stage', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed }]) => {
        const every = seen(rows, { ...choice, stage: null }, shown, typed);
        for (const stage of all.stages)
          expect(seen(rows, { ...choice, stage }, shown, typed)).toEqual(
            every.filter((row) => row.stage === stage),
          );
      }),
      some,
    );
  });

  test('always hold every word typed where a reader sees it, whatever its case and accents', () => {
    fc.assert(
      fc.property(anyView, ([rows, choice, shown, { typed, wanted }]) => {
        const holds = (row: Row) => {
          const words = wordsSeen(row, shown);
          return wanted.every((word) => words.includes(word));
        };
        expect(seen(rows, choice, shown, typed)).toEqual(
          seen(rows, choice, shown, '').filter(holds),
        );
      }),
      { ...some, numRuns: 1500 },
    );
  });

  test('are found by whatever is typed without an error, and no row is changed', () => {
    fc.assert(
      fc.property(anyRows, anyChoice, fc.string({ unit: 'binary' }), (rows, choice, typed) => {
        const copy = structuredClone(rows);
        view(rows, choice, choice.plans, typed);
        expect(rows).toEqual(copy);
      }),
      some,
    );
  });

  const row = rowOf('a', {
    question: 'Who pays for the child’s evaluation?',
    meaning: 'Pregunte a la escuela.',
    plans: {
      ...rowOf('a').plans,
      iep: {
        answer: 'The district.',
        doubt: 'Not sure: a second opinion.',
        rules: '34 CFR 300.39(b)(1)',
        gist: 'free',
      },
      ifsp: {
        answer: 'Sometimes the family.',
        doubt: 'Not sure: how much.',
        rules: '34 CFR 303.521',
        gist: 'fees',
      },
    },
  });
  test.each([
    ['evalu', true, 'a beginning'],
    ['district pays', true, 'words of the cell and of the question, in any order'],
    ['Escuéla', true, 'an accent too many'],
    ["child's", true, 'another apostrophe'],
    ['childs', true, 'no apostrophe'],
    ['300.39(b)', true, 'a rule'],
    ['opinion', true, 'a word of a doubt'],
    ['second district', true, 'words of a doubt and of the answer before it'],
    ['  ', true, 'nothing but space'],
    ['¿?', true, 'nothing but marks'],
    ['district hearing', false, 'one of the words stands nowhere'],
    ['family', false, 'a word of a plan that is not shown'],
    ['much', false, 'a doubt of a plan that is not shown'],
    ['303', false, 'a rule of a plan that is not shown'],
    ['free', false, 'a gist, which nobody sees'],
  ])('%j finds the row: %s (%s)', (typed, found) => {
    expect(ids(seen([row], usual, both, typed))).toEqual(found ? ['a'] : []);
  });

  test('put two hits before a better one, the better of two before the worse', () => {
    const rows = [
      rowOf('none'),
      rowOf('worse', { concerns: { moving: 3 } }),
      rowOf('better', { concerns: { moving: 0 } }),
      rowOf('two', { concerns: { moving: 4, money: 5 } }),
      rowOf('other', { concerns: { health: 0 } }),
    ];
    const { first, rest } = view(rows, { ...usual, concerns: ['moving', 'money'] }, both, '');
    expect(ids(first)).toEqual(['two', 'better', 'worse']);
    expect(ids(rest)).toEqual(['none', 'other']);
  });

  test('never speak to a concern that only every object has', () => {
    const { first } = view([rowOf('a')], { ...usual, concerns: ['constructor'] }, both, '');
    expect(first).toEqual([]);
  });

  test('of a narrow screen are compared in the two plans that it shows', () => {
    const plans = {
      ...rowOf('a').plans,
      ifsp: { answer: 'No.', doubt: '', rules: '34 CFR 303.1', gist: 'no' },
    };
    const choice: Choice = { ...usual, plans: ['504', 'iep', 'ifsp'], onlyDifferences: true };
    const [wide, narrow] = [shownPlans(choice, all, true), shownPlans(choice, all, false)];
    expect(ids(seen([rowOf('a', { plans })], choice, wide, ''))).toEqual(['a']);
    expect(ids(seen([rowOf('a', { plans })], choice, narrow, ''))).toEqual([]);
  });
});

/** Plans in the order of their columns. */
const inColumns = (plans: readonly PlanId[]) => all.plans.filter((plan) => plans.includes(plan));

/** Fails where a choice is none that the form can show. */
function expectValid({ plans, concerns, stage, onlyDifferences }: Choice) {
  expect(plans.toSorted()).toEqual(inColumns(plans).toSorted());
  expect(plans.length).toBeGreaterThanOrEqual(2);
  expect(concerns).toEqual(all.concerns.filter((concern) => concerns.includes(concern)));
  expect(concerns.length).toBeLessThanOrEqual(5);
  if (stage !== null) expect(all.stages).toContain(stage);
  expect(typeof onlyDifferences).toBe('boolean');
}

/** What a person can do to the plans and concerns of a choice. */
type Tick =
  | { kind: 'plan'; plan: PlanId; on: boolean }
  | { kind: 'concern'; concern: string; on: boolean }
  | { kind: 'pair'; side: 0 | 1; plan: PlanId };

describe('a choice', () => {
  const anyPlan = fc.constantFrom(...all.plans);
  const anyConcern = fc.constantFrom(...all.concerns);
  const anySide = fc.constantFrom(0 as const, 1 as const);
  const anyTick = fc.oneof<fc.Arbitrary<Tick>[]>(
    fc.record({ kind: fc.constant('plan'), plan: anyPlan, on: fc.boolean() }),
    fc.record({ kind: fc.constant('concern'), concern: anyConcern, on: fc.boolean() }),
    fc.record({ kind: fc.constant('pair'), side: anySide, plan: anyPlan }),
  );
  const after = (choice: Choice, tick: Tick): Choice => {
    switch (tick.kind) {
      case 'plan':
        return tickPlan(choice, all, tick.plan, tick.on) ?? choice;
      case 'concern':
        return tickConcern(choice, all, tick.concern, tick.on) ?? choice;
      case 'pair':
        return choosePair(choice, tick.side, tick.plan);
    }
  };

  test('never has fewer than two plans or more than five concerns, whatever is ticked', () => {
    fc.assert(
      fc.property(fc.array(anyTick, { maxLength: 30 }), (ticks) => {
        ticks.reduce((choice, tick) => {
          const next = after(choice, tick);
          expectValid(next);
          expect([next.stage, next.onlyDifferences]).toEqual([null, false]);
          return next;
        }, usual);
      }),
      some,
    );
  });

  test('has always the same plans, in the order of their columns, after a tick was made and undone', () => {
    fc.assert(
      fc.property(anyChoice, anyPlan, (choice, plan) => {
        const has = choice.plans.includes(plan);
        const turned = tickPlan(choice, all, plan, !has);
        if (turned === null) expect([has, choice.plans.length]).toEqual([true, 2]);
        else {
          expectValid(turned);
          expect(turned.plans).toEqual(inColumns(turned.plans));
          expect(turned.plans.includes(plan)).toBe(!has);
          expect(tickPlan(turned, all, plan, has)).toEqual({
            ...choice,
            plans: inColumns(choice.plans),
          });
        }
      }),
      some,
    );
  });

  test('is always the same after a concern was ticked and unticked, or the other way round', () => {
    fc.assert(
      fc.property(anyChoice, anyConcern, (choice, concern) => {
        const has = choice.concerns.includes(concern);
        const turned = tickConcern(choice, all, concern, !has);
        if (turned === null) expect([has, choice.concerns.length]).toEqual([false, 5]);
        else {
          expectValid(turned);
          expect(turned.concerns.includes(concern)).toBe(!has);
          expect(tickConcern(turned, all, concern, has)).toEqual(choice);
        }
      }),
      some,
    );
  });

  test('of a pair is always two plans, the wanted one on its side, and nothing else changed', () => {
    fc.assert(
      fc.property(anyChoice, anySide, anyPlan, (choice, side, plan) => {
        const changed = choosePair(choice, side, plan);
        const pair = pairOf(choice);
        expectValid(changed);
        expect(changed.plans).toHaveLength(2);
        expect(pairOf(changed)).toEqual(changed.plans);
        expect(changed.plans[side]).toBe(plan);
        expect(changed.plans).toContain(pair[1 - side]);
        if (plan === pair[1 - side]) expect(changed.plans).toEqual(pair.toReversed());
        expect({ ...changed, plans: choice.plans }).toEqual(choice);
      }),
      some,
    );
  });

  test.each<[side: 0 | 1, plan: PlanId, plans: PlanId[], why: string]>([
    [0, 'ifsp', ['ifsp', '504'], 'where it was chosen, though its column comes later'],
    [1, 'ifsp', ['iep', 'ifsp'], 'the other side stays'],
    [0, '504', ['504', 'iep'], 'the plan of the other side: they change places'],
    [1, 'iep', ['504', 'iep'], 'the plan of the other side: they change places'],
    [0, 'iep', ['iep', '504'], 'the plan it had'],
  ])('side %i of IEP and 504 becomes %s: %j (%s)', (side, plan, plans) => {
    expect(choosePair(usual, side, plan).plans).toEqual(plans);
  });

  test.each<[side: 0 | 1, plan: PlanId, plans: PlanId[], why: string]>([
    [0, '504', ['504', 'iep'], 'the third plan'],
    [1, '504', ['ifsp', '504'], 'the third plan'],
    [1, 'services-plan', ['ifsp', 'services-plan'], 'a plan besides'],
    [0, 'iep', ['iep', 'ifsp'], 'the plan of the other side: they change places'],
  ])('side %i of IFSP, IEP and 504 becomes %s: %j (%s)', (side, plan, plans) => {
    const choice: Choice = { ...usual, plans: ['ifsp', 'iep', '504'] };
    expect(choosePair(choice, side, plan).plans).toEqual(plans);
  });

  test('always shows all its plans where there is room, else its pair, in the order of their columns', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const [wide, narrow] = [shownPlans(choice, all, true), shownPlans(choice, all, false)];
        for (const shown of [wide, narrow]) expect(shown).toEqual(inColumns(shown));
        expect(wide.toSorted()).toEqual(choice.plans.toSorted());
        expect(narrow.toSorted()).toEqual(pairOf(choice).toSorted());
        expect(narrow).toHaveLength(2);
      }),
      some,
    );
  });

  test.each<[plans: PlanId[], wide: PlanId[], narrow: PlanId[], why: string]>([
    [['iep', '504'], ['iep', '504'], ['iep', '504'], 'the usual pair'],
    [['504', 'iep'], ['iep', '504'], ['iep', '504'], 'a pair that was turned'],
    [['ifsp', '504', 'iep'], ['iep', '504', 'ifsp'], ['504', 'ifsp'], 'the first two chosen'],
    [['iep', 'services-plan', 'ifsp', '504'], [...all.plans], ['iep', 'services-plan'], 'all'],
  ])('of %j shows %j where there is room, else %j (%s)', (plans, wide, narrow) => {
    expect(shownPlans({ ...usual, plans }, all, true)).toEqual(wide);
    expect(shownPlans({ ...usual, plans }, all, false)).toEqual(narrow);
  });

  test('is at first the first two plans and all rows', () => {
    expect(usual).toEqual({ plans: both, concerns: [], stage: null, onlyDifferences: false });
  });
});

describe('an address', () => {
  const rows = ['cost', 'moving', 'who-can-ask'];
  const read = (hash: string) => readAddress(hash, all, rows);

  /** Nearly an address: the parts of one in any order, doubled, cut or encoded. */
  const anyHostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.nat(0xffff), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          ...['#', '&', '=', '.', '+', '%', '%2', '%E0%A4', '%2e', '%00', '<script>', '__proto__'],
          ...['plans', 'matters', 'stage', 'only', 'differences', 'constructor', 'toString'],
          ...all.plans,
          ...all.concerns,
          ...all.stages,
          ...rows,
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join('')),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('plans=', 'matters=', 'stage=', 'only=', 'cost&plans='),
          fc.array(fc.constantFrom(...all.plans, ...all.concerns, ...all.stages, 'x', ''), {
            maxLength: 12,
          }),
        ),
        { maxLength: 5 },
      )
      .map((parts) => `#${parts.map(([key, names]) => key + names.join('.')).join('&')}`),
  );

  test('whatever it is, always gives a choice that can be shown', () => {
    fc.assert(
      fc.property(anyHostile, (hash) => {
        const { choice, row } = read(hash);
        expectValid(choice);
        if (row !== null) expect(rows).toContain(row);
      }),
      { ...some, numRuns: 3000 },
    );
  });

  test('whatever it is, is always the same when it was read and written once', () => {
    fc.assert(
      fc.property(anyHostile, (hash) => {
        const once = read(hash);
        const written = writeAddress(once.choice, all, once.row);
        expect(read(written)).toEqual(once);
        expect(writeAddress(read(written).choice, all, read(written).row)).toBe(written);
      }),
      { ...some, numRuns: 3000 },
    );
  });

  test('always gives back the choice and the row that it was written for', () => {
    fc.assert(
      fc.property(anyChoice, fc.option(fc.constantFrom(...rows)), (choice, row) => {
        const written = writeAddress(choice, all, row);
        expect(read(written)).toEqual({ choice, row });
        expect(new URL(written, 'https://a.example/compare/').hash).toBe(written);
        expect(namesChoice(written)).toBe(writeAddress(choice, all) !== '');
      }),
      some,
    );
  });

  const readings: [hash: string, changed: Partial<Choice>, row: string | null, why: string][] = [
    ['', {}, null, 'nothing'],
    ['#', {}, null, 'nothing but the mark'],
    ['#cost', {}, 'cost', 'a row'],
    ['cost', {}, 'cost', 'without the mark'],
    ['#rent', {}, null, 'an unknown row'],
    ['#plans=iep.ifsp&cost', { plans: ['iep', 'ifsp'] }, null, 'a row in the wrong place'],
    ['#cost&plans=ifsp.iep', { plans: ['ifsp', 'iep'] }, 'cost', 'plans in another order'],
    ['#plans=iep.504', {}, null, 'the usual plans'],
    ['#plans=504.iep', { plans: ['504', 'iep'] }, null, 'the usual plans, turned'],
    ['#plans=ifsp.iep.ifsp.504', { plans: ['ifsp', 'iep', '504'] }, null, 'a plan, doubled'],
    ['#plans=504', {}, null, 'one plan'],
    ['#plans=504.504', {}, null, 'one plan, doubled'],
    ['#plans=504.rent.ifsp', { plans: ['504', 'ifsp'] }, null, 'an unknown plan besides'],
    ['#plans=IEP.IFSP', {}, null, 'capitals'],
    ['#plans=__proto__.constructor', {}, null, 'what every object has'],
    ['#__proto__&constructor=prototype', {}, null, 'what every object has, as a row'],
    ['#matters=__proto__.toString', {}, null, 'what every object has, as a concern'],
    ['#matters=moving.moving', { concerns: ['moving'] }, null, 'a concern, doubled'],
    ['#matters=money&matters=moving', { concerns: ['money'] }, null, 'two lists: the first counts'],
    [
      `#matters=${all.concerns.toReversed().join('.')}.a.b.c`,
      { concerns: ['teaching', 'time', 'health', 'therapy', 'moving'] },
      null,
      'ten concerns: the first five of the list',
    ],
    ['#stage=writing', { stage: 'writing' }, null, 'a stage'],
    ['#stage=constructor', {}, null, 'an unknown stage'],
    ['#only=differences', { onlyDifferences: true }, null, 'differences'],
    ['#only=true', {}, null, 'an unknown value'],
    ['#<img src=x onerror=alert(1)>', {}, null, 'markup'],
    ['#%', {}, null, 'a broken sequence'],
    ['#plans=%E0%A4.%', {}, null, 'broken sequences'],
    ['#plans=iep%2Eifsp', { plans: ['iep', 'ifsp'] }, null, 'an encoded dot'],
    [`#plans=${'iep.'.repeat(25_000)}`, {}, null, '100 kB of one plan'],
    [`#${'a'.repeat(100_000)}`, {}, null, '100 kB of one name'],
    [`#matters=${'&'.repeat(100_000)}`, {}, null, '100 kB of marks'],
  ];
  // Named by its reason alone, because some are 100 kB long.
  test.each(readings.map(([hash, changed, row, why]) => ({ hash, changed, row, why })))(
    'is read as it should be: $why',
    ({ hash, changed, row }) => {
      expect(read(hash)).toEqual({ choice: { ...usual, ...changed }, row });
    },
  );

  test.each<[changed: Partial<Choice>, row: string | null, hash: string]>([
    [{}, null, ''],
    [{}, 'cost', '#cost'],
    [{ plans: ['iep', 'ifsp'] }, null, '#plans=iep.ifsp'],
    [{ plans: ['504', 'iep'] }, null, '#plans=504.iep'],
    [{ plans: ['ifsp', '504', 'iep'] }, 'cost', '#cost&plans=ifsp.504.iep'],
    [{ plans: all.plans }, null, '#plans=iep.504.ifsp.services-plan'],
    [{ concerns: ['time', 'money'] }, 'cost', '#cost&matters=time.money'],
    [{ stage: 'asking', onlyDifferences: true }, null, '#stage=asking&only=differences'],
  ])('for %j, row %s, is "%s"', (changed, row, hash) => {
    expect(writeAddress({ ...usual, ...changed }, all, row)).toBe(hash);
  });

  test.each([
    ['', false],
    ['#cost', false],
    ['#main', false],
    ['#cost&plans=iep.ifsp', true],
  ])('"%s" names a choice: %s', (hash, names) => {
    expect(namesChoice(hash)).toBe(names);
  });
});

describe('concerns', () => {
  test.each<[pointsTo: PlanId[][], shown: PlanId[], bothWays: boolean, notShown: PlanId[]]>([
    [[], ['iep', '504'], false, []],
    [[[]], ['iep', '504'], false, []],
    [[['iep'], ['iep']], ['iep', '504'], false, []],
    [[['504']], ['iep', '504'], false, []],
    [[['504'], [], ['iep']], ['iep', '504'], true, []],
    [[['iep', '504']], ['ifsp', 'services-plan'], true, ['iep', '504']],
    [[['iep'], ['ifsp']], ['iep', '504'], false, ['ifsp']],
    [[['services-plan'], ['services-plan']], ['iep', '504'], false, ['services-plan']],
  ])('that point to %j, with %j shown', (pointsTo, shown, bothWays, notShown) => {
    expect(pointing(pointsTo, shown)).toEqual({ bothWays, notShown });
  });

  test('always add each plan that they point to and that is not shown, once', () => {
    const anyPointsTo = fc.array(fc.subarray([...all.plans]), { maxLength: 5 });
    fc.assert(
      fc.property(anyPointsTo, anyPlans, (pointsTo, shown) => {
        const { notShown } = pointing(pointsTo, shown);
        expect(notShown.toSorted()).toEqual(
          all.plans
            .filter((plan) => !shown.includes(plan) && pointsTo.some((to) => to.includes(plan)))
            .toSorted(),
        );
      }),
      some,
    );
  });
});

describe('the rows as text', () => {
  const words: TextWords = {
    title: 'The plans, side by side',
    plans: { iep: 'IEP', '504': '504 plan', ifsp: 'IFSP', 'services-plan': 'Services plan' },
    meaning: 'For you:',
  };
  const address = 'https://a.example/compare/#plans=iep.ifsp';

  test('always hold every row, answer and doubt shown, in order, and nothing of other plans', () => {
    fc.assert(
      fc.property(anyRows, anyPlans, (anyOf, shown) => {
        const rows = anyOf.map((row) => {
          const mark = (part: string) => `(${row.id} ${part})`;
          const answer = (plan: PlanId) => ({
            answer: mark(`${plan} answer`),
            doubt: row.plans[plan].doubt && mark(`${plan} doubt`),
            rules: mark(`${plan} rules`),
            gist: mark(`${plan} gist`),
          });
          return {
            ...row,
            question: mark('question'),
            meaning: mark('meaning'),
            plans: {
              iep: answer('iep'),
              '504': answer('504'),
              ifsp: answer('ifsp'),
              'services-plan': answer('services-plan'),
            },
          };
        });
        const text = asText(rows, shown, words, address);
        const wanted = rows.flatMap(({ id, plans }) =>
          [
            'question',
            ...shown.flatMap((plan) => [
              `${plan} answer`,
              ...(plans[plan].doubt ? [`${plan} doubt`] : []),
              `${plan} rules`,
            ]),
            'meaning',
          ].map((part) => `(${id} ${part})`),
        );
        expect(text.match(/\(row-[^)]*\)/g) ?? []).toEqual(wanted);
        expect(text.startsWith(`${words.title}\n${address}`)).toBe(true);
        for (const plan of all.plans)
          expect(text.split(`- ${words.plans[plan]}: `)).toHaveLength(
            shown.includes(plan) ? rows.length + 1 : 1,
          );
      }),
      some,
    );
  });

  test('name the plan before its answer and the rules behind it', () => {
    expect(asText([rowOf('a')], ['iep', 'ifsp'], words, address)).toBe(
      [
        'The plans, side by side',
        address,
        '',
        'Is it?',
        '- IEP: Yes. (34 CFR 300.1)',
        '- IFSP: Yes. (34 CFR 300.1)',
        'For you: Ask.',
      ].join('\n'),
    );
  });

  test('say what is not sure after the answer, before the rules', () => {
    const { plans } = rowOf('a');
    const doubt = 'Not sure: the age.';
    const row = rowOf('a', { plans: { ...plans, ifsp: { ...plans.ifsp, doubt } } });
    expect(asText([row], ['iep', 'ifsp'], words, address)).toContain(
      [
        'Is it?',
        '- IEP: Yes. (34 CFR 300.1)',
        '- IFSP: Yes. Not sure: the age. (34 CFR 300.1)',
        'For you: Ask.',
      ].join('\n'),
    );
  });
});
