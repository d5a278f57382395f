// Whatever stands in whichever slot of whichever letter, it comes out as it was typed and changes nothing else.
import { describe, expect, test } from 'vitest';
import type { LetterField } from '../../src/data/schema/letter';
import { dateWords } from '../../src/lib/facts/date-words';
import { knownFrom, type Entered } from '../../src/lib/letters/known';
import { bodyAsText, letterAsText, spansAsText } from '../../src/lib/letters/letter-as-text';
import { letterDocx } from '../../src/lib/letters/letter-docx';
import { longestMailLink, mailLink } from '../../src/lib/letters/mail-link';
import { holds } from '../../src/lib/letters/write-letter';
import type { LetterStore } from '../../src/stores/letter';
import { allSaid, begun, lettersToWrite, type LetterToWrite } from '../sources/every-letter';
import { readDocx } from '../sources/read-docx';

const long = `${'as long as a page '.repeat(277)}and no more.`;

interface Hostile {
  why: string;
  typed: string;
  /** What of it stands in a letter. */
  line: string;
  /** The same where several lines can stand, if that is something else. */
  lines?: string;
}

const hostile: readonly Hostile[] = [
  ...[
    { why: 'markup', typed: '<script>alert(1)</script> "><img src=x onerror=alert(1)>' },
    { why: 'XML', typed: ']]>&amp;&#0;&lt;<![CDATA[x]]><!-- <w:p/></w:t>' },
    {
      why: 'our own marks',
      typed: '{child} {child|x} [^state] {?due} {{ }} {part-c-45-days.limit}',
    },
    { why: 'patterns of a replacement', typed: "$& $1 $` $' $$ \\1 %s %0D%0A %E0%A4 + ?b=c&d=e#f" },
    { why: 'names that every object has', typed: '__proto__ constructor undefined null' },
    { why: 'right to left', typed: 'נועה כהן, 12 شارع النيل, می\u200cخواهم' },
    { why: 'emoji of several parts', typed: '👩‍👩‍👧‍👦 🇲🇽 👍🏽 ❤️ é e\u0301' },
    { why: 'long', typed: long },
  ].map(({ why, typed }) => ({ why, typed, line: typed })),
  {
    why: 'marks that turn what follows',
    typed: '\u202eMaya\u202c \u2067ليلى\u2069 \u202aa\u202bb\u202dc\u2066d\u2068e',
    line: 'Maya ليلى abcde',
  },
  {
    why: 'what no file may hold',
    typed: 'a\u0000b\u0007c\u001bd\u007fe\u0084f\ufffeg\uffffh\ud83di\udc00j',
    line: 'abcdefghij',
  },
  {
    why: 'space that is a control character',
    typed: 'one\ttwo\vthree\ffour\u0085five',
    line: 'one two three four five',
  },
  {
    why: 'line ends of all kinds',
    typed: 'x\r\nBcc: a@b.example\rtwo\u2028three\u2029\tfour  five\n\n\n\nsix ',
    line: 'x Bcc: a@b.example two three four five six',
    lines: 'x\nBcc: a@b.example\ntwo\nthree\nfour  five\n\nsix',
  },
  { why: 'nothing but what falls away', typed: ' \u202e\ud83d\t\u0000\r\n ', line: '' },
];

const notADay = ['2026-02-30', '2026-11-0', '11/22/2026', '0099-01-01', '2026-11-20T00:00', '<b>'];

const isolates = /[\u2068\u2069]/g;
/** Marks that turn the text around them, control characters, halves of characters: nothing that may leave the page. */
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067\ufffe\uffff]/u;

/** The mark of a slot: a word that stands nowhere else, for days a day. */
const markDay = '2031-03-07';
const mark = ({ id, kind }: LetterField) => (kind === 'date' ? markDay : `Quill ${id} wort`);
const markWords = (field: LetterField, { lang }: LetterToWrite) =>
  field.kind === 'date' ? dateWords(markDay, lang) : mark(field);

const canBeTyped = ({ kind }: LetterField) => kind === 'line' || kind === 'lines';
const canBeSaid = (field: LetterField) => canBeTyped(field) || field.kind === 'date';

/** Has a limit of its own for both steps that letters speak of. */
const state = 'tx';

/** A letter as it leaves the page in plain text. */
function plain(store: LetterStore) {
  const [letter, { subjectWord }] = [store.$letter.get(), store.$version.get()];
  const subject = spansAsText(letter.subject);
  return {
    whole: letterAsText(letter, `${subjectWord} ${subject}`),
    subject,
    body: bodyAsText(letter),
  };
}

/** A letter in plain text with a value where its mark is. */
function filled(marked: string, field: LetterField, { line, lines = line }: Hostile): string {
  const value = field.kind === 'lines' ? lines : line;
  const [first, ...parts] = marked.split(mark(field));
  return parts.reduce((before, after) => {
    // Our sentence ends once: with the person's full stop or with ours.
    const said = value.endsWith('.') && after.startsWith('.') ? value.slice(0, -1) : value;
    // Several lines stand under the words that lead to them.
    if (said.includes('\n') && before.endsWith(': ')) return `${before.trimEnd()}\n${said}${after}`;
    // A footnote holds a citation alone, so nothing stands around it.
    const isTurned = field.id !== 'due-rule' && /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(said);
    return `${before}${isTurned ? `\u2068${said}\u2069` : said}${after}`;
  }, first!);
}

