// Worked out by hand from the rules cited, never generated from the data.
import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/components/states/wording';
import { federalSteps } from '../../src/data/federal-steps';
import { jurisdictions } from '../../src/data/jurisdictions';
import type { Event } from '../../src/data/schema/event';
import type { jurisdictionCodes } from '../../src/data/schema/jurisdiction';
import { langs, type Lang } from '../../src/i18n/lang';
import { limitDay } from '../../src/lib/letters/answer-day';
import { limitInLetter } from '../../src/lib/states/limit-in-letter';
import { always, stepConfidence, stepRule } from '../../src/lib/states/step-rule';

type Code = (typeof jurisdictionCodes)[number];
const steps = ['answer-request', 'evaluate'] as const;
type Step = (typeof steps)[number];

const stateOf = (code: Code) => jurisdictions.find((one) => one.code === code)!;
const said = (code: Code, step: Step, lang: Lang = 'en') =>
  limitInLetter(stateOf(code), step, federalSteps, wordingIn(lang));

const notWhole = ', apart from days and cases that the rule leaves out';
/** What else must be done within the time, where the rule's clock for the evaluation runs on. */
const withDecision = ' (the decision on eligibility is part of it)';
const withMeeting = ' (the IEP meeting is part of it)';
const withOffer = ' (your written offer or finding is part of it)';
const withServices = ' (the start of services is part of it)';

