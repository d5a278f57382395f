import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterAsText } from '../../src/lib/letters/letter-as-text';
import { readLetter } from '../../src/lib/letters/letter-text';
import type { FieldLogic } from '../../src/lib/letters/known';
import type { LetterVersion, LimitStep } from '../../src/lib/letters/version';
import { createLetterStore, type LetterStore } from '../../src/stores/letter';

const some = { seed: 504, numRuns: 400 };

/** A letter of our own, small enough to write in the head. */
const version = (lang: 'en' | 'es', greeting: string): LetterVersion => ({
  lang,
  title: 'A letter',
  subjectWord: 'S:',
  team: 'Team',
  text: readLetter(
    'About {child}',
    `${greeting} {to|you},

{?about=request} Asked on {start-day}.[^rule]
{?about=request} {?with-copy} Copy.
{?about=review} Met on {start-day}, {wanted}.[^other-rule]
{?due} Due {due}.[^due-rule]

{?about=request} {?state-limit} {state}: {state-limit}, {iep-team}.[^state]

{?about=request} {?meeting-day} Meeting {meeting-day}.
{?reply-by} By {reply-by}.
{!reply-by} Soon.`,
  ),
  blanks: { child: 'child', me: 'me', contact: 'contact', 'start-day': 'day', wanted: 'wanted' },
  choices: {},
  citations: { rule: '1 A 2', 'other-rule': '3 B 4' },
  states: {
    aa: {
      name: 'Aland',
      limit: { words: '15 school days', citation: '5 C 6', calendarDays: null },
      team: 'A-Team',
    },
    bb: {
      name: 'Beland',
      limit: { words: '30 calendar days', citation: '7 D 8', calendarDays: 30 },
      team: null,
    },
    cc: { name: 'Celand', limit: null, team: null },
  },
});
const versions = [version('en', 'Dear'), version('es', 'Estimado')];

const fields: readonly FieldLogic[] = [
  ...['child', 'to', 'me', 'contact', 'wanted', 'due-rule'].map((id): FieldLogic => ({
    id,
    kind: 'line',
  })),
  ...['date', 'reply-by', 'start-day', 'due', 'meeting-day'].map((id): FieldLogic => ({
    id,
    kind: 'date',
  })),
  { id: 'with-copy', kind: 'tick', on: true },
  {
    id: 'about',
    kind: 'choice',
    options: [
      { id: 'request', labels: { 'start-day': 'Asked on', 'with-copy': 'A copy' } },
      { id: 'review', labels: { 'start-day': 'Met on', wanted: 'Wanted then' } },
    ],
  },
];

const today = '2026-11-02';
function started(stateLimit: LimitStep | null = null, replyAfterDays: number | null = 10) {
  const store = createLetterStore({ versions, fields, replyAfterDays, stateLimit });
  store.$today.set(today);
  return store;
}
const written = (store: LetterStore) => {
  const letter = store.$letter.get();
  return letterAsText(letter, 'S').split('\n\n');
};
const body = (store: LetterStore) => written(store).slice(2).join('\n');
const long = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

describe('before anything is entered', () => {
  test('the letter has its blanks, the day, and asks for an answer by our suggestion', () => {
    expect(written(started())).toEqual([
      'November 2, 2026',
      'S',
      'Dear you,',
      'Asked on [day]. [1] Copy.',
      'By November 12, 2026.',
      '[me]\n[contact]',
      '[1] 1 A 2',
    ]);
  });

  test('it has no day while the day is not known, as on the server', () => {
    const store = createLetterStore({ versions, fields, replyAfterDays: 10, stateLimit: null });
    expect(store.$sent.get()).toBeNull();
    expect(store.$replyBy.get()).toBe('');
    expect(written(store)[0]).toBe('S');
    expect(body(store)).toContain('Soon.');
  });

  test('a letter that asks for no answer by a day has none, whatever is entered', () => {
    const store = started(null, null);
    store.enter('reply-by', '2026-11-20');
    expect(store.$replyBy.get()).toBe('');
  });
});

