import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  WorklistDocument,
  WorklistViewsDocument,
  type WorklistFilter,
  type WorklistRow,
  type WorklistSort,
  type WorklistView,
} from './worklist.graphql';

/** Rows fetched at a time. */
export const pageSize = 50;

interface Worklist {
  readonly rows: readonly WorklistRow[] | null;
  readonly total: number;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly more: () => void;
}

/** A saved view, one page after the other by the server's cursor. */
export function useWorklist(view: WorklistView, filter: WorklistFilter, sort: WorklistSort): Worklist {
  const { data, previousData, error, refetch, fetchMore } = useQuery(WorklistDocument, {
    variables: { view, filter, sort, first: pageSize },
  });
  const [loadingMore, setLoadingMore] = useState(false);
  // What was shown stays while another filter is on its way, so that the page does not jump; another view starts anew.
  const shown = (data ?? previousData)?.worklist;
  const cursor = data?.worklist?.pageInfo?.endCursor ?? null;

  async function more() {
    setLoadingMore(true);
    await fetchMore({
      variables: { after: cursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        worklist: { ...next.worklist, edges: [...before.worklist.edges, ...next.worklist.edges] },
      }),
    }).finally(() => setLoadingMore(false));
  }

  return {
    rows: shown ? shown.edges.map(({ node }) => node) : null,
    total: shown?.totalCount ?? 0,
    hasMore: data?.worklist.pageInfo.hasNextPage ?? false,
    loadingMore,
    failed: error !== undefined && shown === undefined,
    retry: () => void refetch(),
    more: () => void more().catch(() => undefined),
  };
}

/** The saved views that this person may open, with how many cases stand in each, and how many steps are to be entered elsewhere. */
export function useWorklistViews() {
  const { data } = useQuery(WorklistViewsDocument);
  return {
    views: data?.worklistViews ?? [],
    unrecorded: data?.unrecordedCounts.find(({ scope }) => scope === 'mine')?.count ?? 0,
  };
}
