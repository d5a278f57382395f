// Worked out by hand from the research and the rules cited, never generated from the data.
import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/data/jurisdictions';
import { type AgeUntil, type Transition } from '../../src/data/schema/ages';
import { type jurisdictionCodes } from '../../src/data/schema/jurisdiction';
import type * as event from '../../src/data/schema/event';
import type * as schema from '../../src/data/schema/limit';

type Code = (typeof jurisdictionCodes)[number];
type Step = event.StepId;
type Within = Extract<schema.Due, { kind: 'within' }>;
type Near = Extract<schema.When, { kind: 'near-end-of-school-year' }>;
/** An event, or the last day that another limit allows. */
type From = event.Event | `due:${event.EndEvent}`;
interface Fact {
  n: number;
  unit: Within['duration']['unit'];
  from: From;
  to: event.EndEvent;
}

const [request, requestMeeting] = ['request-received', 'request-meeting'] as const;
const [answer, consent] = ['request-answered', 'consent-received'] as const;
const [evaluated, report] = ['evaluation-completed', 'report-given'] as const;
const [eligible, meeting] = ['eligibility-decided', 'iep-meeting'] as const;
const [iep, offer, services] = ['iep-completed', 'offer-given', 'services-started'] as const;

const factIn =
  (unit: Fact['unit']) =>
  (n: number, from: From, to: Fact['to']): Fact => ({ n, unit, from, to });
const calendar = factIn('calendar-days');
const school = factIn('school-days');
const business = factIn('business-days');

function state(code: Code) {
  const found = jurisdictions.find((one) => one.code === code);
  if (!found) throw new Error(`No jurisdiction ${code}`);
  return found;
}

/** The limits that a state sets for a step; fails where it sets none. */
function limitsOf(code: Code, id: Step): schema.Limit[] {
  const step = state(code).steps[id];
  if (step.kind !== 'state') throw new Error(`${code} ${id} is ${step.kind}`);
  return step.limits;
}

/** A limit as a fact. One that is no length of time from an event stays as it is, and equals no fact. */
function factOf(code: Code, { due, to }: schema.Limit): Fact | schema.Due {
  if (due.kind !== 'within') return due;
  const { of } = due;
  const { n, unit } = due.duration;
  if (of.kind === 'event') return { n, unit, from: of.event, to };
  if (of.kind !== 'due-date') return due;
  const steps = Object.values(state(code).steps);
  const all = steps.flatMap((step) => (step.kind === 'state' ? step.limits : []));
  return { n, unit, from: `due:${all.find(({ id }) => id === of.limit)!.to}`, to };
}

