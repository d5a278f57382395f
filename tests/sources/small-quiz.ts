const option = (id: string, more = {}) => ({ id, label: id.toUpperCase(), ...more });

/**
 * Where is the child? At home, in school or away; at school, is it hard? Those away end at once. "Home" and
 * "camp" are told apart by no rule.
 */
export const smallQuiz = {
  questions: [
    {
      id: 'place',
      kind: 'one' as const,
      title: 'Where?',
      options: [option('home'), option('camp'), option('school'), option('away')],
    },
    {
      id: 'class',
      kind: 'one' as const,
      title: 'Which class?',
      when: { question: 'place', oneOf: ['school'] },
      options: [option('first'), option('second', { signs: { effect: 'yes' as const } })],
    },
    {
      id: 'hard',
      kind: 'many' as const,
      title: 'Is it hard?',
      when: {
        all: [
          { not: { question: 'place', oneOf: ['away'] } },
          { not: { question: 'class', oneOf: ['first'] } },
        ],
      },
      options: [
        option('yes', { signs: { disability: 'yes' as const } }),
        option('perhaps', { signs: { disability: 'unsure' as const } }),
        option('no', { alone: true as const }),
      ],
    },
    { id: 'name', kind: 'one' as const, title: 'Name?', options: [option('any')] },
  ],
  situations: [
    {
      id: 'there',
      label: 'the child is there',
      when: { question: 'place', oneOf: ['school', 'home'] },
    },
  ],
  outcomes: [
    { id: 'far', when: { question: 'place', oneOf: ['away'] } },
    { id: 'ask', when: { sign: 'disability' as const, atLeast: 'unsure' as const } },
    { id: 'wait' },
  ],
};
