import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sessionCookie } from '../../src/session/cookie';

const apiFolder = join(__dirname, '..', '..');
/** Inside the package, so that what the bundle leaves outside is found. */
const bundle = join(apiFolder, 'node_modules', '.probe');

/** The product as it runs: a process of its own that speaks HTTP. */
export interface ServedProcess {
  /** Sends a mutation and returns its member's name with the request's id; null when no answer came. */
  send(token: string, query: string, input: object): Promise<{ typename: string; requestId: string } | null>;
  /** As a power cut would: nothing is finished, nothing is closed. */
  kill(): Promise<void>;
  /** As an operator would. */
  stop(): Promise<void>;
}

/** Builds the bundle as `npm run build` does, without maps. */
export async function buildBundle(): Promise<void> {
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js');
  const build = spawn(
    process.execPath,
    [vite, 'build', '--outDir', bundle, '--sourcemap', 'false', '--logLevel', 'error'],
    {
      cwd: apiFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'] },
    },
  );
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build ended with ${String(code)}.`);
}

/** Starts it on a database and waits until it is ready. */
export async function serveProcess(databaseUrl: string): Promise<ServedProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(bundle, 'main.js'), 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      WEB_DIST: '',
      LOG_LEVEL: 'error',
      RUN_JOBS: 'no',
    },
  });
  await ready(origin, child);
  const ended = async (signal: NodeJS.Signals) => {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return {
    kill: () => ended('SIGKILL'),
    stop: () => ended('SIGTERM'),
    async send(token, query, input) {
      try {
        const response = await fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: `${sessionCookie}=${token}` },
          body: JSON.stringify({ query, variables: { input } }),
        });
        const { data } = (await response.json()) as { data: { result: { __typename: string } } | null };
        return {
          typename: data?.result.__typename ?? `HTTP ${response.status}`,
          requestId: response.headers.get('x-request-id') ?? '',
        };
      } catch {
        return null; // the process is gone, and what it was doing is not known
      }
    },
  };
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('The process did not become ready.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
