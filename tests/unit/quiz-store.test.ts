import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/data/schema/quiz';
import type { QuizLogic } from '../../src/lib/quiz/logic';
import { createQuizStore, type Origin, type QuizStore } from '../../src/stores/quiz';

const is = (question: string, ...oneOf: string[]): Condition => ({ question, oneOf });

/** A pet: a cat is asked about signs, and a sick one about its vet. */
const pets = {
  questions: [
    { id: 'pet', kind: 'one', options: [{ id: 'cat' }, { id: 'fish' }, { id: 'not-sure' }] },
    {
      id: 'signs',
      kind: 'many',
      when: is('pet', 'cat'),
      options: [{ id: 'sneezes' }, { id: 'sleeps' }, { id: 'none', alone: true }],
    },
    {
      id: 'vet',
      kind: 'one',
      when: is('signs', 'sneezes'),
      options: [{ id: 'yes' }, { id: 'soon', when: is('signs', 'sleeps') }, { id: 'no' }],
    },
    { id: 'state', kind: 'state', options: [{ id: 'tx' }, { id: 'not-sure' }] },
  ],
  situations: [],
  outcomes: [{ id: 'rest' }],
} satisfies QuizLogic;

/** What a person can do, and what a browser can do to them. */
type Act =
  | { do: 'answer'; question: string; option: string; on: boolean }
  | { do: 'change'; question: string; from: Origin }
  | { do: 'travel'; to: number }
  | { do: 'goOn' | 'review' | 'clear' | 'answerShown' };

function act(store: QuizStore, what: Act): void {
  switch (what.do) {
    case 'answer':
      return store.answer(what.question, what.option, what.on);
    case 'change':
      return store.change(what.question, what.from);
    case 'travel':
      return store.travel(what.to);
    case 'answerShown': {
      const view = store.$view.get();
      const shown = store.$walk.get().asked.find(({ id }) => 'id' in view && id === view.id);
      return shown && store.answer(shown.id, shown.options[0]!.id, true);
    }
    case 'goOn':
    case 'review':
    case 'clear':
      return store[what.do]();
  }
}

const questionIds = [...pets.questions.map(({ id }) => id), 'constructor'];
const optionIds = [...pets.questions.flatMap(({ options }) => options.map(({ id }) => id)), 'odd'];
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('answer' as const),
    question: fc.constantFrom(...questionIds),
    option: fc.constantFrom(...optionIds),
    on: fc.boolean(),
  }),
  {
    arbitrary: fc.record({ do: fc.constantFrom('goOn' as const, 'answerShown' as const) }),
    weight: 3,
  },
  fc.record({ do: fc.constantFrom('review' as const, 'clear' as const) }),
  fc.record({
    do: fc.constant('change' as const),
    question: fc.constantFrom(...questionIds),
    from: fc.constantFrom<Origin>('check', 'result'),
  }),
  fc.record({ do: fc.constant('travel' as const), to: fc.integer({ min: -2, max: 12 }) }),
);

const seen = ({ $view, $walk, $missed, $trail }: QuizStore) => ({
  view: $view.get(),
  walk: $walk.get(),
  unanswered: $missed.get() > 0,
  trail: $trail.get(),
});

/** What must hold of the check at any time, and after each thing that a person does. */
function check(before: ReturnType<typeof seen>, what: Act, after: ReturnType<typeof seen>): void {
  const { view, walk, unanswered, trail } = after;
  const asked = walk.asked.map(({ id }) => id);
  if (view.kind === 'question') expect(asked).toContain(view.id);
  if (view.kind === 'check' || view.kind === 'result') expect(walk.next).toBeNull();
  expect(trail.views[trail.at]).toBeDefined();
  expect(trail.views[0]).toEqual({ kind: 'start' });
  if (unanswered) {
    const shown = view.kind === 'question' ? view.id : null;
    expect(asked).toContain(shown);
    expect(Object.keys(walk.answers)).not.toContain(shown);
  }

  switch (what.do) {
    case 'answer':
    case 'answerShown':
      expect(trail).toBe(before.trail);
      return;
    case 'clear':
      expect(after).toMatchObject({ view: { kind: 'start' }, unanswered: false });
      expect(walk.answers).toEqual({});
      expect(trail.views).toHaveLength(1);
      return;
    case 'goOn': {
      const { view: from } = before;
      const open = from.kind === 'question' && !Object.hasOwn(before.walk.answers, from.id);
      if (open && from.id === 'state') {
        // Who leaves the state open has said that they would rather not say.
        expect(walk.answers).toEqual({ ...before.walk.answers, state: ['not-sure'] });
        expect(unanswered).toBe(false);
        return;
      }
      expect(walk).toBe(before.walk);
      if (!open) return;
      expect(unanswered).toBe(true);
      expect(trail).toBe(before.trail);
      expect(view).toEqual(from);
      return;
    }
    case 'review':
    case 'change':
    case 'travel':
      expect(walk).toBe(before.walk);
      expect(unanswered).toBe(false);
  }
}

