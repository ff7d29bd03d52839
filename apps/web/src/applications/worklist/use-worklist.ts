import { useApolloClient, useQuery } from '@apollo/client/react';
import { usePages, type Pages } from '../../lib/use-pages';
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

/** A saved view, one page after the other by the server's cursor. */
export function useWorklist(view: WorklistView, filter: WorklistFilter, sort: WorklistSort): Pages<WorklistRow> {
  const client = useApolloClient();
  const variables = { view, filter, sort, first: pageSize };
  const { data, previousData, loading, error, refetch } = useQuery(WorklistDocument, { variables });
  // What was shown stays while another filter is on its way, so that the page does not jump.
  return usePages({
    variables,
    shown: (data ?? previousData)?.worklist,
    now: data?.worklist,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: WorklistDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.worklist,
  });
}

/** The saved views that this person may open, with how many cases stand in each, and how many steps are to be entered elsewhere. */
export function useWorklistViews() {
  const { data } = useQuery(WorklistViewsDocument);
  return {
    views: data?.worklistViews ?? [],
    saved: data?.savedWorklistViews ?? [],
    unrecorded: data?.unrecordedCounts.find(({ scope }) => scope === 'mine')?.count ?? 0,
  };
}
