import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsInUse } from '../../src/lib/letters/fields-in-use';
import { bodyAsText, letterAsText, spansAsText } from '../../src/lib/letters/letter-as-text';
import { readLetter, readPieces, type Piece } from '../../src/lib/letters/letter-text';
import { longestMailLink, mailLink } from '../../src/lib/letters/mail-link';
import { isRightToLeft, saidText } from '../../src/lib/letters/said-text';
import { holds, writeLetter, type Span } from '../../src/lib/letters/write-letter';

const some = { seed: 504, numRuns: 500 };

/** Any UTF-16, halves of characters too, with what is special in it more often than chance has it. */
const anyTyped = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...['\r', '\n', '\r\n', '\t', '\v', '\f', ' ', '\u00a0', '\u0085', '\u2028', '\u2029'],
        '\u200d',
        ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'],
        ...['\u2069', '\ud83d', '\udc66', '👦🏽', 'é', 'ליאת', 'سارة', '{child}', '$&', '%0A'],
        ...['\ufffe', '\uffff', '\u0000', '\u001b', '\u007f', '.', ':', 'Maya'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What may leave the page in no file and no email. */
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff\u2028\u2029]/u;

describe('the grammar', () => {
  const word = (text: string): Piece => ({ kind: 'words', text });
  const slot = (name: string, usual: string | null = null): Piece => ({
    kind: 'slot',
    name,
    usual,
  });
  const note = (rule: string): Piece => ({ kind: 'note', rule });
  test.each<[line: string, pieces: Piece[], why: string]>([
    ['Dear team,', [word('Dear team,')], 'words alone'],
    ['{child}', [slot('child')], 'a slot alone'],
    ['About {child}.', [word('About '), slot('child'), word('.')], 'a slot between words'],
    ['{a}{b}', [slot('a'), slot('b')], 'two slots with nothing between'],
    ['{to|the principal}', [slot('to', 'the principal')], 'what stands there instead of a blank'],
    ['{to|a: b|c}', [slot('to', 'a: b|c')], 'any words, a bar too'],
    ['{part-c-45-days.limit}', [slot('part-c-45-days.limit')], 'a number that a rule owns'],
    ['{504-plan.limit}', [slot('504-plan.limit')], 'a rule whose name begins with a figure'],
    ['By law.[^pwn-when]', [word('By law.'), note('pwn-when')], 'a note'],
    ['x[^a][^b] y', [word('x'), note('a'), note('b'), word(' y')], 'two notes'],
    ['[see below] ^ |', [word('[see below] ^ |')], 'brackets of the author’s own'],
    ['', [], 'nothing'],
  ])('%j has the parts %j (%s)', (line, pieces) => {
    expect(readPieces(line)).toEqual(pieces);
  });

  test.each([
    ['{Child}', 'a capital'],
    ['{ child }', 'space in the braces'],
    ['{child', 'no end'],
    ['child}', 'no beginning'],
    ['{}', 'nothing in it'],
    ['{to|}', 'a bar with nothing after it'],
    ['{to|a {child}}', 'a slot in a slot'],
    ['{{child}}', 'two braces'],
    ['{-child}', 'a name that begins with a dash'],
    ['{a.b.c}', 'two points'],
    ['[^]', 'a note without a name'],
    ['[^Rule]', 'a note with a capital'],
    ['[^rule', 'a note without an end'],
    ['Yes. {?due} No.', 'a condition in the middle'],
  ])('%j is refused (%s)', (line) => {
    expect(() => readPieces(line)).toThrow('Not a slot or a note');
    expect(() => readLetter('About', `Yes ${line}`)).toThrow('Not a slot or a note');
  });

  test.each([
    ['{?due} A', [{ name: 'due', is: true }], 'something is said'],
    ['{!due} A', [{ name: 'due', is: false }], 'nothing is'],
    ['{?about=iep-late} A', [{ name: 'about', is: 'iep-late' }], 'something is chosen'],
    [
      '{?a=b}{!c}   {?d} A',
      [
        { name: 'a', is: 'b' },
        { name: 'c', is: false },
        { name: 'd', is: true },
      ],
      'several, with or without space between',
    ],
    ['A', [], 'none'],
  ])('%j stands where %j hold (%s)', (line, when) => {
    expect(readLetter('', line).paragraphs).toEqual([[{ when, pieces: [word('A')] }]]);
  });

  test('a choice can be asked for and not be denied, so that every option is written out', () => {
    expect(() => readLetter('About', '{!about=iep-late} A')).toThrow('{!about=iep-late}');
  });

  test('paragraphs are parted by empty lines, sentences by line ends, whatever space is around them', () => {
    const { subject, paragraphs } = readLetter('S', '\n\n A one\n  A two  \n \t\n\n\nB one\n\n');
    expect(subject).toEqual([word('S')]);
    expect(paragraphs.map((one) => one.flatMap(({ pieces }) => pieces))).toEqual([
      [word('A one'), word('A two')],
      [word('B one')],
    ]);
  });

  test('a line that is read always has every letter of the line in it', () => {
    const anyPart = fc.constantFrom(
      ...['{child}', '{to|you}', '[^pwn-when]', '{a.b}', ' ', 'Dear', '.', '[x]'],
    );
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const line = parts.join('');
        const back = readPieces(line).map((piece) => {
          switch (piece.kind) {
            case 'words':
              return piece.text;
            case 'slot':
              return `{${piece.name}${piece.usual === null ? '' : `|${piece.usual}`}}`;
            case 'note':
              return `[^${piece.rule}]`;
          }
        });
        expect(back.join('')).toBe(line);
      }),
      some,
    );
  });
});

