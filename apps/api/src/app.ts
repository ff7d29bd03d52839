import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { serveGraphql } from './platform/graphql/apollo';
import { serveDemoClock } from './platform/http/demo-clock';
import { serveFeatureRoutes } from './platform/http/feature-routes';
import { serveHealth } from './platform/http/health';
import { makeServer } from './platform/http/server';
import { serveWebFiles } from './platform/http/web-files';
import type { Services } from './platform/services';
import { routes } from './routes';
import { findingCallers } from './session/caller';
import { loginOrigins, serveLogIn } from './session/log-in';

/** Puts the HTTP application together. Listening, jobs and closing the database are for `main.ts`. */
export async function makeApp(
  services: Services,
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app = await makeServer(services, log, loginOrigins(services.env));
  serveHealth(app, services.database);
  serveDemoClock(app, services);
  const callers = findingCallers(services);
  await serveGraphql(app, schema, services, callers.asking);
  await serveLogIn(app, services);
  serveFeatureRoutes(app, services, callers.find, routes);
  await serveWebFiles(app, services.env.webDist);
  return app;
}
