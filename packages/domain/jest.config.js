import { swcTransform } from '../../scripts/jest/swc-transform.js';

/** Unit tests of the rules: pure functions, so plain Node and nothing to set up. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/testing'],
  testMatch: ['**/*.test.ts'],
  transform: swcTransform(),
};
