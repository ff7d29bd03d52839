import { spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { claimDataDir } from './lib/data-dir.mjs';
import { freePort } from './lib/ports.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { adopt, createCluster, isAlive, readCredentials, writeCredentials } from './postgres/cluster.mjs';
import { chooseRunAs } from './postgres/run-as.mjs';

/**
 * A running embedded PostgreSQL.
 *
 * @typedef {object} RunningPostgres
 * @property {string} ownerUrl as inntak_owner, who owns the database: migrations, dumps
 * @property {string} appUrl as inntak_app, who owns nothing: the product
 * @property {number} port on 127.0.0.1
 * @property {boolean} reused it was already running (for instance after a kill -9 of who started it)
 * @property {() => Promise<void>} stop waits until it has stopped
 */

/** Recovery after a crash replays what was written since the last checkpoint. */
const readyWithinMs = 60_000;
const stopWithinMs = 15_000;

/**
 * Starts the embedded PostgreSQL of a data folder, creates it first where needed, or finds it running.
 *
 * The server is a process group of its own: a Ctrl-C in the terminal reaches the product, which stops it last.
 *
 * @param {object} options
 * @param {string} options.dataDir holds everything; created when missing
 * @param {number} [options.port] otherwise the last one, or a free one
 * @param {boolean} [options.fsync] false for tests only: a power cut may then lose data
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<RunningPostgres>}
 * @throws with PostgreSQL's own last words when it does not start
 */
export async function startPostgres({ dataDir, port, fsync = true, log = () => undefined }) {
  const directory = resolve(dataDir);
  claimDataDir(directory);
  // Root runs PostgreSQL as another user, who must be able to pass through; the cluster itself is closed to all others.
  const asRoot = process.getuid?.() === 0;
  if (asRoot || statSync(directory).uid === process.getuid?.()) chmodSync(directory, asRoot ? 0o711 : 0o700);
  const cluster = join(directory, 'postgres');
  const binaries = findBinaries();

  const running = await findRunning(cluster);
  if (running) {
    log(`PostgreSQL was already running on port ${running}`);
    return describe(cluster, running, true);
  }

  const runAs = chooseRunAs(binaries.postgres, directory);
  createCluster(cluster, binaries, runAs);
  adopt(cluster, runAs);
  removeStalePidFile(cluster);
  const chosen = port ?? (await freePort(readCredentials(cluster).port));
  writeCredentials(cluster, { ...readCredentials(cluster), port: chosen });

  const logFile = join(directory, 'postgres.log');
  const output = openSync(logFile, 'w', 0o600);
  const [program, ...args] = [...runAs.prefix, binaries.postgres, ...serverArguments(cluster, chosen, fsync)];
  const server = spawn(String(program), args, {
    ...runAs.ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  /** @type {Error | undefined} */
  let spawnError;
  server.once('error', (error) => (spawnError = error));
  server.unref();

  const giveUpAt = Date.now() + readyWithinMs;
  while (!(await answers(urlOf(cluster, chosen, 'owner')))) {
    if (spawnError || server.exitCode !== null || Date.now() > giveUpAt) {
      // Somebody else may have started the same folder a moment ago.
      const other = await findRunning(cluster);
      if (other) return describe(cluster, other, true);
      const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
      throw new Error(`PostgreSQL did not start: ${spawnError?.message ?? lastWords}`);
    }
    await sleep(20);
  }
  log(`PostgreSQL is ready on port ${chosen}`);
  return describe(cluster, chosen, false);
}

/**
 * Stops the embedded PostgreSQL of a data folder, if it runs: open transactions are rolled back, everything is flushed.
 *
 * @param {{ dataDir: string }} options
 * @returns {Promise<boolean>} whether there was something to stop
 */
export async function stopPostgres({ dataDir }) {
  const cluster = join(resolve(dataDir), 'postgres');
  const pid = runningPid(cluster);
  if (pid === undefined) return false;
  const runs = () => isAlive(pid) && isPostgres(pid, cluster);
  // SIGINT: fast shutdown. SIGQUIT, if that takes too long: at once, and the next start recovers.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    process.kill(pid, signal);
    const giveUpAt = Date.now() + stopWithinMs;
    while (runs() && Date.now() < giveUpAt) await sleep(20);
    if (!runs()) return true;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}

/** @param {string} cluster @param {number} port @param {boolean} reused @returns {RunningPostgres} */
function describe(cluster, port, reused) {
  return {
    ownerUrl: urlOf(cluster, port, 'owner'),
    appUrl: urlOf(cluster, port, 'app'),
    port,
    reused,
    stop: async () => void (await stopPostgres({ dataDir: join(cluster, '..') })),
  };
}

/** @param {string} cluster @param {number} port @param {'owner' | 'app'} role */
function urlOf(cluster, port, role) {
  const { ownerPassword, appPassword } = readCredentials(cluster);
  return `postgres://inntak_${role}:${role === 'owner' ? ownerPassword : appPassword}@127.0.0.1:${port}/inntak`;
}

/** @param {string} cluster @param {number} port @param {boolean} fsync */
function serverArguments(cluster, port, fsync) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and key values can hold personal data: an error is logged without them.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * The port of the server that runs on this cluster and lets us in, waiting a while for one that is still starting.
 *
 * @param {string} cluster
 */
async function findRunning(cluster) {
  const giveUpAt = Date.now() + readyWithinMs;
  while (runningPid(cluster) !== undefined && Date.now() < giveUpAt) {
    const port = Number(pidFile(cluster)?.[3]);
    if (port > 0 && (await answers(urlOf(cluster, port, 'owner')))) return port;
    await sleep(50);
  }
  return undefined;
}

/** @param {string} cluster @returns {string[] | undefined} lines: process, folder, start, port, ... */
function pidFile(cluster) {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : undefined;
}

/** @param {string} cluster @returns {number | undefined} */
function runningPid(cluster) {
  const pid = Number(pidFile(cluster)?.[0]);
  return pid > 0 && isAlive(pid) && isPostgres(pid, cluster) ? pid : undefined;
}

/**
 * After a crash, another program may have got the process number. (A process that has ended but that nobody has collected
 * yet has no command line left.)
 *
 * @param {number} pid
 * @param {string} cluster
 */
function isPostgres(pid, cluster) {
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync('/proc/self/cmdline')
    ? existsSync(commandLine) && readFileSync(commandLine, 'utf8').split('\0').includes(cluster)
    : true;
}

/** @param {string} cluster */
function removeStalePidFile(cluster) {
  if (runningPid(cluster) === undefined) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** @param {string} url */
async function answers(url) {
  const fromApi = createRequire(fileURLToPath(new URL('../apps/api/package.json', import.meta.url)));
  /** @type {{ Client: new (options: object) => { connect(): Promise<void>, end(): Promise<void>, on(event: 'error', listener: () => void): void } }} */
  const pg = fromApi('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
