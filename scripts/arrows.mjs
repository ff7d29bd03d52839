// npm run arrows: imports must follow the arrows of .dependency-cruiser.cjs; the picture of them in docs/architecture.md
// is written from the imports that there are. With --check (npm test) the picture must already be right.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { installIfNeeded } from './lib/install.mjs';
import { draw } from './lib/picture.mjs';
import { run, runOrThrow } from './lib/run.mjs';
import { inProject, pinnedNode } from './lib/workspace.mjs';

const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const folders = ['apps/api/src', 'apps/web/src', 'apps/e2e/src', 'packages/domain/src'].filter((folder) =>
  existsSync(inProject(folder)),
);
const page = inProject('docs/architecture.md');
const [begin, end] = ['<!-- arrows:begin (npm run arrows writes this) -->', '<!-- arrows:end -->'];

await installIfNeeded(console.log);
const rules = await run(pinnedNode(), [cruiser, '--output-type', 'err-long', ...folders]);
console.log(rules.output.trim());

const { stdout } = await runOrThrow('Reading the imports', pinnedNode(), [
  ...[cruiser, '--output-type', 'json', ...folders],
]);
const text = readFileSync(page, 'utf8');
const fresh = withPicture(text, draw(JSON.parse(stdout).modules));
const stale = fresh !== text;
if (stale && process.argv.includes('--check'))
  console.error('The picture in docs/architecture.md is old: npm run arrows');
else if (stale) writeFileSync(page, fresh);
process.exitCode = rules.code !== 0 || (stale && process.argv.includes('--check')) ? 1 : 0;

/** @param {string} markdown @param {string} picture */
function withPicture(markdown, picture) {
  const from = markdown.indexOf(begin);
  const to = markdown.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/architecture.md lacks the lines ${begin} and ${end}`);
  return `${markdown.slice(0, from)}${begin}\n\n${picture}\n\n${markdown.slice(to)}`;
}
