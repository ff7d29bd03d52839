// The web application from Vite's development server (changes show at once); the API built again on each change and started
// again. PostgreSQL, tables and data as in npm start, on the same data folder.
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../postgres.mjs';
import { buildIfNeeded } from './build.mjs';
import { endChildren, run, runOrThrow } from './run.mjs';
import { dataDirectory, inProject, pinnedNode, productPort } from './workspace.mjs';

const webPort = 5173;
const vite = inProject('node_modules/vite/bin/vite.js');
const api = inProject('apps/api');
const bundle = inProject('apps/api/dist/dev/main.js');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    endChildren();
  });
}

const port = String(productPort());
await buildIfNeeded(console.log, ['api']);
const postgres = await startPostgres({ dataDir: dataDirectory(), log: console.log });
try {
  const env = { DATABASE_URL: postgres.appUrl, PORT: port, PUBLIC_ORIGIN: `http://localhost:${webPort}` };
  for (const command of stopping ? [] : ['migrate', 'seed']) {
    await runOrThrow(`"${command}"`, pinnedNode(), [inProject('apps/api/dist/main.js'), command], {
      cwd: api,
      env: { ...env, DATABASE_OWNER_URL: postgres.ownerUrl },
      onLine: say('api'),
    });
  }
  rmSync(bundle, { force: true });
  await Promise.all([
    tool('api', [vite, 'build', '--watch', '--outDir', 'dist/dev', '--logLevel', 'warn'], 'apps/api'),
    bundleExists().then(() => tool('api', ['--watch', '--enable-source-maps', bundle, 'serve'], 'apps/api', env)),
    tool('web', [vite, '--port', String(webPort), '--strictPort'], 'apps/web', { PORT: port }),
  ]);
} finally {
  await postgres.stop();
}

/** Runs until everything is told to stop; when one ends by itself, so do the others. */
async function tool(
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {string} */ directory,
  /** @type {Record<string, string>} */ env = {},
) {
  if (stopping) return;
  const { code } = await run(pinnedNode(), args, { cwd: inProject(directory), env, onLine: say(name) });
  if (!stopping) console.error(`${name} ended by itself (exit code ${code}).`);
  stopping = true;
  endChildren();
}

async function bundleExists() {
  while (!existsSync(bundle) && !stopping) await sleep(100);
}

/** @param {string} name @returns {(line: string) => void} */
function say(name) {
  return (line) => console.log(`${name} │ ${line}`);
}