/** How often a slot is in a letter as it stands. */
function places(
  { version, fields, lang }: LetterToWrite,
  entered: Entered,
  store: LetterStore,
  slot: string,
) {
  const limit = store.$inState.get()?.limit?.words ?? '';
  const known = {
    ...knownFrom(fields, { ...entered, 'reply-by': store.$replyBy.get() }, lang),
    'state-limit': limit,
  };
  const pieces = [
    ...version.text.subject,
    ...version.text.paragraphs
      .flat()
      .filter(({ when }) => when.every((condition) => holds(condition, known)))
      .flatMap((sentence) => sentence.pieces),
  ];
  const inText = pieces.filter((piece) => piece.kind === 'slot' && piece.name === slot).length;
  const isCited = pieces.some((piece) => piece.kind === 'note' && piece.rule === slot);
  return inText + (isCited || ['me', 'contact', 'date'].includes(slot) ? 1 : 0);
}

/** Ways whose letters are not the same: a choice that a letter does not ask makes none. */
const waysApart = (one: LetterToWrite) => {
  const letters = one.ways.map((way) => plain(begun(one, allSaid(one, way), state)).whole);
  return one.ways.filter((_, i) => letters.indexOf(letters[i]!) === i);
};

/** Fails unless the link opens exactly this email, or the subject alone where that would be too long for a link. */
function expectMail(subject: string, body: string) {
  const { href, isWhole } = mailLink(subject, body);
  const crlf = body.replaceAll('\n', '\r\n');
  const length = encodeURIComponent(subject).length + encodeURIComponent(crlf).length;
  expect(isWhole).toBe(length + 'mailto:?subject=&body='.length <= longestMailLink);
  if (isWhole) expect(href.length).toBeLessThanOrEqual(longestMailLink);
  const { protocol, pathname, searchParams, hash } = new URL(href);
  expect([protocol, pathname, hash, [...searchParams]]).toEqual([
    'mailto:',
    '',
    '',
    [['subject', subject], ...(isWhole ? [['body', crlf]] : [])],
  ]);
}

