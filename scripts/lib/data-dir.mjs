import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const marker = '.inntak-data';

/**
 * Makes the folder ours, so that `npm run reset` knows what it may delete.
 *
 * @param {string} directory created when missing
 * @throws when it holds something that is not ours
 */
export function claimDataDir(directory) {
  mkdirSync(directory, { recursive: true });
  if (isDataDir(directory)) return;
  if (readdirSync(directory).length > 0) {
    throw new Error(`${directory} is not empty and not made by Inntak. Choose another folder with DATA_DIR.`);
  }
  writeFileSync(join(directory, marker), 'Inntak keeps its data here. "npm run reset" deletes this folder.\n');
}

/** @param {string} directory */
export const isDataDir = (directory) => existsSync(join(directory, marker));

/**
 * Who serves from this folder.
 *
 * @typedef {{ pid: number, origin: string }} Running
 */

/** @param {string} directory @returns {Running | undefined} the product's start script, if it is alive */
export function readRunning(directory) {
  const file = join(directory, 'running.json');
  if (!existsSync(file)) return undefined;
  /** @type {Running} */
  const running = JSON.parse(readFileSync(file, 'utf8'));
  return running.pid !== process.pid && isStartScript(running.pid) ? running : undefined;
}

/** @param {string} directory @param {Running} running */
export function writeRunning(directory, running) {
  writeFileSync(join(directory, 'running.json'), JSON.stringify(running));
}

/** @param {string} directory */
export function clearRunning(directory) {
  rmSync(join(directory, 'running.json'), { force: true });
}

/** After a kill -9, another program may have got the process number. @param {number} pid */
function isStartScript(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync('/proc/self/cmdline') || readFileSync(commandLine, 'utf8').includes('start.mjs');
}
