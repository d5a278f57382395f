import { describe, expect, test } from 'vitest';
import { quiz } from '../../src/data/quiz';
import { langs, type Lang } from '../../src/i18n/lang';
import { measure } from '../../src/lib/readability/measure';
import { bannedWords } from '../sources/banned-words';
import { saidQuiz } from '../sources/said-quiz';
import { textsIn, type FoundText } from '../sources/texts-in';

/** Every text of the check, however deep it stands. */
const texts = Object.entries(quiz).flatMap(([kind, things]) => textsIn(things, kind));

/** The texts with something wrong in them, in a list that says where. */
const wrong = (isWrong: (text: FoundText) => boolean) =>
  texts.filter(isWrong).map(({ at, en, es }) => ({ at, en, es }));
const marks = (text: string, mark: RegExp) => text.match(mark)?.toSorted() ?? [];
const slot = /\{[^}]*\}/g;
const blank = /\[[^\]]*\]/g;

test('every text is found', () => {
  expect(texts).toHaveLength(JSON.stringify(quiz).split('"en":').length - 1);
});

describe('both languages', () => {
  test('say something everywhere', () => {
    expect(wrong(({ en, es }) => [en, es].some((text) => /^\s*$|…|^\s|\s$/.test(text)))).toEqual(
      [],
    );
  });

  test('are not the same, but for "No"', () => {
    expect(wrong(({ en, es }) => en === es && en !== 'No')).toEqual([]);
  });

  test('have the same numbers and the same place for what was said', () => {
    expect(wrong(({ en, es }) => `${marks(en, slot)}` !== `${marks(es, slot)}`)).toEqual([]);
  });

  test('have as many blanks to fill in, each closed, and only in letters', () => {
    expect(wrong(({ en, es }) => marks(en, blank).length !== marks(es, blank).length)).toEqual([]);
    const bare = (text: string) => text.replace(blank, '').replace(slot, '');
    expect(wrong(({ en, es }) => /[[\]{}]/.test(bare(en) + bare(es)))).toEqual([]);
    expect(wrong(({ at, en }) => !at.startsWith('letters/') && /\[/.test(en))).toEqual([]);
  });
});

// A verdict after "if" is none.
/** What a check must not say besides: a verdict, and marks that are no words. */
const alsoBanned: Record<Lang, RegExp[]> = {
  en: [/does(?: not|n[’']t) qualify|\bineligible\b/i, /["']|--|;|https?:/],
  es: [
    /(?<!\bsi )\bsu hij[oa](?: o (?:su )?hija)? (?:no )?(?:es elegible|califica|reúne)/i,
    /\bcalifican?\b|inelegible/i,
    /["']|--|;|https?:/,
  ],
};

describe.each(langs)('%s', (lang) => {
  test('says nothing that is wrong in law, unkind or a verdict', () => {
    for (const word of [...bannedWords[lang], ...alsoBanned[lang]])
      expect(wrong((text) => word.test(text[lang]))).toEqual([]);
  });

  test('has no figure of its own: every number comes from the rule that owns it', () => {
    const own = (text: string) => /\d/.test(text.replace(slot, '').replace(/\b(?:504|988)\b/g, ''));
    expect(wrong((text) => own(text[lang]))).toEqual([]);
  });
});

test('"days" always says which days', () => {
  const bare = /(?<!\b(?:calendar|school|business|number of) )\bdays\b/i;
  expect(wrong(({ en }) => bare.test(en.replace(slot, '')))).toEqual([]);
});

test('no number of a rule is written out in words', () => {
  const words =
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|sixty|ninety)(?: \w+)? (?:days|weeks|months|years|categories|kinds)\b/i;
  expect(wrong(({ en }) => words.test(en))).toEqual([]);
});

/** Texts as blocks, one a line, each ended as a sentence, because a list is not one long sentence. */
const read = (blocks: readonly (string | undefined)[]) =>
  blocks
    .filter((block) => block !== undefined)
    .map((block) => (/[.!?]$/.test(block) ? block : `${block}.`))
    .join('\n');

/** What people read in one go, by its name. Letters are left out: the school reads those. */
function screens(lang: Lang): { name: string; text: string }[] {
  const { questions, outcomes, steps, parts, notes } = saidQuiz(lang);
  const pick = <T extends { id: string }>(list: T[], ids: string[]) =>
    list.filter(({ id }) => ids.includes(id));
  return [
    ...questions.map(({ id, title, hint, options, why }) => ({
      name: `question ${id}`,
      text: read([title, hint, ...options.flatMap((option) => [option.label, option.hint]), why]),
    })),
    ...outcomes.map((outcome) => ({
      name: `result ${outcome.id}`,
      text: read([
        outcome.title,
        outcome.sentence,
        ...pick(parts, outcome.parts).flatMap(({ label, meaning }) => [label, meaning]),
        outcome.lawText,
        ...pick(steps, outcome.steps).flatMap(({ title, text }) => [title, text]),
      ]),
    })),
    { name: 'notes', text: read(notes.flatMap(({ title, text }) => [title, text])) },
  ];
}

test.each(screens('en'))('English: $name can be read in grade 8 or before', ({ text }) => {
  expect(measure(text, 'en').score).toBeLessThanOrEqual(8);
});

test.each(screens('es'))('Spanish: $name is fairly easy to read', ({ text }) => {
  expect(measure(text, 'es').score).toBeGreaterThanOrEqual(60);
});

test('Spanish: on average, all of it is easy to read', () => {
  const scores = screens('es').map(({ text }) => measure(text, 'es').score);
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(65);
});

test.each(langs)('%s: no sentence has more than 30 words', (lang) => {
  const long = screens(lang).flatMap(({ text }) => {
    const { longest } = measure(text, lang);
    return longest.words > 30 ? [longest] : [];
  });
  expect(long).toEqual([]);
});

describe.each(langs.flatMap((lang) => saidQuiz(lang).outcomes.map((one) => ({ ...one, lang }))))(
  'result $id in $lang',
  ({ title, description }) => {
    test('has a title that fits a heading, and a line that fits a link card', () => {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(description.length).toBeGreaterThanOrEqual(70);
      expect(description.length).toBeLessThanOrEqual(160);
    });
  },
);
