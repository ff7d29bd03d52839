// node scripts/demo-data.mjs DIR: the demo year in a data folder, made by the real commands and left stopped. Tests that need it
// begin with a copy, so that it is made once.
import { fillDataDir } from './lib/product.mjs';
import { buildIfNeeded } from './lib/build.mjs';

const [dataDir] = process.argv.slice(2);
if (!dataDir) throw new Error('Which folder?');
const log = (/** @type {string} */ line) => console.log(line);
await buildIfNeeded(log, ['api']);
await fillDataDir(dataDir, log);
