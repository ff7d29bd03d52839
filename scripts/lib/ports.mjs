import { createServer } from 'node:net';

/**
 * A port of 127.0.0.1 that nobody uses just now.
 *
 * @param {number} [preferred] taken if it is free
 * @returns {Promise<number>}
 */
export async function freePort(preferred = 0) {
  const port = (await listenOnce(preferred)) ?? (await listenOnce(0));
  if (port === undefined) throw new Error('There is no free port on 127.0.0.1.');
  return port;
}

/** @param {number} port */
export const isFree = async (port) => (await listenOnce(port)) !== undefined;

/** @param {number} port 0 = any @returns {Promise<number | undefined>} the port, if one could listen on it */
function listenOnce(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}
