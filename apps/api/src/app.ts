import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { serveGraphql } from './platform/graphql/apollo';
import { serveHealth } from './platform/http/health';
import { makeServer } from './platform/http/server';
import { serveWebFiles } from './platform/http/web-files';
import type { Services } from './platform/services';
import { callerFinder } from './session/caller';

/** Puts the HTTP application together. Listening, jobs and closing the database are for `main.ts`. */
export async function makeApp(
  services: Services,
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app = await makeServer(services, log, []);
  serveHealth(app, services.database);
  await serveGraphql(app, schema, services, callerFinder(services));
  await serveWebFiles(app, services.env.webDist);
  return app;
}
