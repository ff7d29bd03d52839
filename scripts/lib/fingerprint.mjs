import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inProject, root } from './workspace.mjs';

const notSource = /(?:^|\/)(?:node_modules|dist|test-results|\.[^/]+)(?:\/|$)|\.test\.tsx?$/;

/**
 * A fingerprint of the content of files and folders (tests, builds and hidden files left out), and of the platform.
 *
 * @param {string[]} paths relative to the project's root; missing ones count as missing
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of paths.flatMap((path) => filesUnder(inProject(path)))) {
    hash
      .update(`${relative(root, file)}\n`)
      .update(readFileSync(file))
      .update('\n');
  }
  return hash.digest('hex');
}

/**
 * Does the work unless its stamp says that it was done for exactly these inputs.
 *
 * @param {object} step
 * @param {string} step.stamp file that remembers the fingerprint; relative to the project's root
 * @param {string} step.fingerprint of the inputs
 * @param {string} step.result must exist, or the work is done anyway; relative to the project's root
 * @param {() => Promise<void>} step.work
 * @returns {Promise<boolean>} whether there was work to do
 */
export async function unlessDone({ stamp, fingerprint: wanted, result, work }) {
  const file = inProject(stamp);
  const done = existsSync(file) && existsSync(inProject(result)) && readFileSync(file, 'utf8') === wanted;
  if (done) return false;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return true;
}

/** @param {string} path absolute @returns {string[]} sorted, so that the order of a folder does not matter */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((entry) => !notSource.test(relative(root, entry)))
    .flatMap(filesUnder);
}
