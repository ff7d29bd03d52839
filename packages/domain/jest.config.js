import { swcTransform } from '../../scripts/jest/swc-transform.js';

/** Unit tests of the rules: pure functions, so plain Node. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/testing'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/testing/property-seed.ts'],
  transform: swcTransform(),
};
