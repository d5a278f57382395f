import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKept } from '../../src/lib/deadlines/kept';
import type { StateTimeline } from '../../src/lib/deadlines/said';
import { createTimelineStore } from '../../src/stores/timeline';
import { madeUpState } from '../sources/made-up-state';

const texas = madeUpState('tx', 'Texas', 30);
const ohio = madeUpState('oh', 'Ohio', 60);

function started(state: StateTimeline | null = texas) {
  const store = createTimelineStore(state);
  store.$today.set('2026-11-22');
  return store;
}

const answerOf = (store: ReturnType<typeof createTimelineStore>) =>
  store.$results.get()?.find(({ id }) => id === 'answer');

describe('before anything is known', () => {
  test('there is no list, and no journey without a state', () => {
    expect(started().$results.get()).toBeNull();
    expect(started(null).$said.get()).toBeNull();
  });

  test('there is no list while the day is not known, as on the server', () => {
    const store = createTimelineStore(texas);
    store.type('request-received', '2026-11-02');
    expect(store.$results.get()).toBeNull();
  });

  test('the first journey stands there, also for a name that no journey has', () => {
    const store = started();
    expect(store.$said.get()!.id).toBe('evaluation');
    for (const odd of ['__proto__', '', '<script>']) {
      store.chooseJourney(odd);
      expect(store.$said.get()!.id, odd).toBe('evaluation');
    }
  });
});

describe('one date', () => {
  test('gives a day to the step it starts', () => {
    const store = started();
    store.type('request-received', '2026-11-02');
    expect(answerOf(store)).toMatchObject({
      status: 'next',
      by: { earliest: '2026-12-02', latest: '2026-12-02' },
    });
  });

  test('that is not whole is kept as it was typed, and the others count on', () => {
    const store = started();
    store.type('request-received', '2026-11-02');
    store.type('consent-received', '?');
    expect(store.$typed.get()['consent-received']).toBe('?');
    expect(store.$checked.get().problems).toEqual({ 'consent-received': { kind: 'not-a-date' } });
    expect(answerOf(store)!.by!.latest).toBe('2026-12-02');
  });

  test('of another journey does not show there, and is back with its own', () => {
    const store = started();
    store.type('request-received', '2026-11-02');
    store.chooseJourney('iep');
    expect(store.$results.get()).toBeNull();
    store.chooseJourney('evaluation');
    expect(answerOf(store)!.by!.latest).toBe('2026-12-02');
  });

  test('is late the day after its last day, and not on it', () => {
    const store = started();
    store.type('request-received', '2026-10-23');
    expect(answerOf(store)!.status).toBe('next');
    store.$today.set('2026-11-23');
    expect(answerOf(store)!.status).toBe('late');
  });
});

describe('another state', () => {
  test('keeps the dates, and says which steps have another day', () => {
    const store = started();
    store.type('request-received', '2026-11-02');
    store.type('consent-received', '2026-11-10');
    store.changeState(ohio);
    expect(store.$typed.get()['request-received']).toBe('2026-11-02');
    expect(answerOf(store)!.by!.latest).toBe('2027-01-01');
    expect(store.$moved.get()).toEqual({ dated: 2, titles: ['The school answers'] });
  });

  test('says nothing of dates where none is known', () => {
    const store = started();
    store.changeState(ohio);
    expect(store.$moved.get()).toEqual({ dated: 0, titles: [] });
  });

  test('is no change where it is the same, or the first one', () => {
    const [same, first] = [started(), started(null)];
    same.changeState(texas);
    first.changeState(texas);
    expect([same.$moved.get(), first.$moved.get()]).toEqual([null, null]);
  });
});

test('a case counts only where the journey has it', () => {
  const store = started();
  store.type('request-received', '2026-11-02');
  store.setCase('preschool', true);
  store.setCase('of-another-state', true);
  expect(store.$input.get()!.cases).toEqual(['preschool']);
  store.setCase('preschool', false);
  expect(store.$input.get()!.cases).toEqual([]);
});

test.each([
  ['', 0, 'nothing typed'],
  [' 12 ', 12, 'spaces around it'],
  ['201', 0, 'more than a school year has: not taken'],
  ['-1', 0, 'less than none: not taken'],
  ['4.5', 0, 'not whole: not taken'],
])('absences "%s" count as %i: %s', (typed, n) => {
  const store = started();
  store.type('request-received', '2026-11-02');
  store.$absences.set(typed);
  expect(store.$input.get()!.absences).toBe(n);
});

test('clearing forgets all that was entered, and leaves state and journey', () => {
  const store = started();
  store.chooseJourney('iep');
  store.type('iep-reviewed', '2026-11-02');
  store.setCase('preschool', true);
  store.$absences.set('4');
  store.$calendar.set({
    firstDay: '2026-08-12',
    lastDay: '2027-05-28',
    nextFirstDay: null,
    daysOff: [],
    complete: false,
  });
  store.changeState(ohio);
  store.clear();
  const { $typed, $cases, $absences, $calendar, $moved, $results } = store;
  expect([$typed, $cases, $absences, $calendar, $moved, $results].map((one) => one.get())).toEqual([
    {},
    [],
    '',
    null,
    null,
    null,
  ]);
  expect([store.$state.get()!.code, store.$said.get()!.id]).toEqual(['oh', 'iep']);
});

describe('what was kept on the device', () => {
  const kept = {
    state: 'tx',
    journey: 'evaluation',
    dates: { 'request-received': '2026-11-02' },
    calendar: null,
    cases: ['preschool'],
    absences: '3',
  };

  test('comes back whole', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });

  test('does not take the place of what has been typed since', () => {
    const store = started();
    store.type('request-received', '2026-11-05');
    store.restore(readKept(JSON.stringify(kept))!);
    expect(store.$typed.get()).toEqual({ 'request-received': '2026-11-05' });
    expect(store.$cases.get()).toEqual(['preschool']);
  });

  test.each<[string | null, string]>([
    [null, 'nothing kept'],
    ['', 'empty'],
    ['{', 'broken'],
    ['[]', 'a list'],
    ['null', 'nothing in it'],
  ])('%s is not read: %s', (text) => {
    expect(readKept(text)).toBeNull();
  });

  test('that someone has changed is taken only as far as it is well formed', () => {
    const calendar = {
      firstDay: '2026-08-12',
      lastDay: '2026-08-01',
      nextFirstDay: null,
      daysOff: [],
    };
    const text = `{"__proto__":{"state":"x"},"state":4,"dates":{"request-received":"2026-02-30","__proto__":"2026-01-05","consent-received":"2026-11-09"},"calendar":${JSON.stringify(calendar)},"cases":[1,"preschool"],"absences":{}}`;
    const read = readKept(text)!;
    expect(read).toMatchObject({ state: '', journey: '', calendar: null, absences: '' });
    expect(read.cases).toEqual(['preschool']);
    expect(read.dates['consent-received']).toBe('2026-11-09');
    expect(Object.hasOwn(read.dates, 'request-received')).toBe(false);
    expect(Object.getPrototypeOf(read.dates)).toBe(Object.prototype);
  });

  test('never breaks the list, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const store = started();
        const read = readKept(text);
        if (read) store.restore(read);
        store.type('request-received', '2026-11-02');
        expect(answerOf(store)!.by!.latest).toBe('2026-12-02');
      }),
    );
  });
});
