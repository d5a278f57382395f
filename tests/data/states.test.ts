import { describe, expect, test } from 'vitest';
import rulesJson from '../../src/data/federal/rules.json';
import { jurisdictions } from '../../src/data/jurisdictions';
import { stepIds, stepOfEvent } from '../../src/data/schema/event';
import { type Limit } from '../../src/data/schema/limit';
import { jurisdictionCodes, jurisdictionSchema } from '../../src/data/schema/jurisdiction';
import { tiles } from '../../src/data/tiles';
import { stateFiles } from '../sources/state-files';

const today = new Date().toISOString().slice(0, 10);

test('every jurisdiction has its file, and there is no other', () => {
  expect(stateFiles.map(({ code }) => code)).toEqual(jurisdictionCodes.toSorted());
});

/** A fact that nobody has looked at for this long may have changed: it is looked up again, or goes. */
const monthsToLive = 18;
// The day of the last full review. Move it when you review; facts that you did not check then turn red.
const clock = '2026-11-21';

/** The day so many months before a day, as ISO text; days that the month does not have do no harm there. */
function monthsBefore(day: string, months: number): string {
  const [year, month, rest] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + month - 1 - months;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(rest)}`;
}
const isStale = (checkedOn: string, on: string) => checkedOn < monthsBefore(on, monthsToLive);

test.each([
  ['2025-05-21', '2026-11-21', false],
  ['2025-05-20', '2026-11-21', true],
  ['2026-11-21', '2028-05-21', false],
  ['2026-11-21', '2028-05-22', true],
  ['2026-01-31', '2027-07-31', false],
])('a fact checked on %s is too old on %s: %s', (checkedOn, on, stale) => {
  expect(isStale(checkedOn, on)).toBe(stale);
});

test('no federal fact is older than its limit', () => {
  const stale = Object.entries(rulesJson).filter(([, rule]) => isStale(rule.checkedOn, clock));
  expect(stale.map(([id]) => id)).toEqual([]);
});

test('every tile of the map has a place of its own, and every state a tile', () => {
  const places = Object.values(tiles).map(String);
  expect(new Set(places).size).toBe(places.length);
  const states = jurisdictions.filter(({ kind }) => kind === 'state' || kind === 'district');
  expect(states.filter(({ code }) => !tiles[code])).toEqual([]);
});

/** Every text with its key, however deep it stands. */
function texts(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => texts(item, name));
  return [];
}

const sentenceKeys = ['exceptions', 'doubts', 'notes', 'startNote', 'was', 'looked'];
const clauseKeys = ['duty', 'words', 'onlyWhen', 'serves'];
const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d’'-]+/gu)?.length ?? 0;

const banned =
  /\bshall\b|\bmay not\b|pursuant to|prior to\b|in order to|utiliz|special needs|handicap|suffers? from|your child (?:qualifies|does not qualify)|\bUNVERIFIED\b|https?:|\bLEA\b|public agency/i;
const bareDays =
  /(?<!calendar|school|business|instructional|working|weekend|pupil|attendance|last|first|those|both|these|which|such|of|no|the|other|more|many) \bdays\b|\d[- ]days?\b/i;

describe.each(stateFiles)('state $code:', ({ code, content }) => {
  const parsed = jurisdictionSchema.safeParse(content);

  test('fits the schema, under its own code', () => {
    expect(parsed.error?.message).toBeUndefined();
    expect(parsed.data?.code).toBe(code);
  });
  if (!parsed.success) return;
  const state = parsed.data;
  const limits: Limit[] = [
    ...stepIds.flatMap((id) => {
      const step = state.steps[id];
      return step.kind === 'state' ? step.limits : [];
    }),
    ...state.transfers,
  ];
  const ids = limits.map(({ id }) => id);

  test('each limit has a name of its own, and points only to limits that are there', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { due, when, insteadOf } of limits) {
      const pointed = [...insteadOf];
      if (due.kind === 'within' && due.of.kind === 'due-date') pointed.push(due.of.limit);
      if (when?.kind === 'due-in-summer') pointed.push(when.limit);
      for (const id of pointed) expect(ids).toContain(id);
    }
  });

  test('each limit stands in the step that it ends', () => {
    for (const id of stepIds) {
      const step = state.steps[id];
      if (step.kind !== 'state') continue;
      for (const limit of step.limits) expect(stepOfEvent[limit.to], limit.id).toBe(id);
    }
  });

  test('a step that is part of another is part of a later one that has its own rule', () => {
    for (const [i, id] of stepIds.entries()) {
      const step = state.steps[id];
      if (step.kind !== 'part-of') continue;
      expect(stepIds.indexOf(step.step), id).toBeGreaterThan(i);
      expect(['state', 'federal']).toContain(state.steps[step.step].kind);
    }
  });

  test('a step with limits has one that always applies, or says what holds otherwise', () => {
    for (const id of stepIds) {
      const step = state.steps[id];
      if (step.kind !== 'state') continue;
      const always = step.limits.some(({ when }) => when === null);
      expect(step.otherwise === null, id).toBe(always);
    }
  });

  test('a limit is counted from another’s last day only if that comes before it', () => {
    for (const { id, due } of limits) {
      if (due.kind !== 'within' || due.of.kind !== 'due-date') continue;
      const { limit: other, event } = due.of;
      expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
      expect(limits.find((one) => one.id === other)?.to).toBe(event);
    }
  });

  test('a limit that is told from a school year or a day of the calendar has a case that says which', () => {
    for (const { id, due, when } of limits) {
      const fromEvent =
        due.kind === 'within' && (due.of.kind === 'event' || due.of.kind === 'due-date');
      if (!fromEvent)
        expect(['near-end-of-school-year', 'due-in-summer'], id).toContain(when?.kind);
    }
  });

  test('a case in words has one name, wherever it stands', () => {
    const names = new Map<string, string>();
    for (const { when } of limits) {
      if (when?.kind !== 'words') continue;
      expect(names.get(when.case) ?? when.words).toBe(when.words);
      names.set(when.case, when.words);
    }
  });

  test('says of a change what was before', () => {
    for (const { change } of limits) if (change) expect(change.was).toMatch(/^Before/);
  });

  test('the answer to a request says in words what the school must do', () => {
    const step = state.steps['answer-request'];
    if (step.kind === 'state') for (const limit of step.limits) expect(limit.duty).not.toBeNull();
  });

  test('every fact was checked, not in the future and not too long ago', () => {
    const days = texts(content).filter(({ key }) => key === 'checkedOn');
    expect(days.length).toBeGreaterThan(5);
    for (const { text } of days) {
      expect(text <= today, text).toBe(true);
      expect(isStale(text, clock), text).toBe(false);
    }
  });

  test('no change lies in the future', () => {
    for (const { key, text } of texts(content))
      if (key === 'since') expect(text <= today, text).toBe(true);
  });

  test('every link can be opened safely, and names a page', () => {
    for (const { key, text } of texts(content))
      if (['url', 'readAt', 'seenAt'].includes(key))
        expect(text).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]|$)/);
  });

  test('only an office that a source shows has a phone number', () => {
    const { parentCenters, ...others } = state.helpers;
    for (const helper of [...parentCenters, ...Object.values(others)]) {
      if (!helper) continue;
      expect(helper.verified || helper.phones.length === 0, helper.name).toBe(true);
      expect(helper.verified || helper.doubts.length > 0, helper.name).toBe(true);
    }
  });

  test('speaks in plain sentences that are right in law', () => {
    for (const { key, text } of texts(content)) {
      if (![...sentenceKeys, ...clauseKeys].includes(key)) continue;
      expect(text).not.toMatch(banned);
      expect(text).not.toMatch(bareDays);
      expect(text).not.toMatch(/["']|--|;/);
      if (sentenceKeys.includes(key)) {
        expect(text).toMatch(/^[\p{Lu}“\d].*[.?”]$/u);
        for (const sentence of text.split(/(?<=[.?])\s+(?=[\p{Lu}“])/u))
          expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(32);
      } else {
        expect(text).toMatch(/^(?:[a-zA-Z]).*[^.]$/);
      }
    }
  });
});
