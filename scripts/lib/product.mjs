import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../postgres.mjs';
import { isFree } from './ports.mjs';
import { byLine, run } from './run.mjs';
import { inProject, pinnedNode } from './workspace.mjs';

/**
 * @typedef {object} Product
 * @property {string} origin the address for browsers
 * @property {number} pid the API's process
 * @property {Promise<number>} ended exit code of the API, whenever and however it ends
 * @property {() => Promise<void>} stop the API first, then PostgreSQL
 */

// The process stays under 250 MB. It keeps nothing between requests, so it needs a young generation for a few of them at once: half
// as much made the garbage collector a tenth of its work. The bundle is not minified, so stacks are readable without the source map, which would take 80 MB at the first error. The C library
// would keep a pool of memory for every thread: two pools are enough for one that waits most of the time.
const smallHeap = ['--max-semi-space-size=16', '--max-old-space-size=192'];

const readyWithinMs = 60_000;
const stopWithinMs = 10_000;

/**
 * Starts the built product: PostgreSQL (unless DATABASE_URL names one), migrations, reference and demo data, the API with
 * the web application.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.dataDir of the embedded PostgreSQL
 * @param {(step: string) => void} options.log a line per step
 * @param {(line: string) => void} options.output lines that the API and its commands write
 * @param {boolean} [options.fsync] false for tests only
 * @param {Record<string, string>} [options.env] more settings for the API
 * @param {AbortSignal} [options.signal] gives up half-way, with everything stopped
 * @returns {Promise<Product>}
 */
export async function startProduct({ port, dataDir, log, output, fsync = true, env = {}, signal }) {
  const database = await openDatabase(dataDir, log, fsync);
  try {
    const common = { NODE_ENV: process.env['NODE_ENV'], ...env, PORT: String(port), DATABASE_URL: database.appUrl };
    await fill({ ...common, DATABASE_OWNER_URL: database.ownerUrl }, { log, output, signal });
    signal?.throwIfAborted();
    log('Starting the API');
    const api = serve(common, output);
    const origin = `http://localhost:${port}`;
    await untilReady(port, api, signal);
    return {
      origin,
      pid: api.pid,
      ended: api.ended,
      stop: async () => {
        await api.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/**
 * Fills a data folder as `startProduct` does, and leaves it stopped: products for tests begin with a copy of it.
 *
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export async function fillDataDir(dataDir, log) {
  const database = await startPostgres({ dataDir, fsync: false, log });
  try {
    await fill({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl }, { log, output: log });
  } finally {
    await database.stop();
  }
}

/**
 * @param {Record<string, string | undefined>} asOwner settings of the API's commands
 * @param {{ log: (step: string) => void, output: (line: string) => void, signal?: AbortSignal | undefined }} options
 */
async function fill(asOwner, { log, output, signal }) {
  signal?.throwIfAborted();
  log('Bringing the tables up to date');
  await command('migrate', asOwner, output);
  signal?.throwIfAborted();
  log('Loading reference data and demo data, where missing');
  await command('seed', asOwner, output);
}

/**
 * The table of demo log-ins, as the API knows them.
 *
 * @returns {Promise<string>}
 */
export async function demoLogins() {
  const { output } = await runApi(['demo-logins'], {});
  return output.trimEnd();
}

/**
 * Whether the port can be used, waiting a moment for a predecessor that is just ending.
 *
 * @param {number} port
 */
export async function portIsFree(port) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await isFree(port)) return true;
    await sleep(100);
  }
  return false;
}

/** @param {string} dataDir @param {(step: string) => void} log @param {boolean} fsync */
async function openDatabase(dataDir, log, fsync) {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (appUrl && ownerUrl) {
    log('Using the PostgreSQL that DATABASE_URL names');
    return { appUrl, ownerUrl, stop: async () => undefined };
  }
  if (appUrl || ownerUrl) {
    throw new Error(
      'Set both DATABASE_URL (application role) and DATABASE_OWNER_URL (owner, for migrations), or neither.',
    );
  }
  return startPostgres({ dataDir, fsync, log });
}

const apiDirectory = inProject('apps', 'api');
const apiMain = inProject('apps', 'api', 'dist', 'main.js');

/** @param {string[]} args @param {Record<string, string | undefined>} env @param {(line: string) => void} [onLine] */
function runApi(args, env, onLine) {
  return run(pinnedNode(), [apiMain, ...args], { cwd: apiDirectory, env, ...(onLine ? { onLine } : {}) });
}

/** @param {string} name @param {Record<string, string | undefined>} env @param {(line: string) => void} output */
async function command(name, env, output) {
  const { code } = await runApi([name], env, output);
  if (code !== 0) throw new Error(`"${name}" ended with exit code ${code}; its own words are above.`);
}

/** @param {Record<string, string | undefined>} env @param {(line: string) => void} output */
function serve(env, output) {
  const withParent = inProject('scripts', 'lib', 'end-with-parent.mjs');
  // A process group of its own: Ctrl-C reaches this script only, which ends things in order.
  const child = spawn(pinnedNode(), [...smallHeap, `--import=${withParent}`, apiMain, 'serve'], {
    cwd: apiDirectory,
    env: { ...process.env, ...env, MALLOC_ARENA_MAX: '2', DATABASE_OWNER_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const lines = byLine(output);
  child.stdout?.setEncoding('utf8').on('data', lines.take);
  child.stderr?.setEncoding('utf8').on('data', lines.take);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', (error) => {
      output(error.message);
      resolve(1);
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** @param {number} port @param {ReturnType<typeof serve>} api @param {AbortSignal} [signal] */
async function untilReady(port, api, signal) {
  /** @type {number | undefined} */
  let code;
  void api.ended.then((ended) => (code = ended));
  const giveUpAt = Date.now() + readyWithinMs;
  for (;;) {
    if (code !== undefined) throw new Error(`The API ended at once (exit code ${code}); its own words are above.`);
    if (await isReady(port)) return;
    if (signal?.aborted || Date.now() > giveUpAt) {
      await api.stop();
      throw new Error('The API did not become ready within a minute.');
    }
    await sleep(50);
  }
}

/** @param {number} port */
async function isReady(port) {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) });
    return ok;
  } catch {
    return false;
  }
}