const codes = (list: string) => list.split(' ') as Code[];
const sorted = <T>(list: readonly T[]) =>
  list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const facts: [code: Code, step: Step, fact: Fact, citation: string][] = [
  // Those that are easiest to get wrong.
  ['de', 'decide-eligibility', school(45, consent, eligible), '14 DE Admin. Code 925.2.3'],
  ['de', 'decide-eligibility', calendar(90, consent, eligible), 'the same, “whichever is less”'],
  ['md', 'evaluate', calendar(60, consent, evaluated), 'COMAR 13A.05.01.06A(1)(a)'],
  ['md', 'evaluate', calendar(90, request, evaluated), 'COMAR 13A.05.01.06A(1)(b)'],
  ['ne', 'evaluate', school(45, consent, evaluated), '92 NAC 51-009.04A1'],
  ['ne', 'evaluate', calendar(60, consent, evaluated), 'the same, “may not exceed”'],
  ['oh', 'write-iep', calendar(30, eligible, iep), 'Ohio Adm. Code 3301-51-07(K)(2)(a)'],
  ['oh', 'write-iep', calendar(90, consent, iep), 'Ohio Adm. Code 3301-51-07(K)(2)(b)'],
  ['oh', 'write-iep', calendar(120, request, iep), 'Ohio Adm. Code 3301-51-07(K)(2)(c)'],
  ['sd', 'evaluate', school(25, consent, evaluated), 'ARSD 24:05:25:03'],
  ['sd', 'write-iep', calendar(30, 'due:evaluation-completed', meeting), 'ARSD 24:05:25:03'],
  ['al', 'decide-eligibility', calendar(30, evaluated, eligible), 'r. 290-8-9-.04(1)'],
  ['ma', 'evaluate', school(30, consent, evaluated), '603 CMR 28.05(1)'],
  ['ma', 'write-iep', school(45, consent, offer), '603 CMR 28.05(1)'],
  ['ma', 'write-iep', school(5, meeting, offer), '603 CMR 28.05(7); Policy Memo SY2024-2025-6'],
  ['va', 'decide-eligibility', business(65, request, eligible), '8VAC20-81-60 B 1 g'],
  ['ct', 'start-services', school(45, request, services), 'RCSA 10-76d-13(a)'],
  ['nc', 'start-services', calendar(90, request, services), 'NC 1503-2.2: “placement completed”'],
  ['pr', 'write-iep', calendar(60, 'registered', offer), 'Rosa Lydia Vélez, K PE 1980-1738'],
  ['pr', 'write-iep', calendar(30, eligible, meeting), '34 CFR 300.323(c)(1)'],
  // The answer to the request.
  ['tx', 'answer-request', school(15, request, answer), '19 TAC 89.1011(b)'],
  ['ca', 'answer-request', calendar(15, request, answer), 'Cal. Educ. Code 56321(a)'],
  ['oh', 'answer-request', calendar(30, request, answer), 'Ohio Adm. Code 3301-51-06(B)(3)'],
  ['ma', 'answer-request', school(5, request, answer), '603 CMR 28.04(1)(a)'],
  ['fl', 'answer-request', calendar(30, request, consent), 'FAC 6A-6.0331(3)(c)'],
  ['il', 'answer-request', school(14, request, answer), '23 Ill. Adm. Code 226.110(c)'],
  ['in', 'answer-request', school(10, request, answer), '511 IAC 7-40-4(d)'],
  ['wa', 'answer-request', school(25, request, answer), 'WAC 392-172A-03005(2)(c)'],
  ['mi', 'answer-request', school(10, request, answer), 'R 340.1721b(1)(a)'],
  ['nj', 'answer-request', calendar(20, request, requestMeeting), 'N.J.A.C. 6A:14-3.3(e)'],
  ['nj', 'answer-request', calendar(15, requestMeeting, answer), 'N.J.A.C. 6A:14-3.3(e)'],
  ['la', 'answer-request', business(10, request, answer), 'LAC 28:CI.501.B.1 (Bulletin 1508)'],
  ['ri', 'answer-request', school(10, request, requestMeeting), '200-RICR-20-30-6.7.2(A)(1)(a)'],
  ['dodea', 'answer-request', school(15, request, requestMeeting), 'DoDM 1342.12, Encl. 4, 4'],
  ['dodea', 'answer-request', school(10, requestMeeting, answer), 'DoDM 1342.12, Encl. 4, 4'],
  ['wi', 'answer-request', business(15, request, answer), 'Wis. Stat. 115.777(3)(e)'],
  // The evaluation, and who is eligible.
  ['tx', 'evaluate', school(45, consent, report), 'Tex. Educ. Code 29.004(a)'],
  ['ga', 'evaluate', calendar(60, consent, evaluated), '160-4-7-.04(1)(b)'],
  ['pa', 'evaluate', calendar(60, consent, report), '22 Pa. Code 14.123(b)'],
  ['fl', 'evaluate', calendar(60, consent, evaluated), 'FAC 6A-6.0331(3)(g)'],
  ['la', 'evaluate', business(60, consent, report), 'Bulletins 1706, 302.C.1.a; 1530, 105.A'],
  ['dodea', 'evaluate', school(45, consent, evaluated), 'DoDM 1342.12, Encl. 4, 6.f'],
  ['wa', 'evaluate', school(35, consent, report), 'ESHB 2557 (2026)'],
  ['mn', 'evaluate', school(30, consent, evaluated), 'Minn. R. 3525.2550, subp. 2'],
  ['id', 'decide-eligibility', calendar(60, consent, eligible), 'IDAPA 08.02.03.109.03'],
  ['il', 'decide-eligibility', school(60, consent, eligible), '23 Ill. Adm. Code 226.110(d)'],
  ['in', 'decide-eligibility', school(50, consent, eligible), '511 IAC 7-40-5(d)'],
  ['wa', 'decide-eligibility', school(40, consent, eligible), 'ESHB 2557 (2026)'],
  ['ri', 'decide-eligibility', calendar(60, consent, eligible), '200-RICR-20-30-6.7.2(A)(1)'],
  ['wi', 'decide-eligibility', calendar(60, consent, eligible), 'Wis. Stat. 115.78(3)(a)'],
  ['wv', 'decide-eligibility', calendar(80, consent, eligible), 'WVBE Policy 2419'],
  ['or', 'decide-eligibility', school(60, consent, eligible), 'OAR 581-015-2110(5)'],
  // The IEP.
  ['tx', 'write-iep', calendar(30, report, meeting), '19 TAC 89.1011(g)'],
  ['ca', 'write-iep', calendar(60, consent, meeting), 'Cal. Educ. Code 56344(a), 56302.1'],
  ['ca', 'write-iep', calendar(30, eligible, meeting), 'Cal. Educ. Code 56344(a), 56043(f)(2)'],
  ['md', 'write-iep', calendar(30, evaluated, meeting), 'COMAR 13A.05.01.08A(1)'],
  ['va', 'write-iep', calendar(30, eligible, iep), '8VAC20-81-110 B 2 b'],
  ['pa', 'write-iep', calendar(30, report, iep), 'Office for Dispute Resolution, Timelines'],
  ['il', 'write-iep', school(60, consent, meeting), '105 ILCS 5/14-8.02(b)'],
  ['il', 'write-iep', calendar(30, eligible, meeting), '34 CFR 300.323(c)(1)'],
  ['la', 'write-iep', calendar(30, eligible, meeting), 'Bulletin 1706, 323.C.1'],
  ['la', 'write-iep', calendar(30, report, iep), 'Bulletin 1530, 105.A'],
  ['wi', 'write-iep', calendar(30, eligible, meeting), 'Wis. Stat. 115.78(3)(c)'],
  ['mi', 'write-iep', school(30, consent, offer), 'R 340.1721b(1)(a)'],
  ['mi', 'write-iep', school(7, meeting, offer), 'R 340.1721b(1)(c)'],
  ['ri', 'write-iep', school(15, eligible, iep), '200-RICR-20-30-6.7.2(A)(1)(c)'],
  ['dodea', 'write-iep', school(10, eligible, meeting), 'DoDM 1342.12, Encl. 4, 8'],
  // The services.
  ['pa', 'start-services', school(10, iep, services), '22 Pa. Code 14.131(a)'],
  ['ny', 'start-services', school(60, consent, services), '8 NYCRR 200.4(e)(1)'],
  ['il', 'start-services', school(10, offer, services), '23 Ill. Adm. Code 226.220(a)'],
  ['mi', 'start-services', school(15, offer, services), 'R 340.1721b(1)(d)'],
  ['nj', 'start-services', calendar(90, consent, services), 'N.J.A.C. 6A:14-3.4(e)'],
  ['la', 'start-services', school(10, iep, services), 'Bulletin 1706, 323.C.2'],
  ['ri', 'start-services', school(15, eligible, services), '200-RICR-20-30-6.7.2(A)(1)(c)'],
  ['ri', 'start-services', school(10, iep, services), 'RIDE timelines guidelines'],
  ['ky', 'start-services', school(60, consent, services), '707 KAR 1:320, Section 2(3)'],
];

