import { describe, expect, test } from 'vitest';
import { getJourney, journeys, lateLetters } from '../../src/data/journeys';
import { saidLateLetters, waitedFor } from '../sources/state-timeline';
import { jurisdictions } from '../../src/data/jurisdictions';
import { getRule, getRuleValue } from '../../src/data/rules';
import {
  type Journey,
  journeyIds,
  journeySchema,
  type JourneyLimit,
  type JourneyStep,
} from '../../src/data/schema/journey';
import { valueWords } from '../../src/lib/facts/value-words';
import { measure } from '../../src/lib/readability/measure';
import { dictionary } from '../../src/i18n/dictionary';
import { bannedWords } from '../sources/banned-words';
import { guideFiles } from '../sources/guide-files';

const { units } = dictionary('en');
const slot = /\{([^}]*)\}/g;

/** The limits that a step itself writes down. */
const limitsOf = ({ rule }: JourneyStep): JourneyLimit[] =>
  rule.kind === 'federal' || rule.kind === 'transfers' ? rule.limits : [];

const limits = journeys.flatMap((journey) =>
  journey.steps.flatMap((step) =>
    limitsOf(step).map((limit) => ({ journey, step, limit, at: `${journey.id}/${limit.id}` })),
  ),
);

/** The numbers that a limit takes from rules, with the kind that each must be. */
function numbersIn({ due, when }: JourneyLimit) {
  const time = 'time' in due ? [{ ...due.time, kind: 'duration' }] : [];
  const atAge =
    due.kind === 'at-age'
      ? [{ ...due.age, kind: 'age' }, ...(due.before ? [{ ...due.before, kind: 'duration' }] : [])]
      : [];
  const shortly =
    when?.kind === 'shortly-before-age'
      ? [
          { ...when.age, kind: 'age' },
          { ...when.fewerThan, kind: 'duration' },
        ]
      : [];
  return [...time, ...atAge, ...shortly];
}

/** The events whose day a limit needs. */
function eventsOf({ due, when }: JourneyLimit) {
  return [
    ...('of' in due ? [due.of] : []),
    ...(when?.kind === 'shortly-before-age' ? [when.event] : []),
  ];
}

/** The events whose days the states' limits of a step need, over all states. */
function stateEvents({ rule }: JourneyStep) {
  const limitsHere = jurisdictions.flatMap(({ steps, transfers }) => {
    if (rule.kind === 'transfers') return transfers;
    if (rule.kind !== 'state-step') return [];
    const step = steps[rule.step];
    return step.kind === 'state' ? step.limits : [];
  });
  return limitsHere.flatMap(({ to, due, when, pauses }) => [
    to,
    ...(due.kind === 'within' && due.of.kind === 'event' ? [due.of.event] : []),
    ...(when && 'event' in when ? [when.event] : []),
    ...pauses.flatMap((pause) => {
      if (pause.kind !== 'waiting-for-consent') return [];
      return pause.consent === 'evaluation'
        ? (['consent-requested', 'consent-received'] as const)
        : (['services-consent-requested', 'services-consent'] as const);
    }),
  ]);
}

const twice = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);

/** Words with the numbers of the rules filled in. */
const filled = (words: string) =>
  words.replace(slot, (_, name: string) => {
    const [rule, value] = name.split('.');
    return valueWords(getRuleValue(rule!, value!), units);
  });

interface Found {
  at: string;
  text: string;
}

/** All that a journey says, with where it stands. */
const textsOf = ({ id, title, lead, fields, steps }: Journey): Found[] => [
  { at: `${id}/title`, text: title },
  { at: `${id}/lead`, text: lead },
  ...fields.flatMap(({ event, label, hint }) => [
    { at: `${id}/${event}`, text: label },
    ...(hint === null ? [] : [{ at: `${id}/${event}/hint`, text: hint }]),
  ]),
  ...steps.flatMap((step) => [
    { at: `${id}/${step.id}`, text: step.title },
    { at: `${id}/${step.id}/youCan`, text: step.youCan },
    ...limitsOf(step).flatMap(({ id: limit, words, when }) => [
      { at: `${id}/${step.id}/${limit}`, text: words },
      ...(when?.kind === 'words'
        ? [{ at: `${id}/${step.id}/${limit}/when`, text: when.words }]
        : []),
    ]),
  ]),
];

const said = journeys.flatMap(textsOf);
const written: Found[] = saidLateLetters.flatMap(({ id, subject, paragraphs, to }) =>
  [subject, ...paragraphs, to].map((text, i) => ({ at: `letters/${id}/${i}`, text })),
);
const wrong = (isWrong: (found: Found) => boolean, texts = [...said, ...written]) =>
  texts.filter(isWrong);

