import { spawn } from 'node:child_process';
import { pinnedNode } from '../scripts/lib/workspace.mjs';

/**
 * A server of this package in a process of its own; it ends with us.
 *
 * @param {string} file
 * @param {object} settings what it reads from BENCH_SERVER
 * @returns {Promise<{ origin: string, pid: number, stop: () => Promise<void> }>}
 */
export async function serve(file, settings) {
  const child = spawn(pinnedNode(), [file], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_SERVER: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const port = await Promise.race([
    new Promise((resolve) => child.once('message', (/** @type {{ port: number }} */ said) => resolve(said.port))),
    ended.then(() => Promise.reject(new Error(`${file} ended before it was ready.`))),
  ]);
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
