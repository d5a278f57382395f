import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { federalTransitionAge } from '../../src/data/federal-transition-age';
import { jurisdictions } from '../../src/data/jurisdictions';
import type {
  AgesServed,
  DevelopmentalDelay,
  Majority,
  Transition,
} from '../../src/data/schema/ages';
import { stepIds } from '../../src/data/schema/event';
import { type Extension, type Pause } from '../../src/data/schema/limit';
import { dictionary } from '../../src/i18n/dictionary';
import { langs, type Lang } from '../../src/i18n/lang';
import { dateWords, sinceWords } from '../../src/lib/facts/date-words';
import { dayOfYearWords } from '../../src/lib/facts/day-of-year-words';
import { agesServedSentences, delaySentences } from '../../src/lib/states/age-words';
import {
  dueWords,
  extensionSentence,
  limitInShort,
  limitSentences,
  limitsTogether,
  pauseSentence,
  roughCalendarDays,
  startSentences,
  type LimitCore,
} from '../../src/lib/states/limit-words';
import { majoritySentences } from '../../src/lib/states/majority-words';
import type { Wording } from '../../src/lib/states/phrases';
import { stepsInOrder } from '../../src/lib/states/step-rule';
import { transitionSentences } from '../../src/lib/states/transition-words';

const inLang = (lang: Lang): Wording => {
  const { limits, units } = dictionary(lang);
  return { lang, limits, units };
};
const en = inLang('en');
const es = inLang('es');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

type Unit = 'calendar-days' | 'school-days' | 'business-days' | 'weeks' | 'months' | 'years';
const duration = (n: number, unit: Unit) => ({ kind: 'duration' as const, n, unit });
const within = (n: number, unit: Unit, event: 'consent-received' | 'last-evaluation') => ({
  kind: 'within' as const,
  duration: duration(n, unit),
  of: { kind: 'event' as const, event },
  startDayCounts: false,
  summerStartMoves: false,
});
const report: LimitCore = {
  to: 'report-given',
  duty: null,
  due: within(45, 'school-days', 'consent-received'),
  when: null,
};

test('the steps are those of the schema, in its order', () => {
  expect(stepsInOrder).toEqual(stepIds);
});

