import { describe, expect, test } from 'vitest';
import { stepIds, stepOfEvent, type Limit } from '../../src/data/schema/limit';
import { jurisdictionCodes, jurisdictionSchema } from '../../src/data/schema/jurisdiction';
import { stateFiles } from '../sources/state-files';

const today = new Date().toISOString().slice(0, 10);

test('every jurisdiction has its file, and there is no other', () => {
  expect(stateFiles.map(({ code }) => code)).toEqual(jurisdictionCodes.toSorted());
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
  const limits: Limit[] = stepIds.flatMap((id) => {
    const step = state.steps[id];
    return step.kind === 'state' ? step.limits : [];
  });
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

  test('each step with limits has one that always applies, or one for some children only', () => {
    for (const id of stepIds) {
      const step = state.steps[id];
      if (step.kind !== 'state') continue;
      expect(
        step.limits.some(({ when }) => when === null || when.kind === 'words'),
        id,
      ).toBe(true);
    }
  });

  test('the answer to a request says in words what the school must do', () => {
    const step = state.steps['answer-request'];
    if (step.kind === 'state') for (const limit of step.limits) expect(limit.duty).not.toBeNull();
  });

  test('nothing was checked in the future', () => {
    for (const { key, text } of texts(content))
      if (key === 'checkedOn') expect(text <= today, text).toBe(true);
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
