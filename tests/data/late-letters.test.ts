// What the timeline writes when a day has passed is the letter "follow-up" with choices made: both must fit together.
import { describe, expect, test } from 'vitest';
import { journeys, lateLetters } from '../../src/data/journeys';
import { getLetterField, letters } from '../../src/data/letters';
import { getRule } from '../../src/data/rules';
import { journeyEvents, lateLetterSchema, type LateLetter } from '../../src/data/schema/journey';
import { fillLetter } from '../../src/lib/deadlines/fill-letter';
import { shortCitation } from '../../src/lib/facts/short-citation';
import { knownFrom } from '../../src/lib/letters/known';
import { spansAsText } from '../../src/lib/letters/letter-as-text';
import { lateLetter } from '../../src/lib/letters/late-letter';
import { holds } from '../../src/lib/letters/write-letter';
import { begun, everyLetter, lettersToWrite } from '../sources/every-letter';
import { saidLateLetters } from '../sources/state-timeline';

const followUp = lettersToWrite.find(
  ({ letter, lang }) => letter.id === 'follow-up' && lang === 'en',
)!;
const { version, fields } = followUp;
const own = letters.find(({ id }) => id === 'follow-up')!.fields;

/** The sentences that stand in the letter with an entry's choices and its days. */
function standing({ choices, day }: LateLetter) {
  const days = { due: '2026-10-20', ...(day && { [day.field]: '2026-09-01' }) };
  // Ticks are what only a person can tell.
  const ticks = fields.filter(({ kind }) => kind === 'tick').map(({ id }) => [id, 'no']);
  const known = knownFrom(fields, { ...Object.fromEntries(ticks), ...choices, ...days }, 'en');
  return version.text.paragraphs
    .flat()
    .filter(({ when }) => when.every((condition) => holds(condition, known)));
}
const named = lateLetters.map((late) => ({ late, at: `${late.id} ${late.case ?? ''}`.trim() }));
const marks = /\{([^{}]*)\}/g;
const marksIn = ({ subject, paragraphs }: ReturnType<typeof lateLetter>) =>
  Array.from([subject, ...paragraphs].join('\n').matchAll(marks), ([, name]) => name!);

describe.each(named)('the late letter $at', ({ late }) => {
  const { choices, day, note } = late;
  const said = lateLetter(version, late);

  test('chooses what the letter offers', () => {
    for (const [name, option] of Object.entries(choices)) {
      expect(own).toContain(name);
      const field = getLetterField(name);
      expect(field.kind === 'choice' && field.options.map(({ id }) => id), name).toContain(option);
    }
  });

  test('makes every choice that its sentences hang on', () => {
    const asked = version.text.paragraphs
      .flat()
      .filter(({ when }) =>
        when.some(({ name, is }) => name === 'about' && is === choices['about']),
      )
      .flatMap(({ when }) => when.flatMap(({ name, is }) => (typeof is === 'string' ? name : [])));
    expect(new Set(Object.keys(choices))).toEqual(new Set(asked));
  });

  test('names a day that the letter uses with these choices', () => {
    if (day === null) return;
    expect([...everyLetter, ...own]).toContain(day.field);
    expect(getLetterField(day.field).kind).toBe('date');
    const slots = standing(late).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'slot' ? piece.name : [])),
    );
    expect(slots).toContain(day.field);
    expect(marksIn(said)).toContain(day.event);
  });

  test('has its rule where a sentence that stands leans on it', () => {
    const notes = standing(late).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'note' ? piece.rule : [])),
    );
    expect(notes).toContain(note);
    expect(marksIn(said).filter((name) => name === 'rule')).toHaveLength(1);
    // It stands in its sentence, and not behind the full stop as a footnote's mark does.
    expect(said.paragraphs.join('\n')).toMatch(/[^\s.] \(\{rule\}\)[.,]/);
  });

  test('has only marks that the timeline fills, and with these filled no brace is left', () => {
    const found = marksIn(said);
    expect(found.filter((name) => !['due', 'rule', day?.event].includes(name))).toEqual([]);
    const values = Object.fromEntries(found.map((name) => [name, 'So']));
    const filled = [said.subject, ...said.paragraphs].map((text) => fillLetter(text, values, '-'));
    expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('says nothing that only a person can tell, and leaves no hole', () => {
    const ticked = version.text.paragraphs
      .flat()
      .filter(({ when }) =>
        when.some(
          ({ name, is }) => is === true && fields.some((f) => f.id === name && f.kind === 'tick'),
        ),
      );
    const text = said.paragraphs.join('\n');
    for (const { pieces } of ticked)
      for (const piece of pieces)
        if (piece.kind === 'words' && piece.text.length > 20)
          expect(text).not.toContain(piece.text);
    expect([said.subject, text].join('\n')).not.toMatch(/undefined|null|\[\]|^ | $| {2}|\n\n/m);
  });

  test('ends with blanks for who sends it, as the letter itself does', () => {
    const sender = begun(followUp, choices).$letter.get().sender.map(spansAsText);
    expect(said.paragraphs.at(-1)).toBe(sender.join(', '));
    expect(said.paragraphs.filter((text) => text.includes(sender[0]!))).toHaveLength(1);
  });

  test('opens the letter that says the same day, is due on the same day and cites its rule', () => {
    const days = { due: '2026-10-20', ...(day && { [day.field]: '2026-09-01' }) };
    const store = begun(followUp, { ...choices, ...days, 'due-rule': '1 Example Code 2' });
    const { paragraphs, notes } = store.$letter.get();
    const inLetter = paragraphs.flat().flatMap((span) => (span.kind === 'said' ? span.text : []));
    if (day) expect(inLetter).toContain('September 1, 2026');
    if (marksIn(said).includes('due')) expect(inLetter).toContain('October 20, 2026');
    expect(notes).toContain(
      note === 'due-rule' ? '1 Example Code 2' : shortCitation(getRule(note).citation),
    );
  });

  test('is sent by a step, whose case it is where it has one', () => {
    const steps = journeys
      .flatMap((journey) => journey.steps)
      .filter((one) => one.letter === late.id);
    expect(steps).not.toEqual([]);
    for (const { rule } of steps) {
      const limits = 'limits' in rule ? rule.limits : [];
      const cases = limits.flatMap(({ when }) => (when?.kind === 'words' ? when.case : []));
      if (late.case !== null) expect(cases).toContain(late.case);
    }
  });

  test('counts from an event of its journeys', () => {
    if (day === null) return;
    expect(journeyEvents).toContain(day.event);
    for (const { fields: asked, steps } of journeys)
      if (steps.some(({ letter }) => letter === late.id))
        expect(asked.map(({ event }) => event)).toContain(day.event);
  });
});

test('a late letter with a key that the schema does not know is refused', () => {
  expect(() => lateLetterSchema.parse({ ...lateLetters[0], extra: 1 })).toThrow('extra');
});

test('the other tests of the timeline read the letters as the site makes them', () => {
  expect(saidLateLetters).toEqual(lateLetters.map((late) => lateLetter(version, late)));
});