describe('a limit in words', () => {
  test.each<[LimitCore['due'], string, string]>([
    [
      report.due,
      'within 45 school days after it gets your signed consent',
      'en un plazo de 45 días escolares desde que recibe su consentimiento firmado',
    ],
    [
      within(1, 'school-days', 'consent-received'),
      'within 1 school day after it gets your signed consent',
      'en un plazo de 1 día escolar desde que recibe su consentimiento firmado',
    ],
    [within(3, 'years', 'last-evaluation'), 'at least every 3 years', 'al menos cada 3 años'],
    [{ kind: 'by-date', month: 6, day: 30 }, 'by June 30', 'a más tardar el 30 de junio'],
    [
      { kind: 'nth-school-day-of-next-year', n: 15 },
      'by the 15th school day of the next school year',
      'a más tardar el día escolar número 15 del siguiente año escolar',
    ],
    [
      { kind: 'before-next-school-year' },
      'before the next school year starts',
      'antes de que empiece el siguiente año escolar',
    ],
    [
      {
        kind: 'within',
        duration: duration(14, 'calendar-days'),
        of: { kind: 'end-of-school-year' },
        startDayCounts: false,
        summerStartMoves: false,
      },
      'within 14 calendar days after the school year ends',
      'en un plazo de 14 días calendario desde que termina el año escolar',
    ],
    [
      {
        kind: 'within',
        duration: duration(30, 'calendar-days'),
        of: { kind: 'start-of-next-school-year' },
        startDayCounts: false,
        summerStartMoves: false,
      },
      'within 30 calendar days after the next school year starts',
      'en un plazo de 30 días calendario desde que empieza el siguiente año escolar',
    ],
    [
      {
        kind: 'within',
        duration: duration(30, 'calendar-days'),
        of: { kind: 'due-date', limit: 'tests', event: 'evaluation-completed' },
        startDayCounts: false,
        summerStartMoves: false,
      },
      'within 30 calendar days after the last day it has to finish the evaluation',
      'en un plazo de 30 días calendario desde el último día que tiene para terminar la evaluación',
    ],
  ])('%j', (due, english, spanish) => {
    expect(plain(dueWords(due, en))).toBe(english);
    expect(plain(dueWords(due, es))).toBe(spanish);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
  ])('day %i of the school year is the %s', (n, ordinal) => {
    expect(dueWords({ kind: 'nth-school-day-of-next-year', n }, en)).toContain(`the ${ordinal} `);
  });

  test('names the time first, then the duty, in the file’s words where it has some', () => {
    const { when, demand } = limitSentences(report, en);
    expect(when).toBeNull();
    expect(demand.map(plain)).toEqual([
      'Within 45 school days after it gets your signed consent, the school must finish the evaluation and its written report.',
    ]);
    const own = { ...report, duty: 'send you the form' };
    expect(plain(limitSentences(own, en).demand[0]!)).toMatch(
      /the school must send you the form\.$/,
    );
    expect(limitSentences(own, es)).toEqual(limitSentences(report, es));
  });

  test('that applies in some cases begins with the case', () => {
    const spring: LimitCore = {
      ...report,
      due: { kind: 'by-date', month: 6, day: 30 },
      when: {
        kind: 'near-end-of-school-year',
        event: 'consent-received',
        atLeast: 35,
        atMost: 44,
        unit: 'school-days',
        unlessAbsentMoreThan: 2,
      },
    };
    expect(plain(limitSentences(spring, en).when!)).toBe(
      'If the last school day of the year is 35 to 44 school days from your consent:',
    );
    expect(limitSentences(spring, en).demand.map(plain)).toEqual([
      'By June 30, the school must finish the evaluation and its written report.',
      'This does not hold once your child has missed 3 school days or more.',
    ]);
    const late: LimitCore = {
      ...report,
      when: {
        kind: 'near-end-of-school-year',
        event: 'request-received',
        atLeast: 0,
        atMost: 10,
        unit: 'calendar-days',
        unlessAbsentMoreThan: null,
      },
    };
    expect(plain(limitSentences(late, en).when!)).toBe(
      'If the last school day of the year is 10 calendar days or less from your request:',
    );
    expect(limitSentences(late, en).demand).toHaveLength(1);
    const preschool: LimitCore = {
      ...report,
      when: { kind: 'words', case: 'preschool', words: 'your child is in preschool' },
    };
    expect(limitSentences(preschool, en).when).toBe('When your child is in preschool:');
    const summer: LimitCore = { ...report, when: { kind: 'due-in-summer', limit: 'report' } };
    expect(limitSentences(summer, en).when).toBe(
      'If that date falls in summer, when school is out:',
    );
  });

  test('to decide eligibility does not ask for the evaluation again when that is where it starts', () => {
    const after = (event: 'consent-received' | 'evaluation-completed'): LimitCore => ({
      to: 'eligibility-decided',
      duty: null,
      due: { ...within(30, 'calendar-days', 'consent-received'), of: { kind: 'event', event } },
      when: null,
    });
    expect(limitSentences(after('consent-received'), en).demand[0]).toContain(
      'finish the evaluation and hold',
    );
    expect(plain(limitSentences(after('evaluation-completed'), en).demand[0]!)).toBe(
      'Within 30 calendar days after the evaluation is finished, the school must hold the meeting that decides eligibility.',
    );
  });

  test('says when its start is counted in an unusual way', () => {
    const due = within(14, 'calendar-days', 'consent-received');
    expect(startSentences(due, en)).toEqual([]);
    expect(startSentences({ ...due, startDayCounts: true }, en)[0]).toContain('day one');
    expect(startSentences({ ...due, summerStartMoves: true }, es)[0]).toContain('verano');
    expect(startSentences({ kind: 'before-next-school-year' }, en)).toEqual([]);
  });

  test('together with another for the same thing, is said as a second date', () => {
    const other = { ...report, due: within(90, 'calendar-days', 'consent-received') };
    expect(limitsTogether([report, other], en).map(plain)).toEqual([
      plain(limitSentences(report, en).demand[0]!),
      'It must also do so within 90 calendar days after it gets your signed consent. The earlier date counts.',
    ]);
    const meeting = { ...other, to: 'iep-meeting' as const };
    expect(limitsTogether([report, meeting], en)).toEqual([
      ...limitSentences(report, en).demand,
      ...limitSentences(meeting, en).demand,
    ]);
  });

  test('in short gives time, start and end; a day of the calendar has no start', () => {
    expect(limitInShort(report, en)).toEqual({
      time: '45\u00a0school days',
      from: 'from your consent',
      until: 'report done',
    });
    const dated = { ...report, due: { kind: 'by-date' as const, month: 6, day: 30 } };
    expect(limitInShort(dated, en)).toMatchObject({ time: 'by June 30', from: null });
  });

  test('always names its number and its unit, in both languages', () => {
    const n = fc.integer({ min: 2, max: 200 });
    const unit = fc.constantFrom<Unit>('calendar-days', 'school-days', 'business-days', 'months');
    fc.assert(
      fc.property(n, unit, fc.constantFrom(...langs), (many, of, lang) => {
        const wording = inLang(lang);
        const limit = { ...report, due: within(many, of, 'consent-received') };
        const named = `${many}\u00a0${wording.units[of][1]}`;
        expect(limitSentences(limit, wording).demand.join(' ')).toContain(named);
        expect(limitInShort(limit, wording).time).toBe(named);
      }),
    );
  });
});

