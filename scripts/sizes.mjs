// npm run sizes: what a person's browser loads first (entry + landing page of an area, JavaScript + CSS, gzip), against
// the budgets. Reads the manifest that Vite writes; fails above a budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildIfNeeded } from './lib/build.mjs';
import { inProject } from './lib/workspace.mjs';

/** kB, gzip. Anybody's phone on the portal; staff's computers on the rest. */
const budgets = { portal: 240, 'min-sak': 260 };
const staffBudget = 290;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

const dist = inProject('apps', 'web', 'dist');

await buildIfNeeded(console.log, ['web']);
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
const landingPages = Object.keys(manifest).filter((key) => /^src\/app\/pages\/[^/]+\.tsx?$/.test(key));
if (!entry || landingPages.length === 0) throw new Error('The build has no entry, or no module src/app/pages/<area>.');

let above = 0;
for (const page of landingPages.sort()) {
  const area = page.replace(/^.*\/|\.tsx?$/g, '');
  const budget = budgets[/** @type {keyof typeof budgets} */ (area)] ?? staffBudget;
  const size = kilobytes(filesOf([entry, page]));
  if (size > budget) above += 1;
  const verdict = size > budget ? 'TOO LARGE' : 'ok';
  console.log(`${area.padEnd(12)} ${size.toFixed(0).padStart(4)} kB of ${budget}  ${verdict}`);
}
process.exitCode = above > 0 ? 1 : 0;

/** @param {string[]} keys @returns {string[]} built files that load with these chunks */
function filesOf(keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
  return [...new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))];
}

/** @param {string[]} files */
function kilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`)).length, 0) / 1000;
}
