import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services';
import { inTransaction, type RequestContext, type TransactionMode } from '../transaction';
import type { FindCaller } from './caller';

/** What a route answers. */
export interface HttpAnswer {
  /** The content type, with its character set. */
  readonly type: string;
  /** A stream must not need the transaction: it is read after COMMIT. */
  readonly body: string | Buffer | Readable;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Runs a request in one transaction as the one who asks, and sends the answer when COMMIT has been acknowledged.
 * Null is HTTP 404: unknown or foreign. HTTP 401 without a log-in.
 */
export type AsCaller = (
  request: FastifyRequest,
  reply: FastifyReply,
  mode: TransactionMode,
  work: (ctx: RequestContext) => Promise<HttpAnswer | null>,
) => Promise<FastifyReply>;

/** The HTTP routes of a feature, for what is not GraphQL. */
export type FeatureRoutes = (app: FastifyInstance, asCaller: AsCaller) => void;

/** Adds the features' routes. */
export function serveFeatureRoutes(
  app: FastifyInstance,
  services: Services,
  findCaller: FindCaller,
  features: readonly FeatureRoutes[],
): void {
  const asCaller: AsCaller = async (request, reply, mode, work) => {
    const caller = await findCaller(request, reply);
    if (!caller) return reply.code(401).send({ error: 'notLoggedIn', requestId: request.id });
    const occasion = { ...(await services.clock.read()), ...caller, requestId: request.id };
    const answer = await inTransaction(services, occasion, mode, work);
    if (!answer) return reply.code(404).send({ error: 'notFound', requestId: request.id });
    // What is about people is not left in the browser for the next one who sits there.
    void reply
      .header('cache-control', 'no-store')
      .headers({ ...answer.headers })
      .type(answer.type);
    return reply.send(answer.body);
  };
  for (const addRoutes of features) addRoutes(app, asCaller);
}
