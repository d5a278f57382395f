import { expect, test } from 'vitest';
import {
  browserCandidates,
  browserSource,
  type Machine,
} from '../../scripts/lib/browser-candidates.mjs';

/** A machine that has only the given programs, all of them in /usr/bin or under the full path given. */
function machine(programs: string[], about: Partial<Machine> = {}): Machine {
  const paths = programs.map((program) =>
    program.startsWith('/') ? program : `/usr/bin/${program}`,
  );
  return {
    env: { HOME: '/home/ana' },
    platform: 'linux',
    isRoot: false,
    isExecutable: (path) => paths.includes(path),
    findProgram: (name) => paths.find((path) => path === `/usr/bin/${name}`),
    ...about,
  };
}

const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const ownChromium = '/home/ana/Applications/Chromium.app/Contents/MacOS/Chromium';

test.each<[string, Machine, string[]]>([
  ['nothing', machine(['firefox']), []],
  [
    'Chromium before Chrome',
    machine(['google-chrome', 'chromium']),
    ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  ],
  ['Chrome alone', machine(['google-chrome-stable']), ['/usr/bin/google-chrome-stable']],
  [
    'the one that CHROMIUM_PATH names, first',
    machine(['/opt/mine', 'chromium'], { env: { CHROMIUM_PATH: '/opt/mine' } }),
    ['/opt/mine', '/usr/bin/chromium'],
  ],
  [
    'no file that CHROMIUM_PATH names and that is not a program',
    machine(['chromium'], { env: { CHROMIUM_PATH: '/opt/notes.txt' } }),
    ['/usr/bin/chromium'],
  ],
  [
    'applications on a Mac',
    machine([macChrome, ownChromium], { platform: 'darwin' }),
    [macChrome, ownChromium],
  ],
])('finds %s', (_, given, expected) => {
  expect(browserCandidates(given)).toEqual(expected);
});

test.each<[string, Machine, string]>([
  ['root on Debian', machine(['apt-get'], { isRoot: true }), 'debian-package'],
  ['somebody else on Debian', machine(['apt-get']), 'playwright'],
  ['root on another Linux', machine([], { isRoot: true }), 'playwright'],
  ['a Mac', machine(['apt-get'], { platform: 'darwin', isRoot: true }), 'playwright'],
])('%s gets a missing browser from the right place', (_, given, expected) => {
  expect(browserSource(given)).toBe(expected);
});
