/** The words of the comparison around its rows; the rows are in src/data/comparison/. */
export const compareEn = {
  title: 'IEP or 504? The plans, side by side',
  description:
    'IEP, 504 plan, IFSP and private-school services plan compared, question by question, with the rule behind each answer. Put what matters to you first.',
  /** Questions that it answers, for the site's own search. */
  asks: [
    'what is the difference between an IEP and a 504',
    'IEP or 504 which is better',
    'compare IEP and 504',
    'what is an IFSP compared to an IEP',
    'services plan or IEP in private school',
    'they offered a 504 instead of an IEP',
  ],
  lead: 'Each row is a question that families ask. Each plan gives its answer, with the rule behind it.',
  sceneLink: 'Or feel the difference: one chapter, told twice',
  noScript:
    'Without JavaScript you see every row and all four plans below. With it, you can choose plans and put what matters to you first.',
  plans: {
    iep: { name: 'IEP', line: 'Special education at school' },
    '504': { name: '504 plan', line: 'Equal access at school' },
    ifsp: { name: 'IFSP', line: 'Early intervention for babies and toddlers' },
    'services-plan': {
      name: 'Services plan',
      line: 'Some help in a private school you chose',
    },
  },
  form: {
    label: 'Choose what to compare',
    plans: 'Which plans?',
    pair: ['Compare', 'with'],
    matters: 'What matters to us?',
    mattersHint: 'Pick up to five. The rows that speak to them come first.',

    stage: 'Show',
    allStages: 'The whole path',
    find: 'Find in the table',
    onlyDifferences: 'Only differences',
    reset: 'Start over',
    needsTwo: 'A comparison needs two plans. Tick another one first, then untick this one.',
    fiveAtMost: 'You have picked five. Untick one to pick another.',
  },
  said: {
    before: 'Showing',
    of: (total: number) => `of ${total} rows.`,
    first: 'The first ones speak to what matters to you:',
    same: 'Rows in which these plans say the same are left out.',
    narrow: 'A small screen shows two plans at a time. Choose which above.',
    nothing: 'No row fits. Try another word, or show more of the table.',
  },
  summary: {
    title: 'What these point to',
    bothWays: 'These point both ways, so ask the school to look at both.',
    closing:
      'This is a place to start, not a decision. A team that looks at your child decides, and you may ask for both evaluations in one letter.',
    add: (plan: string) => `Add to the table: ${plan}`,
    ask: 'See how to ask',
  },
  table: {
    caption: 'The plans compared, question by question',
    question: 'Question',
    means: 'What this means for you',
    meansFor: 'What this means for you:',
    notAsked: 'Does not apply.',
    notSure: 'Not sure:',
    read: 'Read:',
    first: 'What matters to you',
    copyLink: 'Copy link',
    copyLinkTo: (question: string) => `Copy link to “${question}”`,
  },
  take: {
    title: 'Take it with you',
    print: 'Print',
    copyText: 'Copy as text',
    copyLink: 'Copy link to this view',
    linkNote:
      'The link holds the plans and what matters to you. It holds nothing about your child.',
    copied: 'Copied',
    failed: 'Your browser did not copy. Select the words and copy them.',
  },
  scene: {
    title: 'One chapter, told twice',
    note: 'An example. No real child, school or plan.',
    others: 'The other two plans',
    rules: 'The rules behind it:',
  },
};
