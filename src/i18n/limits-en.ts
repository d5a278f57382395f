const plural = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number) => `${n}${endings[plural.select(n)] ?? 'th'}`;

/** English names stand in the states' own files. */
const names: Readonly<Record<string, string>> = {};

/** How the sentences about time limits and ages are built in English. */
export const limitsEn = {
  /** What the school must do, after "The school must". */
  duty: {
    'request-meeting': 'hold a meeting to decide whether to evaluate',
    'request-answered': 'answer your request in writing',
    'consent-requested': 'ask for your consent to the evaluation',
    'consent-received': 'ask for and get your consent to the evaluation',
    'evaluation-completed': 'finish the evaluation',
    'report-given': 'finish the evaluation and its written report',
    'eligibility-decided': 'finish the evaluation and hold the meeting that decides eligibility',
    'iep-meeting': 'hold the IEP meeting',
    'iep-completed': 'finish the IEP',
    'offer-given': 'give you its written offer',
    'services-started': 'start the services in the IEP',
    'reevaluation-completed':
      'finish a reevaluation, unless you and the school agree that none is needed',
  },
  /** The same where the evaluation is done already when the time starts. */
  dutyAfterEvaluation: 'hold the meeting that decides eligibility',
  /** From when the time is counted. */
  after: {
    'request-received': 'after it gets your request',
    'request-meeting': 'after that meeting',
    'request-answered': 'after it answers your request',
    'consent-requested': 'after it asks for your consent',
    'consent-received': 'after it gets your signed consent',
    'enrolled-with-iep': 'after it has a child’s IEP from elsewhere',
    registered: 'after your child is registered for special education',
    'evaluation-completed': 'after the evaluation is finished',
    'report-given': 'after the written report is finished',
    'eligibility-decided': 'after the decision that your child is eligible',
    'iep-meeting': 'after the IEP meeting',
    'iep-completed': 'after the IEP is finished',
    'offer-given': 'after you get the written offer',
    'services-consent-requested': 'after it asks for your consent to the services',
    'services-consent': 'after it gets your signed consent to the services',
    'services-started': 'after the services start',
    'last-evaluation': 'after the last evaluation',
    'reevaluation-requested': 'after it gets the request for a reevaluation',
    'reevaluation-consent': 'after it gets your signed consent to the reevaluation',
    'reevaluation-completed': 'after the reevaluation is finished',
  },
  /** The same, short, for tables. */
  from: {
    'request-received': 'from your request',
    'request-meeting': 'from that meeting',
    'request-answered': 'from the answer',
    'consent-requested': 'from the request for consent',
    'consent-received': 'from your consent',
    'enrolled-with-iep': 'from having the old IEP',
    registered: 'from registration',
    'evaluation-completed': 'from the evaluation',
    'report-given': 'from the report',
    'eligibility-decided': 'from the eligibility decision',
    'iep-meeting': 'from the IEP meeting',
    'iep-completed': 'from the finished IEP',
    'offer-given': 'from the offer',
    'services-consent-requested': 'from the request for that consent',
    'services-consent': 'from your consent to services',
    'services-started': 'from the start of services',
    'last-evaluation': 'from the last evaluation',
    'reevaluation-requested': 'from the request for it',
    'reevaluation-consent': 'from your consent to it',
    'reevaluation-completed': 'from the reevaluation',
  },
  /** What must be done by then, short, for tables. */
  until: {
    'request-meeting': 'meeting about the request',
    'request-answered': 'written answer',
    'consent-requested': 'consent asked for',
    'consent-received': 'consent asked for and given',
    'evaluation-completed': 'evaluation done',
    'report-given': 'report done',
    'eligibility-decided': 'eligibility decided',
    'iep-meeting': 'IEP meeting held',
    'iep-completed': 'IEP written',
    'offer-given': 'offer made',
    'services-started': 'services started',
    'reevaluation-completed': 'reevaluation done',
  },
  must: (duty: string, by: string) => `${by}, the school must ${duty}.`,
  also: (by: string) => `It must also do so ${by}. The earlier date counts.`,
  within: (time: string, after: string) => `within ${time} ${after}`,
  atLeastEvery: (time: string) => `at least every ${time}`,
  afterDueDate: (duty: string) => `after the last day it has to ${duty}`,
  afterSchoolYear: 'after the school year ends',
  afterNextStart: 'after the next school year starts',
  byDay: (day: string) => `by ${day}`,
  byNthSchoolDay: (n: number) => `by the ${ordinal(n)} school day of the next school year`,
  summerStartMoves:
    'A start in the summer break counts as if it came on the first school day of the next school year.',
  startDayCounts: 'The day that starts the clock counts as day one.',
  beforeNextYear: 'before the next school year starts',
  when: {
    words: (words: string) => `When ${words}:`,
    dueInSummer: 'If that date falls in summer, when school is out:',
    yearEndBetween: (from: string, least: string, most: string, unit: string) =>
      `If the last school day of the year is ${least} to ${most}\u00a0${unit} ${from}:`,
    yearEndAtMost: (from: string, most: string, unit: string) =>
      `If the last school day of the year is ${most}\u00a0${unit} or less ${from}:`,
    inShort: (words: string) => `when ${words}`,
  },
  unlessAbsent: (days: string) => `This does not hold once your child has missed ${days} or more.`,
  pause: {
    allBreaks: 'School breaks and school holidays do not count.',
    longBreaks: (days: string) => `School breaks of ${days} or more do not count.`,
    daysBeyond: (days: string) => `In a longer school break, the days beyond ${days} do not count.`,
    summer: 'The summer break does not count.',
    allAbsences: (days: string) =>
      `If your child misses ${days} or more, the time gets longer by all the school days missed.`,
    absencesBeyond: (days: string) =>
      `School days that your child misses beyond the first ${days} do not count.`,
    everyAbsence: 'School days that your child misses do not count.',
    waiting: {
      evaluation: 'The time it takes to get your consent to the evaluation does not count.',
      services: 'The time it takes to get your consent to the services does not count.',
    },
  },
  extension: {
    parent: 'You may agree to more time',
    'parent-and-school': 'You and the school may agree on more time',
    state: 'The school may ask the state for more time',
    inWriting: ', in writing',
    atMost: (time: string) => `, up to ${time}`,
    onlyWhen: (words: string) => `, but only ${words}`,
  },
  ages: {
    from: {
      birth: 'from birth',
      birthday: (age: number) => `from age ${age}`,
      on: (age: number, day: string) => `from the school year when they are ${age} by ${day}`,
    },
    until: {
      birthday: (age: number) => `until birthday ${age}`,
      endOfSchoolYear: (age: number) =>
        `until the end of the school year in which they turn ${age}`,
      endOfTerm: (age: number) => `until the end of the school term in which they turn ${age}`,
      notYetOn: (age: number, day: string) =>
        `through each school year in which they are not yet ${age} on ${day}`,
      byBirthMonth: (age: number) =>
        `until about birthday ${age}, sooner or later by the month of the birthday`,
      dayOfSchoolYear: (age: number, day: string) =>
        `until ${day} of the school year in which they turn ${age}`,
    },
    served: (from: string, until: string) =>
      `Students can get special education ${from} ${until}, or until a regular diploma if that comes first.`,
    servedUnclear: (from: string) =>
      `Students can get special education ${from}. We could not confirm until when.`,
    changed: (day: string, until: string) =>
      `The rule is new since ${day}. Before, it was ${until}.`,
    changedUnclear: (day: string) => `The rule is new since ${day}.`,
    delay: (name: string, from: number, until: number) =>
      `A child from age ${from} until birthday ${until} can be found eligible under “${name}”.`,
    delayName: 'developmental delay',
    delayNotUsed: 'The category “developmental delay” is not used here.',
    delayUnclear: 'We could not confirm for which ages “developmental delay” is used here.',
    delayChanged: (day: string, from: number, until: number) =>
      `The ages are new since ${day}. Before, they were from age ${from} until birthday ${until}.`,
    delayNewlyUsed: (day: string) => `This is new since ${day}. Before, the category was not used.`,
    transition: {
      age: (years: number, months: number) =>
        months === 0 ? `age ${years}` : `age ${years} and ${months}\u00a0months`,
      by: (age: string) => `The IEP must plan for life after school by ${age}.`,
      inEffectAt: (age: string) =>
        `The IEP must plan for life after school, starting no later than the first IEP in effect at ${age}.`,
      byGradeOr: (grade: number, age: string) =>
        `The IEP must plan for life after school by the start of grade ${grade} or by ${age}, whichever comes first.`,
      basis: {
        adopted: 'This is the federal age, and the rule here follows it.',
        'no-state-rule-found': 'This is the federal age. We found no rule here with another one.',
      },
      unclear: 'We could not confirm from what age the IEP must plan for life after school here.',
      federally: (age: string) =>
        `The federal rule says: no later than the first IEP in effect at ${age}.`,
    },
    majority: {
      at: (age: number) => `A student here is of age for special education at ${age}.`,
      unclear: 'We could not confirm when a student is of age for special education here.',
      allUnclear:
        'We could not confirm at what age the parents’ rights pass to the student here, or if they do.',
      rights: {
        yes: 'The parents’ rights then pass to the student.',
        no: 'In most cases, the rights then stay with the parents.',
        'not-confirmed': 'We could not confirm if the parents’ rights then pass to the student.',
      },
    },
  },
  confidence: {
    medium: 'We are fairly sure of this, not quite.',
    low: 'We are not sure of this. Ask the district for the rule.',
  },
  /** What the federal rules say of steps for which they name no number. */
  noNumber: {
    'answer-request':
      'The federal rule says that the school must give you written notice a reasonable time before it evaluates or refuses.',
    'decide-eligibility': 'A group that includes you decides after the evaluation is done.',
    'start-services':
      'The school must start the services as soon as possible after the IEP is written. The federal rule names no number.',
  },
  noNumberInShort: {
    'answer-request': 'No number',
    'decide-eligibility': 'No number',
    'start-services': 'As soon as possible',
  },
  /** Said after a number that is not the whole story. */
  canChange: 'Some days might not count, or a special case has another limit.',
  /** What a sentence calls a state, by its code, where its file says it in English only. */
  names,
  /** How a letter to the school says a time. */
  letter: {
    apart: ', apart from days and cases that the rule leaves out',
    whicheverFirst: (times: readonly string[]) => `${times.join(' or ')}, whichever ends first`,
    partOfIt: {
      'request-meeting': '',
      'request-answered': '',
      'consent-requested': '',
      'consent-received': '',
      'evaluation-completed': '',
      'report-given': '',
      'eligibility-decided': ' (the decision on eligibility is part of it)',
      'iep-meeting': ' (the IEP meeting is part of it)',
      'iep-completed': ' (the IEP is part of it)',
      'offer-given': ' (your written offer or finding is part of it)',
      'services-started': ' (the start of services is part of it)',
      'reevaluation-completed': '',
    },
  },
  noStateLimit: 'No state limit found',
  noAnswerLimit: 'We found no state limit for the answer to your request.',
  noLimit: 'We found no limit in number.',
  otherCases: 'Other limits hold in some cases.',
  basis: {
    adopted: 'The state follows the federal rule here.',
    'no-state-rule-found': 'This is the federal rule. We found no rule of the state’s own.',
  },
  inYourState: {
    choose: 'Choose your state',
    change: 'Change state',
    none: 'Select a state',
    label: 'Your state',
    all: 'See every state’s numbers',
    more: (name: string) => `The rules of ${name}, with sources`,
    kept: 'Only your choice of state is kept, on this device.',
    parentCenter: 'Free help: ',
    parentCenters: (name: string) => `parent centers in ${name}`,
    earlyIntervention: 'Early intervention here: ',
    teamCalled: (word: string) => `The IEP team is called ${word} here.`,
    moreToKnow: 'There is more to know about this.',
  },
} as const;