describe('the day to answer by', () => {
  test.each<[entered: Record<string, string>, by: string, why: string]>([
    [{}, '2026-11-12', 'our suggestion'],
    [{ date: '2026-11-04' }, '2026-11-16', 'moves with the day of the letter, to Monday'],
    [{ 'meeting-day': '2026-11-06' }, '2026-11-05', 'the day before a meeting'],
    [
      { 'meeting-day': '2026-11-06', about: 'review' },
      '2026-11-12',
      'a meeting that this letter does not ask for',
    ],
    [{ 'reply-by': '2026-12-01' }, '2026-12-01', 'the person’s own'],
    [
      { 'reply-by': '2026-12-01', date: '2026-12-05' },
      '2026-12-01',
      'their own, though it is before',
    ],
    [{ 'reply-by': '' }, '', 'emptied'],
    [{ 'reply-by': '', 'meeting-day': '2026-11-06' }, '', 'emptied, and it stays so'],
    [{ date: '' }, '', 'a letter without a day'],
    [{ date: '2026-11' }, '', 'a day that is still being typed'],
  ])('with %j is %j (%s)', (entered, by) => {
    const store = started();
    for (const [field, value] of Object.entries(entered)) store.enter(field, value);
    expect(store.$replyBy.get()).toBe(by);
    expect(body(store)).toContain(by === '' ? 'Soon.' : `By ${long(by)}.`);
  });

  test.each<[LimitStep | null, state: string, by: string, why: string]>([
    ['answer-request', 'aa', '', 'the state sets a time for the answer'],
    ['answer-request', 'cc', '2026-11-12', 'the state sets none'],
    ['answer-request', '', '2026-11-12', 'no state'],
    ['evaluate', 'aa', '2026-11-12', 'the state’s time is for another step'],
    [null, 'aa', '2026-11-12', 'the letter speaks of no limit'],
  ])('of a letter on the limit %j in %j is %j (%s)', (step, state, by) => {
    const store = started(step);
    store.$state.set(state);
    expect(store.$replyBy.get()).toBe(by);
    store.enter('reply-by', '2026-12-01');
    expect(store.$replyBy.get()).toBe('2026-12-01');
  });
});

describe('the state', () => {
  test.each([
    ['aa', 'Aland: 15 school days, A-Team. [2]', 'its limit and its own word for the team'],
    ['bb', 'Beland: 30 calendar days, Team. [2]', 'the usual word'],
  ])('%s puts in %j (%s)', (code, sentence) => {
    const store = started();
    store.$state.set(code);
    expect(body(store)).toContain(sentence);
  });

  test.each(['', 'cc', 'zz', '__proto__', 'constructor'])('%j puts in nothing', (code) => {
    const store = started('answer-request');
    const before = written(store);
    store.$state.set(code);
    expect(written(store)).toEqual(before);
    expect(store.$limit.get()).toBeNull();
  });

  test('has its last day only where each day counts and the letter has a day', () => {
    const store = started('answer-request');
    store.$state.set('aa');
    expect(store.$limit.get()).toMatchObject({ step: 'answer-request', day: null });
    store.$state.set('bb');
    expect(store.$limit.get()!.day).toBe('2026-12-02');
    store.enter('date', '');
    expect(store.$limit.get()!.day).toBeNull();
  });

  test('has no limit where the letter, as it is chosen, does not speak of it', () => {
    const store = started('answer-request');
    store.$state.set('bb');
    store.enter('about', 'review');
    expect(store.$limit.get()).toBeNull();
    expect(store.$replyBy.get()).toBe('2026-11-12');
  });
});