/** A check in which these answers were given. */
function storeWith(...answers: [question: string, option: string][]): QuizStore {
  const store = createQuizStore(pets);
  for (const [question, option] of answers) store.answer(question, option, true);
  return store;
}
const sick: [string, string][] = [
  ['pet', 'cat'],
  ['signs', 'sneezes'],
  ['vet', 'yes'],
  ['state', 'tx'],
];

describe('a person’s way through the check', () => {
  test('always shows a screen that is there, whatever they do', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        const store = createQuizStore(pets);
        for (const what of acts) {
          const before = seen(store);
          act(store, what);
          check(before, what, seen(store));
        }
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  test('always reaches a result by answering and going on, from wherever they are', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        const store = createQuizStore(pets);
        for (const what of acts) act(store, what);
        // Start, four questions, the check; twice, because the last screen may be an earlier one.
        for (let i = 0; i < 12 && store.$view.get().kind !== 'result'; i += 1) {
          const view = store.$view.get();
          const { answers } = store.$walk.get();
          if (view.kind === 'question' && !Object.hasOwn(answers, view.id))
            act(store, { do: 'answerShown' });
          store.goOn();
        }
        expect(store.$view.get()).toEqual({ kind: 'result' });
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  test('goes from question to question to the check and the result', () => {
    const store = createQuizStore(pets);
    const way = [];
    for (let i = 0; i < 7; i += 1) {
      const view = store.$view.get();
      way.push('id' in view ? view.id : view.kind);
      act(store, { do: 'answerShown' });
      store.goOn();
    }
    expect(way).toEqual(['start', 'pet', 'signs', 'vet', 'state', 'check', 'result']);
    store.goOn();
    expect(store.$view.get()).toEqual({ kind: 'result' });
  });
});

describe('going back', () => {
  test('shows the screen before, with its answer', () => {
    const store = createQuizStore(pets);
    store.goOn();
    store.answer('pet', 'cat', true);
    store.goOn();
    store.travel(1);
    expect(store.$view.get()).toEqual({ kind: 'question', id: 'pet' });
    expect(store.$walk.get().answers).toEqual({ pet: ['cat'] });
    store.travel(2);
    expect(store.$view.get()).toEqual({ kind: 'question', id: 'signs' });
  });

  test.each([-1, 3, 99])('to a screen that was never seen (%i) leads to the start', (to) => {
    const store = storeWith(...sick);
    store.goOn();
    store.travel(to);
    expect(store.$view.get()).toEqual({ kind: 'start' });
  });

  test('and on another way forgets the screens of the first', () => {
    const store = storeWith(...sick);
    for (let i = 0; i < 3; i += 1) store.goOn();
    store.travel(1);
    store.review();
    expect(store.$trail.get().views.map(({ kind }) => kind)).toEqual([
      'start',
      'question',
      'check',
    ]);
  });
});

describe('changing an answer', () => {
  test('drops only what no longer applies, and brings it back when it applies again', () => {
    const store = storeWith(...sick);
    const { answers } = store.$walk.get();
    store.answer('pet', 'fish', true);
    expect(store.$walk.get().answers).toEqual({ pet: ['fish'], state: ['tx'] });
    store.answer('pet', 'cat', true);
    expect(store.$walk.get().answers).toEqual(answers);
  });

  test('always brings back all answers when it is changed back', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), fc.nat(), fc.nat(), (acts, n, m) => {
        const store = createQuizStore(pets);
        for (const what of acts) act(store, what);
        const { asked, answers } = store.$walk.get();
        const one = asked.filter(({ id, kind }) => kind !== 'many' && Object.hasOwn(answers, id));
        fc.pre(one.length > 0);
        const question = one[n % one.length]!;
        store.answer(question.id, question.options[m % question.options.length]!.id, true);
        store.answer(question.id, answers[question.id]![0]!, true);
        expect(store.$walk.get().answers).toEqual(answers);
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  test.each<Origin>(['check', 'result'])('leads back to the %s', (from) => {
    const store = storeWith(...sick);
    store.change('pet', from);
    store.answer('pet', 'fish', true);
    store.goOn();
    expect(store.$view.get()).toEqual({ kind: from });
  });

  test('first asks what is new, and then leads back', () => {
    const store = storeWith(['pet', 'fish'], ['state', 'tx']);
    store.change('pet', 'result');
    store.answer('pet', 'cat', true);
    store.goOn();
    expect(store.$view.get()).toEqual({ kind: 'question', id: 'signs', from: 'result' });
    store.answer('signs', 'none', true);
    store.goOn();
    expect(store.$view.get()).toEqual({ kind: 'result' });
  });
});

test('going on without an answer stays, says so, and stops saying so with an answer', () => {
  const store = createQuizStore(pets);
  store.goOn();
  store.goOn();
  expect(store.$view.get()).toEqual({ kind: 'question', id: 'pet' });
  expect(store.$missed.get()).toBe(1);
  store.answer('pet', 'fish', true);
  expect(store.$missed.get()).toBe(0);
});

test('clearing forgets everything, also what no longer applied', () => {
  const store = storeWith(...sick);
  store.answer('pet', 'fish', true);
  store.clear();
  store.answer('pet', 'cat', true);
  expect(store.$walk.get().answers).toEqual({ pet: ['cat'] });
  expect(store.$trail.get()).toEqual({ views: [{ kind: 'start' }], at: 0 });
});
