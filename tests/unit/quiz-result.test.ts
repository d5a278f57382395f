import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../src/data/schema/quiz';
import type { Facts } from '../../src/lib/facts/in-language';
import { quizInLanguage } from '../../src/lib/quiz/in-language';
import { labelsOf, result, resultOf } from '../../src/lib/quiz/result';

const text = (en: string, es = `${en} (es)`) => ({ en, es });
const step = { text: text('Do it.'), rules: [] };

/** A check for pets, with one letter. */
const pets: Quiz = {
  questions: [
    {
      id: 'signs',
      kind: 'many',
      title: text('What do you see?'),
      why: text('A vet sees it in {visit.limit}.', 'Un veterinario lo ve en {visit.limit}.'),
      rules: ['visit', 'care'],
      options: [
        { id: 'sneezes', label: text('It sneezes'), signs: { disability: 'yes' } },
        { id: 'money', label: text('It ate $& and $1'), signs: { disability: 'unsure' } },
        { id: 'said', label: text('It said {said}') },
        { id: 'none', label: text('Nothing'), alone: true },
        { id: 'not-sure', label: text('I’m not sure'), signs: { disability: 'unsure' } },
      ],
    },
  ],
  situations: [],
  parts: [
    {
      id: 'illness',
      sign: 'disability',
      label: text('Ill?'),
      meaning: text('So.'),
      rules: ['care'],
    },
    {
      id: 'trouble',
      sign: 'effect',
      label: text('Trouble?'),
      meaning: text('So.'),
      rules: ['care'],
    },
  ],
  outcomes: [
    {
      id: 'vet',
      strength: 1,
      title: text('See a vet'),
      sentence: text('Soon.'),
      description: text('Within {visit.limit} or {visit.limit}.'),
      parts: ['trouble', 'illness'],
      steps: ['write', 'rest'],
      stateFacts: ['served'],
    },
  ],
  steps: [
    { ...step, id: 'rest', title: text('Rest') },
    { ...step, id: 'write', title: text('Write'), letter: 'to-vet' },
    { ...step, id: 'unused', title: text('Unused') },
  ],
  notes: [
    {
      id: 'ate-money',
      when: { question: 'signs', oneOf: ['money'] },
      title: text('Money'),
      text: text('Count it.'),
      rules: ['care'],
    },
  ],
  letters: [
    {
      id: 'to-vet',
      use: 'send',
      asksForIep: false,
      subject: text('My pet'),
      lists: ['signs'],
      paragraphs: [text('Hello.'), text('I see:\n{said}', 'Veo:\n{said}')],
    },
  ],
};
const facts: Facts = {
  value: (rule, name) => {
    if (`${rule}.${name}` !== 'visit.limit') throw new Error(`No value ${rule}.${name}`);
    return '2 weeks';
  },
  cite: (rule) => ({ citation: `§ ${rule}`, url: `https://law.example/${rule}` }),
};
const english = quizInLanguage(pets, 'en', facts);
const spanish = quizInLanguage(pets, 'es', facts);

describe('a check in one language', () => {
  test('has only the texts of that language', () => {
    expect(english.outcomes[0]?.title).toBe('See a vet');
    expect(spanish.outcomes[0]?.title).toBe('See a vet (es)');
    expect(JSON.stringify(english)).not.toContain('(es)');
  });

  test('has each number in words, wherever it stands', () => {
    expect(english.outcomes[0]?.description).toBe('Within 2 weeks or 2 weeks.');
    expect(spanish.questions[0]?.why).toBe('Un veterinario lo ve en 2 weeks.');
  });

  test('has each rule as it is cited, with its link', () => {
    expect(english.questions[0]?.rules).toEqual([
      { citation: '§ visit', url: 'https://law.example/visit' },
      { citation: '§ care', url: 'https://law.example/care' },
    ]);
  });

  test('keeps the logic and the place of what was said as they are', () => {
    expect(spanish.notes[0]?.when).toEqual(pets.notes[0]?.when);
    expect(spanish.questions[0]?.options[0]?.signs).toEqual({ disability: 'yes' });
    expect(english.letters[0]?.paragraphs[1]).toBe('I see:\n{said}');
    expect(pets.outcomes[0]?.title).toEqual(text('See a vet'));
  });

  test('throws on a number that no rule has', () => {
    const value = () => {
      throw new Error('No such number');
    };
    expect(() => quizInLanguage(pets, 'en', { ...facts, value })).toThrow('No such number');
  });
});

