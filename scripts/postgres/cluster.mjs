import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./run-as.mjs').RunAs} RunAs */

/**
 * What the launcher remembers about its cluster, in a file that only its owner may read.
 *
 * @typedef {object} Credentials
 * @property {string} ownerPassword of inntak_owner, who owns the database and runs migrations
 * @property {string} appPassword of inntak_app, as whom the product runs
 * @property {number | undefined} [port] the port of the last start, tried first at the next
 */

const credentialsFile = 'inntak-credentials.json';

/**
 * Creates the cluster with both roles and the database, unless it is there. Made under another name and moved into place
 * when whole, so that an interrupted first start leaves nothing half-made.
 *
 * @param {string} cluster where it shall lie
 * @param {{ initdb: string, postgres: string }} binaries
 * @param {RunAs} runAs
 */
export function createCluster(cluster, binaries, runAs) {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.draft-${process.pid}`;
  removeDrafts(cluster);
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${draft}.password`;
  /** @type {Credentials} */
  const credentials = { ownerPassword: newPassword(), appPassword: newPassword() };
  try {
    // Nobody knows the superuser's password: it is thrown away, and only the launcher gets in, in single-user mode.
    writeFileSync(passwordFile, newPassword(), { mode: 0o600 });
    giveTo(runAs, draft, passwordFile);
    run(runAs, binaries.initdb, initdbArguments(draft, passwordFile));
    run(runAs, binaries.postgres, ['--single', '-D', draft, 'postgres'], rolesAndDatabase(credentials));
    writeCredentials(draft, credentials);
    adopt(draft, runAs);
    moveIntoPlace(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Gives all files to the user who will run the server, who may differ from last time's (say, root after an ordinary user).
 *
 * @param {string} cluster
 * @param {RunAs} runAs
 */
export function adopt(cluster, runAs) {
  if (runAs.owner === undefined || statSync(cluster).uid === runAs.owner) return;
  chownAll(cluster, runAs.owner);
}

/** @param {string} cluster @returns {Credentials} */
export function readCredentials(cluster) {
  return JSON.parse(readFileSync(join(cluster, credentialsFile), 'utf8'));
}

/** @param {string} cluster @param {Credentials} credentials */
export function writeCredentials(cluster, credentials) {
  const file = join(cluster, credentialsFile);
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

/**
 * Of several who make the same cluster at the same moment, the first wins and all use his.
 *
 * @param {string} draft
 * @param {string} cluster
 */
function moveIntoPlace(draft, cluster) {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}

/** @param {string} data @param {string} passwordFile */
function initdbArguments(data, passwordFile) {
  // The C library's locale only decides what a letter is; names are sorted by an ICU collation that queries ask for.
  const locale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[String(process.platform)] ?? 'C';
  return [
    ...['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['-E', 'UTF8', `--locale=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--no-sync', '--no-instructions'],
  ];
}

/**
 * The owner is no superuser, as on a real server, but may create databases (tests copy one per worker). The application
 * role owns nothing and cannot go around row-level security; what it may do is granted in migrations.
 *
 * @param {Credentials} credentials
 */
function rolesAndDatabase({ ownerPassword, appPassword }) {
  return [
    `CREATE ROLE inntak_owner LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD '${ownerPassword}'`,
    `CREATE ROLE inntak_app LOGIN NOCREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD '${appPassword}'`,
    'CREATE DATABASE inntak OWNER inntak_owner',
    '',
  ].join(';\n');
}

/** @param {RunAs} runAs @param {string} program @param {string[]} args @param {string} [input] */
function run(runAs, program, args, input = '') {
  const [command, ...rest] = [...runAs.prefix, program, ...args];
  const env = { ...process.env, LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C' };
  const done = spawnSync(String(command), rest, { ...runAs.ids, env, input, encoding: 'utf8', cwd: '/' });
  const failed = done.status !== 0 || /\b(?:ERROR|FATAL|PANIC):/.test(done.stderr);
  if (failed) throw new Error(`PostgreSQL could not be set up: ${(done.error?.message ?? done.stderr).trim()}`);
}

const newPassword = () => randomBytes(24).toString('base64url');

/** @param {RunAs} runAs @param {string[]} paths */
function giveTo(runAs, ...paths) {
  const { owner } = runAs;
  if (owner !== undefined) paths.forEach((path) => chownSync(path, owner, owner));
}

/** @param {string} path @param {number} owner */
function chownAll(path, owner) {
  lchownSync(path, owner, owner);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) chownAll(join(path, entry.name), owner);
    else lchownSync(join(path, entry.name), owner, owner);
  }
}

/** @param {string} cluster */
function removeDrafts(cluster) {
  const parent = join(cluster, '..');
  for (const name of readdirSync(parent)) {
    const maker = /\.draft-(\d+)(?:\.password)?$/.exec(name);
    if (maker && !isAlive(Number(maker[1]))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
