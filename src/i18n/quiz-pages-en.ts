import { quizEn } from './quiz-en';

/** The words of the eligibility check on paper, and of the page that tells how it decides. */
export const quizPagesEn = {
  /** What an answer can be a sign of, after "a sign of". */
  signs: {
    disability: 'a disability or delay',
    effect: 'an effect on school or daily life',
    need: 'a need for special teaching',
    limits: 'a condition that limits daily life',
  },
  conjunctions: { and: ', and ', or: ', or ', butNot: 'but not if ', not: 'this is not so: ' },
  /** Before a list of claims; may follow "only if". */
  lists: {
    all: 'all of these are true:',
    any: 'one or more of these is true:',
    none: 'none of these is true:',
  },
  quoted: (labels: string[]) => labels.map((label) => `“${label}”`).join(' or '),
  onlyIf: 'Only if',
  if: 'If',
  everyone: 'For everyone.',
  else: 'In all other cases.',
  paper: {
    title: `${quizEn.title} The questions on paper`,
    description:
      'A free check-list to print: the questions of the eligibility check, what each answer may be a sign of, and how to read your answers. No sign-in, no script.',
    lead: 'Tick what you see. Then find the first line at the end that fits. You get a next step, not a verdict.',
    online: 'Answer the same questions on the screen',
    useTitle: 'How to use this paper',
    use: [
      'Round box: tick one answer. Square box: tick all that fit.',
      'Skip a question if its first line does not fit you. An arrow says where to go next.',
      '“I’m not sure” is always a good answer. You need no diagnosis and no papers.',
    ],
    marksTitle: 'What the letters beside an answer mean',
    marks: 'Each letter is something that the law looks at. They do not add up to a score.',
    unsureMark: 'a letter with a question mark: it might be a sign, but that is not clear',
    markWords: (clear: string, unsure: string) =>
      [clear && `sign of ${clear}`, unsure && `perhaps a sign of ${unsure}`]
        .filter(Boolean)
        .join(', '),
    and: ' and ',
    answers: (n: number, labels: string) => `you ticked ${labels} at question ${n}`,
    sign: (letter: string, atLeast: 'yes' | 'unsure') =>
      atLeast === 'yes'
        ? `a box with ${letter} is ticked`
        : `a box with ${letter} or ${letter}? is ticked`,
    questionsTitle: 'The questions',
    goTo: (n: number) => `go to ${n}`,
    thenGoTo: (n: number) => `Then go to question ${n}.`,
    wordsTitle: 'What these words mean here',
    readTitle: 'How to read your answers',
    read: 'Go down this list. Stop at the first one that fits. It is a lean, not a decision: only an evaluation by the school can tell.',
    site: 'Each one has a page with steps and words to use. Type its address after the name of the site:',
  },
  flow: {
    title: 'The whole check in one picture',
    lead: 'Each line is one answer to the first question. Follow your line from top to bottom.',
    label: (lines: number, questions: number, outcomes: number) =>
      `Map of the check: ${lines} lines pass ${questions} questions and end at ${outcomes} results. The same is in words below.`,
    linesTitle: 'The lines',
    keyTitle: 'The stops',
    all: 'Full circle: everyone on this line gets the question.',
    some: 'Open circle: some get it. Other answers decide.',
    end: 'Square: this line can end here.',
    outcomes: 'Where it can lead',
  },
  how: {
    description:
      'How the eligibility check works, for parents, schools and specialists: each question, why it is asked, the rules behind it, and when each result shows.',
    lead: 'It looks for signs in your answers, and shows the first result that fits. It gives a lean, never a verdict. You may ask for an evaluation whatever it says.',
    points: {
      asked: (questions: number, longest: number) =>
        `There are ${questions} questions. Nobody gets more than ${longest} of them. Your answers decide which ones.`,
      noScore:
        'Answers are not added up. There is no score, and one clear sign is enough to count.',
      notSure: '“I’m not sure” never counts less than a no.',
      results: (outcomes: number) =>
        `There are ${outcomes} results. Each one names something to do. None of them is a no.`,
      private: `${quizEn.island.nothingSaved} The check runs in your own browser.`,
    },
    partsTitle: 'What it looks for',
    partsLead: 'An answer can be a sign of one of these. The rules behind them are federal.',
    rule: 'Rule:',
    rules: 'Rules:',
    sign: (what: string, atLeast: 'yes' | 'unsure') =>
      atLeast === 'yes'
        ? `an answer is a clear sign of ${what}`
        : `an answer is a sign of ${what}, clear or not`,
    answers: (n: number, labels: string) => `the answer to question ${n} is ${labels}`,
    questionsTitle: 'Question by question',
    signsOf: 'Answers that are a sign:',
    shows: 'Shows if',
    unsureSign: (what: string) => `perhaps ${what}`,
    resultsTitle: 'When each result shows',
    resultsLead: 'The check goes down this list and stops at the first result that fits.',
    wordsTitle: 'Words with a fixed meaning',
    wordsLead: 'These names stand for more than one answer.',
    casesTitle: 'Special cases',
    casesLead: 'A result also shows what is below, where an answer calls for it.',
    schoolsTitle: 'For schools',
    schools: [
      'You may link to the check or hand out the paper. You need not ask us.',
      'You may also show its start inside a page of your own. Paste these lines where it should stand. They need no script, and they set no cookie.',
      'Please do not use the check to decide about a child, or to keep a parent from asking. Only an evaluation can tell, and a parent may ask for one at any time.',
    ],
    codeTitle: 'Lines to paste',
    linkTitle: 'The address to link to:',
    copy: 'Copy these lines',
    copyFailed: 'Your browser did not allow it. Please select the lines and copy them.',
  },
} as const;