describe('a result', () => {
  const letter = (...signs: string[]) =>
    result(english, { signs }, '[what you see]').steps[0]?.letter?.paragraphs[1];

  test.each<[signs: string[], said: string, why: string]>([
    [['sneezes'], '- It sneezes', 'what was said'],
    [['money', 'sneezes'], '- It sneezes\n- It ate $& and $1', 'in the order of the question'],
    [['not-sure', 'sneezes'], '- It sneezes', 'a doubt is nothing to write'],
    [['said'], '- It said {said}', 'a label is no place for another'],
    [['none'], '- [what you see]', 'nothing said, so a blank'],
    [['not-sure'], '- [what you see]', 'only a doubt, so a blank'],
    [[], '- [what you see]', 'nothing at all'],
  ])('writes %j into its letter as %j: %s', (signs, said) => {
    expect(letter(...signs)).toBe(`I see:\n${said}`);
  });

  test('lists its parts and steps in its own order, and the notes that hold', () => {
    const { parts, steps, notes } = result(english, { signs: ['money'] }, '');
    expect(parts.map(({ id }) => id)).toEqual(['trouble', 'illness']);
    expect(steps.map(({ id, letter: words }) => [id, words?.id])).toEqual([
      ['write', 'to-vet'],
      ['rest', undefined],
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['ate-money']);
    expect(result(english, { signs: ['sneezes'] }, '').notes).toEqual([]);
  });

  test('shows beside each part what was said that speaks for it, and how clearly', () => {
    const [trouble, illness] = result(
      english,
      { signs: ['not-sure', 'sneezes', 'said'] },
      '',
    ).parts;
    expect(trouble).toMatchObject({ state: 'none', said: [] });
    expect(illness).toMatchObject({
      state: 'yes',
      said: [
        { question: 'signs', title: 'What do you see?', labels: ['It sneezes', 'I’m not sure'] },
      ],
    });
  });

  test('shows to anyone what does not hang on answers', () => {
    const { steps, notes, parts } = resultOf(english, english.outcomes[0]!, {}, '[blank]');
    expect(steps.map(({ id }) => id)).toEqual(['write', 'rest']);
    expect(steps[0]?.letter?.paragraphs).toEqual(['Hello.', 'I see:\n- [blank]']);
    expect(notes).toEqual([]);
    expect(parts.map(({ state }) => state)).toEqual(['none', 'none']);
  });

  test('leaves a step out where its condition does not hold', () => {
    const steps = english.steps.map((one) =>
      one.id === 'rest' ? { ...one, when: { question: 'signs', oneOf: ['sneezes'] } } : one,
    );
    const idsAfter = (...signs: string[]) =>
      result({ ...english, steps }, { signs }, '').steps.map(({ id }) => id);
    expect(idsAfter('sneezes')).toEqual(['write', 'rest']);
    expect(idsAfter('none')).toEqual(['write']);
  });

  test.each(['parts', 'steps', 'letters'] as const)('throws where its %s are missing', (kind) => {
    expect(() => result({ ...english, [kind]: [] }, { signs: [] }, '')).toThrow(/^No "[a-z-]+" in/);
  });
});

describe('what a result knows for the letter that its words open', () => {
  const sneezed = { question: 'signs', oneOf: ['sneezes'] };
  const opening = (opens: NonNullable<Quiz['letters'][number]['opens']>) =>
    quizInLanguage({ ...pets, letters: [{ ...pets.letters[0]!, opens }] }, 'es', facts);
  const knownAfter = (quiz: typeof english, signs: string[]) =>
    result(quiz, { signs }, '[blank]').steps[0]?.letter?.known;
  const full = opening({
    letter: 'to-vet',
    said: 'worries',
    choices: [
      { field: 'kind', is: 'pet' },
      { field: 'how', is: 'soon', when: sneezed },
      { field: 'how', is: 'later', when: { not: sneezed } },
      { field: 'for', is: 'illness', when: { sign: 'disability', atLeast: 'yes' } },
    ],
  });

  test.each<[signs: string[], known: Record<string, string>, why: string]>([
    [
      ['sneezes'],
      { worries: 'It sneezes (es)', kind: 'pet', how: 'soon', for: 'illness' },
      'what was said, in the words of the page, and each choice whose condition holds',
    ],
    [
      ['money', 'sneezes'],
      {
        worries: 'It sneezes (es)\nIt ate $& and $1 (es)',
        kind: 'pet',
        how: 'soon',
        for: 'illness',
      },
      'a line each, in the order of the question',
    ],
    [
      ['not-sure', 'said'],
      { worries: 'It said {said} (es)', kind: 'pet', how: 'later' },
      'a doubt is nothing to write',
    ],
    [['none'], { kind: 'pet', how: 'later' }, 'nothing said, so the field stays untouched'],
    [['not-sure'], { kind: 'pet', how: 'later' }, 'only a doubt'],
    [[], { kind: 'pet', how: 'later' }, 'nothing at all'],
  ])('after %j is %j (%s)', (signs, known) => {
    expect(knownAfter(full, signs)).toEqual(known);
  });

  test('is only the choices where the letter takes nothing that was said', () => {
    const quiz = opening({ letter: 'to-vet', choices: [{ field: 'kind', is: 'pet' }] });
    expect(knownAfter(quiz, ['sneezes'])).toEqual({ kind: 'pet' });
  });

  test('is only what was said where there is nothing to choose', () => {
    const quiz = opening({ letter: 'to-vet', said: 'worries', choices: [] });
    expect(knownAfter(quiz, ['sneezes'])).toEqual({ worries: 'It sneezes (es)' });
  });

  test('is nothing where the words open no letter', () => {
    expect(knownAfter(english, ['sneezes'])).toEqual({});
  });

  test('changes nothing of the words themselves', () => {
    const [opens, without] = [full, spanish].map(
      (quiz) => result(quiz, { signs: ['sneezes'] }, '').steps[0]!.letter!,
    );
    expect(opens!.paragraphs).toEqual(without!.paragraphs);
    expect(opens!.opens?.letter).toBe('to-vet');
  });
});

test.each([
  [{ signs: ['not-sure', 'sneezes'] }, ['It sneezes', 'I’m not sure']],
  [{ signs: ['barks'] }, []],
  [{}, []],
])('the labels of %j are %j', (answers: Record<string, string[]>, labels) => {
  const question = english.questions.find(({ id }) => id === 'signs')!;
  expect(labelsOf(question, answers)).toEqual(labels);
  expect(labelsOf({ ...question, id: 'constructor' }, answers)).toEqual([]);
});