describe('what was typed', () => {
  test.each<[typed: string, line: string, lines: string, why: string]>([
    ['  Maya  Lane ', 'Maya Lane', 'Maya  Lane', 'space around it'],
    ['a\r\nb\rc\nd', 'a b c d', 'a\nb\nc\nd', 'the line ends of all systems'],
    ['a\u2028b\u2029c', 'a b c', 'a\nb\nc', 'line ends of Unicode'],
    ['a\tb', 'a b', 'a b', 'a tab'],
    ['a\vb', 'a b', 'a b', 'a line end within a paragraph of Word'],
    ['a\fb', 'a b', 'a b', 'a page end'],
    ['a\u0085b', 'a b', 'a b', 'a line end of old machines'],
    ['\va\f\u0085', 'a', 'a', 'such space around it'],
    ['a \v\n\f b', 'a b', 'a\nb', 'such space around a line end'],
    ['a \n b', 'a b', 'a\nb', 'space around a line end'],
    ['a\n\n\n\nb', 'a b', 'a\n\nb', 'more than one empty line'],
    ['\n\na\n', 'a', 'a', 'empty lines around it'],
    ['a\u0000b\u001bc', 'abc', 'abc', 'control characters'],
    ['\u202eabc\u202c', 'abc', 'abc', 'an override'],
    ['\u2067abc\u2069', 'abc', 'abc', 'an isolate that might not be closed'],
    ['a\ud83db', 'ab', 'ab', 'the first half of a character'],
    ['a\udc66b', 'ab', 'ab', 'the second half of one'],
    ['👦🏽👩‍👧🇲🇽', '👦🏽👩‍👧🇲🇽', '👦🏽👩‍👧🇲🇽', 'whole ones, joined'],
    ['می\u200cخواهم', 'می\u200cخواهم', 'می\u200cخواهم', 'a mark that Persian needs'],
    ['e\u0301', 'e\u0301', 'e\u0301', 'an accent apart'],
    [' \n\t\u0000', '', '', 'nothing that can be seen'],
  ])('%j is said as %j on one line, %j on several (%s)', (typed, line, lines) => {
    expect(saidText(typed, false)).toBe(line);
    expect(saidText(typed, true)).toBe(lines);
  });

  test('never has what may not leave the page, and stays as it is when it is said again', () => {
    fc.assert(
      fc.property(anyTyped, fc.boolean(), (typed, lines) => {
        const said = saidText(typed, lines);
        expect(said).not.toMatch(unsafe);
        expect(said).toBe(said.trim());
        if (!lines) expect(said).not.toContain('\n');
        expect(said).not.toContain('\n\n\n');
        expect(saidText(said, lines)).toBe(said);
      }),
      { ...some, numRuns: 2000 },
    );
  });

  test('always keeps every character that is safe, in its order', () => {
    const seen = (text: string) =>
      [...text].filter(
        (one) => !/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.test(one),
      );
    fc.assert(
      fc.property(anyTyped, fc.boolean(), (typed, lines) => {
        expect(seen(saidText(typed, lines))).toEqual(seen(typed));
      }),
      { ...some, numRuns: 2000 },
    );
  });

  test('never runs two words together that space of any kind kept apart', () => {
    const anySpace = fc.constantFrom(
      ...['\t', '\n', '\v', '\f', '\r', '\r\n', ' ', '\u0085', '\u00a0', '\u2028', '\u2029'],
    );
    fc.assert(
      fc.property(fc.array(anySpace, { minLength: 1 }), fc.boolean(), (space, lines) => {
        expect(saidText(`a${space.join('')}b`, lines)).toMatch(
          lines ? /^a[ \n\u00a0]+b$/ : /^a b$/,
        );
      }),
      some,
    );
  });

  test.each([
    ['ליאת', true, 'Hebrew'],
    ['my son سارة', true, 'Arabic among others'],
    ['ܐ', true, 'Syriac'],
    ['Иван 李 Đặng', false, 'other scripts'],
    ['12 (34)', false, 'figures'],
    ['', false, 'nothing'],
  ])('%j is read from the right: %s (%s)', (text, fromRight) => {
    expect(isRightToLeft(text)).toBe(fromRight);
  });
});

