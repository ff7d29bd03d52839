// npm test [-- stage ...]: everything that must hold, or the named stages only. See scripts/lib/stages.mjs.
import { continueOnPinnedNode } from './lib/on-pinned-node.mjs';

await continueOnPinnedNode('scripts/lib/test.mjs', process.argv.slice(2));
