import type { ValidationError as Problem } from 'class-validator';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isUnreadableValue } from '../database/errors';
import { badUserInput } from './errors';

/** Errors of the GraphQL layer that are about the request itself and hold nothing from inside. */
const speakable = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What graphql-jit reports for a field: like a GraphQLError, but sometimes without extensions. */
export interface FieldError {
  readonly message: string;
  readonly originalError?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The errors a client may see: those about its own request, and for everything else one plain sentence with the id
 * that finds it in the log.
 */
export function speakableErrors(
  errors: readonly FieldError[],
  requestId: string,
  log: (error: Error) => void,
): GraphQLError[] {
  return errors.map((error) => {
    const cause = error.originalError ?? error;
    if (cause instanceof ArgumentValidationError) return badUserInput(invalidArguments(cause));
    if (cause instanceof GraphQLError && speakable.has(codeOf(cause))) return cause;
    if (isUnreadableValue(cause)) return badUserInput('En verdi har feil form.');
    log(cause instanceof Error ? cause : new Error(error.message));
    return internalError(requestId);
  });
}

function codeOf({ extensions }: FieldError): string {
  return String(extensions?.['code']);
}

function internalError(requestId: string): GraphQLError {
  return new GraphQLError(`Noe gikk galt hos oss. Ingenting ble endret. Oppgi ${requestId} hvis du tar kontakt.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId, http: { status: 500 } },
  });
}

/** Names the fields, also those within others, and how long they may be; never their values. */
function invalidArguments(error: ArgumentValidationError): string {
  const fields = innermost(error.extensions.validationErrors ?? []).map(({ property, constraints }) => {
    const longest = /(\d+) characters$/.exec(constraints?.['maxLength'] ?? '')?.[1];
    return longest === undefined ? property : `${property} (høyst ${longest} tegn)`;
  });
  return `Ugyldig verdi i: ${fields.join(', ')}.`;
}

function innermost(problems: readonly Problem[]): Problem[] {
  return problems.flatMap((problem) => (problem.children?.length ? innermost(problem.children) : [problem]));
}

/** The last look at every error before it is sent: no stack traces, no foreign extensions. */
export function bareError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, requestId } = formatted.extensions ?? {};
  const extensions = { ...(code === undefined ? {} : { code }), ...(requestId === undefined ? {} : { requestId }) };
  return {
    message: formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions,
  };
}