describe('a day that the timeline has counted', () => {
  const counted = { due: '2026-10-20', 'due-rule': '9 E 10' };
  const cites = (store: LetterStore) => store.$letter.get().notes.includes('9 E 10');

  test.each([
    ['due', '2026-10-21', false, 'another day'],
    ['due', '', false, 'no day'],
    ['about', 'review', false, 'another step'],
    ['child', 'Maya', true, 'something else'],
    ['start-day', '2026-09-01', true, 'the day that it was counted from'],
  ])('with its rule, after %s is %j, is cited: %s (%s)', (field, value, stays) => {
    const store = started();
    store.takeOver(counted);
    expect(cites(store)).toBe(true);
    store.enter(field, value);
    expect(cites(store)).toBe(stays);
    expect('due-rule' in store.$entered.get()).toBe(stays);
  });

  test('is put away with its step and comes back with it, without the rule', () => {
    const store = started();
    store.takeOver({ about: 'request', ...counted });
    store.enter('about', 'review');
    expect(body(store)).not.toContain('Due ');
    expect('due' in store.$entered.get()).toBe(false);
    store.enter('due', '2026-12-01');
    store.enter('about', 'request');
    expect(body(store)).toContain('Due October 20, 2026.');
    expect(cites(store)).toBe(false);
    store.enter('about', 'review');
    expect(body(store)).toContain('Due December 1, 2026.');
  });

  test.each<[before: Record<string, string>, why: string]>([
    [{ due: '2026-10-01' }, 'another day'],
    [{ due: '2026-10-01', 'due-rule': '11 F 12' }, 'another day by another rule'],
    [
      { about: 'review', due: '2026-10-01', 'due-rule': '11 F 12' },
      'another step, as a draft has it',
    ],
  ])('always comes with its own step and rule, also where %j was known (%s)', (before) => {
    const store = started();
    store.takeOver(before);
    store.takeOver({ about: 'request', ...counted });
    expect(store.$entered.get()).toMatchObject({ about: 'request', ...counted });
    expect(store.$letter.get().notes).toEqual(['1 A 2', '9 E 10']);
  });

  test('never takes a rule along without a day of its own', () => {
    const store = started();
    store.enter('due', '2026-10-01');
    store.takeOver({ 'due-rule': '9 E 10' });
    expect(cites(store)).toBe(false);
  });

  test('loses its rule when a link names another step', () => {
    const store = started();
    store.takeOver({ about: 'request', ...counted });
    store.takeOver({ about: 'review' });
    expect(cites(store)).toBe(false);
  });
});

describe('what is taken over', () => {
  test('of another step never brings the day of the step before along', () => {
    const store = started();
    store.enter('due', '2026-10-01');
    store.takeOver({ about: 'review' });
    expect(store.$entered.get()).toEqual({ about: 'review' });
  });

  test('always stands beside what it does not name, whatever the order of its fields', () => {
    for (const order of [1, -1]) {
      const store = started();
      store.enter('child', 'Maya');
      store.enter('start-day', '2026-09-01');
      const known = Object.entries({ about: 'review', 'start-day': '2026-10-01', wanted: 'Time' });
      store.takeOver(Object.fromEntries(order === 1 ? known : known.toReversed()));
      expect(body(store)).toContain('Met on October 1, 2026, Time.');
      // The day of the other choice is not lost.
      store.enter('about', 'request');
      expect(body(store)).toContain('Asked on September 1, 2026.');
      expect(store.$entered.get()['child']).toBe('Maya');
    }
  });
});

describe('both languages', () => {
  test('have the same things entered; the usual language is the first', () => {
    const store = started();
    store.enter('child', 'Maya');
    store.enter('start-day', '2026-10-01');
    expect(body(store)).toContain('Asked on October 1, 2026.');
    store.$lang.set('es');
    expect(written(store)[0]).toBe('2 de noviembre de 2026');
    expect(body(store)).toContain('Asked on 1 de octubre de 2026.');
    store.$lang.set('en');
    expect(body(store)).toContain('Asked on October 1, 2026.');
  });
});

test('without footnotes the letter says the same, and they come back', () => {
  const store = started();
  const before = written(store);
  store.$withNotes.set(false);
  expect(written(store)).toEqual(
    before.slice(0, -1).map((paragraph) => paragraph.replaceAll(' [1]', '')),
  );
  store.$withNotes.set(true);
  expect(written(store)).toEqual(before);
});