test.each<[Pause, string]>([
  [
    { kind: 'break', moreThan: 0, leavesOut: 'whole-break' },
    'School breaks and school holidays do not count.',
  ],
  [
    { kind: 'break', moreThan: 5, leavesOut: 'whole-break' },
    'School breaks of 6 school days or more do not count.',
  ],
  [
    { kind: 'break', moreThan: 4, leavesOut: 'whole-break' },
    'School breaks of 5 school days or more do not count.',
  ],
  [
    { kind: 'break', moreThan: 5, leavesOut: 'days-beyond' },
    'In a longer school break, the days beyond 5 school days do not count.',
  ],
  [{ kind: 'summer' }, 'The summer break does not count.'],
  [
    { kind: 'absences', moreThan: 0, leavesOut: 'all-absences' },
    'School days that your child misses do not count.',
  ],
  [
    { kind: 'absences', moreThan: 2, leavesOut: 'all-absences' },
    'If your child misses 3 school days or more, the time gets longer by all the school days missed.',
  ],
  [
    { kind: 'absences', moreThan: 8, leavesOut: 'absences-beyond' },
    'School days that your child misses beyond the first 8 do not count.',
  ],
  [
    { kind: 'waiting-for-consent', consent: 'evaluation' },
    'The time it takes to get your consent to the evaluation does not count.',
  ],
  [
    { kind: 'waiting-for-consent', consent: 'services' },
    'The time it takes to get your consent to the services does not count.',
  ],
])('the pause %j in words', (pause, sentence) => {
  expect(plain(pauseSentence(pause, en))).toBe(sentence);
  expect(pauseSentence(pause, es)).toMatch(/^\p{Lu}.*\.$/u);
});

test.each<[Extension, string]>([
  [
    { by: 'parent', inWriting: true, atMost: null, onlyWhen: null },
    'You may agree to more time, in writing.',
  ],
  [
    {
      by: 'parent-and-school',
      inWriting: false,
      atMost: duration(15, 'school-days'),
      onlyWhen: null,
    },
    'You and the school may agree on more time, up to 15 school days.',
  ],
  [
    { by: 'state', inWriting: false, atMost: null, onlyWhen: 'when a hearing is open' },
    'The school may ask the state for more time, but only when a hearing is open.',
  ],
])('the extension %j in words', (extension, sentence) => {
  expect(plain(extensionSentence(extension, en))).toBe(sentence);
});

test.each<[number, Unit, number]>([
  [60, 'calendar-days', 60],
  [45, 'school-days', 63],
  [65, 'business-days', 91],
  [2, 'weeks', 14],
  [6, 'months', 180],
  [3, 'years', 1095],
])('%i %s are put in order as %i calendar days', (n, unit, days) => {
  expect(roughCalendarDays(duration(n, unit))).toBe(days);
});

const source = {
  citation: 'Rule 1',
  url: 'https://example.org/rule',
  read: 'rule-text' as const,
  readAt: null,
  asOf: null,
  checkedOn: '2026-11-21',
  confidence: 'high' as const,
  doubts: [],
};
const served = (until: AgesServed['until'], change: AgesServed['change'] = null): AgesServed => ({
  from: { kind: 'birthday', years: 3 },
  until,
  notes: [],
  change,
  source,
});

