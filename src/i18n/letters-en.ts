/** The words of the letters tool around the letters, which stand in src/content/letters/. */
export const lettersEn = {
  title: 'Letters to the school, written in two minutes',
  /** In menus and lists. */
  name: 'Letters to the school',
  description:
    'Twelve short letters to the school: ask for an evaluation, records, a meeting and more. Fill in a few fields, then copy, print or email. Nothing is stored.',
  asks: [
    'letter to ask the school for an evaluation',
    'sample letter to request an IEP',
    'template letter for a 504 plan',
    'how to write to the school about special education',
    'email to the special education director',
  ],
  lead: 'Choose what you need to say. Fill in a few fields, and the letter is done: to copy, to print, to send.',
  promise:
    'You write on your own device. Nothing you type leaves it, and nothing is kept unless you ask.',
  moments: {
    ask: 'You want to ask for something',
    answer: 'The school answered, or did not',
    meeting: 'Around a meeting',
    trouble: 'Something is not right',
  },
  allLetters: 'All letters',
  instead: 'Another letter may fit better',
  sendTo: 'Send it to',
  keep: 'Keep',
  next: 'What happens next',
  noScript:
    'Without JavaScript you can copy or print the letter below and fill in the blanks by hand. With it, you can fill in the letter here.',
  team: (own: string) => `${own} (IEP team)`,
  usualTeam: 'IEP team',
  /** In the letter. */
  subject: 'Subject:',
  island: {
    form: 'Fill in the letter',
    optional: 'optional',
    aboutParts: 'What it says',
    writerParts: 'Who writes, and to whom',
    moreParts: 'Day, answer and footnotes',
    language: 'Language of the letter',
    languages: { en: 'English', es: 'Spanish' },
    state: 'Your state',
    noState: 'Select a state',
    stateRule: 'Your state’s rule',
    stateMore: 'The rules of {state}, with sources',
    notes: 'Show where each rule stands, as footnotes',
    unfinished: 'This day is not complete. Please enter month, day and year.',
    replyBefore: 'This day is before the day of the letter.',
    replyHint: 'It is your request, not a rule. You can change it or leave it empty.',
    replyHintState: 'Your state sets a time for this, so the letter asks for no day of its own.',
    peek: 'In the letter',
    letter: 'Your letter',
    blanksOne: 'One blank is still open:',
    blanksMany: '{n} blanks are still open:',
    complete: 'Every blank is filled. Read it once more before you send it.',
    take: 'Take it with you',
    copy: 'Copy the letter',
    copied: 'Copied',
    copyFailed: 'Your browser did not allow it. Please select the words and copy them.',
    email: 'Open as an email',
    emailTooLong:
      'This letter is too long for a link to an email. Copy it first, then open the email and paste it in.',
    print: 'Print',
    word: 'Save for Word (.docx)',
    text: 'Save as text (.txt)',
    saved: 'Saved',
    saving: 'Making the file…',
    saveFailed: 'The file could not be made. Please try again, or copy the letter.',
    calendar: {
      title: 'When should the answer come?',
      asked: 'Your letter asks for an answer by {day}.',
      gives: {
        'answer-request': 'In {state}, the time to act on your request is {limit}.',
        evaluate: 'In {state}, the time for the evaluation, from your signed consent, is {limit}.',
      },
      day: {
        'answer-request':
          'If the school gets the letter on the day that is on it, that is until {day}. If it gets the letter later, that day is later too.',
        evaluate:
          'If the school gets the signed form on the day of this letter, that is until {day}. If it gets the form later, that day is later too.',
      },
      counted: 'Which day that is depends on the school’s calendar.',
      timeline: 'Count it on your dates, on the timeline',
      add: 'Add {day} to my calendar',
      entry: 'Look for an answer: {letter}',
      notes: 'The day by which your letter asks for an answer.',
      notesRule:
        'By {citation}, counted from the day of the letter. If the school got it later, this day is later too.',
    },
    draft: {
      remember: 'Keep this draft on this device',
      rememberHint:
        'Everyone who uses this device can then see it. What you entered also fills your other letters.',
      off: 'Your browser does not allow it, so nothing is kept.',
      clear: 'Clear everything',
      cleared: 'Everything you entered is cleared.',
    },
  },
} as const;
