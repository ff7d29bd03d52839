// npm run browser [-- file or -g "name"]: the stories in Chromium, against the built product on databases of its own.
// BASE_URL set: against the product that runs there. DEMO_DATA_DIR: a data folder with the demo year to begin with.
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { buildIfNeeded } from './lib/build.mjs';
import { freePort } from './lib/ports.mjs';
import { fillDataDir, startProduct } from './lib/product.mjs';
import { endChildren, run } from './lib/run.mjs';
import { inProject, pinnedNode } from './lib/workspace.mjs';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping.abort();
    endChildren();
  });
}

const log = (/** @type {string} */ line) => console.log(line);
const chosen = process.argv.slice(2);
const chromium = await findChromium(log);
const given = process.env['BASE_URL'];
process.exitCode = given ? await runStories(given, 'chosen', chosen) : await onOwnProducts();

/** Stories that move the business day, which is one for everybody, have a product to themselves, beside the others. */
async function onOwnProducts() {
  await buildIfNeeded(log);
  stopping.signal.throwIfAborted();
  const folder = mkdtempSync(join(tmpdir(), 'inntak-browser-'));
  try {
    const filled = process.env['DEMO_DATA_DIR'] ?? join(folder, 'filled');
    if (!existsSync(filled)) await fillDataDir(filled, log);
    stopping.signal.throwIfAborted();
    // Who names a story wants that one, not also those that come before it when all are run.
    const products =
      chosen.length > 0 ? { chosen: ['--no-deps', ...chosen] } : { day: only('day'), year: only('year') };
    const codes = await Promise.all(
      Object.entries(products).map(([name, args]) => onOwnProduct(name, args, filled, join(folder, name))),
    );
    return Math.max(...codes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} project */
function only(project) {
  return ['--no-deps', `--project=${project}`];
}

/** @param {string} name @param {string[]} args @param {string} filled @param {string} dataDir */
async function onOwnProduct(name, args, filled, dataDir) {
  cpSync(filled, dataDir, { recursive: true });
  chmodSync(join(dataDir, 'postgres'), 0o700); // PostgreSQL insists; a copy is open to more
  /** @type {string[]} */
  const said = [];
  try {
    const product = await startProduct({
      port: await freePort(),
      dataDir,
      log: (line) => log(`${name}: ${line}`),
      output: (line) => said.push(line),
      fsync: false,
      signal: stopping.signal,
    });
    try {
      const code = await runStories(product.origin, name, args);
      console.log(`${name}: the API holds ${residentMegabytes(product.pid)} MB after the stories.`);
      return code;
    } finally {
      await product.stop();
    }
  } finally {
    if (said.length > 0) console.log([`${name}: the API said:`, ...said.slice(-60)].join('\n'));
  }
}

/** @param {string} origin @param {string} name @param {string[]} args */
async function runStories(origin, name, args) {
  const cwd = inProject('apps/e2e');
  const report = process.env['PLAYWRIGHT_REPORT'];
  const env = {
    ...chromium.env,
    BASE_URL: origin,
    CHROMIUM_PATH: chromium.path,
    ...(report ? { PLAYWRIGHT_REPORT: `${report}-${name}.json` } : {}),
  };
  const cli = join(cwd, 'node_modules/@playwright/test/cli.js');
  const { code } = await run(pinnedNode(), [cli, 'test', `--output=test-results/${name}`, ...args], {
    cwd,
    env,
    onLine: (line) => console.log(line),
  });
  return code;
}

/** @param {number} pid */
function residentMegabytes(pid) {
  if (process.platform !== 'linux') return '?';
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
}
