/** The words of the timeline's pages around the tool, in English only so far. */
export const timelinePagesEn = {
  title: 'Every deadline, on your dates',
  titleIn: (state: string) => `IEP deadlines in ${state}, on your dates`,
  description:
    'Choose your state and enter one date. See what the school must do by when, how it was counted, and what to write when it is late.',
  descriptionIn: (state: string) =>
    `Enter one date and see what the school must do by when in ${state}: evaluation, IEP, reviews, discipline, with rules.`,
  asks: [
    'how long does the school have to evaluate my child',
    'when is the IEP due',
    'the school missed the deadline',
    'how many school days until the evaluation is due',
    'when does the 60 day timeline end',
    'IEP deadline calculator',
  ],
  noScript:
    'With JavaScript, this page counts the days for you. Without it, you have the rules and an example below.',
  noScriptHome:
    'With JavaScript, you can enter your dates here. Without it, choose your state for its rules and an example.',
  allStates: 'All states and territories',
  allStatesLead: 'Each has its own page with its rules and an example.',
  rules: {
    title: (state: string) => `The rules in ${state}`,
    lead: 'The clock starts on the day that each rule names. That day itself is not counted unless the rule says so.',
    step: 'Step',
    rule: 'By when',
    source: 'Where it stands',
    whose: {
      state: 'State rule',
      federal: 'Federal rule',
      'none-found': 'No limit found',
      'part-of': 'Part of another step',
    },
    statePage: (state: string) => `All rules of ${state}, with what we are not sure of`,
  },
  example: {
    title: 'An example',
    lead: (state: string) =>
      `These dates are made up. They show how days are counted in ${state}. Here the school has no lessons on Labor Day, one more holiday in October, the week of Thanksgiving, two weeks in winter, one more holiday in January, and one week in spring.`,
    known: (what: string, day: string) => `${what}: ${day}`,
    by: (day: string) => `by ${day}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    why: {
      'waiting-for': 'The day depends on a date that is still missing.',
      'no-number': 'The rule names no number.',
      'no-limit': 'We found no limit that holds here.',
      'ask-school': 'Only the school can tell this day.',
      'too-far': 'This day is too far ahead to count.',
    },
    assumed: 'counted from the last day of the step before',
  },
  counting: {
    title: 'How this page counts',
    points: [
      'The day something happens is day zero. Counting starts on the next day, unless the rule says otherwise.',
      'Calendar days are all days. Business days are Monday to Friday, without federal and state holidays. School days are days with lessons.',
      'Without your school’s calendar, school days give a range. It is an estimate. The earliest day leaves out only federal holidays. The latest also leaves out the breaks that many schools have.',
      'A break that a rule leaves out runs from its first weekday without lessons to its last. The weekends before and after it count, unless the rule leaves them out too.',
      'Where several limits hold, the earliest day counts.',
      'We take the holidays from a public list. Your district’s own calendar can differ.',
    ],
  },
  toTimeline: 'See these deadlines on your dates',
} as const;
