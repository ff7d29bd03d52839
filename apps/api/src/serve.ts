import { makeApp } from './app';
import { crontab, jobs } from './jobs';
import { realClock, settableClock } from './platform/clock';
import { openDatabase } from './platform/database/connection';
import { readEnv } from './platform/env';
import { makeLog } from './platform/http/log';
import { startJobs } from './platform/jobs/runner';
import { nationalIds } from './platform/national-ids';
import { makeSchema } from './schema';

/** Starts in the order environment, database, schema, server; stops in the reverse order when it is told to. */
export async function serve(): Promise<void> {
  const env = readEnv();
  const log = makeLog(env.logLevel);
  const [database, schema] = await Promise.all([openDatabase(env.databaseUrl, env.databasePool), makeSchema()]);
  const clock = env.settableClock ? settableClock(database.pool) : realClock;
  const services = { env, database, clock, nationalIds: nationalIds(env.identityKey) };
  const app = await makeApp(services, schema, log);
  await app.listen({ host: env.host, port: env.port });
  const running = env.runJobs ? await startJobs(services, jobs, log, crontab) : null;
  log.info({ origin: env.publicOrigin }, 'ready');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close(); // stops listening, finishes what is under way
    await running?.stop();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}
