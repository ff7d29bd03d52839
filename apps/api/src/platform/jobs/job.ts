import type { RequestContext } from '../transaction';

/**
 * A side effect that follows a change: a letter, a notice, an export. Runs at least once, as `system`, in a transaction of
 * its own, and again with growing pauses when it fails: make it idempotent.
 */
export interface Job<Payload extends object> {
  readonly name: string;
  readonly run: (ctx: RequestContext, payload: Payload) => Promise<void>;
}

/** Declares a job. Payloads hold ids, never names or text about people: failed jobs are looked at by operators. */
export function job<Payload extends object>(name: string, run: Job<Payload>['run']): Job<Payload> {
  return { name, run };
}

/** When and under which key a job runs. */
export interface JobOptions {
  /** At most one waiting job has this key; a second one replaces it. */
  readonly key?: string;
  /** Real time; at once when left out. */
  readonly at?: Date;
}

const text = 'SELECT graphile_worker.add_job($1, payload => $2::json, job_key => $3, run_at => $4, max_attempts => 12)';

/** Adds a job to the business transaction: it exists if, and only if, the transaction commits. */
export async function addJob<Payload extends object>(
  ctx: RequestContext,
  { name }: Job<Payload>,
  payload: Payload,
  { key, at }: JobOptions = {},
): Promise<void> {
  await ctx.read('add-job', text, [name, JSON.stringify(payload), key ?? null, at ?? null]);
}
