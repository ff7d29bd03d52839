// npm run bench -- <name>: measures, prints medians, memory and ratios. Not part of the tests: numbers differ from machine
// to machine. Add a bench as one line below: a module that exports `bench(print)` and answers how many goals it missed.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inProject, pinnedNode } from './lib/workspace.mjs';

/** @type {Record<string, { file: string, about: string }>} */
const benches = {
  allocation: { file: 'packages/domain/bench/allocation.ts', about: 'a main round: 2,000 people × 60 offers in 20 ms' },
  transitions: { file: 'packages/domain/bench/transitions.ts', about: 'a transition round of 1,000 people in 200 ms' },
};

const asked = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0 || asked.length === 0) {
  console.log(
    `npm run bench -- <name>\n${Object.entries(benches)
      .map(([name, { about }]) => `  ${name.padEnd(14)}${about}`)
      .join('\n')}`,
  );
  process.exit(asked.length === 0 ? 0 : 1);
}
// The garbage collector is asked to tidy up before memory is measured.
if (typeof globalThis.gc !== 'function') {
  const again = spawnSync(pinnedNode(), ['--expose-gc', '--max-old-space-size=4096', import.meta.filename, ...asked], {
    stdio: 'inherit',
  });
  process.exit(again.status ?? 1);
}
let missed = 0;
for (const name of asked) {
  const { file, about } = /** @type {{ file: string, about: string }} */ (benches[name]);
  console.log(`\n${name}: ${about}`);
  missed += await (await built(name, file)).bench(console.log);
}
process.exitCode = missed > 0 ? 1 : 0;

/**
 * The module as the product would run it: built, not interpreted.
 *
 * @param {string} name
 * @param {string} file
 * @returns {Promise<{ bench: (print: (line: string) => void) => number | Promise<number> }>}
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