test.each<[Code, Step, words: string, citation: string, calendarDays: number | null, why: string]>([
  ['ar', 'answer-request', '21 calendar days', 'Ark. Admin. Code 005.18.4-4.03', 21, 'each counts'],
  ['hi', 'answer-request', '15 calendar days', 'Haw. Admin. Rules 8-60-10(d)(2)', 15, 'as said'],
  [
    'dc',
    'answer-request',
    '30 calendar days',
    '5-A DCMR 3005.4(a), 3004.5-3004.6',
    30,
    'sections of one title stay together',
  ],
  ['tx', 'answer-request', '15 school days', '19 TAC 89.1011(b)', null, 'the school’s calendar'],
  ['ma', 'answer-request', '5 school days', '603 CMR 28.04(1)(a)-(b)', null, 'sends the form'],
  ['la', 'answer-request', '10 business days', 'LAC 28:CI.501.B.1', null, 'holidays do not count'],
  [
    'ca',
    'answer-request',
    `15 calendar days${notWhole}`,
    'Cal. Educ. Code 56321(a), 56043(a)',
    null,
    'breaks of more than five school days do not count',
  ],
  [
    'nj',
    'answer-request',
    `20 calendar days${notWhole}`,
    'N.J.A.C. 6A:14-2.3(h)5 and 6A:14-3.3(e)',
    null,
    'school holidays do not count; the 15 days after the meeting are another clock',
  ],
  [
    'va',
    'answer-request',
    `3 business days${notWhole}`,
    '8VAC20-81-50 D',
    null,
    'to refer or decide; another clock where a team meets first',
  ],
  [
    'me',
    'answer-request',
    `15 school days${notWhole}`,
    '05-071 C.M.R. ch. 101',
    null,
    'the other case, of which we are not sure, is not named',
  ],
  [
    'ms',
    'answer-request',
    '14 calendar days',
    '7 Miss. Admin. Code Pt. 34',
    13,
    'the day of the request is day one, so the fourteenth is thirteen days after it',
  ],
  [
    'az',
    'evaluate',
    `60 calendar days${withDecision}`,
    'A.A.C. R7-2-401(E)(3)',
    60,
    'one clock for the evaluation and the decision',
  ],
  [
    'dc',
    'evaluate',
    `60 calendar days${withDecision}`,
    '5-A DCMR 3005.4(b), 3005.5',
    60,
    'one clock for the evaluation and the decision',
  ],
  [
    'wi',
    'evaluate',
    `60 calendar days${withDecision}${notWhole}`,
    'Wis. Stat. 115.78(3)(a)',
    null,
    'one clock for both, and more time by agreement',
  ],
  [
    'il',
    'evaluate',
    `60 school days${withDecision}${notWhole}`,
    '23 Ill. Adm. Code 226.110(d)',
    null,
    'near the end of the school year it ends before the next one begins',
  ],
  [
    'in',
    'evaluate',
    `50 school days${withDecision}${notWhole}`,
    '511 IAC 7-40-5(d)',
    null,
    'the committee that decides meets in that time; 20 in two other cases',
  ],
  [
    'me',
    'evaluate',
    `45 school days${withDecision}${notWhole}`,
    '05-071 C.M.R. ch. 101',
    null,
    'from 5 to 22 years; 60 calendar days in the preschool system are another case',
  ],
  [
    'de',
    'evaluate',
    `45 school days or 90 calendar days, whichever ends first${withDecision}`,
    '14 DE Admin. Code 925.2.3',
    null,
    'two times in one rule, which is named once',
  ],
  [
    'ca',
    'evaluate',
    `60 calendar days${withMeeting}${notWhole}`,
    'Cal. Educ. Code 56344(a), 56302.1, 56043(c)',
    null,
    'until the IEP is written; the 30 days from the decision on eligibility are another clock',
  ],
  [
    'mi',
    'evaluate',
    `30 school days${withOffer}${notWhole}`,
    'Mich. Admin. Code R 340.1721b(1)(a)',
    null,
    'until the notice of an offer or a finding; the 7 days after the meeting are another clock',
  ],
  [
    'ky',
    'evaluate',
    `60 school days${withServices}`,
    '707 KAR 1:320',
    null,
    'until the IEP is put into effect, without exceptions',
  ],
  [
    'nj',
    'evaluate',
    `90 calendar days${withServices}`,
    'N.J.A.C. 6A:14-3.4(e)',
    90,
    'until the IEP is in effect',
  ],
  [
    'ak',
    'evaluate',
    `90 calendar days${withServices}`,
    '4 AAC 52.115',
    90,
    'evaluation and placement',
  ],
  ['ny', 'evaluate', '60 calendar days', '8 NYCRR 200.4(b)(1)', 60, 'the federal number, adopted'],
  ['nm', 'evaluate', '60 calendar days', '6.31.2.10 NMAC', 60, 'as said'],
  ['mn', 'evaluate', '30 school days', 'Minn. R. 3525.2550', null, 'the school’s calendar'],
  ['ma', 'evaluate', '30 school days', '603 CMR 28.05(1)', null, 'the evaluation alone'],
  [
    'tx',
    'evaluate',
    `45 school days${notWhole}`,
    '19 TAC 89.1011',
    null,
    'absences, summer, spring',
  ],
  [
    'md',
    'evaluate',
    `60 calendar days${notWhole}`,
    'COMAR 13A.05.01.06A(1)',
    null,
    'from consent, not the 90 from the request; more time by agreement',
  ],
  [
    'ga',
    'evaluate',
    `60 calendar days${notWhole}`,
    'Ga. Comp. R. & Regs. 160-4-7-.04(1)(b)',
    null,
    'holidays and summer do not count',
  ],
])('%s, %s: %s (%s), counted ahead: %s (%s)', (code, step, words, citation, calendarDays) => {
  const found = said(code, step);
  expect(found && { ...found, words: found.words.replaceAll('\u00a0', ' ') }).toEqual({
    words,
    // The citation in full begins with where the rule stands.
    citation: expect.stringContaining(citation),
    calendarDays,
  });
});

// 92 NAC 51-009.04A1 gives 45 school days; the department says that they must not go past the federal 60 calendar days.
test('ne, evaluate: both times, and where each of them stands', () => {
  const { words, citation, calendarDays } = said('ne', 'evaluate')!;
  expect(words.replaceAll('\u00a0', ' ')).toBe(
    '45 school days or 60 calendar days, whichever ends first',
  );
  expect(calendarDays).toBeNull();
  expect(citation).toBe(
    '92 NAC 51-009.04A1 (Rule 51); Nebraska Department of Education, bulletin of August 1, 2023; 34 CFR 300.301(c)(1)',
  );
});

