import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'apps/*/test/**', 'apps/e2e/**'];

/** Nothing gets around the types: what does not fit is described properly. */
const doubleAssertion = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: '"as unknown as" hides a wrong type. Narrow with a check, or give the value its real type where it is made.',
};

const switchedOff = ['it', 'test', 'describe'].flatMap((object) =>
  ['skip', 'only', 'todo'].map((property) => ({
    object,
    property,
    message: 'A test that does not run protects nothing. Mend it or delete it.',
  })),
);

const randomness = {
  object: 'Math',
  property: 'random',
  message: 'Rules give the same answer every time. Take what varies as an argument.',
};

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', '.cache/', '.data/', '**/gql/*.d.ts', 'apps/e2e/test-results/'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    // The rules that need types are in .oxlintrc.json: the same rules, run by a linter that reads types twenty times faster.
    extends: [tseslint.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 450 }],
      'no-restricted-syntax': ['error', doubleAssertion],
      'no-restricted-properties': ['error', ...switchedOff],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-warning-comments': ['error', { terms: ['oxlint-disable'], location: 'anywhere' }],
    },
  },
  {
    // Message catalogues are lists of texts, and long.
    files: ['**/*.nb.ts', '**/*.nn.ts', '**/gql/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-properties': ['error', randomness],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Rules know days (YYYY-MM-DD) and take today as an argument: see calendar/.' },
        { name: 'process', message: 'Rules do not know where they run. Take what you need as an argument.' },
        { name: 'crypto', message: 'Rules give the same answer every time. Take ids as arguments.' },
      ],
    },
  },
  {
    // The one place that turns days into numbers and back.
    files: ['packages/domain/src/calendar/*.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': [
        'error',
        doubleAssertion,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take today as an argument.' },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'Take today as an argument.',
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/env.ts', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        ...switchedOff,
        { object: 'process', property: 'env', message: 'Settings are read and checked once, in platform/env.ts.' },
      ],
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // A hint for React's compiler, which this build does not use.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: tests,
    rules: { 'max-lines': ['error', { max: 450 }] },
  },
  {
    // Tests of types: a line that must not compile says so, and the compiler complains when it does.
    files: ['**/*.types.test.ts'],
    rules: { '@typescript-eslint/ban-ts-comment': 'off', '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    // tsc checks these with types from their comments, and knows Node's globals.
    rules: { 'no-undef': 'off', 'max-lines': ['error', { max: 450 }] },
  },
);
