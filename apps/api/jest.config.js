import { swcTransform, transformOnly } from '../../scripts/jest/swc-transform.js';

/** API tests run against a real PostgreSQL; `?raw` imports (SQL migrations) are read as text, as Vite does. */
export default {
  testEnvironment: 'node',
  // A real PostgreSQL and two cores that others use too: slow is not wrong.
  testTimeout: 30_000,
  // Half the time is PostgreSQL's: one worker alone would leave a core idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testMatch: ['**/*.test.ts'],
  setupFiles: ['reflect-metadata'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(.+)\\?(?:raw|inline)$': '$1' },
  transform: {
    ...swcTransform({ decorators: true }),
    '\\.(sql|html|svg|css|txt)$': '../../scripts/jest/raw-text.cjs',
    '\\.ttf$': '../../scripts/jest/data-address.cjs',
  },
  transformIgnorePatterns: transformOnly([
    '@fastify', // @fastify/cookie imports an ES module dynamically
    '@expo-google-fonts', // the typeface of letters
    'content-disposition',
    'cookie',
    'graphile-worker',
    'jose',
    'oauth4webapi',
    'oidc-provider',
    'openid-client',
  ]),
};
