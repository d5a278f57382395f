import { connect, createServer } from 'node:net';
import { PlainError } from './plain-error.mjs';

/**
 * The port to serve on: 4321 unless the environment names another.
 *
 * @param {string | undefined} wanted
 */
export function readPort(wanted) {
  const port = wanted ? Number(wanted) : 4321;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(
    `PORT must be a whole number from 1 to 65535, and it is "${wanted}". For example: PORT=4400 npm start`,
  );
}

/**
 * Stops with advice when the site could not be opened at this port.
 *
 * @param {number} port
 */
export async function requireFreePort(port) {
  // Browsers try ::1 for "localhost" too, so a stranger there would be shown in place of the site.
  const isTaken = (await Promise.all([answers('127.0.0.1', port), answers('::1', port)])).includes(
    true,
  );
  const refusal = isTaken ? 'EADDRINUSE' : await bindError(port);
  if (!refusal) return;
  const reason =
    refusal === 'EACCES'
      ? `This machine does not let you use port ${port}.`
      : `Port ${port} is already in use, perhaps by this site in another window.`;
  throw new PlainError(
    `${reason} Stop the program that uses it, or choose another port, for example: PORT=4400 npm start`,
  );
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's code for why nobody may listen there
 */
function bindError(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
