import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './workspace.mjs';

/**
 * @typedef {object} Command a Node script to run
 * @property {string[]} args the script (absolute) and its arguments
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} about what it shows, for the summary
 * @property {'checks' | 'tests' | 'browser'} lane stages of a lane run one after the other
 * @property {Command[]} commands
 * @property {() => { passed: number, failed: number }} [count] tests inside it, after it ran; without: the stage counts as one
 */

const reports = mkdtempSync(join(tmpdir(), 'inntak-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const tool = (/** @type {string} */ path) => inProject('node_modules', path);
const script = (/** @type {string} */ name) => inProject('scripts', name);
// Version 7 checks five times faster; version 6 is there for the linter and the web's generated types, which need its API.
const tsc = (/** @type {string} */ project) => ({ args: [tool('typescript-7/bin/tsc'), '-p', inProject(project)] });

/** The demo year: made by one stage, the beginning of others. They make their own when they are run alone. */
const demoDataDir = join(reports, 'demo');
const demoData = { DEMO_DATA_DIR: demoDataDir };

/**
 * All stages, in the order in which their lanes run them.
 *
 * @param {string[]} extra arguments for the tool of a single stage, such as a file name for Jest
 * @returns {Stage[]}
 */
export function allStages(extra) {
  return [
    {
      name: 'contract',
      about: 'the schema is what the API serves; the web was built for it',
      lane: 'checks',
      commands: [{ args: [script('contract.mjs')] }],
    },
    {
      name: 'sizes',
      about: 'first loads are within their budgets',
      lane: 'checks',
      commands: [{ args: [script('sizes.mjs')] }],
    },
    {
      name: 'types',
      about: 'TypeScript, strict, in every package',
      lane: 'checks',
      commands: [
        'packages/domain',
        'packages/domain/tsconfig.rules.json',
        'apps/api',
        'apps/web',
        'apps/e2e',
        'scripts',
      ].map(tsc),
    },
    {
      name: 'lint',
      about: 'rules that need types, house rules, formatting',
      lane: 'checks',
      commands: [
        { args: [tool('oxlint/bin/oxlint'), '--type-aware', ...(extra.length ? extra : ['.'])] },
        { args: [tool('eslint/bin/eslint.js'), '--max-warnings=0', ...(extra.length ? extra : ['.'])] },
        { args: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...(extra.length ? extra : ['.'])] },
      ],
    },
    {
      name: 'arrows',
      about: 'imports follow the arrows of docs/architecture.md',
      lane: 'checks',
      commands: [{ args: [script('arrows.mjs'), '--check'] }],
    },
    jest('unit', 'the rules', 'packages/domain', 'checks', extra),
    // The two lanes take about as long as each other.
    jest('web', 'components and pages in jsdom', 'apps/web', 'checks', extra),
    {
      name: 'demo',
      about: 'the demo year is made by the real commands',
      lane: 'tests',
      commands: [{ args: [script('demo-data.mjs'), demoDataDir] }],
    },
    jest('api', 'through GraphQL and SQL on a real PostgreSQL', 'apps/api', 'tests', extra),
    {
      name: 'browser',
      about: 'the stories in Chromium, against the built product',
      lane: 'browser',
      commands: [
        {
          args: [script('browser.mjs'), ...extra],
          env: { PLAYWRIGHT_REPORT: join(reports, 'browser'), ...demoData },
        },
      ],
      count: () => {
        const all = globSync('browser-*.json', { cwd: reports }).map((file) => readReport(file).stats);
        const sum = (/** @type {string[]} */ ...keys) =>
          all.reduce((total, stats) => total + keys.reduce((some, key) => some + stats[key], 0), 0);
        return { passed: sum('expected'), failed: sum('unexpected', 'flaky') };
      },
    },
  ];
}

/** @param {string} name @param {string} about @param {string} directory @param {Stage['lane']} lane @param {string[]} extra @returns {Stage} */
function jest(name, about, directory, lane, extra) {
  const report = join(reports, `${name}.json`);
  const cwd = inProject(directory);
  const args = [join(cwd, 'node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${report}`, ...extra];
  return {
    name,
    about,
    lane,
    commands: [{ args, cwd, env: demoData }],
    count: () => {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readReport(`${name}.json`);
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    },
  };
}

/** @param {string} file */
const readReport = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));
