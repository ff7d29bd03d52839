import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { newestAnswer } from './newest-answer';
import { sessionEnd } from './session-end';

/**
 * The one client of the page. Requests carry a header that no foreign form can set (CSRF), and cookies of this address only.
 * An answer that says the log-in is over opens the log-in dialog; the request's own error goes on to whoever asked.
 */
export function createClient(uri = '/graphql'): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      newestAnswer(),
      noticeEndedSession(),
      new HttpLink({ uri, credentials: 'same-origin', headers: csrfHeader }),
    ]),
    cache: new InMemoryCache({
      // Parts without an id of their own belong to what holds them and are replaced whole.
      typePolicies: { BusinessDay: { keyFields: [] }, MyCase: { keyFields: [] }, WhoSeesMe: { keyFields: [] } },
    }),
    // Whoever asks again after an act must not be given the answer to a question from before it, still on its way.
    queryDeduplication: false,
    defaultOptions: {
      // Case data changes under many hands: show what is known at once, and always ask again.
      watchQuery: { fetchPolicy: 'cache-and-network' },
    },
  });
}

const csrfHeader = { 'apollo-require-preflight': 'true' };

function noticeEndedSession(): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (saysNotLoggedIn(error)) sessionEnd.set(true);
  });
}

/** True for HTTP 401 and for GraphQL errors with the code UNAUTHENTICATED. */
export function saysNotLoggedIn(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