// Against a model that keeps, for each choice, what means something else with it.
describe('whatever a person does', () => {
  /** A day or a tick that means something else with another choice: it is called otherwise, or was due for that. */
  const moving = ['start-day', 'with-copy', 'due'];
  type Act =
    | { kind: 'enter'; field: string; value: string }
    | { kind: 'state'; code: string }
    | { kind: 'lang'; lang: 'en' | 'es' }
    | { kind: 'notes'; on: boolean }
    | { kind: 'clear' };
  const enter = (field: string, values: string[]) =>
    fc.constantFrom(...values).map((value): Act => ({ kind: 'enter', field, value }));
  const days = ['2026-10-01', '2026-11-05', '2026-11', ''];
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    { weight: 4, arbitrary: enter('about', ['request', 'review']) },
    { weight: 3, arbitrary: enter('start-day', days) },
    enter('with-copy', ['yes', 'no']),
    enter('due', days),
    enter('due-rule', ['9 E 10', '']),
    enter('wanted', ['More time', '']),
    enter('child', ['Maya', '']),
    enter('date', days),
    enter('reply-by', days),
    enter('meeting-day', days),
    fc.constantFrom('', 'aa', 'bb', 'cc').map((code): Act => ({ kind: 'state', code })),
    fc.constantFrom('en', 'es').map((lang): Act => ({ kind: 'lang', lang })),
    fc.boolean().map((on): Act => ({ kind: 'notes', on })),
    fc.constant<Act>({ kind: 'clear' }),
  );

  class Model {
    anywhere: Record<string, string> = {};
    byChoice: Record<string, Record<string, string>> = {};
    state = '';
    lang = 'en';
    get about() {
      return this.anywhere['about'] ?? 'request';
    }
    get entered() {
      return { ...this.anywhere, ...this.byChoice[this.about] };
    }
    act(act: Act) {
      switch (act.kind) {
        case 'enter': {
          const { field, value } = act;
          if (field === 'due' || field === 'about') delete this.anywhere['due-rule'];
          if (moving.includes(field)) (this.byChoice[this.about] ??= {})[field] = value;
          else this.anywhere[field] = value;
          break;
        }
        case 'state':
          this.state = act.code;
          break;
        case 'lang':
          this.lang = act.lang;
          break;
        case 'notes':
          break;
        case 'clear':
          this.anywhere = {};
          this.byChoice = {};
          break;
      }
    }
  }

  function act(store: LetterStore, act: Act) {
    switch (act.kind) {
      case 'enter':
        return store.enter(act.field, act.value);
      case 'state':
        return store.$state.set(act.code);
      case 'lang':
        return store.$lang.set(act.lang);
      case 'notes':
        return store.$withNotes.set(act.on);
      case 'clear':
        return store.clear();
    }
  }

  test('nothing entered is lost, and what a choice hides is back with it', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
        const [store, model] = [started('answer-request'), new Model()];
        for (const one of acts) {
          act(store, one);
          model.act(one);
          expect(store.$entered.get()).toEqual(model.entered);
          expect(store.$state.get()).toBe(model.state);
          expect(store.$lang.get()).toBe(model.lang);
        }
      }),
      some,
    );
  });

  test('what is taken over is always as if it had been entered, choices first', () => {
    const anyKnown = fc.record(
      {
        start: fc.constantFrom(...days),
        due: fc.constantFrom(...days),
        copy: fc.constantFrom('yes', 'no'),
        about: fc.constantFrom('request', 'review'),
        child: fc.constantFrom('Maya', ''),
      },
      { requiredKeys: [] },
    );
    const names = { start: 'start-day', copy: 'with-copy' } as Record<string, string>;
    const known = anyKnown.chain((one) => {
      const entries = Object.entries(one).map(([name, value]) => [names[name] ?? name, value]);
      return fc.shuffledSubarray(entries, { minLength: entries.length });
    });
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 15 }), known, (acts, entries) => {
        const [taken, typed] = [started('answer-request'), started('answer-request')];
        for (const one of acts) for (const store of [taken, typed]) act(store, one);
        taken.takeOver(Object.fromEntries(entries) as Record<string, string>);
        const choicesFirst = entries.toSorted(
          ([a], [b]) => Number(b === 'about') - Number(a === 'about'),
        );
        for (const [name, value] of choicesFirst) typed.enter(name!, value!);
        // Also what each choice has put away.
        for (const about of ['review', 'request', 'review']) {
          expect(taken.$entered.get()).toEqual(typed.$entered.get());
          for (const store of [taken, typed]) store.enter('about', about);
        }
      }),
      some,
    );
  });

  test('the letter is always that of what is entered now, however it came about', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
        const store = started('answer-request');
        for (const one of acts) act(store, one);
        const fresh = started('answer-request');
        fresh.$state.set(store.$state.get());
        fresh.$lang.set(store.$lang.get());
        fresh.$withNotes.set(store.$withNotes.get());
        fresh.takeOver(store.$entered.get());
        expect(store.$letter.get()).toEqual(fresh.$letter.get());
        const about = store.$entered.get()['about'] ?? 'request';
        expect(body(store)).toMatch(about === 'review' ? /Met on/ : /Asked on/);
        expect(body(store)).not.toMatch(about === 'review' ? /Asked on|Copy/ : /Met on/);
      }),
      some,
    );
  });

  test('after everything is cleared the letter is as it was, in the state that was chosen', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
        const store = started('answer-request');
        for (const one of acts) act(store, one);
        store.clear();
        for (const about of ['review', 'request']) {
          store.enter('about', about);
          expect(store.$entered.get()).toEqual({ about });
        }
      }),
      some,
    );
  });
});
