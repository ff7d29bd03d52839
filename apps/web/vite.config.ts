import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Address of the API in development; the product serves web and API from one address. */
const api = `http://127.0.0.1:${process.env['PORT'] ?? 4780}`;

/** Designsystemet does not declare it, but its modules only export: without this one Button brings in all of it. */
const withoutSideEffects = /node_modules\/@digdir\/designsystemet-react\/.*\.js$/;

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    // scripts/sizes.mjs reads from it what loads first.
    manifest: true,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] } },
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/documents': api, '/exports': api, '/health': api } },
});
