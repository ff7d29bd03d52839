// npm run reset: stops what runs on the data folder and deletes it; the next start begins with fresh demo data.
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDataDir, readRunning } from './lib/data-dir.mjs';
import { dataDirectory } from './lib/workspace.mjs';
import { stopPostgres } from './postgres.mjs';

const dataDir = dataDirectory();
if (!existsSync(dataDir)) {
  console.log(`Nothing to reset: there is no ${dataDir}.`);
} else if (!isDataDir(dataDir)) {
  console.error(`${dataDir} was not made by Inntak, so it is not deleted.`);
  process.exitCode = 1;
} else {
  const running = readRunning(dataDir);
  if (running) {
    console.log(`Stopping Inntak at ${running.origin}`);
    process.kill(running.pid, 'SIGTERM');
    while (readRunning(dataDir)) await sleep(100);
  }
  if (await stopPostgres({ dataDir })) console.log('Stopped PostgreSQL');
  rmSync(dataDir, { recursive: true, force: true });
  console.log(`Deleted ${dataDir}. The next start begins with fresh demo data.`);
}
