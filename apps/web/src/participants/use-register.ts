import { useApolloClient, useQuery } from '@apollo/client/react';
import { usePages, type Pages } from '../lib/use-pages';
import { RegisterDocument, type RegisterRow } from './register.graphql';

/** People fetched at a time; the table draws only those in sight. */
export const pageSize = 200;

/**
 * The register, one page after the other by the server's cursor. What was shown stays while a search is on its way. Nothing here
 * is changed by a step, so no part of the list is kept in the client's cache.
 */
export function useRegister(search: string): Pages<RegisterRow> {
  const client = useApolloClient();
  const variables = { first: pageSize, ...(search === '' ? {} : { search }) };
  const { data, previousData, loading, error, refetch } = useQuery(RegisterDocument, {
    variables,
    fetchPolicy: 'no-cache',
  });
  return usePages({
    variables,
    shown: (data ?? previousData)?.register,
    now: data?.register,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: RegisterDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.register,
  });
}
