// npm run dev: the product while you change it, at http://localhost:5173. See docs/development.md.
import { continueOnPinnedNode } from './lib/on-pinned-node.mjs';

await continueOnPinnedNode('scripts/lib/dev.mjs', process.argv.slice(2));
