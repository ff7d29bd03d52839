import type { LightMyRequestResponse } from 'fastify';
import type { NonEmptyArray } from 'type-graphql';
import pg from 'pg';
import { makeApp } from '../src/app';
import { settableClock } from '../src/platform/clock';
import { columnTypes, openDatabase } from '../src/platform/database/connection';
import { readEnv } from '../src/platform/env';
import { jobs } from '../src/jobs';
import { makeLog } from '../src/platform/http/log';
import { nationalIds } from '../src/platform/national-ids';
import type { Job } from '../src/platform/jobs/job';
import { runDueJobs } from '../src/platform/jobs/runner';
import type { Services } from '../src/platform/services';
import { makeSchema } from '../src/schema';
import { actingAs, asAnonymous, type Asker, type WornHat } from './asker';
import { seeds, type Seeds } from './seeds';
import { createTestDatabase } from './test-database';

/** The whole API on a database of its own, without a network. */
export interface TestApi {
  /** Somebody who is logged in: a real session row for the user with this demo code. */
  as(demoCode: string, hat?: WornHat): Promise<Asker>;
  /** Somebody who is not logged in. */
  readonly anonymous: Asker;
  /** Makes organisations and people. */
  readonly seed: Seeds;
  /** The database's owner, whom row-level security does not bind: for checks that do not trust the API. */
  readonly owner: pg.Pool;
  readonly services: Services;
  /** A plain HTTP request, for what is not GraphQL. */
  http(request: Parameters<Inject>[0]): Promise<LightMyRequestResponse>;
  /** Runs every job that is due now, as the product would. */
  runJobs(): Promise<void>;
  /** From now on it is this day for the rules. */
  setDay(day: string): Promise<void>;
  close(): Promise<void>;
}

type Inject = (options: {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  payload?: string | object;
}) => Promise<LightMyRequestResponse>;

/** The demo's first day: a Monday, two weeks before the deadline. */
export const firstDay = '2027-01-18';

/**
 * Starts the API for a test file: `beforeAll(async () => { api = await testApi(); })`, and `afterAll(() => api.close())`.
 *
 * @param settings as in the environment, to test other modes.
 * @param probes resolvers and jobs instead of the product's, to test the platform itself.
 */
export async function testApi(
  settings: Record<string, string> = {},
  probes: { resolvers?: NonEmptyArray<new () => object>; jobs?: readonly Job<never>[] } = {},
): Promise<TestApi> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closeIt of opened.splice(0).reverse()) await closeIt();
  };
  try {
    const testDatabase = await createTestDatabase();
    opened.push(() => testDatabase.drop());
    const env = readEnv({
      DATABASE_URL: testDatabase.appUrl,
      PUBLIC_ORIGIN: 'http://localhost:4780',
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      REQUESTS_PER_MINUTE: '100000',
      WEB_DIST: '',
      ...settings,
    });
    const owner = new pg.Pool({ connectionString: testDatabase.ownerUrl, max: 3, types: columnTypes });
    opened.push(() => owner.end());
    const database = await openDatabase(env.databaseUrl, env.databasePool);
    opened.push(() => database.close());
    const clock = settableClock(database.pool);
    await clock.setDay(firstDay);
    const services = { env, database, clock, nationalIds: nationalIds(env.identityKey) };
    const app = await makeApp(services, await makeSchema(probes.resolvers), makeLog(env.logLevel));
    opened.push(() => app.close());
    await app.ready();
    const inject: Inject = (options) => app.inject(options);
    return {
      as: (demoCode, hat) => actingAs(inject, services, demoCode, hat),
      anonymous: asAnonymous(inject),
      seed: seeds(owner),
      owner,
      services,
      http: inject,
      runJobs: () => runDueJobs(services, probes.jobs ?? jobs, app.log),
      setDay: (day) => clock.setDay(day),
      close,
    };
  } catch (error) {
    await close(); // what stays open would keep the test run from ending
    throw error;
  }
}
