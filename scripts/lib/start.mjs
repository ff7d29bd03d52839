import { buildIfNeeded } from './build.mjs';
import { claimDataDir, clearRunning, readRunning, writeRunning } from './data-dir.mjs';
import { installIfNeeded } from './install.mjs';
import { demoLogins, portIsFree, startProduct } from './product.mjs';
import { endChildren } from './run.mjs';
import { dataDirectory, productPort } from './workspace.mjs';

const began = Date.now();

/** @param {string} step */
const log = (step) => console.log(`${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7)}  ${step}`);

/** @param {string} line */
const output = (line) => console.log(`           ${line}`);

/** Everything `npm start` does, until somebody stops it. Ends the process. */
export async function start() {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) return;
    console.log('');
    log('Stopping');
    stopping.abort();
    endChildren();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  stopWithNpm(stop);

  try {
    const { port, dataDir } = await takePlace();
    try {
      await serveUntil(stopping.signal, port, dataDir);
    } finally {
      clearRunning(dataDir);
    }
    process.exit(0);
  } catch (error) {
    if (stopping.signal.aborted) process.exit(0);
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** Checks what can be checked before the long work, and says in the data folder that we are here. */
async function takePlace() {
  const port = productPort();
  const dataDir = dataDirectory();
  claimDataDir(dataDir);
  const running = readRunning(dataDir);
  if (running)
    throw new Error(`Inntak is already running at ${running.origin} (process ${running.pid}) on ${dataDir}.`);
  if (!(await portIsFree(port))) {
    throw new Error(`Port ${port} is used by another program. Choose another one: PORT=${port + 10} npm start`);
  }
  writeRunning(dataDir, { pid: process.pid, origin: `http://localhost:${port}` });
  return { port, dataDir };
}

/** @param {AbortSignal} signal @param {number} port @param {string} dataDir */
async function serveUntil(signal, port, dataDir) {
  await installIfNeeded(log);
  signal.throwIfAborted();
  await buildIfNeeded(log);
  signal.throwIfAborted();
  const product = await startProduct({ port, dataDir, log, output, signal });
  try {
    const logins = await demoLogins();
    signal.throwIfAborted();
    log('Ready');
    console.log(`\n  Inntak runs at ${product.origin}   (Ctrl-C stops it, "npm run reset" starts over)\n`);
    if (logins) console.log(`${logins.replace(/^/gm, '  ')}\n`);

    const stopped = new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    const code = await Promise.race([product.ended, stopped]);
    if (code !== undefined) throw new Error(`The API ended by itself (exit code ${code}); its own words are above.`);
  } finally {
    await product.stop();
    log('Stopped');
  }
}

/**
 * npm passes a SIGTERM on to its shell only, which dies and leaves this process behind.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const check = () => {
    if (process.ppid !== parent) stop();
  };
  setInterval(check, 250).unref();
}
