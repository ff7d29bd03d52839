import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ReferralState } from '@inntak/domain/clarifications';
import { usePages } from '../lib/use-pages';
import { AskedReferralDocument, AskedReferralsDocument, type AskedReferral } from './asked-referrals.graphql';

/** Rows fetched at a time. */
export const pageSize = 50;

/** The questions to the reader's own organisation, one page after the other. */
export function useAskedReferrals(state: ReferralState) {
  const client = useApolloClient();
  const variables = { state, first: pageSize };
  const { data, loading, error, refetch } = useQuery(AskedReferralsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  return usePages({
    variables,
    shown: data?.referrals,
    now: data?.referrals,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: AskedReferralsDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.referrals,
  });
}

/** One question in its four forms: on its way, failed, not there (or not for this reader), there. */
export type AskedReferralState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'found'; readonly referral: AskedReferral };

/** Reads one question. What is already known is shown at once and read again. */
export function useAskedReferral(id: string): AskedReferralState {
  const { data, error, refetch } = useQuery(AskedReferralDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.referral?.id === id) return { kind: 'found', referral: data.referral };
  if (data) return { kind: 'notFound' };
  return error ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' };
}
