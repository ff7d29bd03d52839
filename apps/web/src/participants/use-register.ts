import { useQuery } from '@apollo/client/react';
import { usePages, withNext, type Pages } from '../lib/use-pages';
import { RegisterDocument, type RegisterRow } from './register.graphql';

/** People fetched at a time; the table draws only those in sight. */
export const pageSize = 200;

/**
 * The register, one page after the other by the server's cursor. What was shown stays while a search is on its way. Nothing here
 * is changed by a step, so the list is not kept in the client's cache: with ten thousand rows, writing it there anew for
 * every page would stop the browser for most of a second.
 */
export function useRegister(search: string): Pages<RegisterRow> {
  const { data, previousData, error, refetch, fetchMore } = useQuery(RegisterDocument, {
    variables: { first: pageSize, ...(search === '' ? {} : { search }) },
    fetchPolicy: 'no-cache',
  });
  const shown = (data ?? previousData)?.register;
  return usePages({
    shown,
    now: data?.register,
    error,
    refetch,
    fetchNext: (after) =>
      fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: next }) => ({ register: withNext(before.register, next.register) }),
      }),
  });
}
