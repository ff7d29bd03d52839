import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  UnrecordedCountsDocument,
  UnrecordedStepsDocument,
  type RecordScope,
  type UnrecordedStep,
} from './unrecorded.graphql';

/** Steps fetched at a time; as many as may be marked at once. */
export const pageSize = 200;

/** The list, one page after the other by the server's cursor. */
export function useUnrecorded(scope: RecordScope) {
  const { data, error, refetch, fetchMore } = useQuery(UnrecordedStepsDocument, {
    variables: { scope, first: pageSize },
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = data?.unrecordedSteps;

  async function more() {
    setLoadingMore(true);
    await fetchMore({
      variables: { after: shown?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        unrecordedSteps: {
          ...next.unrecordedSteps,
          edges: [...before.unrecordedSteps.edges, ...next.unrecordedSteps.edges],
        },
      }),
    }).finally(() => setLoadingMore(false));
  }

  return {
    rows: shown ? shown.edges.map(({ node }): UnrecordedStep => node) : null,
    total: shown?.totalCount ?? 0,
    hasMore: shown?.pageInfo.hasNextPage ?? false,
    loadingMore,
    failed: error !== undefined && shown === undefined,
    refetch: () => void refetch(),
    more: () => void more().catch(() => undefined),
  };
}

/** How many steps are not entered, by whose they are. */
export function useUnrecordedCounts() {
  const { data, refetch } = useQuery(UnrecordedCountsDocument);
  return { counts: data?.unrecordedCounts ?? [], refetch: () => void refetch() };
}
