import { describe, expect, test } from 'vitest';
import { labelsNow } from '../../src/lib/letters/labels-now';
import type { SaidField } from '../../src/lib/letters/version';

const line = (id: string): SaidField => ({ id, kind: 'line', label: `Any ${id}`, blank: id });
const fields: readonly SaidField[] = [
  line('day'),
  line('place'),
  {
    id: 'about',
    kind: 'choice',
    label: 'About',
    options: [
      { id: 'plain', label: 'Plain' },
      { id: 'request', label: 'Request', labels: { day: 'Day you asked' } },
      { id: 'move', label: 'Move', labels: { day: 'Day you moved', place: 'New place' } },
    ],
  },
  {
    id: 'how',
    kind: 'choice',
    label: 'How',
    options: [
      { id: 'see', label: 'See', labels: { size: 'Size to see' } },
      { id: 'get', label: 'Get' },
    ],
  },
  { id: 'copy', kind: 'tick', label: 'Copy', on: true },
];

describe('what fields are called now', () => {
  test.each<[entered: Record<string, string>, labels: Record<string, string>, why: string]>([
    [{}, { size: 'Size to see' }, 'the first options are chosen'],
    [{ about: 'request' }, { day: 'Day you asked', size: 'Size to see' }, 'one field'],
    [
      { about: 'move', how: 'get' },
      { day: 'Day you moved', place: 'New place' },
      'several, and nothing of another option',
    ],
    [{ about: 'plain', how: 'get' }, {}, 'options that rename nothing'],
    [{ about: 'gone', how: '' }, { size: 'Size to see' }, 'an option that there is not'],
    [{ about: '__proto__', how: 'constructor' }, { size: 'Size to see' }, 'nor one of these'],
    [{ day: 'move', copy: 'request', other: 'x' }, { size: 'Size to see' }, 'what is no choice'],
  ])('after %j is %j (%s)', (entered, labels) => {
    expect(labelsNow(fields, entered)).toEqual(labels);
  });

  test('is the usual where there is no choice', () => {
    expect(labelsNow([line('day')], { day: 'x', about: 'move' })).toEqual({});
  });
});
