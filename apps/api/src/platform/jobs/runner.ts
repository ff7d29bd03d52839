import { Logger as WorkerLogger, run, runOnce, type RunnerOptions, type TaskList } from 'graphile-worker';
import type { FastifyBaseLogger } from 'fastify';
import { systemActor } from '../actor';
import type { Services } from '../services';
import { inTransaction } from '../transaction';
import type { Job } from './job';

/**
 * Runs jobs until stopped; stopping waits for those under way.
 *
 * @param crontab which jobs are added by the clock, in graphile-worker's own lines.
 */
export async function startJobs(
  services: Services,
  jobs: readonly Job<never>[],
  log: FastifyBaseLogger,
  crontab: string,
): Promise<{ stop(): Promise<void> }> {
  return run({ ...options(services, jobs, log), concurrency: 2, pollInterval: 2000, crontab });
}

/** Runs every job that is due now, then returns: for tests and for walking through demo time. */
export async function runDueJobs(
  services: Services,
  jobs: readonly Job<never>[],
  log: FastifyBaseLogger,
): Promise<void> {
  await runOnce(options(services, jobs, log));
}

function options(services: Services, jobs: readonly Job<never>[], log: FastifyBaseLogger): RunnerOptions {
  return {
    connectionString: services.env.databaseUrl,
    maxPoolSize: 3,
    noHandleSignals: true,
    taskList: Object.fromEntries(jobs.map((job) => [job.name, task(services, job, log)])),
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') log.error(message);
      else log.debug(message);
    }),
  };
}

/** A job's transaction: as `system`, with a request id that names the job in audit rows and in the log. */
function task(services: Services, job: Job<never>, log: FastifyBaseLogger): TaskList[string] {
  return async (payload, { job: { id } }) => {
    const occasion = { ...(await services.clock.read()), actor: systemActor, session: null, requestId: `job-${id}` };
    try {
      await inTransaction(services, occasion, 'write', (ctx) => job.run(ctx, payload as never));
    } catch (error) {
      log.error({ err: error, job: job.name, id }, 'a job failed');
      // What is stored with the job is read by operators: the kind of failure, never values.
      throw new Error(error instanceof Error ? error.name : 'failed', { cause: error });
    }
  };
}