test.each<[AgesServed, string]>([
  [served({ kind: 'birthday', years: 22 }), 'from age 3 until birthday 22, or until'],
  [
    served({ kind: 'end-of-school-year', years: 21 }),
    'until the end of the school year in which they turn 21',
  ],
  [
    served({ kind: 'end-of-term', years: 21 }),
    'until the end of the school term in which they turn 21',
  ],
  [
    served({ kind: 'not-yet-on', years: 22, month: 9, day: 1 }),
    'through each school year in which they are not yet 22 on September 1',
  ],
  [
    served({ kind: 'day-of-school-year', years: 22, month: 8, day: 31 }),
    'until August 31 of the school year in which they turn 22',
  ],
  [served({ kind: 'not-confirmed' }), 'from age 3. We could not confirm until when.'],
  [{ ...served({ kind: 'birthday', years: 22 }), from: { kind: 'birth' } }, 'from birth until'],
  [
    {
      ...served({ kind: 'birthday', years: 22 }),
      from: { kind: 'age-on', years: 2, month: 9, day: 30 },
    },
    'from the school year when they are 2 by September 30',
  ],
  [
    served(
      { kind: 'birthday', years: 22 },
      { since: '2025-07-01', until: { kind: 'birthday', years: 21 } },
    ),
    'The rule is new since July 1, 2025. Before, it was until birthday 21.',
  ],
  [
    served({ kind: 'birthday', years: 22 }, { since: '2022', until: { kind: 'not-confirmed' } }),
    'The rule is new since 2022.',
  ],
])('ages served %#', (ages, words) => {
  expect(agesServedSentences(ages, en).join(' ')).toContain(words);
  expect(agesServedSentences(ages, es)).toHaveLength(agesServedSentences(ages, en).length);
});

const delay = (
  use: DevelopmentalDelay['use'],
  change: DevelopmentalDelay['change'] = null,
): DevelopmentalDelay => ({ use, name: null, notes: [], change, source });

test.each<[DevelopmentalDelay, string]>([
  [
    delay({ kind: 'used', from: 3, until: 9 }),
    'A child from age 3 until birthday 9 can be found eligible under “developmental delay”.',
  ],
  [delay({ kind: 'not-used' }), 'is not used here'],
  [delay({ kind: 'not-confirmed' }), 'We could not confirm'],
  [
    delay(
      { kind: 'used', from: 3, until: 9 },
      { since: '2025-07-01', use: { kind: 'used', from: 3, until: 6 } },
    ),
    'The ages are new since July 1, 2025. Before, they were from age 3 until birthday 6.',
  ],
  [
    delay({ kind: 'used', from: 3, until: 9 }, { since: '2025', use: { kind: 'not-used' } }),
    'This is new since 2025.',
  ],
  [
    delay({ kind: 'used', from: 3, until: 9 }, { since: '2025', use: { kind: 'not-confirmed' } }),
    'The rule is new since 2025.',
  ],
])('developmental delay %#', (developmentalDelay, words) => {
  expect(delaySentences(developmentalDelay, en).join(' ')).toContain(words);
});

test('a state’s own name for developmental delay stays out of other languages', () => {
  const named = { ...delay({ kind: 'used', from: 3, until: 9 }), name: 'significant delay' };
  expect(delaySentences(named, en)[0]).toContain('“significant delay”');
  expect(delaySentences(named, es)[0]).toContain('“retraso en el desarrollo”');
});

test.each([
  ['2025-07-01', 'July 1, 2025'],
  ['2022', '2022'],
])('since %s reads "%s"', (since, words) => {
  expect(sinceWords(since, 'en')).toBe(words);
});

test('a day that is none is refused', () => {
  expect(() => dateWords('2026-13-01', 'en')).toThrow('Not a day');
  expect(() => dayOfYearWords(2, 30, 'en')).toThrow('No such day');
  expect(dayOfYearWords(2, 29, 'es')).toBe('29 de febrero');
});

test('the federal age for planning is that of 34 CFR 300.320(b)', () => {
  expect(federalTransitionAge).toBe(16);
});

/** A place with such a start; Wyoming stands for any place in which the federal rules hold. */
const startingWith = (starts: Transition['starts'], code = 'wy') => {
  const state = jurisdictions.find((one) => one.code === code)!;
  return { ...state, ages: { ...state.ages, transition: { starts, notes: [], source } } };
};

