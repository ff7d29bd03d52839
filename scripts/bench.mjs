// npm run bench: measures, prints medians, memory and ratios; all of them, or `-- <name>`. Not part of the tests: numbers differ
// from machine to machine. Add a bench as one line below: a module that exports `bench(print)` and answers how many goals it
// missed. What stands in bench/ is a package of its own, so that what we compare ourselves with is never in the product.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './lib/build.mjs';
import { fingerprint, unlessDone } from './lib/fingerprint.mjs';
import { runOrThrow } from './lib/run.mjs';
import { inProject, pinnedNode } from './lib/workspace.mjs';

/** @type {Record<string, { file: string, about: string }>} */
const benches = {
  allocation: { file: 'packages/domain/bench/allocation.ts', about: 'a main round: 2,000 people × 60 offers in 20 ms' },
  transitions: { file: 'packages/domain/bench/transitions.ts', about: 'a transition round of 1,000 people in 200 ms' },
  serving: { file: 'bench/serving.mjs', about: 'pages from 80,000 applications, against plain SQL and PostGraphile 5' },
  responsive: { file: 'bench/responsive.mjs', about: 'the longest task while scrolling and typing in 10,000 rows' },
};

const asked = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.log(
    `npm run bench, or npm run bench -- <name>\n${Object.entries(benches)
      .map(([name, { about }]) => `  ${name.padEnd(14)}${about}`)
      .join('\n')}`,
  );
  process.exit(1);
}
// The garbage collector is asked to tidy up before memory is measured.
if (typeof globalThis.gc !== 'function') {
  const again = spawnSync(pinnedNode(), ['--expose-gc', '--max-old-space-size=4096', import.meta.filename, ...asked], {
    stdio: 'inherit',
  });
  process.exit(again.status ?? 1);
}
let missed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const { file, about } = /** @type {{ file: string, about: string }} */ (benches[name]);
  console.log(`\n${name}: ${about}`);
  const { bench } = file.startsWith('bench/') ? await installed(file) : await built(name, file);
  missed += await bench(console.log);
}
process.exitCode = missed > 0 ? 1 : 0;

/** @typedef {{ bench: (print: (line: string) => void) => number | Promise<number> }} Bench */

/**
 * A module of the package bench/, with what it needs installed and the product built.
 *
 * @param {string} file
 * @returns {Promise<Bench>}
 */
async function installed(file) {
  await unlessDone({
    stamp: 'bench/node_modules/.inntak-installed',
    fingerprint: fingerprint(['bench/package.json', 'bench/package-lock.json']),
    result: 'bench/node_modules/postgraphile',
    work: async () => {
      console.log('Installing the packages of bench/ (the first time only)');
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      await runOrThrow('Installing bench/', npm, ['ci', '--prefix', inProject('bench'), '--no-audit', '--no-fund']);
    },
  });
  await buildIfNeeded(console.log);
  return import(pathToFileURL(inProject(file)).href);
}

/**
 * The module as the product would run it: built, not interpreted.
 *
 * @param {string} name
 * @param {string} file
 * @returns {Promise<Bench>}
 */
async function built(name, file) {
  const { build } = await import('vite');
  const outDir = inProject('.cache', 'bench', name);
  await build({
    configFile: false,
    logLevel: 'warn',
    root: inProject(),
    build: { ssr: inProject(file), outDir, minify: false, rollupOptions: { output: { entryFileNames: 'bench.mjs' } } },
  });
  return import(pathToFileURL(`${outDir}/bench.mjs`).href);
}
