import { startProduct } from '../scripts/lib/product.mjs';
import { freePort } from '../scripts/lib/ports.mjs';

/**
 * @typedef {object} RunningProduct
 * @property {string} origin
 * @property {number} pid
 * @property {(code: string) => Promise<string>} logIn as a demo person by code; answers the cookie to send
 * @property {() => Promise<void>} stop
 */

/**
 * The product as `npm start` serves it, on a database that runs already. Jobs stay off: nothing else shall run beside what
 * is measured.
 *
 * @param {{ appUrl: string, ownerUrl: string, log: (line: string) => void }} options
 * @returns {Promise<RunningProduct>}
 */
export async function serveProduct({ appUrl, ownerUrl, log }) {
  Object.assign(process.env, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
  const port = await freePort();
  const product = await startProduct({
    port,
    dataDir: '',
    log: () => undefined,
    output: (line) => line.startsWith('Tables are up to date') || log(line),
    env: { RUN_JOBS: 'no', REQUESTS_PER_MINUTE: '1000000' },
  });
  return { origin: product.origin, pid: product.pid, logIn: (code) => logIn(product.origin, code), stop: product.stop };
}

/** @param {string} origin @param {string} code */
async function logIn(origin, code) {
  /** @type {Map<string, string>} */
  const jar = new Map();
  const choice = await follow(`${origin}/auth/login?as=staff`, { method: 'GET' }, jar);
  await follow(choice, { method: 'POST', body: new URLSearchParams({ code }) }, jar);
  return cookiesOf(jar);
}

/** Follows redirects as a browser does, keeping cookies. @param {string} url @param {RequestInit} init @param {Map<string, string>} jar */
async function follow(url, init, jar) {
  let at = url;
  let request = init;
  for (let hops = 0; hops < 10; hops += 1) {
    const response = await fetch(at, { ...request, redirect: 'manual', headers: { cookie: cookiesOf(jar) } });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) {
      if (!response.ok) throw new Error(`${at} answered ${response.status}`);
      return at;
    }
    at = new URL(next, at).href;
    request = { method: 'GET' };
  }
  throw new Error('The log-in does not end.');
}

/** @param {Map<string, string>} jar */
const cookiesOf = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
