// Worked out by hand from the rules that each case cites. Never regenerate this file from the code.
import { expect, test } from 'vitest';
import { quiz } from '../../src/data/quiz';
import { decide } from '../../src/lib/quiz/decide';
import { walk } from '../../src/lib/quiz/walk';

/** The answers of a run: one id, or several where a question takes several. */
type Given = Readonly<Record<string, string | readonly string[]>>;

interface Case {
  /** The child's situation: all that matters in it. */
  case: string;
  /** The rule that decides it. */
  cite: string;
  answers: Given;
  /** The result; several where the rules leave more than one defensible. */
  expected: string | string[];
}

/** A whole run where nothing is hard and nothing is known, but for what `told` says. */
const run =
  (quiet: Given) =>
  (told: Given = {}): Given => {
    const { since, ...rest } = { ...quiet, ...told };
    const unasked = since === undefined || (rest['hard'] ?? rest['hard-young']) === 'none';
    return unasked ? rest : { ...rest, since };
  };

const nothingTold = { diagnosis: 'no', 'asked-before': 'no', also: 'none', state: 'not-sure' };
const nothingTried = { since: 'months', tried: 'none', 'would-help': 'none', ...nothingTold };
const nothingAtSchool = {
  plan: 'none',
  hard: 'none',
  'at-school': 'none',
  'at-home': 'none',
  ...nothingTried,
};

const under3 = run({
  setting: 'under-3',
  'third-birthday': 'later',
  'early-help': 'no',
  'hard-young': 'none',
  diagnosis: 'no',
  state: 'not-sure',
});
const preschool = run({
  setting: 'preschool',
  plan: 'none',
  'hard-young': 'none',
  'in-a-group': 'none',
  ...nothingTried,
});
const publicSchool = run({ setting: 'public', ...nothingAtSchool });
const home = run({ setting: 'home', ...nothingAtSchool });
const somewhere = run({ setting: 'not-sure', ...nothingAtSchool });
const privateSchool = run({ setting: 'private', ...nothingAtSchool });
/** An IEP, and for one that came with a move no question about what is wrong with it. */
const withIep = (told: Given) => {
  const { 'iep-concern': concern, ...rest } = anyIep(told);
  return rest['plan'] === 'iep-moved' || concern === undefined
    ? rest
    : { ...rest, 'iep-concern': concern };
};
const anyIep = run({
  setting: 'public',
  plan: 'iep',
  'iep-concern': 'not-sure',
  also: 'none',
  state: 'not-sure',
});
/** Left without a regular diploma, and young enough to go back. */
const left = run({
  setting: 'left',
  diploma: 'without',
  'age-now': 'up-to-limit',
  hard: 'none',
  since: 'years',
  'would-help': 'none',
  ...nothingTold,
});

const nothingKnown = {
  plan: 'not-sure',
  hard: 'not-sure',
  since: 'not-sure',
  'at-school': 'not-sure',
  'at-home': 'not-sure',
  tried: 'not-sure',
  'would-help': 'not-sure',
  diagnosis: 'not-sure',
  'asked-before': 'not-sure',
  also: 'not-sure',
};
/** A disability that shows, behind the class, and a wish for special teaching. */
const readingAllThree = {
  hard: 'reading',
  since: 'years',
  'at-school': 'behind',
  'would-help': 'teaching',
};

