import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getLetterField, letterFields, letters } from '../../src/data/letters';
import { getRule, getRuleValue } from '../../src/data/rules';
import { letterMoments } from '../../src/data/schema/letter';
import { langs, type Lang } from '../../src/i18n/lang';
import { spansAsText } from '../../src/lib/letters/letter-as-text';
import { readPieces, type Piece, type Sentence } from '../../src/lib/letters/letter-text';
import type { Entered } from '../../src/lib/letters/known';
import { measure } from '../../src/lib/readability/measure';
import type { LetterStore } from '../../src/stores/letter';
import { bannedWords } from '../sources/banned-words';
import { allSaid, begun, everyLetter, lettersToWrite } from '../sources/every-letter';
import { letterFiles, type LetterFile } from '../sources/letter-files';
import { textsIn } from '../sources/texts-in';

/** What a state's data fills in. */
const stateSlots = ['state', 'state-limit', 'iep-team'];

const letterOf = (file: LetterFile) => letters.find(({ id }) => id === file.id)!;
const sentencesOf = ({ text }: LetterFile): Sentence[] => [
  { when: [], pieces: text.subject },
  ...text.paragraphs.flat(),
];
const slotsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'slot' ? piece.name : []));
const notesOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'note' ? piece.rule : []));
const isRuleSlot = (name: string) => name.includes('.');
const fileOf = (id: string, lang: Lang) =>
  letterFiles.find((file) => file.id === id && file.lang === lang)!;
/** The words around a letter, one text each. */
const around = ({ words }: LetterFile) => Object.values(words).flat();
/** A text without what braces and brackets hold. */
const wordsAlone = (text: string) =>
  text.replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g, ' $1 ').replace(/\[\^[^\]]*\]/g, '');

test.each(langs)('there is a letter in %s for each of the list, and no other', (lang) => {
  const written = letterFiles.filter((file) => file.lang === lang).map(({ id }) => id);
  expect(written.toSorted()).toEqual(letters.map(({ id }) => id).toSorted());
});

