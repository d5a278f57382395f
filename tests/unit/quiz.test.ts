import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/data/schema/quiz';
import { choose } from '../../src/lib/quiz/choose';
import { atLeast, clearest } from '../../src/lib/quiz/clearest';
import { decide } from '../../src/lib/quiz/decide';
import type { Answers, QuizLogic } from '../../src/lib/quiz/logic';
import { truth } from '../../src/lib/quiz/truth';
import { walk } from '../../src/lib/quiz/walk';

const is = (question: string, ...oneOf: string[]): Condition => ({ question, oneOf });

/** A pet that may be ill: a cat is asked two things more. */
const pets: QuizLogic = {
  questions: [
    { id: 'pet', kind: 'one', options: [{ id: 'cat' }, { id: 'fish' }, { id: 'not-sure' }] },
    {
      id: 'signs',
      kind: 'many',
      when: { situation: 'has-cat' },
      options: [
        { id: 'sneezes', signs: { disability: 'yes' } },
        { id: 'sleeps', signs: { disability: 'unsure', effect: 'yes' } },
        { id: 'none', alone: true },
        { id: 'not-sure', signs: { disability: 'unsure' } },
      ],
    },
    {
      id: 'door',
      kind: 'one',
      when: { not: is('pet', 'fish') },
      options: [
        { id: 'flap', when: { situation: 'has-cat' } },
        { id: 'window', when: is('signs', 'sneezes') },
        { id: 'not-sure' },
      ],
    },
    { id: 'state', kind: 'state', options: [{ id: 'not-sure' }] },
  ],
  situations: [{ id: 'has-cat', when: is('pet', 'cat') }],
  outcomes: [
    { id: 'vet', when: { sign: 'disability', atLeast: 'yes' } },
    { id: 'watch', when: { any: [{ sign: 'disability', atLeast: 'unsure' }, is('door', 'flap')] } },
    { id: 'rest' },
  ],
};
const sick: Answers = { pet: ['cat'], signs: ['sneezes'], door: ['flap'], state: ['not-sure'] };

describe('a condition', () => {
  const yes = is('pet', 'cat');
  const no = is('pet', 'fish');
  const open = is('door', 'flap');
  test.each<[Condition | undefined, boolean | undefined, why: string]>([
    [undefined, true, 'no condition'],
    [yes, true, 'the answer was given'],
    [is('pet', 'fish', 'cat'), true, 'one of several'],
    [no, false, 'another answer was given'],
    [is('signs', 'none'), false, 'one answer of many, not this'],
    [is('constructor', 'name'), false, 'every object has this, but nobody said it'],
    [open, undefined, 'still to be asked'],
    [{ sign: 'disability', atLeast: 'unsure' }, true, 'no answer can take a sign back'],
    [{ sign: 'disability', atLeast: 'yes' }, undefined, 'what is still to be asked may say so'],
    [{ situation: 'has-cat' }, true, 'by its name'],
    [{ all: [yes, yes] }, true, 'all hold'],
    [{ all: [yes, open] }, undefined, 'one is open'],
    [{ all: [open, no] }, false, 'one fails, whatever comes'],
    [{ any: [no, no] }, false, 'none holds'],
    [{ any: [no, open] }, undefined, 'one is open'],
    [{ any: [open, yes] }, true, 'one holds, whatever comes'],
    [{ not: yes }, false, 'it holds'],
    [{ not: no }, true, 'it does not'],
    [{ not: open }, undefined, 'it is open'],
  ])('%j is %s: %s', (condition, expected) => {
    const answers = { pet: ['cat'], signs: ['sleeps'] };
    expect(truth(condition, pets, answers, new Set(['door', 'state']))).toBe(expected);
  });

  test('is never open once all is asked', () => {
    expect(truth({ sign: 'need', atLeast: 'unsure' }, pets, sick)).toBe(false);
  });

  test('throws on a situation without a name', () => {
    expect(() => truth({ situation: 'has-dog' }, pets, {})).toThrow('No situation "has-dog"');
  });
});

test.each<[Answers, string, why: string]>([
  [{}, 'none', 'nothing said'],
  [{ signs: ['none'] }, 'none', 'an answer that is no sign'],
  [{ signs: ['sleeps'] }, 'unsure', 'perhaps'],
  [{ signs: ['sleeps', 'sneezes'] }, 'yes', 'the clearer one counts'],
  [{ signs: ['sneezes', 'not-sure'] }, 'yes', 'in any order'],
])('after %j the clearest sign is %s: %s', (answers, state) => {
  expect(clearest(pets, answers, 'disability')).toBe(state);
});