describe('the limits that always apply are these and no others:', () => {
  const nameOf = ([code, step]: (typeof facts)[number]) => `${code} ${step}`;
  test.each([...new Set(facts.map(nameOf))])('%s', (name) => {
    const rows = facts.filter((row) => nameOf(row) === name);
    const [code, step] = rows[0]!;
    const always = limitsOf(code, step).filter(({ when }) => when === null);
    const found = sorted(always.map((limit) => factOf(code, limit)));
    const citations = rows.map((row) => row[3]).join('; ');
    expect(found, citations).toEqual(sorted(rows.map((row) => row[2])));
  });
});

const in20 = school(20, consent, eligible);
test.each<[code: Code, step: Step, only: Fact[], citation: string]>([
  ['in', 'decide-eligibility', [in20, in20], '511 IAC 7-40-5(d): RTI; suspended or expelled'],
  ['pa', 'answer-request', [calendar(10, request, answer)], '22 Pa. Code 14.123(c): oral request'],
])('%s %s: these hold for some children only', (code, step, only, citation) => {
  const some = limitsOf(code, step).filter(({ when }) => when?.kind === 'words');
  const found = some.map((limit) => factOf(code, limit));
  expect(found, citation).toEqual(only);
});

describe('steps without a limit of the state’s own:', () => {
  const noAnswer = codes('de co md ne sd al ga id ky or mn pr ny');
  test.each(noAnswer)('%s: none was found for the answer to a request', (code) => {
    expect(state(code).steps['answer-request'].kind).toBe('none-found');
  });

  test.each(codes('oh al ny co'))('%s: the federal 60 calendar days', (code) => {
    expect(state(code).steps.evaluate.kind, '34 CFR 300.301(c)(1)').toBe('federal');
  });

  const iepFederal = codes('de ne al ga id fl ny wa nj ky co wv or in nc');
  test.each(iepFederal)('%s: the federal 30 to the IEP', (code) => {
    expect(state(code).steps['write-iep'].kind, '34 CFR 300.323(c)(1)').toBe('federal');
  });

  test.each<[code: Code, step: Step, of: Step, citation: string]>([
    ['de', 'evaluate', 'decide-eligibility', '14 DE Admin. Code 925.2.3'],
    ['va', 'evaluate', 'decide-eligibility', '8VAC20-81-60 B 1 g'],
    ['il', 'evaluate', 'decide-eligibility', '23 Ill. Adm. Code 226.110(d)'],
    ['in', 'evaluate', 'decide-eligibility', '511 IAC 7-40-5(d)'],
    ['ca', 'evaluate', 'write-iep', 'Cal. Educ. Code 56302.1'],
    ['ma', 'decide-eligibility', 'write-iep', '603 CMR 28.05(1)'],
    ['nc', 'evaluate', 'start-services', 'NC 1503-2.2'],
    ['ct', 'evaluate', 'start-services', 'RCSA 10-76d-13(a)'],
    ['nj', 'evaluate', 'start-services', 'N.J.A.C. 6A:14-3.4(e)'],
    ['ky', 'evaluate', 'start-services', '707 KAR 1:320, Section 2(3)'],
  ])('%s %s is part of %s', (code, step, of, citation) => {
    expect(state(code).steps[step], citation).toEqual({ kind: 'part-of', step: of });
  });
});

