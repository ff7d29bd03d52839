import { useApolloClient, useQuery } from '@apollo/client/react';
import { usePages, type Pages } from '../../lib/use-pages';
import {
  UnrecordedCountsDocument,
  UnrecordedStepsDocument,
  type RecordScope,
  type UnrecordedStep,
} from './unrecorded.graphql';

/** Steps fetched at a time; as many as may be marked at once. */
export const pageSize = 200;

/** The list, one page after the other by the server's cursor. */
export function useUnrecorded(scope: RecordScope): Pages<UnrecordedStep> {
  const client = useApolloClient();
  const variables = { scope, first: pageSize };
  const { data, loading, error, refetch } = useQuery(UnrecordedStepsDocument, { variables });
  return usePages({
    variables,
    shown: data?.unrecordedSteps,
    now: data?.unrecordedSteps,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: UnrecordedStepsDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.unrecordedSteps,
  });
}

/** How many steps are not entered, by whose they are. */
export function useUnrecordedCounts() {
  const { data, refetch } = useQuery(UnrecordedCountsDocument);
  return { counts: data?.unrecordedCounts ?? [], refetch: () => void refetch() };
}
