import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from '../services';
import { bareError } from './speakable-errors';
import type { Asking } from '../http/caller';
import { transactionalGateway, type GraphRequest } from './executor';
import { limits, operationLimits } from './limits';

/** Serves GraphQL at POST /graphql. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  services: Services,
  asking: (request: FastifyRequest, reply: FastifyReply) => Asking,
): Promise<void> {
  const { env } = services;
  const apollo = new ApolloServer<GraphRequest>({
    gateway: transactionalGateway(schema, services),
    introspection: !env.production,
    // A browser can only be made to send such a request by our own page: it has to ask with a header or as JSON.
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: env.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [operationLimits],
    // The cost of its per-field hooks was a quarter of all time; nothing here is cached between people.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError: bareError,
    logger: app.log,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.post(
    '/graphql',
    { bodyLimit: 512 * 1024 },
    fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        Promise.resolve({ requestId: request.id, log: request.log, asking: asking(request, reply) }),
    }),
  );
}
