import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';
import { requireFreePort } from './port.mjs';
import { runCommand } from './run-command.mjs';
import { withoutStackFrames } from './without-stack-frames.mjs';

/**
 * Serves the built site to this machine only, says where, and returns when asked to stop.
 *
 * @param {import('./project.mjs').Project} project
 * @param {number} port
 */
export async function serveSite({ root, env, stop }, port) {
  await requireFreePort(port); // again: the build took a while, and Astro would silently take the next port
  const args = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const ended = new AbortController();
  const server = runCommand('astro', args, { cwd: root, env, stop, output: 'keep' }).finally(() =>
    ended.abort(),
  );

  if (await isAnswering(`http://127.0.0.1:${port}/`, ended.signal)) {
    console.log(
      `\nA Seat at the Table is open at http://localhost:${port}/\nTo close it, press Ctrl+C.`,
    );
  }
  const { output } = await server;
  if (stop.aborted) return;
  throw new PlainError(
    `${withoutStackFrames(output)}\n\nThe program that serves the site ended by itself; the lines above say why.`,
  );
}

/**
 * Waits until somebody answers at an address.
 *
 * @param {string} address
 * @param {AbortSignal} signal ends the waiting
 */
async function isAnswering(address, signal) {
  while (!signal.aborted) {
    try {
      await fetch(address, { signal });
      return true;
    } catch {
      await pause(100);
    }
  }
  return false;
}