describe('a condition', () => {
  const known = { said: 'x', chosen: 'b', empty: '' };
  test.each<[name: string, is: boolean | string, holds: boolean, why: string]>([
    ['said', true, true, 'something is said'],
    ['said', false, false, 'something is said'],
    ['empty', true, false, 'nothing is'],
    ['empty', false, true, 'nothing is'],
    ['unknown', true, false, 'no field'],
    ['unknown', false, true, 'no field'],
    ['chosen', 'b', true, 'the option'],
    ['chosen', 'c', false, 'another option'],
    ['constructor', true, false, 'a name that every object has'],
    ['__proto__', false, true, 'a name that every object has'],
  ])('%s is %s: %s (%s)', (name, is, expected) => {
    expect(holds({ name, is }, known)).toBe(expected);
  });
});

const write = (
  body: string,
  known: Record<string, string> = {},
  citations: Record<string, string> | null = {},
) =>
  writeLetter(readLetter('About {child}', body), { known, citations, blanks: { child: 'name' } });
const texts = (...given: Parameters<typeof write>) => write(...given).paragraphs.map(spansAsText);

describe('a written letter', () => {
  test('leaves out sentences whose conditions do not hold, and paragraphs without any', () => {
    const body = 'A.\n{?due} B {due}.\nC.\n\n{?due} D.\n\n{!due} E.\n{?due} {?more} F.';
    expect(texts(body)).toEqual(['A. C.', 'E.']);
    expect(texts(body, { due: 'now' })).toEqual(['A. B now. C.', 'D.']);
    expect(texts(body, { due: 'now', more: 'yes' })).toEqual(['A. B now. C.', 'D.', 'F.']);
  });

  test('shows a blank by its own words, else by its name, and what is usual where there is that', () => {
    const spans = write('{child} {grade} {to|you}').paragraphs[0];
    expect(spans).toEqual([
      { kind: 'blank', text: 'name', slot: 'child' },
      { kind: 'words', text: ' ' },
      { kind: 'blank', text: 'grade', slot: 'grade' },
      { kind: 'words', text: ' ' },
      { kind: 'words', text: 'you' },
    ]);
  });

  test('says a chosen option in the words of the letter, which nobody typed', () => {
    const choices = { kin: { daughter: 'my daughter', son: 'my son' } };
    const { paragraphs } = writeLetter(readLetter('A', 'For {kin}, {child}.'), {
      known: { kin: 'daughter', child: 'my son' },
      blanks: {},
      choices,
      citations: null,
    });
    expect(paragraphs).toEqual([
      [
        { kind: 'words', text: 'For ' },
        { kind: 'words', text: 'my daughter' },
        { kind: 'words', text: ', ' },
        { kind: 'said', text: 'my son', slot: 'child' },
        { kind: 'words', text: '.' },
      ],
    ]);
  });

  test.each(['constructor', 'toString', 'valueOf'])(
    'never says or cites what every object has: %s',
    (name) => {
      expect(texts(`{${name.toLowerCase()}|-} A[^${name.toLowerCase()}]`)).toEqual(['- A']);
      const pieces = [
        { kind: 'slot' as const, name, usual: null },
        { kind: 'note' as const, rule: name },
      ];
      const { paragraphs, notes } = writeLetter(
        { subject: [], paragraphs: [[{ when: [], pieces }]] },
        { known: {}, blanks: {}, citations: {} },
      );
      expect(paragraphs).toEqual([[{ kind: 'blank', text: name, slot: name }]]);
      expect(notes).toEqual([]);
    },
  );

  test('never reads what was said as marks of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom('{due}', '[^a]', '{?x}', '$&', '$1', '{due|x}'), (typed) => {
        const { paragraphs, notes } = write('A {x} B', { x: typed, due: 'now' }, { a: '1 A 2' });
        expect(paragraphs.map(spansAsText)).toEqual([`A ${typed} B`]);
        expect(notes).toEqual([]);
      }),
    );
  });

  test('numbers its footnotes as they come, the same citation once', () => {
    const cited = { a: '1 A 2', b: '3 B 4', same: '1 A 2', gone: '' };
    const body = 'X.[^b] Y.[^a]\nZ.[^same][^b]\n{?no} N.[^c]\nW.[^gone][^unknown]';
    const { paragraphs, notes } = write(body, {}, { ...cited, c: '5 C 6' });
    expect(notes).toEqual(['3 B 4', '1 A 2']);
    expect(paragraphs.map(spansAsText)).toEqual(['X. [1] Y. [2] Z. [2] [1] W.']);
  });

  test('has no footnotes where they are left out, and no trace of them', () => {
    const { paragraphs, notes } = write('X.[^b] Y.', {}, null);
    expect([paragraphs.map(spansAsText), notes]).toEqual([['X. Y.'], []]);
  });

  test('always has footnotes 1 to n in the order of their first marks, each cited once', () => {
    const rules = ['a', 'b', 'c', 'd'];
    const citations = { a: '1 A', b: '2 B', c: '1 A', d: '4 D' };
    fc.assert(
      fc.property(
        fc.array(fc.record({ rule: fc.constantFrom(...rules), stands: fc.boolean() })),
        (marks) => {
          const body = marks
            .map(({ rule, stands }) => `${stands ? '{!no}' : '{?no}'} X.[^${rule}]`)
            .join('\n');
          const { paragraphs, notes } = write(body, {}, citations);
          const numbers = paragraphs.flat().flatMap((span) => (span.kind === 'note' ? span.n : []));
          const named = marks
            .filter(({ stands }) => stands)
            .map(({ rule }) => citations[rule as keyof typeof citations]);
          expect(numbers.map((n) => notes[n - 1])).toEqual(named);
          expect(notes).toEqual([...new Set(named)]);
        },
      ),
      some,
    );
  });

  test.each<[body: string, said: string, text: string, why: string]>([
    ['So: {x}', 'a', 'So: a', 'one line'],
    ['So: {x}', 'a\nb', 'So:\na\nb', 'several lines stand under the words that lead to them'],
    ['So: {x}. And so on.', 'a.', 'So: a. And so on.', 'one full stop is enough'],
    ['So: {x}.', 'a?', 'So: a?.', 'nothing of what was said is changed'],
  ])('%j with %j is %j (%s)', (body, x, text) => {
    expect(texts(body, { x })).toEqual([text]);
  });
});

