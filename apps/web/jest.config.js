import { swcTransform, transformOnly } from '../../scripts/jest/swc-transform.js';

/** Component tests in jsdom. */
export default {
  testEnvironment: 'jsdom',
  // jsdom's default conditions pick packages' browser builds, many of them ES modules that Jest cannot load.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // A form filled in key by key takes its time on a machine that does other work too.
  testTimeout: 30_000,
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleFileExtensions: ['tsx', 'ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '(\\.css|^@digdir/designsystemet-css(/.*)?)$': '<rootDir>/test/empty-module.cjs',
    '\\.(svg|png|jpg|webp|woff2)(\\?url)?$': '<rootDir>/test/asset-path.cjs',
    '^(.+)\\?raw$': '$1',
  },
  transform: { ...swcTransform({ react: true }), '\\.(svg|html|txt|md)$': '../../scripts/jest/raw-text.cjs' },
  transformIgnorePatterns: transformOnly(['@tanstack']),
};
