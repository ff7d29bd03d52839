import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connection';

/** `/health/live`: the process answers. `/health/ready`: it can also reach its database and is not shutting down. */
export function serveHealth(app: FastifyInstance, database: Database): void {
  let closing = false;
  app.addHook('preClose', () => {
    closing = true;
    return Promise.resolve();
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !closing && (await answers(database));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'notReady' });
  });
}

async function answers({ pool }: Database): Promise<boolean> {
  try {
    await pool.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