describe('what is left out of the count:', () => {
  const summer: schema.Pause = { kind: 'summer' };
  const breaks = (
    moreThan: number,
    leavesOut: Extract<schema.Pause, { kind: 'break' }>['leavesOut'],
  ): schema.Pause => {
    return { kind: 'break', moreThan, leavesOut };
  };
  // "... the time shall recommence on the date that pupil schooldays reconvene."
  const vacations = breaks(5, 'until-school-resumes');
  // "... including the weekend days before and after such holiday periods, if contiguous".
  const holidays = breaks(4, 'whole-break-and-weekends');
  const beyond8: schema.Pause = { kind: 'absences', moreThan: 8, leavesOut: 'absences-beyond' };
  const absent3: schema.Pause = { kind: 'absences', moreThan: 2, leavesOut: 'all-absences' };
  const waiting: schema.Pause[] = [
    { kind: 'waiting-for-consent', consent: 'evaluation' },
    { kind: 'waiting-for-consent', consent: 'services' },
  ];
  test.each<[code: Code, step: Step, n: number, pauses: schema.Pause[], citation: string]>([
    ['ca', 'answer-request', 15, [vacations, summer], 'Cal. Educ. Code 56321(a)'],
    ['ca', 'write-iep', 60, [vacations, summer], 'Cal. Educ. Code 56344(a)'],
    ['ga', 'evaluate', 60, [holidays, summer], '160-4-7-.04(1)(b): five consecutive school days'],
    ['pa', 'evaluate', 60, [summer], '22 Pa. Code 14.123(b)'],
    ['fl', 'evaluate', 60, [breaks(0, 'whole-break'), summer, beyond8], 'FAC 6A-6.0331(3)(g)'],
    ['tx', 'evaluate', 45, [absent3, summer], 'Tex. Educ. Code 29.004(a)(1): three or more days'],
    ['ct', 'start-services', 45, waiting, 'RCSA 10-76d-13(a)'],
    ['la', 'evaluate', 60, [summer], 'Loyola Pro Bono Desk Manual (2023)'],
    ['de', 'decide-eligibility', 90, [], '14 DE Admin. Code 925.2.3'],
    ['md', 'evaluate', 90, [], 'COMAR 13A.05.01.06A(1)'],
    ['nc', 'start-services', 90, [], 'NC 1503-2.2'],
  ])('%s %s, %i', (code, step, n, pauses, citation) => {
    const found = limitsOf(code, step).filter(
      ({ due, when }) => when === null && due.kind === 'within' && due.duration.n === n,
    );
    const left = found.map((limit) => sorted(limit.pauses));
    expect(left, citation).toEqual([sorted(pauses)]);
  });
});

