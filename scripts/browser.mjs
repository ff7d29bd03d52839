// npm run browser [-- file or -g "name"]: the stories in Chromium, against the built product on a database of its own.
// BASE_URL set: against the product that runs there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { buildIfNeeded } from './lib/build.mjs';
import { freePort } from './lib/ports.mjs';
import { startProduct } from './lib/product.mjs';
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
const chromium = await findChromium(log);
const given = process.env['BASE_URL'];
process.exitCode = given ? await runStories(given) : await onOwnProduct();

async function onOwnProduct() {
  await buildIfNeeded(log);
  stopping.signal.throwIfAborted();
  const dataDir = mkdtempSync(join(tmpdir(), 'inntak-browser-'));
  rmSync(dataDir, { recursive: true });
  /** @type {string[]} */
  const said = [];
  try {
    const product = await startProduct({
      port: await freePort(),
      dataDir,
      log,
      output: (line) => said.push(line),
      fsync: false,
      signal: stopping.signal,
    });
    try {
      const code = await runStories(product.origin);
      console.log(`The API holds ${residentMegabytes(product.pid)} MB after the stories.`);
      return code;
    } finally {
      await product.stop();
    }
  } finally {
    if (said.length > 0) console.log(['The API said:', ...said.slice(-60)].join('\n'));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param {string} origin */
async function runStories(origin) {
  const cwd = inProject('apps/e2e');
  const chosen = process.argv.slice(2);
  // Who names a story wants that one, not also those that come before it when all are run.
  const args = ['test', ...(chosen.length > 0 ? ['--no-deps'] : []), ...chosen];
  const env = { ...chromium.env, BASE_URL: origin, CHROMIUM_PATH: chromium.path };
  const { code } = await run(pinnedNode(), [join(cwd, 'node_modules/@playwright/test/cli.js'), ...args], {
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
