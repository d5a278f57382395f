import { describe, expect, test } from 'vitest';
import { comparisonIn } from '../../src/content/comparison';
import { concerns, rows, scene } from '../../src/data/comparison';
import { getRule, getRuleValue } from '../../src/data/rules';
import { planIds, type Cell, type PlanId } from '../../src/data/schema/comparison';
import { stageIds } from '../../src/data/schema/stage';
import { langs, type Lang } from '../../src/i18n/lang';
import { bannedWords } from '../sources/banned-words';
import { guideFiles } from '../sources/guide-files';
import { textsIn, type FoundText } from '../sources/texts-in';

const cells = rows.flatMap((row) =>
  planIds.map((plan) => ({ at: `${row.id}/${plan}`, row: row.id, plan, ...row.plans[plan] })),
);
const texts = [
  ...textsIn(rows, 'rows'),
  ...textsIn(concerns, 'concerns'),
  ...textsIn(scene, 'scene'),
];

/** The texts with something wrong in them, in a list that says where. */
const wrong = (isWrong: (text: FoundText) => boolean) =>
  texts.filter(isWrong).map(({ at, en, es }) => ({ at, en, es }));
const slot = /\{[^}]*\}/g;
const slotsIn = (text: string) => text.match(slot)?.toSorted() ?? [];

/** What a cell says, and its substance as the page compares it. */
const saidIn = <T>(cell: { kind: 'none'; why: T } | { kind: 'rule' | 'silent'; answer: T }) =>
  cell.kind === 'none' ? cell.why : cell.answer;
const gistOf = (cell: Cell) => (cell.kind === 'none' ? 'none' : cell.gist);

/** The rows of a language, with the numbers written out. */
const saidRows = (lang: Lang) => comparisonIn(lang).groups.flatMap(({ rows }) => rows);

test('every text is found', () => {
  expect(texts).toHaveLength(JSON.stringify({ rows, concerns, scene }).split('"en":').length - 1);
});

describe('rows', () => {
  test('are 32, each with a name of its own, in the order of the path', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toHaveLength(32);
    expect(new Set(ids).size).toBe(32);
    const stages = rows.map(({ stage }) => stageIds.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    for (const lang of langs) expect(saidRows(lang).map(({ id }) => id)).toEqual(ids);
  });

  test('ask each question once', () => {
    for (const lang of langs)
      expect(new Set(rows.map(({ question }) => question[lang])).size).toBe(rows.length);
  });

  test.each(rows)('$id has an answer for every plan, and a guide to read on', (row) => {
    expect(Object.keys(row.plans).toSorted()).toEqual(planIds.toSorted());
    // Not every guide is in Spanish yet; the page then names the English one.
    const guides = guideFiles.filter(({ lang }) => lang === 'en').map(({ id }) => id);
    expect(guides).toContain(row.guide);
  });

  test('whose plans say the same words have the same gist, and law and its silence never do', () => {
    for (const { id, plans } of rows)
      for (const a of planIds)
        for (const b of planIds) {
          const [one, other] = [plans[a], plans[b]];
          if (saidIn(one).en === saidIn(other).en || saidIn(one).es === saidIn(other).es)
            expect(gistOf(one), `${id}: ${a} and ${b}`).toBe(gistOf(other));
          if (one.kind === 'rule' && other.kind !== 'rule')
            expect(gistOf(one), `${id}: ${a} and ${b}`).not.toBe(gistOf(other));
        }
  });
});