describe('journeys', () => {
  test('are there, each once, in the order people choose from', () => {
    expect(journeys.map(({ id }) => id)).toEqual([...journeyIds]);
    for (const id of journeyIds) expect(getJourney(id).id).toBe(id);
  });

  test('with a key that the schema does not know are refused', () => {
    expect(() => journeySchema.parse({ ...getJourney('iep'), extra: 1 })).toThrow('extra');
  });

  test.each(journeys)('$id: each step, limit and field is there once', (journey) => {
    const steps = journey.steps.map(({ id }) => id);
    const own = journey.steps.flatMap((step) => limitsOf(step).map(({ id }) => id));
    expect([
      ...twice(steps),
      ...twice(own),
      ...twice(journey.fields.map(({ event }) => event)),
    ]).toEqual([]);
  });

  test.each(journeys)('$id: its guide exists', ({ guide }) => {
    expect(guideFiles.map(({ id }) => id)).toContain(guide);
  });

  test.each(journeys)('$id: what a step is done by can be entered', ({ fields, steps }) => {
    const entered = fields.map(({ event }) => event);
    for (const { id, doneBy } of steps) {
      expect(entered, id).toEqual(expect.arrayContaining(doneBy));
      expect(twice(doneBy), id).toEqual([]);
    }
  });

  test.each(journeys)(
    '$id: fields wait only for other fields, and not in a circle',
    ({ fields }) => {
      const before = new Map(fields.map(({ event, notBefore }) => [event, notBefore]));
      const reaches = (from: string, to: string): boolean =>
        (before.get(from as never) ?? []).some((event) => event === to || reaches(event, to));
      for (const { event, notBefore } of fields) {
        expect([...before.keys()], event).toEqual(expect.arrayContaining(notBefore));
        expect(reaches(event, event), event).toBe(false);
      }
    },
  );

  test.each(journeys)('$id: every day that a state’s limit needs can be entered', (journey) => {
    const entered = journey.fields.map(({ event }) => event);
    const missing = journey.steps.flatMap(stateEvents).filter((event) => !entered.includes(event));
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(journeys)(
    '$id: each field is of use: a step ends with it or counts from it',
    (journey) => {
      const used = new Set<string>([
        'birthday',
        ...journey.steps.flatMap((step) => [
          ...step.doneBy,
          ...stateEvents(step),
          ...limitsOf(step).flatMap(eventsOf),
        ]),
      ]);
      expect(journey.fields.filter(({ event }) => !used.has(event))).toEqual([]);
    },
  );

  test('a birthday is asked wherever an age matters', () => {
    const needs = ({ steps }: Journey) =>
      steps.some(
        (step) =>
          step.rule.kind === 'age' ||
          limitsOf(step).some(
            ({ due, when }) => due.kind === 'at-age' || when?.kind === 'shortly-before-age',
          ),
      );
    expect(
      journeys
        .filter(({ fields }) => fields.some(({ event }) => event === 'birthday'))
        .map(({ id }) => id),
    ).toEqual(journeys.filter(needs).map(({ id }) => id));
  });
});

describe('limits', () => {
  test.each(limits)('$at rests on a rule that has been read', ({ limit }) => {
    expect(getRule(limit.rule).evidence).not.toBe('not-seen');
  });

  test.each(limits)('$at takes its numbers from rules, of the right kind', ({ limit }) => {
    for (const { rule, value, kind } of numbersIn(limit))
      expect(getRuleValue(rule, value).kind).toBe(kind);
  });

  test.each(limits)('$at says every number that it reckons with', ({ limit }) => {
    const says = [...limit.words.matchAll(slot)].map(([, name]) => name);
    expect(says).toEqual(
      expect.arrayContaining(numbersIn(limit).map(({ rule, value }) => `${rule}.${value}`)),
    );
  });

  test.each(limits)('$at starts with a day that can be entered', ({ limit, journey }) => {
    expect(journey.fields.map(({ event }) => event)).toEqual(
      expect.arrayContaining(eventsOf(limit)),
    );
  });

  test.each(limits)('$at stands in for limits of its own step', ({ limit, step }) => {
    const ids = limitsOf(step).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(limit.insteadOf));
    expect(limit.insteadOf).not.toContain(limit.id);
    if (limit.insteadOf.length > 0) expect(limit.when).not.toBeNull();
  });

  test.each(limits.filter(({ limit }) => limit.due.kind === 'after-limit'))(
    '$at follows a limit that is dated before it',
    ({ limit, journey, step }) => {
      const before = journey.steps
        .slice(0, journey.steps.indexOf(step) + 1)
        .flatMap(limitsOf)
        .map(({ id }) => id);
      expect(before.filter((id) => id !== limit.id)).toContain(
        limit.due.kind === 'after-limit' && limit.due.limit,
      );
    },
  );

  test('that depend on a case say it in the same words everywhere in a journey', () => {
    for (const { id } of journeys) {
      const cases = limits.flatMap(({ journey, limit: { when } }) =>
        journey.id === id && when?.kind === 'words' ? [when] : [],
      );
      const words = new Set(cases.map((one) => `${one.case}: ${one.words}`));
      expect(words.size).toBe(new Set(cases.map((one) => one.case)).size);
    }
  });

  test.each(journeys.flatMap(({ steps }) => steps).filter(({ rule }) => rule.kind === 'age'))(
    '$id has a federal rule behind it',
    ({ rule }) => {
      expect(getRule((rule as { rule: string }).rule).citation).toMatch(/^34 CFR/);
    },
  );
});

// Worked out by hand from the regulations, not from our data.
test.each<[at: string, due: object, citation: string]>([
  ['evaluation/review', { of: 'iep-meeting', startDayCounts: false }, '34 CFR 300.324(b)(1)(i)'],
  ['turning-three/first-plan', { of: 'part-c-referral' }, '34 CFR 303.310(a)'],
  ['turning-three/late-referral', { kind: 'no-number' }, '34 CFR 303.209(b)(1)(iii)'],
  ['turning-three/iep', { kind: 'at-age', before: null }, '34 CFR 300.124(b)'],
  ['disagreement/file-state-complaint', { of: 'disputed-action' }, '34 CFR 300.153(c)'],
  ['disagreement/state-decision', { of: 'state-complaint-filed' }, '34 CFR 300.152(a)'],
  ['disagreement/district-answer', { of: 'due-process-filed' }, '34 CFR 300.508(e)(1)'],
  ['disagreement/resolution-period', { of: 'due-process-filed' }, '34 CFR 300.510(b)(1)'],
  ['disagreement/hearing-decision', { limit: 'resolution-period' }, '34 CFR 300.515(a)'],
  ['disagreement/hearing-decision-early', { of: 'resolution-ended' }, '34 CFR 300.510(c)'],
  [
    'disagreement/hearing-decision-after-mediation',
    { of: 'resolution-ended' },
    '34 CFR 300.510(c)(3)',
  ],
  ['disagreement/court', { of: 'hearing-decided' }, '34 CFR 300.516(b)'],
  ['discipline/ten-days', { of: 'removal-began', startDayCounts: true }, '34 CFR 300.530(b)(1)'],
  ['discipline/notice', { kind: 'same-day', of: 'removal-decided' }, '34 CFR 300.530(h)'],
  [
    'discipline/manifestation-review',
    { of: 'removal-decided', startDayCounts: false },
    '34 CFR 300.530(e)(1)',
  ],
  [
    'discipline/interim-setting',
    { of: 'interim-began', startDayCounts: true },
    '34 CFR 300.530(g)',
  ],
  ['discipline/expedited-hearing', { of: 'expedited-filed' }, '34 CFR 300.532(c)(2)'],
  ['discipline/expedited-decision', { of: 'expedited-hearing' }, '34 CFR 300.532(c)(2)'],
  ['discipline/expedited-meeting', { of: 'expedited-filed' }, '34 CFR 300.532(c)(3)(i)'],
  ['discipline/expedited-settle', { of: 'expedited-filed' }, '34 CFR 300.532(c)(3)(ii)'],
])('%s is counted as the rule says', (at, due, citation) => {
  expect(limits.find((one) => one.at === at)?.limit.due, citation).toMatchObject(due);
});

describe('letters', () => {
  const steps = journeys.flatMap((journey) => journey.steps.map((step) => ({ ...step, journey })));
  const withLetter = steps.flatMap(({ letter, ...step }) =>
    letter === null ? [] : [{ ...step, letter }],
  );

  test('each is there once, and some step sends it', () => {
    expect(twice(lateLetters.map(({ id, case: only }) => `${id} ${only ?? ''}`))).toEqual([]);
    const sent = new Set(withLetter.map(({ letter }) => letter));
    expect(lateLetters.filter(({ id }) => !sent.has(id))).toEqual([]);
  });

  test('each is a choice of the letter "follow-up", which has one more for all else', () => {
    const chosen = new Set(lateLetters.map(({ choices }) => choices['about']));
    expect([...chosen, 'other']).toEqual(waitedFor);
  });

  test.each(withLetter)('$journey.id/$id: its letter names only days of the journey', (step) => {
    const events = step.journey.fields.map(({ event }) => event);
    // One for each case that the step has.
    const letters = saidLateLetters.filter(({ id }) => id === step.letter);
    expect(letters).not.toEqual([]);
    const slots = letters.flatMap(({ paragraphs }) => [...paragraphs.join('\n').matchAll(slot)]);
    const known = ['due', 'rule', 'today', ...events];
    expect(slots.map(([, name]) => name).filter((name) => !known.includes(name as never))).toEqual(
      [],
    );
  });

  test.each(saidLateLetters)('$id begins with what it is about, and names the rule', (letter) => {
    const [greeting, first] = letter.paragraphs;
    expect(greeting).toMatch(/^Dear /);
    expect(first).toMatch(/^I am writing about /);
    expect(letter.paragraphs.join(' ')).toContain('{rule}');
    expect(letter.subject).toMatch(/\[child’s full name\]|\[school district\]/);
    expect(letter.subject).not.toMatch(slot);
  });

  test.each(saidLateLetters)('$id is short', ({ paragraphs }) => {
    // Without greeting, thanks and sender.
    const body = paragraphs
      .slice(1, -2)
      .join('\n')
      .replace(slot, 'May')
      .replace(/\[[^\]]*\]/g, '');
    const { sentences, longest } = measure(body, 'en');
    expect(sentences).toBeGreaterThanOrEqual(3);
    expect(sentences).toBeLessThanOrEqual(7);
    expect(longest.words).toBeLessThanOrEqual(30);
  });

  test('have blanks that are closed; journeys have none', () => {
    const bare = (text: string) => text.replace(/\[[^\]]*\]/g, '').replace(slot, '');
    expect(wrong(({ text }) => /[[\]{}]/.test(bare(text)))).toEqual([]);
    expect(wrong(({ text }) => text.includes('['), said)).toEqual([]);
  });
});

