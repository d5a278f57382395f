import type { SaidJourney, SaidLimit, SaidStep, StateTimeline } from '../../src/lib/deadlines/said';

const source = {
  citation: '1 Code 2',
  url: 'https://example.org/rule',
  checkedOn: '2026-11-21',
  confidence: 'high',
  doubts: [],
} as const;

const step = (id: string, title: string, to: SaidStep['to'], limits: SaidLimit[]): SaidStep => ({
  id,
  to,
  doneBy: to ? [to] : [],
  lapses: false,
  searched: true,
  limits,
  who: 'school',
  title,
  youCan: 'Ask in writing.',
  whose: 'state',
  words: [],
  source: null,
  letter: null,
});

const limit = (
  id: string,
  n: number,
  unit: 'calendar-days' | 'school-days',
  event: 'request-received' | 'consent-received' | 'iep-reviewed',
): SaidLimit => ({
  id,
  due: {
    kind: 'within',
    duration: { kind: 'duration', n, unit },
    of: { kind: 'event', event },
    startDayCounts: false,
    summerStartMoves: false,
  },
  when: null,
  insteadOf: [],
  pauses: [],
  change: null,
  whose: 'state',
  words: [`The school must do it within ${n} ${unit.replace('-', ' ')}.`],
  onlyWhen: null,
  notes: [],
  source,
});

const field = (event: SaidJourney['fields'][number]['event'], label: string) => ({
  event,
  label,
  hint: null,
  notBefore: [],
});

/**
 * A state that does not exist, small enough to count in the head: so many calendar days to answer a request, 10
 * calendar days for a plan after consent, and 15 school days for a report.
 */
export function madeUpState(code: string, name: string, daysToAnswer: number): StateTimeline {
  const common = {
    lead: 'What comes.',
    inOrder: false,
    cases: [{ id: 'preschool', words: 'your child is in preschool' }],
    asksAbsences: true,
    guide: { title: 'A guide', href: '/guides/one/' },
  };
  return {
    code,
    slug: name.toLowerCase(),
    name,
    nameInSentence: name,
    federalRulesApply: true,
    journeys: [
      {
        ...common,
        id: 'evaluation',
        title: 'I asked for an evaluation',
        fields: [
          field('request-received', 'The school got your request'),
          field('consent-received', 'The school got your consent'),
        ],
        steps: [
          step('answer', 'The school answers', 'request-answered', [
            limit('answer', daysToAnswer, 'calendar-days', 'request-received'),
          ]),
          step('plan', 'The school plans', 'evaluation-completed', [
            limit('plan', 10, 'calendar-days', 'consent-received'),
          ]),
        ],
      },
      {
        ...common,
        id: 'iep',
        title: 'My child has an IEP',
        fields: [field('iep-reviewed', 'The last review')],
        steps: [
          step('report', 'The school reports', null, [
            limit('report', 15, 'school-days', 'iep-reviewed'),
          ]),
        ],
      },
    ],
    letters: [],
    holidays: { known: { from: '2016-01-01', to: '2036-12-31' }, federal: [], state: [] },
    usual: {
      lastDay: { earliest: '05-20', latest: '06-30' },
      firstDay: { earliest: '08-01', latest: '09-10' },
      breaks: [{ from: '2026-11-23', to: '2026-11-27', name: 'Thanksgiving break' }],
    },
  };
}