test('a sign is at least as clear as itself, and as what is less clear', () => {
  expect(atLeast('yes', 'unsure') && atLeast('yes', 'yes') && atLeast('unsure', 'unsure')).toBe(
    true,
  );
  expect(atLeast('unsure', 'yes') || atLeast('none', 'unsure')).toBe(false);
});

describe('a walk', () => {
  const seen = (given: Answers) => {
    const { asked, answers, next, about } = walk(pets, given);
    return { asked: asked.map(({ id }) => id), answers, next: next?.id ?? null, about };
  };

  test.each<[Answers, asked: string[], about: number, why: string]>([
    [{}, ['pet'], 4, 'all may still come'],
    [{ pet: ['fish'] }, ['pet', 'state'], 2, 'what a fish is not asked is not counted'],
    [{ pet: ['cat'] }, ['pet', 'signs'], 4, 'the next one'],
    [{ pet: ['not-sure'], state: ['not-sure'] }, ['pet', 'door'], 3, 'a later answer waits'],
    [{ pet: ['dog'] }, ['pet'], 4, 'an answer that is not offered is none'],
    [{ pet: [] }, ['pet'], 4, 'nor is an empty one'],
  ])('with %j asks %j of about %i: %s', (given, asked, about) => {
    expect(seen(given)).toMatchObject({ asked, next: asked.at(-1), about });
  });

  test('ends where all is answered', () => {
    expect(seen(sick)).toEqual({
      asked: ['pet', 'signs', 'door', 'state'],
      answers: sick,
      next: null,
      about: 4,
    });
  });

  test('drops answers to what is no longer asked', () => {
    expect(seen({ ...sick, pet: ['fish'] }).answers).toEqual({
      pet: ['fish'],
      state: ['not-sure'],
    });
  });

  test('drops an answer that is no longer offered, and asks again', () => {
    const window = { ...sick, door: ['window'] };
    expect(seen(window).next).toBeNull();
    expect(seen({ ...window, signs: ['none'] })).toMatchObject({ next: 'door' });
    const { asked } = walk(pets, { ...window, signs: ['none'] });
    expect(asked.at(-1)?.options.map(({ id }) => id)).toEqual(['flap', 'not-sure']);
  });

  test.each<[given: string[], kept: string[], why: string]>([
    [['sleeps', 'sneezes'], ['sneezes', 'sleeps'], 'in the order they are offered'],
    [['none', 'sleeps'], ['sleeps'], 'what stands alone does not stand beside another'],
    [['none'], ['none'], 'but it stands alone'],
    [['purrs', 'sleeps'], ['sleeps'], 'what is not offered was not said'],
  ])('of %j keeps %j: %s', (given, kept) => {
    expect(seen({ ...sick, signs: given }).answers['signs']).toEqual(kept);
  });

  test('keeps one answer where one is asked for', () => {
    expect(seen({ ...sick, pet: ['fish', 'cat'] }).answers['pet']).toEqual(['cat']);
  });
});

describe('choosing', () => {
  test.each<[question: string, before: string[], id: string, on: boolean, after: string[]]>([
    ['pet', ['cat'], 'fish', true, ['fish']],
    ['pet', ['cat'], 'cat', false, []],
    ['signs', ['sneezes'], 'sleeps', true, ['sneezes', 'sleeps']],
    ['signs', ['sneezes', 'sleeps'], 'sneezes', false, ['sleeps']],
    ['signs', ['sneezes', 'sleeps'], 'none', true, ['none']],
    ['signs', ['none'], 'sleeps', true, ['sleeps']],
    ['signs', ['none'], 'none', false, []],
    ['signs', ['sleeps'], 'sleeps', true, ['sleeps']],
    ['signs', ['sleeps'], 'not-sure', true, ['sleeps', 'not-sure']],
  ])('of %s after %j: %s (%s) makes %j', (id, before, option, on, after) => {
    const question = pets.questions.find((other) => other.id === id)!;
    expect(choose(question, before, option, on)).toEqual(after);
  });
});

describe('deciding', () => {
  test.each<[Answers, string]>([
    [sick, 'vet'],
    [{ ...sick, signs: ['not-sure'] }, 'watch'],
    [{ pet: ['cat'], signs: ['none'], door: ['flap'] }, 'watch'],
    [{ pet: ['fish'] }, 'rest'],
  ])('%j leads to %s, the first that holds', (answers, outcome) => {
    expect(decide(pets, answers).id).toBe(outcome);
  });

  test('throws where no outcome holds', () => {
    const outcomes = pets.outcomes.slice(0, 1);
    expect(() => decide({ ...pets, outcomes }, { pet: ['fish'] })).toThrow(
      'No outcome for {"pet":["fish"]}',
    );
  });
});