describe('cells', () => {
  test.each(cells)('$at rests on rules that exist, each named once', ({ rules }) => {
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules).size).toBe(rules.length);
    for (const rule of rules) expect(getRule(rule).citation).not.toBe('');
  });

  test.each(cells)('$at says something, or why there is nothing to say', (cell) => {
    for (const lang of langs) expect(saidIn(cell)[lang]).toMatch(/^\p{L}.*\.$|^\{.*\.$/u);
  });

  test.each(cells)('$at takes numbers only from rules that it cites', (cell) => {
    const named = slotsIn(saidIn(cell).en).map((name) => name.slice(1).split('.')[0]);
    expect(named.filter((rule) => !cell.rules.some((cited) => cited === rule))).toEqual([]);
  });

  test('that rest only on what nobody has seen say that they are not sure', () => {
    const unseen = cells.filter(
      ({ rules, doubt }) =>
        doubt === undefined && rules.every((rule) => getRule(rule).evidence === 'not-seen'),
    );
    expect(unseen.map(({ at }) => at)).toEqual([]);
  });

  test('in which the law is silent say so', () => {
    const silent = cells.flatMap((cell) => (cell.kind === 'silent' ? [cell] : []));
    expect(silent.filter(({ answer }) => !/\bno(?:t)?\b/i.test(answer.en))).toEqual([]);
    expect(silent.filter(({ answer }) => !/\bno\b|\bning[uú]n/i.test(answer.es))).toEqual([]);
  });
});

describe('both languages', () => {
  test('say something everywhere, and not the same', () => {
    expect(
      wrong(({ en, es }) => [en, es].some((text) => /^\s*$|…|^\s|\s$|\s{2}/.test(text))),
    ).toEqual([]);
    expect(wrong(({ en, es }) => en === es)).toEqual([]);
  });

  test('have the same numbers, each of a rule that has it', () => {
    expect(wrong(({ en, es }) => `${slotsIn(en)}` !== `${slotsIn(es)}`)).toEqual([]);
    for (const { en } of texts)
      for (const name of slotsIn(en)) {
        const [, rule, value] = /^\{([a-z0-9-]+)\.(\w+)\}$/.exec(name) ?? [];
        expect(getRuleValue(rule!, value!), name).toBeDefined();
      }
  });

  test('have no brackets left once the numbers are in', () => {
    for (const lang of langs) expect(JSON.stringify(textsSaid(lang))).not.toMatch(/\{\w|\w\}/);
    expect(wrong(({ en, es }) => /[[\]{}]/.test((en + es).replace(slot, '')))).toEqual([]);
  });
});

/** Every sentence of a language, with the numbers written out. */
function textsSaid(lang: Lang): string[] {
  const { concerns, scene } = comparisonIn(lang);
  return [
    ...saidRows(lang).flatMap(({ question, meaning, plans }) => [
      question,
      meaning,
      ...planIds.map((plan) => saidIn(plans[plan])),
    ]),
    ...concerns.flatMap(({ label, name, why }) => [label, name, why]),
    ...scene.moments.flatMap(({ title, plans }) => [title, plans.iep, plans['504']]),
    ...[scene.situation, scene.point, scene.others.ifsp, scene.others['services-plan']],
  ];
}

