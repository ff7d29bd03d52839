import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { getVariableValues, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { anonymousActor } from '../actor';
import type { Asking, AssumedCaller, Caller } from '../http/caller';
import { CallerChanged } from '../reading';
import type { Services } from '../services';
import { inTransaction } from '../transaction';
import { CompiledQueries, type CompiledOperation } from './compiled-queries';
import { speakableErrors, type FieldError } from './speakable-errors';
import { hasNul } from './nul';
import { badUserInput, unauthenticated } from './errors';

/** What HTTP knows about a GraphQL request, before any transaction is open. */
export interface GraphRequest {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly asking: Asking;
}

type Gateway = ApolloServerOptionsWithGateway<GraphRequest>['gateway'];

/** Most operations kept compiled; the product has far fewer, a stranger's texts push each other out. */
export const mostCompiled = 500;

/**
 * The one place where GraphQL operations are run: Apollo parses and validates, then hands over here as it would to a
 * gateway. One operation is one transaction; an error in any field undoes it and answers no data, so that nothing is
 * half saved and no case is shown whose reading was not recorded.
 */
export function transactionalGateway(schema: GraphQLSchema, services: Services): Gateway {
  const compiledQueries = new CompiledQueries(schema, mostCompiled);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ queryHash, operationName, document, request, context }) => {
          const found = compiledQueries.get(queryHash, operationName, document);
          if (!('answer' in found)) return found;
          const graphRequest = context as GraphRequest;
          const variables = request.variables ?? {};
          const refused = refuse(schema, found, variables);
          return refused ?? answerTo(found, variables, graphRequest, services);
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** What is wrong with a request before a transaction is worth opening. */
function refuse(
  schema: GraphQLSchema,
  { operation }: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult | null {
  // graphql-jit's own coercion is laxer and names no code: the specification's comes first.
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
  if (errors) return { errors: errors.map((error) => badUserInput(withoutValue(error.message))) };
  if (hasNul(variables)) return { errors: [badUserInput('Tekst kan ikke inneholde tegnet NUL.')] };
  return null;
}

/** graphql-js quotes the value it could not read; what somebody typed about a person does not belong in an error. */
function withoutValue(message: string): string {
  return message.replace(/ got invalid value .*?(?= at "|; |$)/s, ' got an invalid value');
}

/** Runs it as the one who asks. Nothing that has gone wrong leaves here but as a result. */
async function answerTo(
  found: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
  { requestId, log, asking }: GraphRequest,
  services: Services,
): Promise<ExecutionResult> {
  const answerErrors = (errors: readonly FieldError[]) => ({
    data: null,
    errors: speakableErrors(errors, requestId, (error) => log.error({ err: error }, 'a GraphQL field failed')),
  });
  const runAs = async (caller: Caller | null, check?: AssumedCaller['check']) => {
    if (found.needsLogin && caller === null) return { errors: [unauthenticated()], data: null };
    const time = await services.clock.read();
    const occasion = {
      ...time,
      actor: caller?.actor ?? anonymousActor,
      session: caller?.session ?? null,
      requestId,
      ...(check && { assumed: check(time.today) }),
    };
    return inTransaction(services, occasion, found.mode, async (ctx) => {
      const result: ExecutionResult = await found.answer(ctx, variables);
      if (!result.errors?.length) return result;
      ctx.rollBack();
      return answerErrors(result.errors);
    });
  };
  try {
    const { assumed } = asking;
    if (found.mode === 'read' && assumed) {
      const answer = await runAs(assumed, assumed.check).catch(unlessCallerChanged);
      if (answer) return answer;
    }
    return await runAs(await asking.find());
  } catch (error) {
    const cause = error instanceof Error ? error : new Error('something that is not an error was thrown');
    return answerErrors([{ message: cause.message, originalError: cause }]);
  }
}

function unlessCallerChanged(error: unknown): null {
  if (error instanceof CallerChanged) return null;
  throw error;
}