test.each<[Code, Step, why: string]>([
  ['ny', 'answer-request', 'no rule found'],
  ['de', 'answer-request', 'no rule found'],
  ['wv', 'answer-request', 'we are not sure: low confidence'],
  ['nm', 'answer-request', 'we are not sure: low confidence'],
  ['pa', 'answer-request', 'a limit for an oral request only'],
  ['ut', 'evaluate', 'we are not sure: low confidence'],
  ['as', 'evaluate', 'the federal number, of which we are not sure there'],
  ['id', 'evaluate', 'part of the decision, of which we are not sure'],
  ['ct', 'evaluate', 'part of the services, counted from the request and not from consent'],
  ['va', 'evaluate', 'part of the decision, counted from the request and not from consent'],
])('%s, %s: nothing (%s)', (code, step) => {
  for (const lang of langs) expect(said(code, step, lang)).toBeNull();
});

test.each<[Code, Step, words: string]>([
  ['tx', 'answer-request', '15 días escolares'],
  ['la', 'answer-request', '10 días hábiles'],
  ['ny', 'evaluate', '60 días calendario'],
  ['ca', 'answer-request', '15 días calendario, salvo los días y casos que la regla excluye'],
  ['az', 'evaluate', '60 días calendario (incluye la decisión sobre la elegibilidad)'],
  [
    'ca',
    'evaluate',
    '60 días calendario (incluye la reunión del IEP), salvo los días y casos que la regla excluye',
  ],
  [
    'mi',
    'evaluate',
    '30 días escolares (incluye su oferta o decisión por escrito), salvo los días y casos que la regla excluye',
  ],
  ['ky', 'evaluate', '60 días escolares (incluye el comienzo de los servicios)'],
  ['ne', 'evaluate', '45 días escolares o 60 días calendario, lo que termine primero'],
  [
    'de',
    'evaluate',
    '45 días escolares o 90 días calendario, lo que termine primero (incluye la decisión sobre la elegibilidad)',
  ],
])('in Spanish, %s, %s: %s', (code, step, words) => {
  expect(said(code, step, 'es')!.words.replaceAll('\u00a0', ' ')).toBe(words);
});

test.each<[Code, Step, sent: string, by: string, cite: string]>([
  ['ar', 'answer-request', '2026-11-02', '2026-11-23', 'Ark. Admin. Code 005.18.4-4.03'],
  ['dc', 'answer-request', '2026-12-15', '2027-01-14', '5-A DCMR 3005.4(a)'],
  ['ny', 'evaluate', '2028-01-31', '2028-03-31', '8 NYCRR 200.4(b)(1): over a leap day'],
  ['nj', 'evaluate', '2026-11-02', '2027-01-31', 'N.J.A.C. 6A:14-3.4(e): 28 days of November on'],
  // The day the school gets the request is day one.
  ['ms', 'answer-request', '2026-11-02', '2026-11-15', 'Rule 74.19, § 300.301(b)(1)(i)'],
])('%s, %s: from %s until %s (%s)', (code, step, sent, by) => {
  expect(limitDay(sent, said(code, step)!)).toBe(by);
});

/** The limits of a step that always apply and start with its event, as the states' files have them. */
const start = { 'answer-request': 'request-received', evaluate: 'consent-received' } as const;
function clocks(state: (typeof jurisdictions)[number], step: Step) {
  const rule = stepRule(state, step, federalSteps);
  const limits =
    rule.kind === 'state'
      ? always(rule.limits)
      : rule.kind === 'federal' && rule.federal.limit
        ? [rule.federal.limit]
        : [];
  return limits.flatMap(({ to, due }) =>
    due.kind === 'within' && due.of.kind === 'event' && due.of.event === start[step]
      ? [{ to, due }]
      : [],
  );
}
/** A limit's words taken apart: its times, what else is part of it, and whether the rule leaves out days or cases. */
function apart(found: { words: string }) {
  const words = found.words.replaceAll('\u00a0', ' ');
  const [, times, part = '', rest = ''] = /^(.+?)( \([^)]*\))?(, apart .*)?$/.exec(words)!;
  return { times: times!, part, rest };
}
/** What the words name for each event that ends a time. */
const partOf: Partial<Record<Event, string>> = {
  'eligibility-decided': withDecision,
  'iep-meeting': withMeeting,
  'iep-completed': ' (the IEP is part of it)',
  'offer-given': withOffer,
  'services-started': withServices,
};

