import { spawn } from 'node:child_process';
import { installIfNeeded } from './install.mjs';
import { inProject, pinnedNode } from './workspace.mjs';

/**
 * Installs packages where needed and goes on in another script, on the Node that the workspace pins. Ends the process with
 * that script's exit code.
 *
 * @param {string} script path inside the project
 * @param {string[]} args
 */
export async function continueOnPinnedNode(script, args) {
  try {
    await installIfNeeded((line) => console.log(line));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  const child = spawn(pinnedNode(), [inProject(script), ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  // Ctrl-C reaches the child by itself; it ends things in order, and this process waits for it.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.once('close', (code) => process.exit(code ?? 1));
}
