import type { RequestContext } from '../../platform/transaction';

/** A job that a command asked for, as `addJob` gave it. */
export interface KeptJob {
  readonly name: string;
  readonly payload: object;
}

/**
 * A context whose jobs are kept instead of queued: the demonstration runs them at once, on the day they belong to. In the
 * queue they would wait for the product to start, and letters of three years would be notified on one morning.
 */
export function keepingJobs(ctx: RequestContext, kept: KeptJob[]): RequestContext {
  const read: RequestContext['read'] = (name, text, values = []) => {
    if (name !== 'add-job') return ctx.read(name, text, values);
    const [job, payload] = values;
    if (typeof job !== 'string' || typeof payload !== 'string') throw new Error('A job has a name and a payload.');
    kept.push({ name: job, payload: JSON.parse(payload) as object });
    return Promise.resolve([]);
  };
  return new Proxy(ctx, {
    get: (target, key) => (key === 'read' ? read : (Reflect.get(target, key, target) as unknown)),
  });
}
