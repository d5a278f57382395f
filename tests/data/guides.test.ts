import { describe, expect, test } from 'vitest';
import { foundingFacts } from '../../src/data/founding-facts';
import { getGlossaryEntry } from '../../src/data/glossary';
import { jurisdictions } from '../../src/data/jurisdictions';
import { getRule, getRuleValue } from '../../src/data/rules';
import { rulesIn, termsIn } from '../../src/lib/guides/marks';
import { bannedWords } from '../sources/banned-words';
import { guideFiles } from '../sources/guide-files';

/** What people read: without tags and their attributes, link addresses, and list numbers. */
const prose = (body: string) =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\d+\. /gm, '');

const lines = (text: string, found: RegExp) =>
  text
    .split('\n')
    .filter((line) => new RegExp(found.source, found.flags.replace('g', '')).test(line));

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fifteen|thirty|sixty|ninety)(?: \w+)? (?:days|weeks|months|years|categories)\b/i;

const stateNames = new RegExp(`\\b(?:${jurisdictions.map(({ name }) => name).join('|')})\\b`);

describe.each(guideFiles)('guide $lang/$id', ({ lang, id, frontMatter, body }) => {
  test('no digit stands in prose: every number comes from the rule that owns it', () => {
    const text = prose(body).replace(/\b504\b/g, '');
    expect(lines(text, /\d/)).toEqual([]);
    const front = frontMatter
      .replace(/\b504\b/g, '')
      .replace(/^(?:order|foundingFacts|checkedOn):.*$/gm, '');
    expect(lines(front, /\d/)).toEqual([]);
  });

  test('no number of a rule is written out in words', () => {
    if (lang === 'en') expect(lines(prose(`${frontMatter}\n${body}`), numberWords)).toEqual([]);
  });

  test('no state’s number stands in prose: it comes from that state’s data alone', () => {
    const text = prose(`${frontMatter}\n${body}`);
    const named = lines(text, stateNames).flatMap((line) => line.split(/(?<=[.?!])\s/));
    const counts = /\d|\b(?:two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|ninety)\b/i;
    expect(named.filter((sentence) => stateNames.test(sentence) && counts.test(sentence))).toEqual(
      [],
    );
  });

  test('says nothing in words that are wrong in law or unkind', () => {
    const text = prose(`${frontMatter}\n${body}`);
    expect(bannedWords[lang].flatMap((word) => lines(text, word))).toEqual([]);
  });

  test('"days" always says which days', () => {
    if (lang === 'en') {
      expect(
        lines(
          prose(body),
          /(?<!calendar|school|business|those|both|hard|few|other|bad|good|these) \bdays\b/i,
        ),
      ).toEqual([]);
    }
  });

  test('explains five or more words, each once', () => {
    const terms = Array.from(body.matchAll(/<Term\s+id="([^"]+)"/g), (match) => match[1]!);
    expect(terms.length).toBeGreaterThanOrEqual(5);
    expect(terms).toEqual(termsIn(body));
    for (const term of terms) expect(getGlossaryEntry(term).id).toBe(term);
  });

  test('rests on eight or more rules, all of them known', () => {
    expect(rulesIn(body).length).toBeGreaterThanOrEqual(8);
    for (const rule of rulesIn(body)) expect(getRule(rule).citation).not.toBe('');
    for (const [, rule, value] of body.matchAll(/<Fact\s+rule="([^"]+)"\s+value="([^"]+)"/g)) {
      expect(getRuleValue(rule!, value!)).toBeDefined();
    }
  });

  test('has each part of the pattern, the mix-ups last', () => {
    const count = (part: RegExp) => body.match(part)?.length ?? 0;
    expect(count(/<InYourState\sfacts=/g)).toBe(1);
    expect(count(/<WordsToUse\s/g)).toBeGreaterThanOrEqual(1);
    expect(count(/<MixUps>/g)).toBe(1);
    expect(count(/<MixUp\s/g)).toBeGreaterThanOrEqual(2);
    expect(body.trimEnd().endsWith('</MixUps>')).toBe(true);
    expect(count(/^## /gm)).toBeGreaterThanOrEqual(3);
  });

  test('names exactly the founding facts assigned to it', () => {
    const assigned = Object.entries(foundingFacts)
      .filter(([, fact]) => fact.guides.includes(id))
      .map(([fact]) => fact);
    const carried = /^foundingFacts: \[(.*)\]$/m
      .exec(frontMatter)?.[1]
      ?.split(/,\s*/)
      .filter(Boolean);
    expect(new Set(carried)).toEqual(new Set(assigned));
  });
});