describe('the fields that a letter can use', () => {
  const used = (body: string, known: Record<string, string> = {}) =>
    Object.fromEntries(
      [...fieldsInUse(readLetter('{child}', body), known, { kin: {} }).values()].map(
        ({ id, essential }) => [id, essential],
      ),
    );
  test.each<[body: string, known: Record<string, string>, Record<string, boolean>, why: string]>([
    ['A', {}, {}, 'the subject alone'],
    ['{x}', {}, { x: true }, 'a sentence that stands without it would have a blank'],
    ['{x|y}', {}, { x: false }, 'something usual stands there'],
    ['{kin}', {}, { kin: false }, 'one option of a choice is always chosen'],
    ['{?x} {x}', {}, { x: false }, 'its sentence falls away without it'],
    ['{!x} A', {}, { x: false }, 'a sentence that stands without it'],
    ['{?x} {x}\n{x}', {}, { x: true }, 'one of two sentences needs it'],
    ['{x}\n{?x} {x}', {}, { x: true }, 'in whichever order'],
    ['{?t} {x}', {}, { t: false, x: true }, 'needed where something else is said'],
    [
      '{?c=a} {x}\n{?c=b} {y}',
      { c: 'a' },
      { c: false, x: true },
      'what another choice needs is not',
    ],
    ['{?c=a} {x}\n{?c=b} {y}', { c: 'b' }, { c: false, y: true }, 'and the other way round'],
  ])('%j with %j: %j (%s)', (body, known, fields) => {
    expect(used(body, known)).toEqual({ child: true, ...fields });
  });
});

