/** The words that the timeline's steps are put together from, in English only so far. */
export const timelineStepsEn = {
  /** What a step is called that a state has split in several, by the event each part leads to. */
  titles: {
    'request-meeting': 'A meeting about your request',
    'request-answered': 'The school answers your request',
    'consent-requested': 'The school asks for your consent',
    'consent-received': 'The school asks for and gets your consent',
    'evaluation-completed': 'The evaluation is done',
    'report-given': 'The evaluation report is finished',
    'eligibility-decided': 'The group decides about eligibility',
    'iep-meeting': 'The IEP meeting is held',
    'iep-completed': 'The IEP is finished',
    'offer-given': 'The school makes its written offer',
    'services-started': 'The services start',
    'reevaluation-completed': 'The reevaluation is done',
  },
  partOf: (title: string) =>
    `This step has no time limit of its own here. The limit for “${title}” covers it too.`,
  partOfEvaluation: (title: string) =>
    `This step has no time limit of its own here. On the way to a first IEP, the limit for “${title}” covers it. Ask the school by which day it will act after a move.`,
  noneFound: (state: string) =>
    `We found no ${state} rule that sets a number of days for this step. There might still be one.`,
  ask: 'Ask the school in writing by which day it will act.',
  onlyThen: 'In all other cases we found no rule that sets a number of days.',
  evidence: {
    secondary: 'We read an account of this rule, not its own words.',
    'not-seen': 'We have not read this rule yet.',
  },
  ages: {
    notice: (time: string, age: string) =>
      `At least ${time} before age ${age}, the IEP must say that your child has been told which rights pass to your child at that age, if any do.`,
    majorityUnclear:
      'We could not confirm at which age the rights of parents can pass to the student here. Ask the school.',
    diploma: 'A regular high school diploma ends the right to special education sooner.',
  },
} as const;
