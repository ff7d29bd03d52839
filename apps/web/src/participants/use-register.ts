import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { RegisterDocument, type RegisterRow } from './register.graphql';

/** People fetched at a time; the table draws only those in sight. */
export const pageSize = 200;

/** The register, one page after the other by the server's cursor. What was shown stays while a search is on its way. */
export function useRegister(search: string) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(RegisterDocument, {
    variables: { first: pageSize, ...(search === '' ? {} : { search }) },
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = (data ?? previousData)?.register;

  async function more() {
    setLoadingMore(true);
    await fetchMore({
      variables: { after: data?.register.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        register: { ...next.register, edges: [...before.register.edges, ...next.register.edges] },
      }),
    }).finally(() => setLoadingMore(false));
  }

  return {
    rows: shown ? shown.edges.map(({ node }): RegisterRow => node) : null,
    total: shown?.totalCount ?? 0,
    hasMore: data?.register.pageInfo.hasNextPage ?? false,
    loadingMore,
    failed: error !== undefined && shown === undefined,
    retry: () => void refetch(),
    more: () => void more().catch(() => undefined),
  };
}
