import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillers } from '../../src/data/fillers';
import { ask, type Engine, type Hit } from '../../src/lib/search/ask';
import { firstSentence } from '../../src/lib/search/first-sentence';
import { mixed } from '../../src/lib/search/mixed';
import { significantWords } from '../../src/lib/search/significant-words';
import { createSearchStore } from '../../src/stores/search';

const en = new Set(fillers.en);

test.each([
  ['how do I ask the school to test my kid', ['ask', 'school', 'test', 'kid']],
  ['What is an IEP?', ['iep']],
  ['IEP iep IEP', ['iep']],
  ['what is it', ['what', 'is', 'it']],
  ['they’re at school', ['they’re', 'school']],
  ['  ', []],
  ['?!', []],
])('the telling words of "%s"', (question, words) => {
  expect(significantWords(question, en)).toEqual(words);
});

test('Spanish fillers are known with and without their accents', () => {
  expect(significantWords('¿Qué es un plan 504 y cómo lo pido?', new Set(fillers.es))).toEqual([
    'plan',
    '504',
    'pido',
  ]);
});

test('fillers are written without accents and capitals, each once', () => {
  for (const list of Object.values(fillers)) {
    expect(
      list.filter(
        (word) =>
          word !==
          word
            .toLowerCase()
            .normalize('NFD')
            .replace(/[\u0300-\u036f']/g, ''),
      ),
    ).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  }
});

test.each([
  ['One. Two.', 'One.'],
  ['Is it? Yes.', 'Is it?'],
  ['No end', 'No end'],
  ['See 34 CFR 300.301 first. Then act.', 'See 34 CFR 300.301 first.'],
  ['', ''],
])('the first sentence of "%s" is "%s"', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

/** An engine like ours: a page is found when it has every known word; unknown words are passed over. */
const engineOf =
  (pages: Record<string, string[]>): Engine<Hit> =>
  (query) => {
    const known = new Set(Object.values(pages).flat());
    const words = query.split(' ').filter((word) => known.has(word));
    const found = Object.keys(pages).filter(
      (id) => words.length > 0 && words.every((word) => pages[id]!.includes(word)),
    );
    return Promise.resolve(found.map((id) => ({ id, score: pages[id]!.length })));
  };

const pages = {
  asking: ['ask', 'school', 'evaluation', 'test'],
  meeting: ['school', 'meeting', 'ask'],
  team: ['meeting', 'team'],
};
const ids = async (question: string) => {
  const { match, hits } = await ask(question, engineOf(pages), en);
  return { match, hits: hits.map(({ id }) => id) };
};

describe('a question is answered in rounds', () => {
  test('pages with all words first, then those with fewer and fewer', async () => {
    expect(await ids('ask school meeting')).toEqual({
      match: 'all',
      hits: ['meeting', 'asking', 'team'],
    });
  });

  test('with some words only, when no page has all', async () => {
    expect(await ids('evaluation team')).toMatchObject({ match: 'some' });
  });

  test('a word that stands nowhere is not passed over in silence', async () => {
    expect(await ids('meeting xylophone')).toMatchObject({
      match: 'some',
      hits: ['meeting', 'team'],
    });
  });

  test('a page that the question names comes first, even where others have all its words', async () => {
    const engine: Engine<Hit> = async (query) =>
      (await engineOf({ ...pages, texas: ['texas'], about: ['texas', 'meeting'] })(query)).map(
        (hit) => ({ ...hit, named: hit.id === 'texas' }),
      );
    const { hits } = await ask('texas meeting', engine, en);
    expect(hits.map(({ id }) => id)).toEqual(['texas', 'about', 'meeting', 'team']);
  });

  test('a rare word tells more than a common one', async () => {
    const some = { a: ['plan', 'rare'], b: ['plan', 'common'], c: ['common'], d: ['common'] };
    const { hits } = await ask('rare common', engineOf(some), en);
    expect(hits[0]!.id).toBe('a');
  });

  test('nothing, when no word stands anywhere', async () => {
    expect(await ids('xylophone')).toEqual({ match: 'none', hits: [] });
    expect(await ids('?')).toEqual({ match: 'none', hits: [] });
  });

  test('a page is never listed twice, and any question with one known word is never empty', async () => {
    const word = fc.constantFrom('ask', 'school', 'meeting', 'team', 'xylophone', 'the', 'how');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        const { match, hits } = await ids(words.join(' '));
        expect(new Set(hits).size).toBe(hits.length);
        const known = words.some((each) => Object.values(pages).flat().includes(each));
        expect(hits.length > 0).toBe(known);
        expect(match === 'none').toBe(!known);
      }),
    );
  });

  test('no question, however odd, is ever thrown back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (question) => {
        await expect(ids(question)).resolves.toBeDefined();
      }),
    );
  });
});

