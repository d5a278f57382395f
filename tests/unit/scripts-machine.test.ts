import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { isAtLeast } from '../../scripts/lib/node-version.mjs';
import { PlainError, sentenceFor } from '../../scripts/lib/plain-error.mjs';
import { readPort, requireFreePort } from '../../scripts/lib/port.mjs';
import { machineEnv, projectEnv } from '../../scripts/lib/program-path.mjs';
import { withoutStackFrames } from '../../scripts/lib/without-stack-frames.mjs';

const bin = join('/site', 'node_modules', '.bin');
const PATH = [bin, join('/', 'node_modules', '.bin'), '/usr/local/bin', '/usr/bin'].join(delimiter);

test('the programs of the project come first, and once', () => {
  expect(projectEnv('/site', { PATH })['PATH']).toBe(
    [bin, '/usr/local/bin', '/usr/bin'].join(delimiter),
  );
});

test('a command that replaces node_modules finds no program inside it', () => {
  expect(machineEnv({ PATH })['PATH']).toBe(['/usr/local/bin', '/usr/bin'].join(delimiter));
});

test.each([
  ['v22.12.0', true, 'the oldest that is enough'],
  ['v24.1.0\n', true, 'as Node prints it'],
  ['v22.11.9', false, 'one minor version short'],
  ['v20.20.2', false, 'a smaller major, a larger minor version'],
  ['', false, 'no Node answered'],
])('Node %j is new enough: %s (%s)', (version, expected) => {
  expect(isAtLeast(version, '22.12.0')).toBe(expected);
});

test.each([
  [undefined, 4321],
  ['', 4321],
  ['4400', 4400],
])('PORT %j means port %i', (wanted, expected) => {
  expect(readPort(wanted)).toBe(expected);
});

test.each(['0', '65536', '44.5', '-1', 'abc', '4400; rm'])(
  'PORT "%s" is refused with an example of a good one',
  (wanted) => {
    expect(() => readPort(wanted)).toThrow(/whole number.*PORT=4400 npm start/);
  },
);

test('a port that is taken is refused with a way out, and is fine once it is free', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} is already in use`);
  await expect(requireFreePort(port)).rejects.toThrow('PORT=4400 npm start');
  await new Promise((resolve) => server.close(resolve));
  await expect(requireFreePort(port)).resolves.toBeUndefined();
});

test('a failure we foresaw is told in its own words, any other by its message', () => {
  expect(sentenceFor(new PlainError('npm was not found.'))).toBe('npm was not found.');
  expect(sentenceFor(new TypeError('x is undefined'))).toBe(
    'Something unexpected went wrong: x is undefined',
  );
  expect(sentenceFor('odd')).toBe('Something unexpected went wrong: odd');
});

test('a failed build keeps what a writer can use and loses the stack', () => {
  const output = [
    '[InvalidContentEntryDataError] guides → iep data does not match collection schema.',
    '  title: Required, at least one',
    '  Location:',
    '    /site/src/content/guides/iep.mdx:0:0',
    '  Stack trace:',
    '    at getEntryData (file:///site/node_modules/astro/dist/content/utils.js:126:17)',
    '    at async Promise.all (index 0)',
    '    at file:///site/node_modules/astro/dist/core/build/index.js:1:2',
    '',
  ].join('\n');
  expect(withoutStackFrames(output).split('\n')).toEqual(output.split('\n').slice(0, 4));
});
