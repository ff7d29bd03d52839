import { addDays, isDay } from '@inntak/domain/calendar';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services';

/** A slip of the finger in the year would end every access and delete what is past its time, for everybody in the demonstration. */
const mostDaysAhead = 366;

const addMorning = `SELECT graphile_worker.add_job('morning', job_key => 'morning')`;

/**
 * `POST /demo/clock {"day": "2027-02-02"}`: from now on it is that day for every rule and deadline, so that a year can be
 * walked through. `GET /demo/clock` tells the day. Neither exists where real people log in.
 */
export function serveDemoClock(app: FastifyInstance, { env, clock, database }: Services): void {
  if (!env.settableClock) return;

  app.get('/demo/clock', async () => ({ day: (await clock.read()).today }));

  app.post<{ Body: { day?: unknown } | undefined }>('/demo/clock', async (request, reply) => {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return reply.code(403).send({ error: 'otherSite' });
    const day = request.body?.day;
    if (!isDay(day)) return reply.code(400).send({ error: 'day must be YYYY-MM-DD' });
    if (day > addDays((await clock.read()).today, mostDaysAhead)) return reply.code(400).send({ error: 'tooFarAhead' });
    await clock.setDay(day);
    await database.pool.query(addMorning); // what a new day brings is done for the day it now is
    return reply.send({ day });
  });
}
