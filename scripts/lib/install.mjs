import { fingerprint, unlessDone } from './fingerprint.mjs';
import { runOrThrow } from './run.mjs';

const pnpm = 'pnpm@12.21.0';

/** All that decides what node_modules holds. */
const inputs = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...['apps/api', 'apps/web', 'apps/e2e', 'packages/domain'].map((workspace) => `${workspace}/package.json`),
];

/**
 * Installs packages unless node_modules already holds exactly what the lockfile says.
 *
 * @param {(line: string) => void} log
 */
export async function installIfNeeded(log) {
  await unlessDone({
    stamp: 'node_modules/.inntak-installed',
    fingerprint: fingerprint(inputs),
    result: 'node_modules/node/bin',
    work: async () => {
      log('Installing packages (the first time this takes a minute or two)');
      const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
      const args = ['-y', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
      // CI: pnpm asks no questions.
      await runOrThrow('Installing packages', npx, args, { env: { CI: 'true' } });
    },
  });
}
