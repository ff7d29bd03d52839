// npm run build: API and web, where their sources changed.
import { buildIfNeeded } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';

const log = (/** @type {string} */ line) => console.log(line);
await installIfNeeded(log);
await buildIfNeeded(log);
