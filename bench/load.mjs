import { readFileSync, readdirSync } from 'node:fs';
import autocannon from 'autocannon';

/**
 * What one round of load showed.
 *
 * @typedef {object} Round
 * @property {number} perSecond answered requests
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {number} serverCpu milliseconds of CPU time per request in the server's process; NaN where it cannot be told
 * @property {number} databaseCpu the same in all of PostgreSQL's processes
 *
 * @typedef {{ method: 'GET' | 'POST', path: string, headers?: Record<string, string>, body?: string }} Asked
 */

/**
 * Asks a server as fast as it answers, over a number of connections, taking turns between the requests given.
 *
 * @param {object} options
 * @param {string} options.origin
 * @param {Asked[]} options.requests
 * @param {number} options.connections
 * @param {number} [options.seconds]
 * @param {number} [options.amount] of requests, instead of seconds
 * @param {number} options.serverPid
 * @param {number} options.databasePid PostgreSQL's first process
 * @returns {Promise<Round>}
 * @throws when anything but HTTP 200 is answered, or nothing: a fast refusal is no answer
 */
export async function load({ origin, requests, connections, seconds = 1, amount, serverPid, databasePid }) {
  /** @type {number[]} */
  const latencies = [];
  let refused = 0;
  const before = [cpuOf([serverPid]), cpuOf(familyOf(databasePid))];
  const began = performance.now();
  const running = autocannon({
    url: origin,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    requests,
    timeout: 60,
  });
  running.on('response', (_client, status, _bytes, milliseconds) => {
    if (status === 200) latencies.push(milliseconds);
    else refused += 1;
  });
  const result = await running;
  const took = (performance.now() - began) / 1000;
  const after = [cpuOf([serverPid]), cpuOf(familyOf(databasePid))];
  if (refused > 0 || result.errors > 0)
    throw new Error(`${refused + result.errors} requests to ${origin} were not answered.`);
  if (latencies.length === 0)
    throw new Error(`${origin} answered nothing in ${took.toFixed(0)} s: there is nothing to compare.`);
  latencies.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => latencies[Math.floor(share * (latencies.length - 1))] ?? NaN;
  const perRequest = (/** @type {number} */ index) =>
    ((after[index] ?? NaN) - (before[index] ?? NaN)) / latencies.length;
  return {
    perSecond: latencies.length / took,
    p50: at(0.5),
    p95: at(0.95),
    serverCpu: perRequest(0),
    databaseCpu: perRequest(1),
  };
}

/** A tick of CPU time in /proc is ten milliseconds. */
const tick = 10;

/** Milliseconds of CPU time that processes have used so far; NaN where there is no /proc. @param {number[]} pids */
function cpuOf(pids) {
  return pids.reduce(
    (sum, pid) => {
      const fields = statOf(pid);
      return fields ? sum + tick * (Number(fields[11]) + Number(fields[12])) : sum;
    },
    pids.some((pid) => statOf(pid)) ? 0 : NaN,
  );
}

/** A process and its children. @param {number} parent */
function familyOf(parent) {
  const others = statOf(process.pid)
    ? readdirSync('/proc')
        .map(Number)
        .filter((pid) => pid > 0)
    : [];
  return [parent, ...others.filter((pid) => Number(statOf(pid)?.[1]) === parent)];
}

/** The fields of /proc/<pid>/stat after the name, which may hold blanks. @param {number} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** The middle one. @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
