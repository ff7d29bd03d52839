import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify';
import type { Services } from '../services';
import { securityHeaders } from './security-headers';

/** The bare HTTP server: request ids, log, security headers, limits, plain errors. Features add their routes. */
export async function makeServer(
  { env }: Services,
  log: FastifyBaseLogger,
  loginOrigins: readonly string[],
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: env.trustProxy,
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,
    // Never taken from the outside: a chosen id could make one person's log lines look like another's.
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 16 * 1024 });
  await app.register(helmet, securityHeaders(env, loginOrigins));
  await app.register(rateLimit, {
    max: env.requestsPerMinute,
    timeWindow: '1 minute',
    // An office sits behind one address: what is counted is questions, not the files of a page.
    allowList: (request) => request.url.startsWith('/health/') || request.url.startsWith('/assets/'),
  });
  logRequests(app);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.code, requestId: request.id });
    request.log.error({ err: error }, 'a route failed');
    return reply.code(500).send({ error: 'internal', requestId: request.id });
  });
  return app;
}

/** One line per request: method, route, status, time. Never the query string or a body, which may name people. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
