import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the project's root
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {(line: string) => void} [onLine] gets each line as it comes
 */

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 1 when a signal ended it
 * @property {string} output standard output and error as they came
 * @property {string} stdout standard output alone
 */

/**
 * Runs a program to its end without keyboard input.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 * @throws when the program cannot be started
 */
export function run(program, args, { cwd = root, env = {}, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    let stdout = '';
    const lines = byLine(onLine ?? (() => undefined));
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
      lines.take(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
      lines.take(text);
    });
    child.once('error', (error) => {
      children.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      children.delete(child);
      lines.end();
      resolve({ code: code ?? 1, output, stdout });
    });
  });
}

/**
 * As `run`, but a failure is an error whose message holds the end of the output.
 *
 * @param {string} what for the message: "Building the web application"
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrThrow(what, program, args, options) {
  const finished = await run(program, args, options);
  if (finished.code === 0) return finished;
  const end = finished.output.trimEnd().split('\n').slice(-40).join('\n');
  throw new Error(`${what} failed (exit code ${finished.code}):\n${end}`);
}

/** Ends what `run` still has under way, for when this process is told to stop. */
export function endChildren() {
  for (const child of children) child.kill('SIGTERM');
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/** @param {(line: string) => void} onLine */
export function byLine(onLine) {
  let rest = '';
  return {
    /** @param {string} text */
    take(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    },
    end() {
      if (rest) onLine(rest);
      rest = '';
    },
  };
}