describe('the start of planning for life after school', () => {
  const age = (months: number, at: 'birthday' | 'iep-in-effect-at-age') =>
    ({ kind: 'age', years: 14, months, at }) as const;
  test.each<[Transition['starts'], english: string, spanish: string]>([
    [
      { kind: 'federal', basis: 'adopted' },
      'The IEP must plan for life after school, starting no later than the first IEP in effect at age 33. This is the federal age, and the rule here follows it.',
      'El IEP debe planear la vida después de la escuela, a más tardar desde el primer IEP vigente a los 33 años. Es la edad federal, y la regla de aquí la sigue.',
    ],
    [
      { kind: 'federal', basis: 'no-state-rule-found' },
      'in effect at age 33. This is the federal age. We found no rule here with another one.',
      'vigente a los 33 años. Es la edad federal. No encontramos aquí una regla con otra edad.',
    ],
    [
      age(0, 'birthday'),
      'The IEP must plan for life after school by age 14.',
      'El IEP debe planear la vida después de la escuela a más tardar a los 14 años.',
    ],
    [
      age(6, 'iep-in-effect-at-age'),
      'starting no later than the first IEP in effect at age 14 and 6 months.',
      'desde el primer IEP vigente a los 14 años y 6 meses.',
    ],
    [
      { kind: 'grade-or-age', grade: 9, years: 16 },
      'by the start of grade 9 or by age 16, whichever comes first.',
      'al empezar el grado 9 o a los 16 años, lo que ocurra primero.',
    ],
    [
      { kind: 'not-confirmed' },
      'We could not confirm from what age the IEP must plan for life after school here. The federal rule says: no later than the first IEP in effect at age 33.',
      'La regla federal dice: a más tardar desde el primer IEP vigente a los 33 años.',
    ],
  ])('%j', (starts, english, spanish) => {
    const said = (wording: Wording) =>
      plain(transitionSentences(startingWith(starts), 33, wording).join(' '));
    expect(said(en)).toContain(english);
    expect(said(es)).toContain(spanish);
  });

  test('says no federal age where we could not confirm that the federal rules hold', () => {
    const dodea = startingWith({ kind: 'not-confirmed' }, 'dodea');
    expect(transitionSentences(dodea, 33, en)).toHaveLength(1);
    expect(transitionSentences(dodea, 33, en).join(' ')).not.toContain('33');
  });

  test('is never called federal where we could not confirm that the federal rules hold', () => {
    for (const { code, federalRules, ages } of jurisdictions)
      if (federalRules !== 'apply') expect(ages.transition.starts.kind, code).not.toBe('federal');
  });
});

describe('the age of majority', () => {
  const majority = (
    age: Majority['age'],
    rightsTransfer: Majority['rightsTransfer'],
  ): Majority => ({ age, rightsTransfer, notes: [], source });
  const at18 = { kind: 'age', years: 18 } as const;
  const unclear = { kind: 'not-confirmed' } as const;
  test.each<[Majority['age'], Majority['rightsTransfer'], english: string, spanish: string]>([
    [
      at18,
      'yes',
      'A student here is of age for special education at 18. The parents’ rights then pass to the student.',
      'Aquí un estudiante es mayor de edad para la educación especial a los 18 años. Entonces los derechos de los padres pasan al estudiante.',
    ],
    [
      at18,
      'no',
      'at 18. In most cases, the rights then stay with the parents.',
      'a los 18 años. En la mayoría de los casos, los derechos siguen entonces con los padres.',
    ],
    [
      at18,
      'not-confirmed',
      'at 18. We could not confirm if the parents’ rights then pass to the student.',
      'a los 18 años. No pudimos confirmar si los derechos de los padres pasan entonces al estudiante.',
    ],
    [
      unclear,
      'not-confirmed',
      'We could not confirm at what age the parents’ rights pass to the student here, or if they do.',
      'No pudimos confirmar a qué edad los derechos de los padres pasan aquí al estudiante, ni si pasan.',
    ],
    [
      unclear,
      'yes',
      'We could not confirm when a student is of age for special education here. The parents’ rights then pass to the student.',
      'No pudimos confirmar a qué edad un estudiante es aquí mayor de edad para la educación especial. Entonces los derechos de los padres pasan al estudiante.',
    ],
  ])('%j, rights pass: %s', (age, rightsTransfer, english, spanish) => {
    const said = (wording: Wording) =>
      majoritySentences(majority(age, rightsTransfer), wording).join(' ');
    expect(said(en)).toContain(english);
    expect(said(es)).toContain(spanish);
  });
});