describe('plain text', () => {
  const said = (text: string): Span => ({ kind: 'said', text, slot: 'x' });
  test('has blanks in brackets, footnotes as numbers, and marks around words of the other direction', () => {
    expect(
      spansAsText([
        { kind: 'words', text: 'For ' },
        said('ליאת'),
        said('Maya'),
        { kind: 'blank', text: 'grade', slot: 'grade' },
        { kind: 'note', n: 2 },
      ]),
    ).toBe('For \u2068ליאת\u2069Maya[grade] [2]');
  });

  const letter = {
    day: 'May 1, 2027',
    subject: [{ kind: 'words' as const, text: 'S' }],
    paragraphs: [[{ kind: 'words' as const, text: 'A' }], [said('B')]],
    sender: [[said('Me')], [{ kind: 'blank' as const, text: 'phone', slot: 'contact' }]],
    notes: ['1 A 2', '3 B 4'],
  };
  test('has the day, the subject, the letter, its sender and its footnotes', () => {
    expect(letterAsText(letter, 'Subject: S')).toBe(
      'May 1, 2027\n\nSubject: S\n\nA\n\nB\n\nMe\n[phone]\n\n[1] 1 A 2\n[2] 3 B 4',
    );
    expect(letterAsText({ ...letter, day: '', notes: [] }, 'Subject: S')).toBe(
      'Subject: S\n\nA\n\nB\n\nMe\n[phone]',
    );
    expect(bodyAsText(letter)).toBe('A\n\nB\n\nMe\n[phone]\n\n[1] 1 A 2\n[2] 3 B 4');
  });

  // Unicode Standard Annex 9, X5c to X8: the end of a paragraph closes every isolate.
  test('always closes the marks around words on the line on which it opens them', () => {
    for (const line of spansAsText([said('\nליאת\nMaya\nسارة'), said('ליאת')]).split('\n'))
      expect(line.match(/\u2068/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
  });
});

describe('a link that opens an email', () => {
  const anySaid = anyTyped.map((typed) => saidText(typed, true));
  const opened = (link: string) => {
    const { protocol, pathname, searchParams } = new URL(link);
    expect([protocol, pathname]).toEqual(['mailto:', '']);
    return [...searchParams];
  };

  const subjectOf = (subject: string) => ['subject', subject.replaceAll('\n', ' ')];
  const bodyOf = (body: string) => ['body', body.replaceAll('\n', '\r\n')];
  /** Texts on both sides of what fits into a link. */
  const anyBody = fc.oneof(
    anySaid,
    fc.tuple(anySaid, fc.integer({ min: 1, max: 400 })).map(([text, n]) => text.repeat(n).trim()),
  );

  test('always has exactly this subject and this text, with the line ends of emails, or the subject alone', () => {
    fc.assert(
      fc.property(anySaid, anyBody, (subject, body) => {
        const { href, isWhole } = mailLink(subject, body);
        // RFC 6068, 2: nothing else may stand in it, and line ends are %0D%0A.
        expect(href).toMatch(/^mailto:\?subject=[\w.~!*'()%-]*(?:&body=[\w.~!*'()%-]*)?$/);
        expect(opened(href)).toEqual([subjectOf(subject), ...(isWhole ? [bodyOf(body)] : [])]);
      }),
      { ...some, numRuns: 2000 },
    );
  });

  test('always holds the whole letter where that is no longer than mail programs take, and never else', () => {
    fc.assert(
      fc.property(anySaid, anyBody, (subject, body) => {
        const { href, isWhole } = mailLink(subject, body);
        const whole = [subjectOf(subject), bodyOf(body)].map((part) =>
          part.map(encodeURIComponent).join('='),
        );
        expect(isWhole).toBe(`mailto:?${whole.join('&')}`.length <= longestMailLink);
        if (isWhole) expect(href.length).toBeLessThanOrEqual(longestMailLink);
      }),
      { ...some, numRuns: 2000 },
    );
  });

  test.each([
    ['&bcc=a@b.example?cc=c#d+e%26f', true],
    [`&bcc=a@b.example?cc=c#d+e%26f${' and so on'.repeat(300)}`, false],
  ])('can have no other part, whatever is typed: %.40j', (body, isWhole) => {
    const link = mailLink('x\nbcc: a@b.example', body);
    expect(link.isWhole).toBe(isWhole);
    expect(opened(link.href)).toEqual([
      ['subject', 'x bcc: a@b.example'],
      ...(isWhole ? [['body', body]] : []),
    ]);
  });

  test('is as long as mail programs take, and not one character longer', () => {
    const most = longestMailLink - mailLink('S', '').href.length;
    const filled = mailLink('S', 'x'.repeat(most));
    expect(filled.href).toHaveLength(longestMailLink);
    expect(filled.isWhole).toBe(true);
    const subjectAlone = { href: 'mailto:?subject=S', isWhole: false };
    expect(mailLink('S', 'x'.repeat(most + 1))).toEqual(subjectAlone);
    expect(mailLink('S', `${'x'.repeat(most - 3)}é`)).toEqual(subjectAlone);
    // A line end is two characters in an email, and six in a link.
    expect(mailLink('S', `${'x'.repeat(most - 5)}\n`)).toEqual(subjectAlone);
    expect(mailLink('S', `${'x'.repeat(most - 6)}\n`).isWhole).toBe(true);
    expect(longestMailLink).toBeLessThanOrEqual(2083);
  });
});