const cases: Case[] = [
  // Younger than 3
  {
    case: 'a toddler talks late, the third birthday is far, no help yet',
    cite: '34 CFR 303.21(a)(1); 303.303(a)',
    answers: under3({ 'hard-young': 'talking' }),
    expected: 'early-intervention',
  },
  {
    case: 'a baby with a named condition, and no delay to be seen yet',
    cite: '34 CFR 303.21(a)(2)',
    answers: under3({ diagnosis: 'yes' }),
    expected: 'early-intervention',
  },
  {
    case: 'a toddler with nothing hard and no diagnosis: a parent may still refer',
    cite: '34 CFR 303.303(c)',
    answers: under3(),
    expected: 'early-intervention',
  },
  {
    case: 'a toddler gets early intervention, and the birthday is far',
    cite: '34 CFR 303.209(c)-(d)',
    answers: under3({ 'early-help': 'yes', 'hard-young': ['moving', 'daily'], diagnosis: 'yes' }),
    expected: 'early-intervention',
  },
  {
    case: 'a toddler was referred, and the family waits for the first meeting',
    cite: '34 CFR 303.310(a)',
    answers: under3({ 'early-help': 'asked', 'hard-young': 'feelings', diagnosis: 'waiting' }),
    expected: 'early-intervention',
  },
  {
    case: 'a toddler of whom nothing is sure but that the birthday is far',
    cite: '34 CFR 303.21; 303.303',
    answers: under3({
      'early-help': 'not-sure',
      'hard-young': 'not-sure',
      diagnosis: 'not-sure',
    }),
    expected: 'early-intervention',
  },
  {
    case: 'an infant, and when the third birthday comes is not sure',
    cite: '34 CFR 303.21; 303.209(c)',
    answers: under3({ 'third-birthday': 'not-sure', 'hard-young': 'understanding' }),
    expected: ['early-intervention', 'turning-three'],
  },
  {
    case: 'early intervention now, third birthday within nine months',
    cite: '34 CFR 303.209(c)-(d); 300.124(c)',
    answers: under3({ 'third-birthday': 'soon', 'early-help': 'yes', 'hard-young': 'talking' }),
    expected: 'turning-three',
  },
  {
    case: 'referred and waiting, third birthday within nine months',
    cite: '34 CFR 303.209(b)(1); 300.101(b)',
    answers: under3({ 'third-birthday': 'soon', 'early-help': 'asked', 'hard-young': 'playing' }),
    expected: 'turning-three',
  },
  {
    case: 'no help yet, a worry, third birthday within nine months',
    cite: '34 CFR 300.101(b); 303.209(b)(1)(ii)',
    answers: under3({ 'third-birthday': 'soon', 'hard-young': ['talking', 'playing'] }),
    expected: 'turning-three',
  },
  {
    case: 'no help yet, so near the birthday that early intervention need not evaluate',
    cite: '34 CFR 303.209(b)(1)(iii)',
    answers: under3({ 'third-birthday': 'very-soon', 'hard-young': 'senses', diagnosis: 'yes' }),
    expected: 'turning-three',
  },
  {
    case: 'the birthday is near, and nothing else is sure',
    cite: '34 CFR 300.101(b)',
    answers: under3({
      'third-birthday': 'very-soon',
      'early-help': 'not-sure',
      'hard-young': 'not-sure',
      diagnosis: 'not-sure',
    }),
    expected: 'turning-three',
  },

  // College, and after school
  {
    case: 'in college',
    cite: '34 CFR 104.42-104.44',
    answers: { setting: 'college', state: 'not-sure' },
    expected: 'college',
  },
  {
    case: 'graduated with a regular diploma',
    cite: '34 CFR 300.102(a)(3)(i)',
    answers: { setting: 'left', diploma: 'regular', state: 'not-sure' },
    expected: 'after-school',
  },
  {
    case: 'has a certificate, and is too old for school',
    cite: '34 CFR 300.101(a)',
    answers: {
      setting: 'left',
      diploma: 'other',
      'age-now': 'past-limit',
      state: 'not-sure',
    },
    expected: 'after-school',
  },
  {
    case: 'left without finishing, and is too old for school',
    cite: '34 CFR 300.101(a)',
    answers: {
      setting: 'left',
      diploma: 'without',
      'age-now': 'past-limit',
      state: 'not-sure',
    },
    expected: 'after-school',
  },
  {
    case: 'how school ended is not sure, but the age for school is past',
    cite: '34 CFR 300.101(a)',
    answers: {
      setting: 'left',
      diploma: 'not-sure',
      'age-now': 'past-limit',
      state: 'not-sure',
    },
    expected: 'after-school',
  },

  // Left school, and may still go back
  {
    case: 'left without finishing, reading was hard for years, needs another way of teaching',
    cite: '34 CFR 300.102(a)(3)(ii)-(iii); 300.309(a)',
    answers: left({ hard: 'reading', 'would-help': 'teaching' }),
    expected: 'return-to-school',
  },
  {
    case: 'a GED does not end the right: math and attention hard for years, the plan ended',
    cite: '34 CFR 300.102(a)(3)(iv)',
    answers: left({
      diploma: 'other',
      hard: ['math', 'attention'],
      'would-help': ['teaching', 'changes'],
      'asked-before': 'ended',
    }),
    expected: 'return-to-school',
  },
  {
    case: 'how school ended is not sure; learning was always hard, needs everyday skills',
    cite: '34 CFR 300.102(a)(3); 300.8(c)(6)',
    answers: left({ diploma: 'not-sure', hard: 'learning', 'would-help': 'skills' }),
    expected: 'return-to-school',
  },
  {
    case: 'left without finishing, age not sure; getting along was hard for years, needs skills',
    cite: '34 CFR 300.101(a); 300.8(c)(1)',
    answers: left({
      'age-now': 'not-sure',
      hard: ['others', 'feelings'],
      'would-help': ['skills', 'teaching'],
      diagnosis: 'waiting',
    }),
    expected: 'return-to-school',
  },
  {
    case: 'suspended, refused once and gone; feelings hard for years, needs to be taught skills',
    cite: '34 CFR 300.101(a); 300.8(c)(4); 300.111',
    answers: left({
      hard: ['feelings', 'attention'],
      'would-help': ['skills', 'behavior'],
      'asked-before': 'refused',
      also: ['discipline', 'missed'],
    }),
    expected: 'return-to-school',
  },
  {
    case: 'left without finishing, attention was hard for years, what would help is not sure',
    cite: '34 CFR 300.111(a); 300.301(c)(2)',
    answers: left({ hard: 'attention', 'would-help': 'not-sure' }),
    expected: 'return-to-school',
  },
  {
    case: 'left without finishing, and nothing else is sure',
    cite: '34 CFR 300.111(a), (c); 104.32',
    answers: left({ hard: 'not-sure', since: 'not-sure', 'would-help': 'not-sure' }),
    expected: 'return-to-school',
  },
  {
    case: 'left with a health condition and worries, and asks for changes only',
    cite: '34 CFR 104.3(j); 104.32; 104.35(a)',
    answers: left({
      hard: ['health', 'feelings'],
      'would-help': ['changes', 'health'],
      diagnosis: 'yes',
    }),
    expected: 'return-to-school',
  },
  {
    case: 'has a GED, nothing was hard, nothing would help',
    cite: '34 CFR 300.8(a)(1); 300.301(b)',
    answers: left({ diploma: 'other' }),
    expected: 'return-to-school',
  },

  // Has an IEP
  {
    case: 'an IEP, and not enough progress',
    cite: '34 CFR 300.324(b)',
    answers: withIep({ 'iep-concern': ['no-progress', 'more'] }),
    expected: 'has-iep',
  },
  {
    case: 'an IEP that works',
    cite: '34 CFR 300.323(a)',
    answers: withIep({ 'iep-concern': 'fine' }),
    expected: 'has-iep',
  },
  {
    case: 'an IEP, and what is wrong is not sure',
    cite: '34 CFR 300.323(a)',
    answers: withIep({ also: 'not-sure' }),
    expected: 'has-iep',
  },
  {
    case: 'moved with an IEP, and the new school does not follow it',
    cite: '34 CFR 300.323(e)-(f)',
    answers: withIep({ plan: 'iep-moved', 'iep-concern': 'not-done', also: 'moves' }),
    expected: 'has-iep',
  },
  {
    case: 'the school wants to end the IEP: it stays until an evaluation and a decision',
    cite: '34 CFR 300.305(e)(1)',
    answers: withIep({ 'iep-concern': ['cut', 'testing'], also: ['gifted', 'discipline'] }),
    expected: 'has-iep',
  },
  {
    case: 'a preschool child moved from another state with an IEP',
    cite: '34 CFR 300.323(f)',
    answers: withIep({ setting: 'preschool', plan: 'iep-moved', 'iep-concern': 'new-worry' }),
    expected: 'has-iep',
  },
  {
    case: 'home school, and an IEP is there',
    cite: '34 CFR 300.111; 300.323(a)',
    answers: withIep({ setting: 'home', 'iep-concern': 'more' }),
    expected: 'has-iep',
  },
  {
    case: 'an IEP; which kind of school is not sure',
    cite: '34 CFR 300.323(a)',
    answers: withIep({ setting: 'not-sure', 'iep-concern': 'no-progress' }),
    expected: 'has-iep',
  },

  // Private school that the parents chose
  {
    case: 'private school, signs of all three parts',
    cite: '34 CFR 300.131; 300.137(a)',
    answers: privateSchool(readingAllThree),
    expected: 'private-school',
  },
  {
    case: 'private school, a named health condition, changes would do',
    cite: '34 CFR 300.131; 104.39',
    answers: privateSchool({
      hard: 'health',
      'at-school': 'body',
      'would-help': ['health', 'changes'],
      diagnosis: 'yes',
    }),
    expected: 'private-school',
  },
  {
    case: 'private school, a 504 plan, and nothing else is wrong',
    cite: '34 CFR 300.131; 104.39',
    answers: privateSchool({ plan: '504' }),
    expected: 'private-school',
  },
  {
    case: 'private school, a services plan, and nothing else is wrong',
    cite: '34 CFR 300.132(b); 300.138(b)',
    answers: privateSchool({ plan: 'services-plan' }),
    expected: 'private-school',
  },
  {
    case: 'private school that the parents chose, with an IEP from public school',
    cite: '34 CFR 300.137(a); 300.148',
    answers: privateSchool({ plan: 'iep', ...readingAllThree }),
    expected: 'private-school',
  },
  {
    case: 'private school, what is hard is not sure, a teacher is worried',
    cite: '34 CFR 300.131(a); 300.111(c)(1)',
    answers: privateSchool({
      hard: 'not-sure',
      'at-school': 'told',
      'would-help': 'not-sure',
    }),
    expected: 'private-school',
  },
  {
    case: 'private school, gifted, good grades only with far more work',
    cite: '34 CFR 300.131; 300.111(c)(1)',
    answers: privateSchool({
      hard: ['reading', 'attention'],
      since: 'years',
      'at-school': 'effort',
      'would-help': 'not-sure',
      also: 'gifted',
    }),
    expected: 'private-school',
  },
  {
    case: 'private school, seen at home alone: homework in tears, dread',
    cite: '34 CFR 300.131; 300.111(c)(1)',
    answers: privateSchool({
      hard: 'attention',
      'at-home': ['homework', 'dread'],
      'would-help': 'not-sure',
    }),
    expected: 'private-school',
  },
  {
    case: 'private school, tested by the district and turned down, still behind',
    cite: '34 CFR 300.131; 300.140(b)',
    answers: privateSchool({
      ...readingAllThree,
      tried: ['outside', 'extra-help'],
      'asked-before': 'not-eligible',
    }),
    expected: 'private-school',
  },
  {
    case: 'private school, and nothing points to a disability or a need',
    cite: '34 CFR 300.8(a)(1); 300.131',
    answers: privateSchool(),
    expected: 'keep-watching',
  },
  {
    case: 'private school, and nothing is sure',
    cite: '34 CFR 300.131; 300.111(c)(1)',
    answers: privateSchool(nothingKnown),
    expected: ['private-school', 'keep-watching'],
  },
  {
    case: 'private school, a named condition, but no effect and no need to be seen',
    cite: '34 CFR 300.131; 300.8(a)(1)',
    answers: privateSchool({ diagnosis: 'yes' }),
    expected: ['private-school', 'keep-watching'],
  },

  // Public school: signs of all three parts
  {
    case: 'reading hard for years, behind the class, needs another way of teaching',
    cite: '34 CFR 300.8(a)(1), (c)(10); 300.309(a)',
    answers: publicSchool(readingAllThree),
    expected: 'ask-now',
  },
  {
    case: 'math hard for years, behind although extra help was tried',
    cite: '34 CFR 300.309(a)(2)(i)',
    answers: publicSchool({
      hard: 'math',
      since: 'years',
      'at-school': ['behind', 'told'],
      tried: 'extra-help',
      'would-help': 'teaching',
    }),
    expected: 'ask-now',
  },
  {
    case: 'getting along hard for years, left out, needs to be taught skills; good grades',
    cite: '34 CFR 300.8(c)(1); 300.101(c)',
    answers: publicSchool({
      hard: 'others',
      since: 'years',
      'at-school': 'apart',
      'would-help': 'skills',
      also: 'gifted',
    }),
    expected: 'ask-now',
  },
  {
    case: 'feelings hard for years, misses school, needs to be taught skills and a person',
    cite: '34 CFR 300.8(c)(4); 300.39(b)(3)',
    answers: publicSchool({
      hard: 'feelings',
      since: 'years',
      'at-school': ['absent', 'apart'],
      'at-home': 'dread',
      'would-help': ['skills', 'behavior'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'attention hard for years, work not finished, needs planning taught; no diagnosis',
    cite: '34 CFR 300.8(c)(9); 300.8(a)(1)',
    answers: publicSchool({
      hard: 'attention',
      since: 'years',
      'at-school': ['unfinished', 'behind'],
      'would-help': ['skills', 'changes'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'learning is hard in everything, behind, needs smaller steps and everyday skills',
    cite: '34 CFR 300.8(c)(6)',
    answers: publicSchool({
      hard: 'learning',
      since: 'years',
      'at-school': 'behind',
      'at-home': ['help', 'daily'],
      'would-help': ['teaching', 'skills'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'talking hard for years, behind, needs teaching and speech therapy',
    cite: '34 CFR 300.8(c)(11); 300.39(a)(2)(i)',
    answers: publicSchool({
      hard: 'talking',
      since: 'years',
      'at-school': 'behind',
      'would-help': ['teaching', 'therapy'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'hearing aids help, but lessons are missed and must be taught in another way',
    cite: '34 CFR 300.8(c)(3), (c)(5); 300.39(b)(3)',
    answers: publicSchool({
      hard: 'senses',
      since: 'years',
      'at-school': ['body', 'behind'],
      tried: 'medicine',
      'would-help': ['teaching', 'changes'],
      diagnosis: 'yes',
    }),
    expected: 'ask-now',
  },
  {
    case: 'since a head injury attention and reading are hard, behind, needs more practice',
    cite: '34 CFR 300.8(c)(12)',
    answers: publicSchool({
      hard: ['attention', 'reading'],
      since: 'event',
      'at-school': ['behind', 'unfinished'],
      'would-help': 'teaching',
      diagnosis: 'yes',
    }),
    expected: 'ask-now',
  },
  {
    case: 'a long illness, much absence, behind, needs to be taught in another place and way',
    cite: '34 CFR 300.8(c)(9); 300.39(a)(1)(i)',
    answers: publicSchool({
      hard: 'health',
      since: 'years',
      'at-school': ['absent', 'behind'],
      'would-help': ['teaching', 'health'],
      diagnosis: 'yes',
      also: 'missed',
    }),
    expected: 'ask-now',
  },
  {
    case: 'a named condition, behind, needs special teaching; what is hard is not sure',
    cite: '34 CFR 300.8(a)(1); 300.111(d)',
    answers: publicSchool({
      hard: 'not-sure',
      since: 'not-sure',
      'at-school': 'behind',
      'would-help': 'teaching',
      diagnosis: 'yes',
    }),
    expected: 'ask-now',
  },

  // Public school: what must not make a result weaker
  {
    case: 'all three parts, but gifted, with good grades won by far more work',
    cite: '34 CFR 300.101(c)(1); 300.111(c)(1); OSEP Memo 15-08',
    answers: publicSchool({
      ...readingAllThree,
      'at-school': 'effort',
      'at-home': 'homework',
      also: 'gifted',
    }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and learning English',
    cite: '34 CFR 300.306(b); 300.304(c)(1)(ii)',
    answers: publicSchool({ ...readingAllThree, also: 'english' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and missed much teaching',
    cite: '34 CFR 300.306(b); 300.309(b)',
    answers: publicSchool({ ...readingAllThree, also: 'missed' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and the school says to finish a program first',
    cite: 'OSEP Memo 11-07; 34 CFR 300.301(b)',
    answers: publicSchool({ ...readingAllThree, tried: 'told-to-wait' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and the school refused to test',
    cite: '34 CFR 300.503(a)(2); 300.301(b)',
    answers: publicSchool({ ...readingAllThree, 'asked-before': 'refused' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and the school tested and decided against an IEP',
    cite: '34 CFR 300.301(b); 300.502(b); 300.111(a)',
    answers: publicSchool({ ...readingAllThree, 'asked-before': 'not-eligible' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, asked, and waiting',
    cite: '34 CFR 300.301(c)(1); 300.503',
    answers: publicSchool({ ...readingAllThree, 'asked-before': 'waiting' }),
    expected: 'ask-now',
  },
  {
    case: 'suspended; feelings hard for months, needs to be taught skills',
    cite: '34 CFR 300.534(d)(2); 300.8(c)(4)',
    answers: publicSchool({
      hard: ['feelings', 'attention'],
      since: 'months',
      'at-school': 'out',
      'would-help': ['skills', 'behavior'],
      also: 'discipline',
    }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and no fixed home',
    cite: '34 CFR 300.111(a)(1)(i), (c)(2)',
    answers: publicSchool({ ...readingAllThree, also: 'moves' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, and whether there is a plan is not sure',
    cite: '34 CFR 300.111(a)',
    answers: publicSchool({ ...readingAllThree, plan: 'not-sure' }),
    expected: 'ask-now',
  },
  {
    case: 'all three parts, in home school',
    cite: '34 CFR 300.111(a); OSERS child find Q&A (2021) A-4',
    answers: home(readingAllThree),
    expected: 'ask-now',
  },
  {
    case: 'all three parts; which kind of school is not sure',
    cite: '34 CFR 300.111(a)',
    answers: somewhere(readingAllThree),
    expected: 'ask-now',
  },
  {
    case: 'all three parts for a few weeks only: no rule sets a least time for reading',
    cite: '34 CFR 300.8(c)(10); 300.309(a)-(b)',
    answers: publicSchool({ ...readingAllThree, since: 'weeks' }),
    expected: ['ask-now', 'ask-both'],
  },
  {
    case: 'everything that must not count against a child, at once, on top of all three parts',
    cite: '34 CFR 300.101(c); 300.111(c); 300.306(b)',
    answers: publicSchool({
      ...readingAllThree,
      tried: ['told-to-wait', 'medicine', 'outside'],
      diagnosis: 'not-sure',
      'asked-before': 'refused',
      also: ['english', 'gifted', 'discipline', 'missed', 'moves'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'reading hard for years, seen in homework alone, needs another way of teaching',
    cite: '34 CFR 300.8(a)(1), (c)(10); 300.101(c)',
    answers: publicSchool({
      hard: 'reading',
      since: 'years',
      'at-home': ['homework', 'help'],
      'would-help': 'teaching',
    }),
    expected: ['ask-now', 'ask-both'],
  },
  {
    case: 'a 504 plan, and all three parts of IDEA show as well',
    cite: '34 CFR 300.8(a)(1); 300.111(a); 104.35',
    answers: publicSchool({ ...readingAllThree, plan: '504', tried: 'changes', diagnosis: 'yes' }),
    expected: ['ask-now', 'ask-both'],
  },

  // Public school: not all three are clear, and none can be ruled out
  {
    case: 'reading hard for years, behind, and what would help is not sure',
    cite: '34 CFR 300.301(c)(2); 300.111(a)',
    answers: publicSchool({ ...readingAllThree, 'would-help': 'not-sure' }),
    expected: 'ask-both',
  },
  {
    case: 'behind and needs special teaching, but what is hard is not sure',
    cite: '34 CFR 300.111(c)(1), (d); 300.301(c)(2)',
    answers: publicSchool({ hard: 'not-sure', 'at-school': 'behind', 'would-help': 'teaching' }),
    expected: 'ask-both',
  },
  {
    case: 'attention hard for years, needs skills taught, how it shows is not sure',
    cite: '34 CFR 300.8(c)(9); 300.111(c)(1)',
    answers: publicSchool({
      hard: 'attention',
      since: 'years',
      'at-school': 'not-sure',
      'at-home': 'not-sure',
      'would-help': 'skills',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a teacher is worried, and the parent is not sure of anything',
    cite: '34 CFR 300.111(c)(1); 300.534(b)(3)',
    answers: publicSchool({ ...nothingKnown, 'at-school': 'told' }),
    expected: 'ask-both',
  },
  {
    case: 'no single thing is hard, yet behind, and needs another way of teaching',
    cite: '34 CFR 300.8(a)(1); 300.111(c)(1)',
    answers: publicSchool({ 'at-school': ['behind', 'told'], 'would-help': 'teaching' }),
    expected: 'ask-both',
  },
  {
    case: 'reading hard for years, behind; the parent thinks that nothing extra would help',
    cite: '34 CFR 300.301(c)(2); 300.306(a)(1)',
    answers: publicSchool({ ...readingAllThree, 'would-help': 'none' }),
    expected: 'ask-both',
  },
  {
    case: 'a 504 plan, and still behind; more changes would help',
    cite: '34 CFR 104.35; 300.111(a)',
    answers: publicSchool({
      plan: '504',
      hard: 'attention',
      since: 'years',
      'at-school': ['behind', 'unfinished'],
      tried: 'changes',
      'would-help': 'changes',
      diagnosis: 'yes',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a 504 plan, work still not done, and what would help is not sure',
    cite: '34 CFR 104.35(d); 300.301(b)',
    answers: publicSchool({
      plan: '504',
      hard: ['attention', 'feelings'],
      since: 'years',
      'at-school': ['unfinished', 'out'],
      'would-help': 'not-sure',
      diagnosis: 'yes',
      also: 'discipline',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a plan ended, attention hard, behind again, and what would help is not sure',
    cite: '34 CFR 300.305(e)(1); 300.301(b); 104.3(j)(1)(ii)',
    answers: publicSchool({
      hard: 'attention',
      since: 'years',
      'at-school': 'behind',
      'would-help': 'not-sure',
      'asked-before': 'ended',
    }),
    expected: 'ask-both',
  },
  {
    case: 'home school, lessons in tears, behind, and what would help is not sure',
    cite: '34 CFR 300.111(a); OSERS child find Q&A (2021) A-4',
    answers: home({
      hard: ['reading', 'math'],
      since: 'months',
      'at-school': 'behind',
      'at-home': ['homework', 'help'],
      'would-help': 'not-sure',
    }),
    expected: 'ask-both',
  },
  {
    case: 'behind the class while learning English, and nothing else is sure',
    cite: '34 CFR 300.306(b); 300.111(c)(1)',
    answers: publicSchool({ ...nothingKnown, 'at-school': 'behind', also: 'english' }),
    expected: 'ask-both',
  },
  {
    case: 'suspended again and again, nothing named as hard, needs someone for behavior',
    cite: '34 CFR 300.111(c)(1); 300.534(b); 300.8(c)(4)',
    answers: publicSchool({
      'at-school': ['out', 'told'],
      'would-help': 'behavior',
      also: 'discipline',
    }),
    expected: 'ask-both',
  },
  {
    case: 'talking hard for years, behind; only therapy is named, which states may count as special education',
    cite: '34 CFR 300.8(a)(2); 300.39(a)(2)(i)',
    answers: publicSchool({
      hard: 'talking',
      since: 'years',
      'at-school': 'behind',
      'would-help': 'therapy',
    }),
    expected: ['ask-both', 'ask-now'],
  },
  {
    case: 'feelings hard for years, sent out, needs someone for behavior during the day',
    cite: '34 CFR 300.8(c)(4); 300.39(b)(3)',
    answers: publicSchool({
      hard: 'feelings',
      since: 'years',
      'at-school': ['out', 'apart'],
      'would-help': 'behavior',
    }),
    expected: ['ask-both', 'ask-now'],
  },
  {
    case: 'moving is hard, needs help with the body; only therapy is named',
    cite: '34 CFR 300.8(a)(2)(i); 300.34(a); 104.33(b)',
    answers: publicSchool({
      hard: 'moving',
      since: 'years',
      'at-school': 'body',
      'would-help': 'therapy',
      diagnosis: 'yes',
    }),
    expected: ['ask-both', 'may-fit-504'],
  },
  {
    case: 'reading hard for years, still behind after extra help; the parent names changes only',
    cite: '34 CFR 300.309(a)(2)(i); 300.111(a)',
    answers: publicSchool({
      hard: 'reading',
      since: 'years',
      'at-school': 'behind',
      tried: 'extra-help',
      'would-help': 'changes',
    }),
    expected: ['ask-both', 'may-fit-504'],
  },

  // Public school: a condition, and changes or support
  {
    case: 'a named health condition, needs medicine at school and a plan',
    cite: '34 CFR 104.3(j); 104.33(b); 42 U.S.C. 12102(2)(B)',
    answers: publicSchool({
      hard: 'health',
      since: 'years',
      'at-school': 'body',
      'would-help': 'health',
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'moves in another way, needs no special teaching, only changes',
    cite: '34 CFR 104.3(j); 300.8(a)(1)',
    answers: publicSchool({
      hard: 'moving',
      since: 'years',
      'at-school': 'body',
      'would-help': 'changes',
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'a broken bone for some weeks: a short condition may count',
    cite: '42 U.S.C. 12102(3)(B); 34 CFR 104.3(j)',
    answers: publicSchool({
      hard: 'moving',
      since: 'event',
      'at-school': 'body',
      'would-help': 'changes',
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'attention hard, good grades only with far more work, needs more time',
    cite: '42 U.S.C. 12102(2)(A), (4)(A); 34 CFR 104.3(j)(2)',
    answers: publicSchool({
      hard: 'attention',
      since: 'years',
      'at-school': 'effort',
      'would-help': 'changes',
      diagnosis: 'yes',
      also: 'gifted',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'medicine keeps a named condition quiet: its help is left out of account',
    cite: '42 U.S.C. 12102(4)(E)(i)',
    answers: publicSchool({
      hard: 'attention',
      since: 'years',
      tried: 'medicine',
      'would-help': 'changes',
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'hearing aids work well; a seat near the teacher would help',
    cite: '42 U.S.C. 12102(4)(E)(i)(I); 34 CFR 104.3(j)(2)',
    answers: publicSchool({
      hard: 'senses',
      since: 'years',
      tried: 'medicine',
      'would-help': 'changes',
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'a long illness that no doctor has named, misses school, needs breaks',
    cite: '34 CFR 104.35(a); 42 U.S.C. 12102(4)(A), (D)',
    answers: publicSchool({
      hard: 'health',
      since: 'months',
      'at-school': 'absent',
      'would-help': ['changes', 'health'],
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'home school, a health condition, needs a safety plan for public programs',
    cite: '34 CFR 104.3(j); 104.32',
    answers: home({
      hard: 'health',
      since: 'years',
      'at-school': 'body',
      'would-help': ['health', 'changes'],
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'a 504 plan that does its work, and nothing is hard now',
    cite: '34 CFR 104.35(d); 42 U.S.C. 12102(4)(E)',
    answers: publicSchool({ plan: '504' }),
    expected: ['may-fit-504', 'keep-watching'],
  },
  {
    case: 'a named condition under medicine, nothing is hard, nothing is asked for',
    cite: '42 U.S.C. 12102(4)(E)(i); 34 CFR 104.35(a)',
    answers: publicSchool({ tried: 'medicine', diagnosis: 'yes' }),
    expected: ['may-fit-504', 'keep-watching'],
  },

  // Public school: little points to a disability or a need
  {
    case: 'nothing is hard, and nothing shows',
    cite: '34 CFR 300.8(a)(1); 300.301(b)',
    answers: publicSchool(),
    expected: 'keep-watching',
  },
  {
    case: 'reading hard for a few weeks, nothing shows, nothing extra would help',
    cite: '34 CFR 300.8(a)(1); 300.301(b)',
    answers: publicSchool({ hard: 'reading', since: 'weeks' }),
    expected: 'keep-watching',
  },
  {
    case: 'home school, and nothing is hard',
    cite: '34 CFR 300.8(a)(1); 300.111(a)',
    answers: home(),
    expected: 'keep-watching',
  },
  {
    case: 'learning English, and nothing else: language alone is no disability',
    cite: '34 CFR 300.306(b)',
    answers: publicSchool({ also: 'english' }),
    expected: 'keep-watching',
  },
  {
    case: 'suspended once, and nothing else',
    cite: '34 CFR 300.8(a)(1); 300.534(b)',
    answers: publicSchool({ also: 'discipline' }),
    expected: 'keep-watching',
  },
  {
    case: 'nothing is hard, but the parent thinks another way of teaching would help',
    cite: '34 CFR 300.301(b); 300.8(a)(1)',
    answers: publicSchool({ 'would-help': 'teaching' }),
    expected: ['keep-watching', 'ask-both'],
  },
  {
    case: 'nothing at all is sure',
    cite: '34 CFR 300.301(b); 300.111(c)(1)',
    answers: somewhere(nothingKnown),
    expected: ['keep-watching', 'ask-both'],
  },

  // Preschool
  {
    case: 'a preschool child cannot understand what others can, needs smaller steps',
    cite: '34 CFR 300.8(b); 300.101(a)',
    answers: preschool({
      'hard-young': 'understanding',
      since: 'years',
      'in-a-group': ['behind', 'told'],
      'would-help': 'teaching',
    }),
    expected: 'ask-now',
  },
  {
    case: 'a preschool child plays apart, needs to be taught to be with others',
    cite: '34 CFR 300.8(b), (c)(1)',
    answers: preschool({
      'hard-young': ['playing', 'talking'],
      since: 'years',
      'in-a-group': 'apart',
      'would-help': ['skills', 'therapy'],
      diagnosis: 'waiting',
    }),
    expected: 'ask-now',
  },
  {
    case: 'a preschool child who sees badly, needs much help and other teaching',
    cite: '34 CFR 300.8(c)(13); 300.101(a)',
    answers: preschool({
      'hard-young': 'senses',
      since: 'years',
      'in-a-group': 'help',
      tried: 'medicine',
      'would-help': ['teaching', 'changes'],
      diagnosis: 'yes',
    }),
    expected: 'ask-now',
  },
  {
    case: 'an early intervention plan goes on past the birthday, the delay still shows',
    cite: '34 CFR 300.101(b); 303.211',
    answers: preschool({
      plan: 'ifsp',
      'hard-young': ['talking', 'understanding'],
      since: 'years',
      'in-a-group': 'behind',
      tried: 'outside',
      'would-help': ['teaching', 'therapy'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'a preschool child without a home, told to wait; the delay shows and needs teaching',
    cite: 'OSEP Memo 16-07; 34 CFR 300.111(a)(1)(i)',
    answers: preschool({
      'hard-young': ['understanding', 'daily'],
      since: 'months',
      'in-a-group': ['behind', 'help'],
      tried: 'told-to-wait',
      'would-help': 'teaching',
      'asked-before': 'refused',
      also: ['english', 'moves'],
    }),
    expected: 'ask-now',
  },
  {
    case: 'a preschool child sent home for behavior, needs someone for behavior',
    cite: '34 CFR 300.8(b); 300.39(b)(3)',
    answers: preschool({
      'hard-young': 'feelings',
      since: 'months',
      'in-a-group': 'out',
      'would-help': 'behavior',
      also: 'discipline',
    }),
    expected: ['ask-both', 'ask-now'],
  },
  {
    case: 'a preschool child hard to understand; speech therapy alone is named',
    cite: '34 CFR 300.8(a)(2)(ii), (c)(11); 300.39(a)(2)(i)',
    answers: preschool({
      'hard-young': 'talking',
      since: 'years',
      'in-a-group': 'behind',
      'would-help': 'therapy',
    }),
    expected: ['ask-both', 'ask-now'],
  },
  {
    case: 'a teacher or doctor is worried about a preschool child, the parent sees nothing',
    cite: '34 CFR 300.111(c)(1); OSEP Memo 16-07',
    answers: preschool({ 'in-a-group': 'told', 'would-help': 'not-sure' }),
    expected: 'ask-both',
  },
  {
    case: 'a preschool child is behind others, and why and what would help are not sure',
    cite: '34 CFR 300.111(a), (c)(1); 300.301(c)(2)',
    answers: preschool({
      'hard-young': 'not-sure',
      since: 'not-sure',
      'in-a-group': 'behind',
      'would-help': 'not-sure',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a preschool child has a 504 plan, cannot join in, and what would help is not sure',
    cite: '34 CFR 104.35; 104.38; 300.111(a)',
    answers: preschool({
      plan: '504',
      'hard-young': ['playing', 'feelings'],
      since: 'months',
      'in-a-group': 'apart',
      tried: 'changes',
      'would-help': 'not-sure',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a preschool child still has an early intervention plan; what is needed now is not sure',
    cite: '34 CFR 300.101(b); 303.209(b)(1); 300.323(b)',
    answers: preschool({
      plan: 'ifsp',
      'hard-young': 'talking',
      since: 'years',
      'in-a-group': 'not-sure',
      'would-help': 'not-sure',
    }),
    expected: 'ask-both',
  },
  {
    case: 'a preschool child with an allergy, needs a food plan and nothing more',
    cite: '34 CFR 104.38; 42 U.S.C. 12102(2)(B), (4)(D)',
    answers: preschool({
      'hard-young': 'health',
      since: 'years',
      'would-help': ['health', 'changes'],
      diagnosis: 'yes',
    }),
    expected: 'may-fit-504',
  },
  {
    case: 'a preschool child, and nothing is hard or shows',
    cite: '34 CFR 300.8(a)(1); 300.301(b)',
    answers: preschool(),
    expected: 'keep-watching',
  },
  {
    case: 'a preschool child sleeps badly for a few weeks, and nothing shows in a group',
    cite: '34 CFR 300.8(a)(1); 300.301(b)',
    answers: preschool({ 'hard-young': 'daily', since: 'weeks' }),
    expected: 'keep-watching',
  },
];

const asList = (one: string | readonly string[]) => (typeof one === 'string' ? [one] : [...one]);
/** Each answer as a list. The order in which a family picks several does not matter. */
const listed = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, asList(answer).toSorted()]));

test('the table is large, and nearly always names one result', () => {
  expect(cases.length).toBeGreaterThanOrEqual(70);
  const exact = cases.filter(({ expected }) => asList(expected).length === 1);
  expect(exact.length).toBeGreaterThanOrEqual(60);
});

test('every result is expected of some case alone', () => {
  const named = cases.flatMap(({ expected }) => (typeof expected === 'string' ? [expected] : []));
  expect(new Set(named)).toEqual(new Set(quiz.outcomes.map(({ id }) => id)));
});

// As a list, because vitest cuts off the words that it takes from an object.
const rows = cases.map((one) => [one.case, one.cite, one] as const);

test.each(rows)('%s (%s)', (_case, _cite, { answers, expected }) => {
  const given = listed(answers);
  const whole = walk(quiz, given);
  expect(listed(whole.answers)).toEqual(given);
  expect(whole.next).toBeNull();
  expect(asList(expected)).toContain(decide(quiz, whole.answers).id);
});