/** A verdict on a child, and marks that are no words. */
const alsoBanned: Record<Lang, RegExp[]> = {
  en: [
    /\bqualif(?:y|ies|ied)\b|\bineligible\b/i,
    /\b(?:child|son|daughter|student|you) (?:needs|need|is entitled to|will get) (?:an? )?(?:IEP|504|IFSP|services plan)/i,
    /["']|--|;|https?:/,
  ],
  es: [
    /\bcalific(?:a|an|ar|ado)\b|inelegible/i,
    /(?<!\bsi )\bsu hij[oa](?: o (?:su )?hija)? (?:no )?(?:es elegible|reúne)/i,
    /\b(?:necesitan?|tendrán?|recibirán?) (?:un )?(?:IEP|plan 504|IFSP|plan de servicios)/i,
    /["']|--|;|https?:/,
  ],
};

describe.each(langs)('%s', (lang) => {
  test('says nothing that is wrong in law, unkind or a verdict', () => {
    for (const word of [...bannedWords[lang], ...alsoBanned[lang]])
      expect(wrong((text) => word.test(text[lang]))).toEqual([]);
  });

  test('has no figure of its own but 504: every number comes from the rule that owns it', () => {
    const own = (text: string) => /\d/.test(text.replace(slot, '').replace(/\b504\b/g, ''));
    expect(wrong((text) => own(text[lang]))).toEqual([]);
  });

  test('is short enough for a table', () => {
    const most = {
      en: { answer: 95, meaning: 200, question: 45 },
      es: { answer: 115, meaning: 240, question: 55 },
    }[lang];
    const long = saidRows(lang).flatMap(({ id, question, meaning, plans }) =>
      [
        { at: `${id}/question`, text: question, most: most.question },
        { at: `${id}/meaning`, text: meaning, most: most.meaning },
        ...planIds.map((plan) => ({
          at: `${id}/${plan}`,
          text: saidIn(plans[plan]),
          most: most.answer,
        })),
      ].filter(({ text, most }) => text.length > most),
    );
    expect(long).toEqual([]);
  });
});

test('"days" always says which days', () => {
  const bare = /(?<!\b(?:calendar|school|business|number of) )\bdays\b/i;
  expect(wrong(({ en }) => bare.test(en.replace(slot, '')))).toEqual([]);
});

test('no number of a rule is written out in words', () => {
  const words =
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|sixty|ninety)(?: \w+)? (?:days|weeks|months|years|areas|categories)\b/i;
  expect(wrong(({ en }) => words.test(en))).toEqual([]);
});

describe('concerns', () => {
  test('are the ten that are offered, in their order', () => {
    expect(concerns.map(({ id }) => id)).toEqual([
      'taught-differently',
      'extra-time',
      'health',
      'behavior',
      'therapy',
      'moving',
      'private-school',
      'college',
      'disagreeing',
      'only-changes',
    ]);
  });

  test.each(concerns)('$id puts two to six rows first, all known, each once', (concern) => {
    expect(concern.rows.length).toBeGreaterThanOrEqual(2);
    expect(concern.rows.length).toBeLessThanOrEqual(6);
    expect(new Set(concern.rows).size).toBe(concern.rows.length);
    const known = rows.map(({ id }) => id);
    expect(concern.rows.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each([...concerns, { id: 'the scene', rules: scene.rules }])(
    '$id rests on rules that exist and that somebody has seen',
    ({ rules }) => {
      expect(new Set(rules).size).toBe(rules.length);
      for (const rule of rules) expect(getRule(rule).evidence).not.toBe('not-seen');
    },
  );

  test('name each plan that they point to in both languages', () => {
    const names: Record<PlanId, Record<Lang, RegExp>> = {
      iep: { en: /\bIEP\b/, es: /\bIEP\b/ },
      '504': { en: /\b504 plan\b/, es: /\bplan 504\b/ },
      ifsp: { en: /\bIFSP\b/, es: /\bIFSP\b/ },
      'services-plan': { en: /\bservices plan\b/, es: /\bplan de servicios\b/ },
    };
    for (const { id, pointsTo, why } of concerns)
      for (const plan of pointsTo)
        for (const lang of langs) expect(why[lang], id).toMatch(names[plan][lang]);
  });

  // Both plans can have therapy (34 CFR 300.34(a), 104.33(b)(1)), and neither goes on to college (104.42-104.44).
  test('point to no plan more than another for therapy and college alone', () => {
    expect(concerns.filter(({ pointsTo }) => pointsTo.length === 0).map(({ id }) => id)).toEqual([
      'therapy',
      'college',
    ]);
  });
});

const cellOf = (id: string, plan: PlanId) => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`No row "${id}"`);
  return row.plans[plan];
};

// Worked out by hand from the regulation that each case cites. Never fill this in from the data.
test.each<[row: string, plan: PlanId, cite: string, en: string, es: string]>([
  ['evaluation-deadline', 'iep', '34 CFR 300.301(c)(1)', '60 calendar days', '60 días calendario'],
  // A period comparable to that of public schools.
  [
    'evaluation-deadline',
    'services-plan',
    '34 CFR 300.131',
    '60 calendar days',
    '60 días calendario',
  ],
  ['evaluation-deadline', 'ifsp', '34 CFR 303.310(a)', '45 calendar days', '45 días calendario'],
  ['evaluation', 'ifsp', '34 CFR 303.321', '5 areas', '5 áreas'],
  ['who-can-get-one', 'ifsp', '34 CFR 303.21', 'under 3', 'menor de 3 años'],
  ['ages', 'iep', '34 CFR 300.101(a)', '3 through 21', '3 a 21 años'],
  ['ages', 'services-plan', '300.133(a)(1)', '3 through 21', '3 a 21 años'],
  ['ages', 'ifsp', '34 CFR 303.21', 'age 3', '3 años'],
  ['review', 'ifsp', '34 CFR 303.342(b)', '6 months', '6 meses'],
  ['reevaluation', 'iep', '34 CFR 300.303', '3 years', '3 años'],
  ['records', 'iep', '34 CFR 300.613', '45 calendar days', '45 días calendario'],
  // Part C sets a shorter limit than Part B and FERPA.
  ['records', 'ifsp', '34 CFR 303.405', '10 calendar days', '10 días calendario'],
  // Section 504 has no limit of its own; FERPA binds every school with federal education money.
  ['records', '504', '34 CFR 99.10', '45 calendar days', '45 días calendario'],
  ['stay-put', 'ifsp', '34 CFR 303.430(e)', 'age 3', '3 años'],
  ['discipline', 'iep', '34 CFR 300.530(b)(2)', '10 school days', '10 días escolares'],
  ['what-comes-next', 'iep', '34 CFR 300.320(b)', '16', '16 años'],
  ['what-comes-next', 'ifsp', '34 CFR 303.209(c)', '90 calendar days', '90 días calendario'],
])('%s, %s: as %s says, %s', (row, plan, cite, en, es) => {
  const cited = cellOf(row, plan).rules.map((rule) => getRule(rule).citation);
  expect(cited.filter((citation) => citation.includes(cite))).not.toEqual([]);
  for (const [lang, number] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const said = saidIn(saidRows(lang).find(({ id }) => id === row)!.plans[plan]);
    expect(said.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  }
});

// 34 CFR part 104 subpart D, part 303 subparts D and E, and part 300, read for what is not in them.
test.each<[plan: PlanId, kind: Cell['kind'], rows: string[]]>([
  ['iep', 'silent', []],
  ['iep', 'none', []],
  [
    '504',
    'silent',
    [
      'money',
      'who-can-ask',
      'evaluation-deadline',
      'consent',
      'modifications',
      'goals',
      'on-paper',
      'outside-evaluation',
      'stay-put',
      'moving',
      'what-comes-next',
    ],
  ],
  ['504', 'none', []],
  ['ifsp', 'silent', ['accommodations', 'outside-evaluation', 'moving']],
  ['ifsp', 'none', ['modifications', 'state-tests', 'discipline', 'private-school', 'college']],
  ['services-plan', 'silent', []],
  ['services-plan', 'none', []],
])('of %s, the cells of the kind "%s" are exactly %j', (plan, kind, silent) => {
  const found = cells.filter((cell) => cell.plan === plan && cell.kind === kind);
  expect(found.map(({ row }) => row)).toEqual(silent);
});

// All other rows differ. An IEP and a 504 plan are both free (34 CFR 300.17(a), 104.33(c)(1)), and nothing else
// is the same in substance; a services plan shares the evaluation (300.131) and the state's oversight (300.149)
// with an IEP; an IFSP shares its form (300.320, 303.344), notice (300.503, 303.421) and disputes (303.430(a)).
test.each<[a: PlanId, b: PlanId, same: string[]]>([
  ['iep', '504', ['cost']],
  ['iep', 'ifsp', ['on-paper', 'notice', 'disagree']],
  ['iep', 'services-plan', ['evaluation', 'evaluation-deadline', 'reevaluation', 'enforcement']],
  ['504', 'ifsp', ['outside-evaluation']],
  ['504', 'services-plan', []],
  ['ifsp', 'services-plan', []],
])('%s and %s say the same in %j only', (a, b, same) => {
  const found = rows.filter(({ plans }) => gistOf(plans[a]) === gistOf(plans[b]));
  expect(found.map(({ id }) => id)).toEqual(same);
});