describe('words', () => {
  test('have numbers only from the rules that own them', () => {
    expect(wrong(({ text }) => /\d/.test(text.replace(slot, '').replace(/\b504\b/g, '')))).toEqual(
      [],
    );
    const spelled =
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|sixty|ninety)(?: \w+)? (?:days|weeks|months|years)\b/i;
    expect(wrong(({ text }) => spelled.test(text))).toEqual([]);
  });

  test('take every number from a rule that has it, and only in limits', () => {
    for (const { limit, at } of limits) expect(() => filled(limit.words), at).not.toThrow();
    const inLimits = new Set(limits.map(({ limit }) => limit.words));
    expect(wrong(({ text }) => text.includes('{') && !inLimits.has(text), said)).toEqual([]);
  });

  test('say "days" with their kind', () => {
    const bare = /(?<!\b(?:calendar|school|business|half) )\bdays\b/i;
    expect(wrong(({ text }) => bare.test(text.replace(slot, '')))).toEqual([]);
  });

  test('say must, may and should for duty, choice and advice, and nothing unkind', () => {
    const banned = [
      ...bannedWords.en,
      /["']|--|;|https?:/,
      /\bwill\b|supposed to|\bhas to\b|\bhave to\b|\bviolat|\bfailed to\b/i,
      /does(?: not|n[’']t) qualify|\bineligible\b/i,
    ];
    for (const word of banned) expect(wrong(({ text }) => word.test(text))).toEqual([]);
  });

  test.each(limits)('$at says who must or may do what', ({ limit }) => {
    expect(filled(limit.words)).toMatch(
      /\b(?:must|may|need not|has|have|limit|decides|ends|should)\b/,
    );
  });

  test('are whole sentences in steps, and none in labels and titles', () => {
    const sentences = new Set([
      ...limits.map(({ limit }) => limit.words),
      ...journeys.flatMap(({ lead, steps, fields }) => [
        lead,
        ...steps.map(({ youCan }) => youCan),
        ...fields.flatMap(({ hint }) => hint ?? []),
      ]),
    ]);
    expect(wrong(({ text }) => sentences.has(text) !== /[.]$/.test(text), said)).toEqual([]);
  });

  test('of a step fit: a title has three to seven words, advice one to three sentences', () => {
    for (const { id, title, youCan } of journeys.flatMap(({ steps }) => steps)) {
      const words = title.split(' ').length;
      expect(words >= 3 && words <= 7, `${id}: ${title}`).toBe(true);
      expect(measure(youCan, 'en').sentences, id).toBeLessThanOrEqual(3);
    }
  });

  test.each(journeys)('$id can be read in grade 8 or before', (journey) => {
    const text = textsOf(journey)
      .map((found) => (/[.]$/.test(found.text) ? filled(found.text) : `${found.text}.`))
      .join('\n');
    expect(measure(text, 'en').score).toBeLessThanOrEqual(8);
  });

  test('have no sentence of more than 30 words', () => {
    const long = said.flatMap(({ at, text }) => {
      const { longest } = measure(filled(text), 'en');
      return longest.words > 30 ? [`${at}: ${longest.words}: ${longest.text}`] : [];
    });
    expect(long).toEqual([]);
  });
});