describe('late in the school year:', () => {
  const near = { kind: 'near-end-of-school-year', event: consent, unit: 'school-days' } as const;
  const spring: Near = { ...near, atLeast: 35, atMost: 44, unlessAbsentMoreThan: 2 };
  const ma: Near = { ...spring, atLeast: 30, atMost: 45, unlessAbsentMoreThan: null };
  const before60: Near = { ...ma, atLeast: 0, atMost: 59 };
  const ca = (atMost: number): Near => {
    return { ...before60, event: request, atMost, unit: 'calendar-days' };
  };
  const june30: schema.Due = { kind: 'by-date', month: 6, day: 30 };
  const beforeNext: schema.Due = { kind: 'before-next-school-year' };
  const days = (n: number, of: Within['of']): Within => {
    const duration = { kind: 'duration' as const, n, unit: 'calendar-days' as const };
    return { kind: 'within', duration, of, startDayCounts: false, summerStartMoves: false };
  };
  const after14 = days(14, { kind: 'end-of-school-year' });
  const intoNext = (n: number) => days(n, { kind: 'start-of-next-school-year' });
  test.each<[code: Code, step: Step, when: Near, due: schema.Due, citation: string]>([
    ['tx', 'evaluate', spring, june30, 'Tex. Educ. Code 29.004(a-1), (a-2)'],
    ['ma', 'write-iep', ma, after14, '603 CMR 28.05(1)'],
    ['ca', 'answer-request', ca(10), intoNext(10), 'Cal. Educ. Code 56321(a)'],
    ['ca', 'write-iep', ca(30), intoNext(30), 'Cal. Educ. Code 56344(a)'],
    ['il', 'decide-eligibility', before60, beforeNext, '105 ILCS 5/14-8.02(b)'],
    ['il', 'write-iep', before60, beforeNext, '105 ILCS 5/14-8.02(b)'],
  ])('%s %s', (code, step, when, due, citation) => {
    const late = limitsOf(code, step).filter((one) => one.when?.kind === when.kind);
    const found = late.map((one) => [one.when, one.due, one.insteadOf.length]);
    expect(found, citation).toEqual([[when, due, 1]]);
  });

  test('tx: a meeting that falls due in summer is held by the 15th school day', () => {
    const inSummer = limitsOf('tx', 'write-iep').find(({ when }) => when?.kind === 'due-in-summer');
    const due: schema.Due = { kind: 'nth-school-day-of-next-year', n: 15 };
    expect(inSummer?.due, '19 TAC 89.1011(g)').toEqual(due);
  });
});