// Some letters have dozens of ways through their choices.
describe.each(lettersToWrite)('letter $lang/$letter.id', { timeout: 120_000 }, (one) => {
  const { fields, lang } = one;
  const ways = waysApart(one);
  // What stands in the other fields: nothing, so that sentences for that stand, and something in each. Without a day
  // of its own to answer by, which would move with the day of the letter.
  const bases = ways.flatMap((way) => [
    { base: { 'reply-by': '', ...way } as Entered, code: '' },
    { base: allSaid(one, way), code: state },
  ]);
  const withMark = bases.flatMap(({ base, code }) =>
    fields.filter(canBeSaid).map((field) => {
      const said = (typed: string) => plain(begun(one, { ...base, [field.id]: typed }, code));
      const entered = { ...base, [field.id]: mark(field) };
      const inText = places(one, entered, begun(one, entered, code), field.id);
      return { field, base, code, inText, said, marked: said(mark(field)) };
    }),
  );
  const inPlace = withMark.filter(({ inText }) => inText > 0);

  test('has each field in its place, as often as its sentences ask for it', () => {
    for (const { field, base, inText, marked } of withMark) {
      const found = marked.whole.split(markWords(field, one)).length - 1;
      expect(found, `${field.id} ${JSON.stringify(base)}`).toBe(inText);
    }
    const never = fields.filter(
      (field) => canBeSaid(field) && !inPlace.some((found) => found.field === field),
    );
    // A letter that asks for no answer has no day for it either.
    const asksForNone = one.letter.replyAfterDays === null;
    expect(never.map(({ id }) => id)).toEqual(asksForNone ? ['reply-by'] : []);
  });

  test.each(hostile)('takes $why in each slot, and nothing else of it changes', (value) => {
    for (const { field, said, marked } of inPlace) {
      if (!canBeTyped(field)) continue;
      const found = said(value.typed);
      const wanted =
        value.line === ''
          ? said('')
          : {
              whole: filled(marked.whole, field, value),
              subject: filled(marked.subject, field, value),
              body: filled(marked.body, field, value),
            };
      expect(found).toEqual(wanted);
      expect(found.whole).not.toMatch(unsafe);
      expectMail(found.subject, found.body);
    }
  });

  test('takes any day in each slot for a day, and what is none as nothing', () => {
    for (const { field, said, marked } of inPlace) {
      if (field.kind !== 'date') continue;
      for (const day of ['2028-02-29', '2031-12-31'])
        expect(said(day).whole).toBe(
          marked.whole.replaceAll(dateWords(markDay, lang), dateWords(day, lang)),
        );
      const empty = said('').whole;
      for (const typed of notADay) expect(said(typed).whole, typed).toBe(empty);
    }
  });

  test('with nothing said shows what to fill in, in brackets, and nothing of its own marks', () => {
    for (const way of ways)
      for (const code of ['', state]) {
        const empty = Object.fromEntries(fields.filter(canBeSaid).map(({ id }) => [id, '']));
        for (const entered of [way, { ...empty, ...way }]) {
          const store = begun(one, entered, code);
          const { whole, subject, body } = plain(store);
          expect(whole).not.toMatch(/undefined|null|NaN|[{}]|\[\^|\[\]|^ | $| {2}|\n{3}/m);
          expect(whole).not.toMatch(unsafe);
          expectMail(subject, body);
          const blanks = fields.flatMap((field) => ('blank' in field ? field.blank[lang] : []));
          for (const [, inBrackets] of whole.matchAll(/\[([^\]]*)\]/g))
            if (!/^\d+$/.test(inBrackets!)) expect(blanks).toContain(inBrackets);
        }
      }
  });

  test('has no blank left once what is essential is said, and one for each of that before', () => {
    for (const way of ways)
      for (const code of ['', state]) {
        const essential = [...begun(one, way, code).$inUse.get().values()]
          .filter((use) => use.essential)
          .map(({ id }) => id);
        const wanted = fields.filter(
          ({ id }) => essential.includes(id) || id === 'me' || id === 'contact',
        );
        const full = Object.fromEntries(
          wanted.filter(canBeSaid).map((field) => [field.id, mark(field)]),
        );
        const blanksWith = (entered: Entered) => {
          const { subject, paragraphs, sender } = begun(
            one,
            { ...way, ...entered },
            code,
          ).$letter.get();
          const spans = [subject, ...paragraphs, ...sender].flat();
          return new Set(spans.flatMap((span) => (span.kind === 'blank' ? span.slot : [])));
        };
        expect(blanksWith(full)).toEqual(new Set());
        for (const { id } of wanted)
          expect(blanksWith({ ...full, [id]: '' }), `${id} ${JSON.stringify(way)}`).toEqual(
            new Set([id]),
          );
      }
  });

  test('is the same letter in Word, whatever stands in its slots', async () => {
    const typedFields = fields.filter(canBeTyped);
    const left = new Set(
      typedFields.flatMap(({ id }) => hostile.map(({ why }) => `${id}: ${why}`)),
    );
    for (const way of ways)
      for (const turn of hostile.keys()) {
        const values = typedFields.map((field, i) => ({
          field,
          value: hostile[(turn + i) % hostile.length]!,
        }));
        const entered = {
          ...allSaid(one, way),
          ...Object.fromEntries(values.map(({ field, value }) => [field.id, value.typed])),
        };
        const store = begun(one, entered, state);
        const covered = values
          .filter(
            ({ field }) => places(one, entered, store, field.id) > 0 || field.id === 'due-rule',
          )
          .map(({ field, value }) => `${field.id}: ${value.why}`);
        // What falls away leaves a blank, or no place at all.
        for (const { field, value } of values)
          if (value.line === '') left.delete(`${field.id}: ${value.why}`);
        // Each way once, and again while it has a slot that some value has not been in.
        if (turn > 0 && !covered.some((pair) => left.has(pair))) continue;
        for (const pair of covered) left.delete(pair);
        await expectSameInWord(store);
      }
    expect([...left]).toEqual([]);
  });

  test('is the same letter in Word with nothing said, and without footnotes', async () => {
    for (const withNotes of [true, false]) {
      const store = begun(one, ways[0]!);
      store.$withNotes.set(withNotes);
      await expectSameInWord(store);
    }
  });
});

/** Fails unless the Word file has the same words, blanks and footnotes as the plain text. */
async function expectSameInWord(store: LetterStore) {
  const [letter, { subjectWord, lang }] = [store.$letter.get(), store.$version.get()];
  const { paragraphs, marked, notes, highlighted, xml } = await readDocx(
    await letterDocx(letter, subjectWord, lang),
  );
  const inWord = [
    ...paragraphs.slice(0, -2),
    paragraphs.slice(-2).join('\n'),
    ...(letter.notes.length > 0
      ? [letter.notes.map((_, i) => `[${i + 1}] ${notes[i + 1]}`).join('\n')]
      : []),
  ]
    .join('\n\n')
    .replace(/ +\n/g, '\n');
  expect(inWord).toBe(plain(store).whole.replace(isolates, ''));
  expect(marked).toEqual(letter.notes.map((_, i) => String(i + 1)));
  const blanks = [letter.subject, ...letter.paragraphs, ...letter.sender]
    .flat()
    .flatMap((span) => (span.kind === 'blank' ? [`[${span.text}]`] : []));
  expect(highlighted).toEqual(blanks);
  for (const content of Object.values(xml)) {
    expect(content).not.toMatch(unsafe);
    expect(content).not.toMatch(/[\u2068\u2069]|undefined(?! null)/);
  }
}
