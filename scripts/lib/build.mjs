import { rmSync } from 'node:fs';
import { compressFiles } from './compress.mjs';
import { fingerprint, unlessDone } from './fingerprint.mjs';
import { runOrThrow } from './run.mjs';
import { inProject, pinnedNode } from './workspace.mjs';

const shared = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/domain/src', 'packages/domain/package.json'];

/** @param {string} app @param {string[]} more */
const inputsOf = (app, more) => [
  ...shared,
  ...['src', 'vite.config.ts', 'tsconfig.json', 'package.json', ...more].map((path) => `apps/${app}/${path}`),
];

const apps = {
  api: { name: 'the API', inputs: inputsOf('api', []), result: 'apps/api/dist/main.js' },
  web: {
    name: 'the web application',
    inputs: inputsOf('web', ['index.html', 'public']),
    result: 'apps/web/dist/index.html',
  },
};

/**
 * Builds apps whose sources changed since their last build, at the same time.
 *
 * @param {(line: string) => void} log
 * @param {(keyof typeof apps)[]} [names]
 */
export async function buildIfNeeded(log, names = ['api', 'web']) {
  await Promise.all(names.map((name) => build(name, log)));
}

/** @param {keyof typeof apps} name @param {(line: string) => void} log */
async function build(name, log) {
  const app = apps[name];
  await unlessDone({
    stamp: `.cache/built-${name}`,
    fingerprint: fingerprint(app.inputs),
    result: app.result,
    work: async () => {
      log(`Building ${app.name}`);
      rmSync(inProject('apps', name, 'dist'), { recursive: true, force: true });
      const vite = inProject('node_modules/vite/bin/vite.js');
      await runOrThrow(`Building ${app.name}`, pinnedNode(), [vite, 'build', '--logLevel', 'warn'], {
        cwd: inProject('apps', name),
      });
      if (name === 'web') compressFiles(inProject('apps', name, 'dist'));
    },
  });
}
