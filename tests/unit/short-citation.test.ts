import { describe, expect, test } from 'vitest';
import rulesJson from '../../src/data/federal/rules.json';
import { shortCitation, shortCitations } from '../../src/lib/facts/short-citation';

test.each([
  ['34 CFR 300.301(c)(1)', '34 CFR 300.301(c)(1)', 'one rule stays'],
  ['34 CFR 104.61; 100.7(b)', '34 CFR 104.61', 'the first of two'],
  ['34 CFR 300.111(d); 20 U.S.C. 1412(a)(3)(B)', '34 CFR 300.111(d)', 'the law behind a rule'],
  ['34 CFR 300.301(a), (c)(2)', '34 CFR 300.301(a)', 'another paragraph'],
  ['34 CFR 300.131(a), (c), (e); 300.140(b)(1)', '34 CFR 300.131(a)', 'several paragraphs'],
  ['42 U.S.C. 12102(2), (4); ADA Amendments Act of 2008', '42 U.S.C. 12102(2)', 'a law by name'],
  ['34 CFR 300.8(c)(1)-(13); 300.8(b)', '34 CFR 300.8(c)(1)-(13)', 'from one to another'],
  ['34 CFR 303.430(a)-(d); 303.433', '34 CFR 303.430(a)-(d)', 'from one to another'],
  ['34 CFR 104.33-104.36 (the rule says nothing of it)', '34 CFR 104.33-104.36', 'a remark'],
  [
    '34 CFR 104.35 (the rule says nothing of it); OCR, Parent Guide (December 2016)',
    '34 CFR 104.35',
    'a remark and a guide',
  ],
  [
    "34 CFR 104.42-104.44; OCR 'Students with Disabilities'",
    '34 CFR 104.42-104.44',
    'a guide with a title',
  ],
  ['OSEP Memo 11-07 (21 Jan 2011); 34 CFR 300.111', 'OSEP Memo 11-07', 'a memo and its day'],
  ['71 FR 46661 (14 Aug 2006), preamble to 34 CFR 300.306', '71 FR 46661', 'a preamble'],
  ['2006 preamble, 71 FR 46678 (14 Aug 2006)', '2006 preamble', 'where it stands'],
  ['20 U.S.C. 1471-1473', '20 U.S.C. 1471-1473', 'a law alone'],
])('"%s" is cited as "%s" (%s)', (citation, short) => {
  expect(shortCitation(citation)).toBe(short);
});

const citations = Object.values(rulesJson).map(({ citation }) => citation);

test.each(citations)('"%s" keeps its beginning, whole words and brackets in pairs', (citation) => {
  const short = shortCitation(citation);
  expect(citation.startsWith(short)).toBe(true);
  expect(short).toMatch(/[\w)]$/);
  expect(short.split('(').length).toBe(short.split(')').length);
  expect(short).not.toMatch(/;|says? nothing|\bOCR,/);
});

describe('several citations', () => {
  test.each([
    [[], [], 'none'],
    [['34 CFR 300.17'], ['34 CFR 300.17'], 'one'],
    [
      ['34 CFR 300.17', '34 CFR 300.39(b)(1)', '34 CFR 303.21; 20 U.S.C. 1432(5)'],
      ['34 CFR 300.17', '300.39(b)(1)', '303.21'],
      'the same title is named once',
    ],
    [
      ['29 U.S.C. 794(a)-(b); 34 CFR 104.4(a)', '34 CFR 104.33(a)-(b)', '34 CFR 104.39'],
      ['29 U.S.C. 794(a)-(b)', '34 CFR 104.33(a)-(b)', '104.39'],
      'another title is named',
    ],
    [
      ['20 U.S.C. 6311(b)', '29 U.S.C. 794'],
      ['20 U.S.C. 6311(b)', '29 U.S.C. 794'],
      'another title of the same code',
    ],
    [
      ['34 CFR 300.17', 'OSEP Memo 11-07 (21 Jan 2011)', '34 CFR 300.39(a)'],
      ['34 CFR 300.17', 'OSEP Memo 11-07', '34 CFR 300.39(a)'],
      'after something else the title is named again',
    ],
    [
      ['34 CFR 104.36', '34 CFR 104.61; 100.7(b)', '20 U.S.C. 1415(l)', '34 CFR 104.36'],
      ['34 CFR 104.36', '104.61', '20 U.S.C. 1415(l)', '34 CFR 104.36'],
      'back at the first title',
    ],
  ])('%j are %j (%s)', (long, short) => {
    expect(shortCitations(long)).toEqual(short);
  });
});