describe('what is shown has room for every group', () => {
  const hits = (groups: string) => [...groups].map((group, id) => ({ id, group }));
  const shown = (groups: string, places: number, share: number) =>
    mixed(hits(groups), places, share)
      .map(({ group }) => group)
      .join('');

  test('many of one group leave room for the first of another', () => {
    expect(shown('wwwwwwg', 4, 2)).toBe('wwwg');
    expect(shown('twwwwwlg', 5, 2)).toBe('twwlg');
  });

  test('room that no other group needs goes to the best', () => {
    expect(shown('wwwww', 4, 2)).toBe('wwww');
    expect(shown('wgw', 12, 1)).toBe('wgw');
  });

  test('the order is kept, nothing is shown twice, and all places are used', () => {
    const group = fc.constantFrom('g', 't', 'w');
    const places = fc.nat(12);
    fc.assert(
      fc.property(fc.string({ unit: group }), places, fc.nat(5), (groups, places, share) => {
        const ids = mixed(hits(groups), places, share).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
        expect(ids).toHaveLength(Math.min(places, groups.length));
      }),
    );
  });

  test('the first of each group is shown where there is a place for each', () => {
    const group = fc.constantFrom('g', 't', 'w');
    fc.assert(
      fc.property(fc.string({ unit: group }), fc.integer({ min: 1, max: 4 }), (groups, share) => {
        const shownGroups = new Set(shown(groups, 3 * share, share));
        expect(shownGroups).toEqual(new Set(groups));
      }),
    );
  });
});

describe('the search of a page', () => {
  const found = (id: string, group = 'guides') => ({
    id,
    score: 1,
    group,
    load: () => Promise.resolve(id),
  });

  test('goes from start over searching to an answer', async () => {
    const { $search, search } = createSearchStore(
      () => Promise.resolve(() => Promise.resolve([found('a')])),
      en,
    );
    const kinds: string[] = [];
    $search.subscribe(({ kind }) => kinds.push(kind));
    await search(' plan ');
    expect(kinds).toEqual(['start', 'searching', 'answered']);
    expect($search.get()).toEqual({
      kind: 'answered',
      question: 'plan',
      match: 'all',
      results: ['a'],
    });
  });

  test('shows twelve at most, and a guide below twenty words', async () => {
    const words = Array.from({ length: 20 }, (_, i) => found(`word ${i}`, 'words'));
    const { $search, search } = createSearchStore(
      () => Promise.resolve(() => Promise.resolve([...words, found('guide')])),
      en,
    );
    await search('plan');
    const state = $search.get();
    if (state.kind !== 'answered') throw new Error(state.kind);
    expect(state.results).toHaveLength(12);
    expect(state.results.at(-1)).toBe('guide');
  });

  test('an empty question goes back to the start', async () => {
    const { $search, search } = createSearchStore(
      () => Promise.reject(new Error('never asked')),
      en,
    );
    await search('   ');
    expect($search.get()).toEqual({ kind: 'start' });
  });

  test('an engine that cannot be had is a state, not an error', async () => {
    const { $search, search } = createSearchStore(() => Promise.reject(new Error('offline')), en);
    await search('plan');
    expect($search.get()).toEqual({ kind: 'failed', question: 'plan' });
  });

  test('the answer to an older question never replaces that to a newer one', async () => {
    const waiting: ((answer: ReturnType<typeof found>[]) => void)[] = [];
    const engine = () =>
      new Promise<ReturnType<typeof found>[]>((resolve) => waiting.push(resolve));
    const { $search, search } = createSearchStore(() => Promise.resolve(engine), en);
    const older = search('older');
    await Promise.resolve();
    const newer = search('newer');
    await Promise.resolve();
    await Promise.resolve();
    waiting[1]!([found('new')]);
    await newer;
    waiting[0]!([found('old')]);
    await older;
    expect($search.get()).toMatchObject({ question: 'newer', results: ['new'] });
  });
});
