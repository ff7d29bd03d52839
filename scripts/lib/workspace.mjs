import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {string[]} parts a path inside the project */
export const inProject = (...parts) => join(root, ...parts);

/**
 * The Node that the workspace pins, whatever Node started this script.
 *
 * @throws when it is not there although packages are installed
 */
export function pinnedNode() {
  const binary = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    'Node 24 is missing from node_modules: its install script did not run. Delete node_modules and try again.',
  );
}

/** Where the product keeps its data: the environment's DATA_DIR, or .data in the project. */
export const dataDirectory = () => resolve(root, process.env['DATA_DIR'] || '.data');

/** The port people's browsers use. */
export function productPort() {
  const port = Number(process.env['PORT'] || 4780);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${process.env['PORT']}".`);
}
