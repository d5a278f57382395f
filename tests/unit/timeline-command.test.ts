import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/timeline/command';

const now = new Date(2026, 9, 1, 12);
const inTexas = [
  ...['--state', 'tx', '--journey', 'evaluation'],
  ...['--request', '2026-09-01', '--consent', '2026-09-14'],
  ...['--first-day', '2026-08-12', '--last-day', '2027-05-27'],
  ...['--no-school', '2026-09-07,2026-11-23..2026-11-27', '--today', '2026-10-01'],
];

interface Printed {
  today: string;
  steps: {
    id: string;
    by: { earliest: string; latest: string } | null;
    estimate: boolean;
    units: string[];
    rules: { citation: string; url: string }[];
    notCounted: { earliest: { day: string; reason: string }[] } | null;
  }[];
}

const printed = (args: string[]) => JSON.parse(command(args, now).out) as Printed;
const step = (args: string[], id: string) => printed(args).steps.find((one) => one.id === id)!;

describe('the timeline on the command line', () => {
  test('prints each step with its day, rule, unit and the days not counted', () => {
    const { by, estimate, units, rules, notCounted } = step([...inTexas, '--json'], 'evaluate');
    // 19 TAC 89.1011: 45 school days. Sep 15-30 has 12, October 22, so the 11th of November’s is Nov 16.
    expect(by).toEqual({ earliest: '2026-11-16', latest: '2026-11-16' });
    expect(estimate).toBe(false);
    expect(units).toContain('school-days');
    expect(rules[0]!.citation).toBe('19 TAC 89.1011; Tex. Educ. Code 29.004(a)');
    expect(notCounted!.earliest.map(({ day }) => day).slice(0, 2)).toEqual([
      '2026-09-19',
      '2026-09-20',
    ]);
  });

  test('names a day off that was not counted', () => {
    const answered = step([...inTexas, '--json'], 'answer-request');
    expect(answered.notCounted!.earliest).toContainEqual(
      expect.objectContaining({ day: '2026-09-07', reason: 'day-off' }),
    );
  });

  test('prints a table without --json', () => {
    const { exitCode, out, err } = command(inTexas, now);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/^step +status +by +counted in +rule\n/);
    expect(out).toMatch(/^evaluate +next +2026-11-16 +school-days/m);
  });

  test('says that a day without the school’s calendar is an estimate', () => {
    const args = ['--state', 'tx', '--consent', '2026-09-14'];
    expect(step([...args, '--json'], 'evaluate').estimate).toBe(true);
    expect(command(args, now).out).toMatch(/^evaluate .*\(estimate\)/m);
  });

  test('takes the day of this machine where --today is missing', () => {
    expect(printed(['--state', 'tx', '--json']).today).toBe('2026-10-01');
  });

  test.each([
    ['another name of an event', ['--state', 'tx', '--request-received', '2026-09-01']],
    ['a code in capitals', ['--state', 'TX', '--request', '2026-09-01']],
    ['a case', ['--state', 'pa', '--case', 'preschool', '--consent', '2026-09-01']],
    ['absences', ['--state', 'tx', '--absences', '3', '--consent', '2026-09-01']],
  ])('takes %s', (_, args) => {
    expect(command(args, now).exitCode).toBe(0);
  });

  test.each([
    ['no state', [], 'Which state? For example: --state tx'],
    ['an unknown state', ['--state', 'zz'], '--state zz is no state that we know'],
    ['a name that every object has', ['--state', 'constructor'], /is no state that we know/],
    [
      'an unknown journey',
      ['--state', 'tx', '--journey', 'x'],
      /^--journey x is not one of: evalu/,
    ],
    ['an unknown option', ['--state', 'tx', '--foo'], /Unknown option '--foo'/],
    ['a day that is none', ['--state', 'tx', '--request', '2026-02-31'], /is not a day/],
    ['a word for a day', ['--state', 'tx', '--request', 'soon'], /--request soon is not a day/],
    ['the year 1900', ['--state', 'tx', '--request', '1900-01-01'], /too long ago/],
    ['the year 2200', ['--state', 'tx', '--request', '2200-01-01'], /too far ahead/],
    [
      'consent before the request',
      ['--state', 'tx', '--request', '2026-09-14', '--consent', '2026-09-01'],
      'consent-received is before request-received',
    ],
    ['half a calendar', ['--state', 'tx', '--first-day', '2026-08-12'], /needs both/],
    ['days off alone', ['--state', 'tx', '--no-school', '2026-09-07'], /needs --first-day/],
    [
      'a year that ends before it begins',
      ['--state', 'tx', '--first-day', '2027-05-27', '--last-day', '2026-08-12'],
      /is not after --first-day/,
    ],
    [
      'days off the wrong way round',
      [...inTexas.slice(0, 12), '--no-school', '2026-11-27..2026-11-23'],
      /is no range/,
    ],
    ['a case that there is not', ['--state', 'tx', '--case', 'x'], /is no case of this journey/],
    ['absences that are no number', ['--state', 'tx', '--absences', '-1'], /./],
  ])('says in one clear line what is wrong with %s', (_, args, line) => {
    const { exitCode, out, err } = command(args, now);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('runs as a program of its own', () => {
    const run = ['scripts/timeline/run.mjs'];
    const good = execFileSync(process.execPath, [...run, ...inTexas, '--json'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(good)).toMatchObject({ state: 'tx' });
    const bad = spawnSync(process.execPath, [...run, '--state', 'zz'], { encoding: 'utf8' });
    expect(bad.status).toBe(2);
    expect(bad.stderr).toBe('--state zz is no state that we know\n');
  }, 60_000);
});
