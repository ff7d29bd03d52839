// The contract between API and web: apps/api/schema.graphql (what the API serves) and the types that the web reads from it.
//   node scripts/contract.mjs          fails when a committed file is not what the code says
//   node scripts/contract.mjs schema   writes apps/api/schema.graphql   (npm run schema)
//   node scripts/contract.mjs codegen  writes the web's types           (npm run codegen)
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { runOrThrow } from './lib/run.mjs';
import { inProject, pinnedNode } from './lib/workspace.mjs';

const schemaFile = inProject('apps/api/schema.graphql');
const typesFile = inProject('apps/web/src/gql/graphql-env.d.ts');
// The documents' types worked out once: type checking the web takes a third of the time with it. A changed schema or fragment
// makes it wrong, so its first line tells what it was made from. While working without it, delete it: types are then worked
// out as they are needed.
const cacheFile = inProject('apps/web/src/gql/graphql-cache.d.ts');

const webConfig = inProject('apps/web/tsconfig.json');
const tada = inProject('node_modules/gql.tada/bin/cli.js');

const what = process.argv[2] ?? 'check';
const work = { schema: writeSchema, codegen: writeTypes, check }[what];
if (!work) throw new Error(`Unknown: ${what}. Use schema, codegen, or nothing (check).`);
await installIfNeeded(console.log);
await work();

async function writeSchema() {
  writeFileSync(schemaFile, await printedSchema());
  console.log('Wrote apps/api/schema.graphql');
}

async function writeTypes() {
  await generateTypes(typesFile);
  rmSync(cacheFile, { force: true });
  await runOrThrow("Working out the documents' types", pinnedNode(), [tada, 'turbo', '-c', webConfig, '-o', cacheFile]);
  writeFileSync(cacheFile, `${await madeFrom()}\n${readFileSync(cacheFile, 'utf8')}`);
  console.log('Wrote apps/web/src/gql/graphql-env.d.ts and graphql-cache.d.ts');
}

async function check() {
  compare(schemaFile, await printedSchema(), 'apps/api/schema.graphql is not what the API serves: npm run schema');
  const directory = mkdtempSync(join(tmpdir(), 'inntak-contract-'));
  try {
    const fresh = join(directory, 'graphql-env.d.ts');
    await generateTypes(fresh);
    compare(typesFile, readFileSync(fresh, 'utf8'), "The web's types are not those of schema.graphql: npm run codegen");
  } finally {
    rmSync(directory, { recursive: true });
  }
  if (!existsSync(cacheFile) || !readFileSync(cacheFile, 'utf8').startsWith(`${await madeFrom()}\n`)) {
    console.error("The documents' types are those of another schema or other documents: npm run codegen");
    process.exit(1);
  }
  // Imported late: it needs an installed package.
  const { invalidDocuments } = await import('./lib/documents.mjs');
  const complaints = invalidDocuments(readFileSync(schemaFile, 'utf8'));
  if (complaints.length > 0) {
    console.error(["The web's documents do not fit the schema:", ...complaints].join('\n'));
    process.exit(1);
  }
  console.log("The schema, the web's types and its documents agree.");
}

/** The first line of the cache: which types of the schema, and which documents, it rests on. */
async function madeFrom() {
  // Imported late: it needs an installed package.
  const { allDocuments } = await import('./lib/documents.mjs');
  const hash = createHash('sha256').update(readFileSync(typesFile)).update(allDocuments());
  return `// Made from the schema's types and all documents: ${hash.digest('hex')}`;
}

/** @param {string} file @param {string} expected @param {string} message */
function compare(file, expected, message) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== expected) {
    console.error(message);
    process.exit(1);
  }
}

async function printedSchema() {
  await buildIfNeeded(console.log, ['api']);
  const main = inProject('apps/api/dist/main.js');
  const { stdout } = await runOrThrow('Printing the schema', pinnedNode(), [main, 'schema'], {
    cwd: inProject('apps/api'),
  });
  return `${stdout.trimEnd()}\n`;
}

/** @param {string} output absolute */
async function generateTypes(output) {
  await runOrThrow("Generating the web's types", pinnedNode(), [
    tada,
    'generate-output',
    '-c',
    webConfig,
    '-o',
    output,
  ]);
}
