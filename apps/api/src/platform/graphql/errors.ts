import { GraphQLError } from 'graphql';

/** A value of the wrong type or shape: HTTP 400, and nothing was tried. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Nobody is logged in (or the session has ended): HTTP 401. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Du er ikke logget inn, eller økten er slutt. Logg inn og prøv igjen.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}