describe('the list', () => {
  test('names each letter and each field once, and has a letter for each moment', () => {
    for (const ids of [letters.map(({ id }) => id), letterFields.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(letters.map(({ moment }) => moment))).toEqual(new Set(letterMoments));
  });

  test('has no field that no letter asks for', () => {
    const asked = [...everyLetter, ...letters.flatMap(({ fields }) => fields)];
    expect(letterFields.map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual([]);
  });

  test.each(letters)('of $id leads on to other letters and to a guide that there are', (letter) => {
    const others = letter.instead.map((one) => one.letter);
    expect(others.length).toBeGreaterThanOrEqual(1);
    expect(others).not.toContain(letter.id);
    expect(new Set(others).size).toBe(others.length);
    expect(others.filter((id) => !letters.some((one) => one.id === id))).toEqual([]);
    expect(existsSync(`src/content/guides/en/${letter.guide}.mdx`)).toBe(true);
  });

  test.each(letters)('of $id asks for fields that there are, each once', ({ fields }) => {
    const asked = [...everyLetter, ...fields];
    expect(new Set(asked).size).toBe(asked.length);
    for (const id of asked) expect(getLetterField(id).id).toBe(id);
  });

  test('renames for a choice only fields of every letter that has the choice', () => {
    const wrong = letters.flatMap(({ id, fields }) =>
      fields.map(getLetterField).flatMap((field) =>
        field.kind === 'choice'
          ? field.options
              .flatMap(({ labels }) => Object.keys(labels ?? {}))
              .filter((name) => ![...everyLetter, ...fields].includes(name))
              .map((name) => `${id}: ${field.id} renames ${name}`)
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('says everything in both languages, and not the same', () => {
    // A blank of one word can be the same in both.
    const texts = textsIn([letterFields, letters], '').filter(({ en }) => en.includes(' '));
    expect(texts.filter(({ en, es }) => en === es).map(({ at }) => at)).toEqual([]);
    const odd = ({ en, es }: { en: string; es: string }) =>
      [en, es].some((text) => /^\s*$|^\s|\s$|\s{2}|[{}[\]<>]/.test(text));
    expect(textsIn([letterFields, letters], '').filter(odd)).toEqual([]);
  });

  test('says nothing in words that are wrong in law or unkind', () => {
    for (const lang of langs) {
      const found = textsIn([letterFields, letters], '').filter((text) =>
        bannedWords[lang].some((word) => word.test(text[lang])),
      );
      expect(found).toEqual([]);
    }
  });
});

test.each(langs)('no two letters in %s have a title, a subject or a description alike', (lang) => {
  const files = letterFiles.filter((file) => file.lang === lang);
  for (const part of ['title', 'subject', 'description'] as const)
    expect(new Set(files.map(({ words }) => words[part])).size, part).toBe(files.length);
});

test('no question that parents ask leads to two letters', () => {
  const asks = letterFiles.flatMap(({ words }) => words.asks.map((ask) => ask.toLowerCase()));
  expect(asks.filter((ask, i) => asks.indexOf(ask) !== i)).toEqual([]);
});

describe.each(letterFiles)('letter $lang/$id', (file) => {
  const letter = letterOf(file);
  const own = [...everyLetter, ...letter.fields];
  const sentences = sentencesOf(file);

  test('has only slots and conditions that its fields, the state or a rule fill', () => {
    for (const name of sentences.flatMap(({ pieces }) => slotsOf(pieces))) {
      if (isRuleSlot(name)) {
        const [rule, value] = name.split('.');
        expect(getRuleValue(rule!, value!), name).toBeDefined();
      } else {
        expect([...own, ...stateSlots]).toContain(name);
        if (stateSlots.includes(name)) continue;
        const field = getLetterField(name);
        expect(field.kind, name).not.toBe('tick');
        if (field.kind === 'choice')
          expect(field.options.filter(({ inLetter }) => !inLetter).map(({ id }) => id)).toEqual([]);
      }
    }
    for (const { name, is } of sentences.flatMap(({ when }) => when)) {
      expect([...own, 'state-limit']).toContain(name);
      if (name === 'state-limit') continue;
      const field = getLetterField(name);
      if (field.kind === 'choice') expect(field.options.map(({ id }) => id)).toContain(is);
      else expect(typeof is, name).toBe('boolean');
    }
  });

  test('uses every field that it asks for, and every option of its choices', () => {
    const used = new Set(
      sentences.flatMap(({ when, pieces }) => [
        ...when.map(({ name }) => name),
        ...slotsOf(pieces),
        ...notesOf(pieces),
      ]),
    );
    expect(letter.fields.filter((field) => !used.has(field))).toEqual([]);
    const chosen = sentences.flatMap(({ when }) => when.map(({ name, is }) => `${name}=${is}`));
    for (const field of letter.fields.map(getLetterField))
      if (field.kind === 'choice')
        expect(field.options.filter(({ id }) => !chosen.includes(`${field.id}=${id}`))).toEqual([]);
  });

  test('says nothing twice over: no condition stands two times before a sentence', () => {
    for (const { when } of sentences)
      expect(new Set(when.map(({ name }) => name)).size).toBe(when.length);
  });

  test('leans only on rules that there are, and on the state’s and the timeline’s only where they are known', () => {
    for (const { when, pieces } of sentences) {
      const asks = (name: string) => when.some((one) => one.name === name && one.is === true);
      for (const note of notesOf(pieces))
        if (note === 'state') expect(asks('state-limit')).toBe(true);
        else if (note === 'due-rule') expect(asks('due')).toBe(true);
        else expect(getRule(note).citation).not.toBe('');
      if (slotsOf(pieces).some((slot) => slot === 'state' || slot === 'state-limit'))
        expect(asks('state-limit')).toBe(true);
    }
    for (const note of file.words.next.flatMap((next) => notesOf(readPieces(next))))
      expect(getRule(note).citation).not.toBe('');
  });

  test('has a number of a rule only in a sentence that cites the rule', () => {
    const said = [...sentences.map(({ pieces }) => pieces), ...file.words.next.map(readPieces)];
    for (const pieces of said)
      for (const name of slotsOf(pieces).filter(isRuleSlot))
        expect(notesOf(pieces)).toContain(name.split('.')[0]);
  });

  test('asks for an answer by a day, speaks of the state’s limit, exactly where its data say so', () => {
    const slots = sentences.flatMap(({ pieces }) => slotsOf(pieces));
    expect(slots.includes('reply-by')).toBe(letter.replyAfterDays !== null);
    expect(slots.includes('state-limit')).toBe(letter.stateLimit !== null);
  });

  test('has no figure of its own but 504', () => {
    const text = wordsAlone([...around(file), file.body].join('\n')).replace(/\b504\b/g, '');
    expect(text.split('\n').filter((line) => /\d/.test(line))).toEqual([]);
  });

  test('has no braces or brackets outside its letter but those of rules', () => {
    for (const text of around(file).filter((one) => one !== file.words.subject))
      for (const piece of readPieces(text))
        if (piece.kind === 'slot') expect(isRuleSlot(piece.name), text).toBe(true);
    for (const text of [file.words.when, file.words.to, ...file.words.keep, ...file.words.asks])
      expect(text).not.toMatch(/[{}[\]]/);
  });

  test('says nothing in words that are wrong in law or unkind', () => {
    for (const text of [...around(file), ...file.body.split('\n')])
      for (const word of bannedWords[file.lang]) expect(wordsAlone(text)).not.toMatch(word);
  });

  test('"days" always says which days', () => {
    const bare =
      /(?<!\b(?:calendar|school|business|number of|those|these|the|which|few|other|best|good)) \bdays\b(?! (?:and|or) (?:times|hours|how))/i;
    if (file.lang === 'en')
      for (const text of [...around(file), ...file.body.split('\n')])
        expect(wordsAlone(text)).not.toMatch(bare);
  });

  test('no number of a rule is written out in words', () => {
    const words =
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|ninety)(?: (?:calendar|school|business))? (?:days|weeks|months)\b|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|treinta|sesenta|noventa) (?:días|semanas|meses)\b/i;
    for (const text of [...around(file), ...file.body.split('\n')])
      expect(wordsAlone(text)).not.toMatch(words);
  });
});

/** English has one word for a child of whatever gender. */
const withoutKin = (names: readonly string[]) => names.filter((name) => name !== 'kin');

describe.each(letters)('$id in both languages', ({ id }) => {
  const [en, es] = [fileOf(id, 'en'), fileOf(id, 'es')];
  const inBoth = (found: (file: LetterFile) => string[]) =>
    expect(new Set(found(es))).toEqual(new Set(found(en)));

  test('has the same slots, conditions and notes', () => {
    inBoth((file) => sentencesOf(file).flatMap(({ pieces }) => withoutKin(slotsOf(pieces))));
    inBoth((file) => sentencesOf(file).flatMap(({ pieces }) => notesOf(pieces)));
    inBoth((file) => sentencesOf(file).map(({ when }) => JSON.stringify(when)));
  });

  test('says in Spanish alone whether it is about a daughter or a son, on every way', () => {
    const [inEn, inEs] = langs.map((lang) =>
      lettersToWrite.find((one) => one.letter.id === id && one.lang === lang)!,
    );
    for (const way of inEs!.ways) {
      const written = (kin: string) => {
        const { paragraphs } = begun(inEs!, { ...allSaid(inEs!, way), kin }).$letter.get();
        return paragraphs.map(spansAsText).join('\n');
      };
      const [usual, daughter, son] = ['child', 'daughter', 'son'].map(written);
      // A complaint to the state is about the district.
      if (way['about'] !== 'state-decision-late') expect(usual).toMatch(/\bmi hijo o hija\b/);
      expect(daughter).toBe(usual!.replaceAll('mi hijo o hija', 'mi hija'));
      expect(son).toBe(usual!.replaceAll('mi hijo o hija', 'mi hijo'));
      expect(begun(inEn!, allSaid(inEn!, way)).$inUse.get().has('kin')).toBe(false);
    }
  });

  test('has the same rules and numbers in what comes next', () => {
    inBoth(({ words }) => words.next.flatMap((next) => notesOf(readPieces(next))));
    inBoth(({ words }) => words.next.flatMap((next) => slotsOf(readPieces(next))));
    expect(es.words.next.length).toBe(en.words.next.length);
    expect(es.words.keep.length).toBe(en.words.keep.length);
  });

  test('leans on the same rules and asks for the same on every way through its choices', () => {
    const [inEn, inEs] = langs.map((lang) =>
      lettersToWrite.find((one) => one.letter.id === id && one.lang === lang)!,
    );
    for (const way of inEn!.ways) {
      const [a, b] = [inEn!, inEs!].map((one) => begun(one, allSaid(one, way), stateWithRules));
      expect(new Set(b!.$letter.get().notes), JSON.stringify(way)).toEqual(
        new Set(a!.$letter.get().notes),
      );
      expect(withoutKin([...b!.$inUse.get().keys()]).toSorted()).toEqual(
        [...a!.$inUse.get().keys()].toSorted(),
      );
      for (const [name, use] of a!.$inUse.get()) expect(b!.$inUse.get().get(name)).toEqual(use);
    }
  });
});

/** Has a limit of its own for both steps that letters speak of, and a name of its own for the IEP team. */
const stateWithRules = 'tx';

/** The sentences of a letter from its salutation to its thanks, a block each, without footnote numbers. */
function said(store: LetterStore): string {
  store.$withNotes.set(false);
  return store.$letter
    .get()
    .paragraphs.map((spans) => spansAsText(spans).replace(/\n/g, ' '))
    .join('\n');
}

/** Short is good: fewer than the fewest would lack a greeting, what it is about, what is asked, or the thanks. */
const words = { fewest: 35, essentials: 200, all: 300 };

describe.each(lettersToWrite)('letter $lang/$letter.id, filled in,', (one) => {
  const { lang, letter, ways } = one;
  const essentials = (way: Entered) =>
    [...begun(one, way).$inUse.get().values()].filter(
      ({ id, essential }) => essential && !stateSlots.includes(id),
    );
  const onlyEssentials = (way: Entered): Entered => {
    const wanted = [...essentials(way).map(({ id }) => id), 'me', 'contact'];
    const all = Object.entries(allSaid(one, way)).filter(([id]) => wanted.includes(id));
    return { ...Object.fromEntries(all), ...way };
  };

  test('has one to seven blanks, and only those of its own', () => {
    for (const way of ways) {
      const ids = essentials(way).map(({ id }) => id);
      expect(ids.length, JSON.stringify(way)).toBeGreaterThanOrEqual(1);
      expect(ids.length, JSON.stringify(way)).toBeLessThanOrEqual(7);
      expect(ids).toContain('child');
      expect(ids.filter((id) => ![...everyLetter, ...letter.fields].includes(id))).toEqual([]);
    }
  });

  test('greets whom it is for and says thanks, with a subject that names the child', () => {
    const { subject, paragraphs } = begun(one, allSaid(one, ways[0]!)).$letter.get();
    expect(subject.some((span) => span.kind === 'said' && span.slot === 'child')).toBe(true);
    for (const way of ways) {
      const greeted = begun(one, allSaid(one, way)).$letter.get().paragraphs;
      const [greeting] = greeted;
      expect(greeting!.filter((span) => span.kind === 'said').map(({ slot }) => slot)).toEqual([
        'to',
      ]);
      expect(greeted.at(-1)).toEqual(paragraphs.at(-1));
    }
  });

  test('is short on every way through its choices', () => {
    for (const way of ways) {
      const short = measure(said(begun(one, onlyEssentials(way))), lang).words;
      const long = measure(said(begun(one, allSaid(one, way), stateWithRules)), lang).words;
      const at = JSON.stringify(way);
      expect(short, at).toBeGreaterThanOrEqual(words.fewest);
      expect(short, at).toBeLessThanOrEqual(words.essentials);
      expect(long, at).toBeLessThanOrEqual(words.all);
    }
  });

  test('is easy to read on every way through its choices', () => {
    for (const way of ways)
      for (const store of [
        begun(one, onlyEssentials(way)),
        begun(one, allSaid(one, way)),
        begun(one, allSaid(one, way), stateWithRules),
      ]) {
        const { score, longest } = measure(said(store), lang);
        const at = JSON.stringify(way);
        if (lang === 'en') expect(score, at).toBeLessThanOrEqual(9);
        else expect(score, at).toBeGreaterThanOrEqual(60);
        expect(longest.words, longest.text).toBeLessThanOrEqual(40);
      }
  });
});

test('every file of the letters’ folders is a letter', () => {
  for (const lang of langs)
    expect(
      readdirSync(`src/content/letters/${lang}`).filter((file) => !file.endsWith('.md')),
    ).toEqual([]);
});