describe('ages:', () => {
  test.each<[code: Code, from: number, until: number, citation: string]>([
    ['ct', 3, 9, 'Public Act 25-67'],
    ['de', 3, 9, '14 DE Admin. Code 925.6.7'],
    ['fl', 3, 10, 'FAC 6A-6.03027'],
    ['ga', 3, 10, '160-4-7-.05'],
    ['ma', 3, 10, '603 CMR 28.02(7)(b)'],
    ['md', 3, 8, 'COMAR 13A.05.01.03B'],
    ['mn', 3, 7, 'Minn. R. 3525.1351'],
    ['nc', 3, 8, 'NC 1500-2.4(b)'],
    ['oh', 3, 10, 'Ohio Rev. Code 3323.01(A)'],
    ['ri', 3, 9, '200-RICR-20-30-6.4(E)(2)(a)'],
    ['va', 2, 7, '8VAC20-81-10'],
    ['wa', 3, 10, 'WAC 392-172A-01035(1)(a)'],
    ['wi', 3, 10, 'PI 11.36(11)(a)'],
    ['wv', 3, 8, 'WVBE Policy 2419'],
  ])('%s: developmental delay from %i until %i', (code, from, until, citation) => {
    const { use } = state(code).ages.developmentalDelay;
    expect(use, citation).toEqual({ kind: 'used', from, until });
  });

  test.each(codes('ca pr'))('%s does not use developmental delay', (code) => {
    const { use } = state(code).ages.developmentalDelay;
    expect(use, 'ECTA Center table').toEqual({ kind: 'not-used' });
  });

  test.each<[code: Code, since: RegExp, until: number, citation: string]>([
    ['ct', /^2025-07-01$/, 6, 'Public Act 25-67'],
    ['wv', /^2024-07-01$/, 6, 'WVBE Policy 2419 as amended in 2023'],
    ['fl', /^2022/, 6, 'FAC 6A-6.03027 as amended in 2022'],
  ])('%s: developmental delay changed in %s, before that until %i', (code, since, until, cite) => {
    const { change } = state(code).ages.developmentalDelay;
    expect(change?.since, cite).toMatch(since);
    expect(change?.use, cite).toEqual({ kind: 'used', from: 3, until });
  });

  const birthday22: AgeUntil = { kind: 'birthday', years: 22 };
  const yearOf = (age: number): AgeUntil => ({ kind: 'end-of-school-year', years: age });
  const notYetOn = (age: number, month: number, day: number): AgeUntil => {
    return { kind: 'not-yet-on', years: age, month, day };
  };
  test.each<[code: Code, until: AgeUntil, citation: string]>([
    ['tx', notYetOn(22, 9, 1), '19 TAC 89.1035(a)'],
    ['va', notYetOn(22, 9, 30), '8VAC20-81-10'],
    ['mi', notYetOn(26, 9, 1), 'R 340.1702'],
    ['de', { kind: 'day-of-school-year', years: 22, month: 8, day: 31 }, '26 DE Reg. 845'],
    ['id', { kind: 'end-of-term', years: 21 }, 'Idaho Code 33-201'],
    ['md', yearOf(21), 'Md. Code, Educ. 8-403'],
    ['nj', yearOf(21), 'N.J.A.C. 6A:14-1.3'],
    ['wi', yearOf(21), 'Wis. Stat. 115.76(3), 115.001(12)'],
    ['ct', yearOf(22), 'Public Act 23-137'],
    ['il', yearOf(22), '105 ILCS 5/14-1.02'],
    ['wa', yearOf(22), 'RCW 28A.155.020 as amended in 2025'],
    ['fl', birthday22, 'FAC 6A-6.03028(1)'],
    ['ma', birthday22, 'M.G.L. c. 71B, 1'],
    ['ny', birthday22, 'Katonah-Lewisboro UFSD v. NYSED (2025)'],
    ['oh', birthday22, 'Ohio Rev. Code 3323.01(A)'],
    ['ri', birthday22, 'K.L. v. R.I. Bd. of Educ. (1st Cir. 2018)'],
  ])('%s: until when', (code, until, citation) => {
    expect(state(code).ages.served.until, citation).toEqual(until);
  });

  type Starts = Transition['starts'];
  const aged = (years: number, months = 0) => ({ kind: 'age' as const, years, months });
  const by14: Starts = { ...aged(14), at: 'birthday' };
  const iepAt14: Starts = { ...aged(14), at: 'iep-in-effect-at-age' };
  const gradeOr = (grade: number, years: number): Starts => ({
    kind: 'grade-or-age',
    grade,
    years,
  });
  test.each<[code: Code, starts: Starts, citation: string]>([
    ['tx', by14, 'Tex. Educ. Code 29.0111'],
    ['ma', by14, 'M.G.L. c. 71B, 2'],
    ['ct', iepAt14, 'Conn. Gen. Stat. 10-76d(a)(9)'],
    ['dc', iepAt14, '5-A DCMR 3026.1'],
    ['tn', iepAt14, 'Tenn. Comp. R. & Regs. 0520-01-09-.12(2)'],
    ['va', iepAt14, '8VAC20-81-110'],
    ['wi', iepAt14, 'Wis. Stat. 115.787(2)(g)'],
    ['il', { ...aged(14, 6), at: 'iep-in-effect-at-age' }, '105 ILCS 5/14-8.03(a-5)'],
    ['de', gradeOr(8, 14), '14 DE Admin. Code 925, transition services'],
    ['in', gradeOr(9, 14), '511 IAC 7-43-4(a)'],
    ['az', gradeOr(10, 16), 'A.A.C. R7-2-401(G)(4)(a): the end of grade 9'],
    ['co', gradeOr(10, 15), '1 CCR 301-8, 4.03(6)(d)(i): the end of grade 9'],
    ['mo', { kind: 'federal', basis: 'adopted' }, 'RSMo 162.1000.2'],
  ])('%s: from when the IEP plans for life after school', (code, starts, citation) => {
    expect(state(code).ages.transition.starts, citation).toEqual(starts);
  });

  test.each<[code: Code, age: number, rightsTransfer: 'yes' | 'no', citation: string]>([
    ['ca', 18, 'yes', 'Cal. Educ. Code 56041.5'],
    ['dc', 18, 'yes', 'D.C. Code 38-2571.04(a)'],
    ['de', 18, 'yes', '14 DE Admin. Code 926.20.1.1'],
    ['il', 18, 'yes', '105 ILCS 5/14-6.10(a)'],
    ['ma', 18, 'yes', '603 CMR 28.07(5)'],
    ['md', 18, 'no', 'Md. Code, Educ. 8-412.1(a): only in six cases'],
    ['nc', 18, 'yes', 'N.C. Gen. Stat. 115C-109.2(a)'],
    ['or', 18, 'yes', 'ORS 343.181(1), 109.510'],
    ['tx', 18, 'yes', '19 TAC 89.1049(a)'],
    ['va', 18, 'yes', '8VAC20-81-180(A)'],
    ['wa', 18, 'yes', 'WAC 392-172A-05135(1)'],
    ['wv', 18, 'yes', 'WVBE Policy 2419'],
  ])('%s: of age at %i, the rights pass: %s', (code, years, rightsTransfer, citation) => {
    expect(state(code).ages.majority, citation).toMatchObject({
      age: { kind: 'age', years },
      rightsTransfer,
    });
  });
});

test('Mississippi counts the day of the request as day one: Rule 74.19, § 300.301(b)(1)(i)', () => {
  const [meeting] = limitsOf('ms', 'answer-request');
  expect(meeting!.due).toMatchObject({ duration: { n: 14 }, startDayCounts: true });
});

test('a request in summer starts Connecticut’s clock on the first school day: 10-76d-13', () => {
  const [limit] = limitsOf('ct', 'start-services');
  expect(limit!.due).toMatchObject({ duration: { n: 45 }, summerStartMoves: true });
});

test('Washington’s decision was due in 35 school days until June 11, 2026: ESHB 2557', () => {
  const limit = limitsOf('wa', 'decide-eligibility').find(({ change }) => change !== null);
  expect(limit?.due).toMatchObject({ duration: { n: 40, unit: 'school-days' } });
  expect(limit?.change).toMatchObject({
    since: '2026-06-11',
    due: { duration: { n: 35, unit: 'school-days' } },
  });
});