describe.each(steps)('the limit for the step "%s"', (step) => {
  test.each(jurisdictions)('in $code is one we are sure of, and that starts there', (state) => {
    const rule = stepRule(state, step, federalSteps);
    const found = limitInLetter(state, step, federalSteps, wordingIn('en'));
    if (!found) return;
    expect(['high', 'medium']).toContain(stepConfidence(rule));
    const [first, ...others] = clocks(state, step);
    // All times for what the first one is for, and none for anything else.
    const together = [first!, ...others.filter(({ to }) => to === first!.to)].map(
      ({ due: { duration } }) => `${duration.n} ${duration.unit.replace('-', ' ')}`,
    );
    const { times, part, rest } = apart(found);
    expect(times).toBe(
      together.length > 1 ? `${together.join(' or ')}, whichever ends first` : together[0],
    );
    expect(part).toBe(step === 'evaluate' ? (partOf[first!.to] ?? '') : '');
    expect(['', notWhole]).toContain(rest);
  });

  test.each(jurisdictions)('in $code is nothing where no sure clock starts there', (state) => {
    const isSure = stepConfidence(stepRule(state, step, federalSteps)) !== 'low';
    const found = limitInLetter(state, step, federalSteps, wordingIn('en'));
    expect(found !== null).toBe(isSure && clocks(state, step).length > 0);
  });

  test.each(jurisdictions)('in $code is counted ahead only where each day counts', (state) => {
    const found = limitInLetter(state, step, federalSteps, wordingIn('en'));
    if (!found || found.calendarDays === null) return;
    const rule = stepRule(state, step, federalSteps);
    const { times, rest } = apart(found);
    const n = Number(/^(\d+) calendar days$/.exec(times)?.[1]);
    expect(rest).toBe('');
    // Where the first day is day one, the last comes a day sooner.
    const startDayCounts =
      rule.kind === 'state' &&
      rule.limits.some(({ due }) => due.kind === 'within' && due.startDayCounts);
    expect(found.calendarDays).toBe(startDayCounts ? n - 1 : n);
    for (const limit of rule.kind === 'state' ? rule.limits : []) {
      expect([limit.when, limit.pauses, limit.extensions]).toEqual([null, [], []]);
      if (limit.due.kind === 'within') expect(limit.due.summerStartMoves).toBe(false);
    }
  });

  test.each(jurisdictions)('in $code says the same in both languages', (state) => {
    const [en, es] = langs.map((lang) => limitInLetter(state, step, federalSteps, wordingIn(lang)));
    const alike = (found: typeof en) =>
      found && {
        ...found,
        words: found.words.match(/\d+/g),
        hasPart: found.words.includes('('),
        hasRest: /, (?:apart from|salvo) /.test(found.words),
        hasFirst: /, (?:whichever|lo que) /.test(found.words),
      };
    expect(alike(es!)).toEqual(alike(en!));
  });
});

// Counted by hand in the states' files: without those that have no rule, another start, or doubts.
test('a request for an evaluation can lean on a limit in 24 states', () => {
  expect(jurisdictions.filter(({ code }) => said(code, 'answer-request'))).toHaveLength(24);
});

// A footnote must lead to something that a school can look up; some plans count in Roman figures.
test('a citation has the number of a rule, or the day of a bulletin', () => {
  for (const step of steps)
    for (const { code } of jurisdictions)
      for (const citation of said(code, step)?.citation.split('; ') ?? [])
        expect(citation, `${code} ${step}`).toMatch(/\d|\b[IVX]+\b/);
});
