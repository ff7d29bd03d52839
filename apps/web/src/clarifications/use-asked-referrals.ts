import { useQuery } from '@apollo/client/react';
import type { ReferralState } from '@inntak/domain/clarifications';
import { usePages, withNext } from '../lib/use-pages';
import { AskedReferralDocument, AskedReferralsDocument, type AskedReferral } from './asked-referrals.graphql';

/** Rows fetched at a time. */
export const pageSize = 50;

/** The questions to the reader's own organisation, one page after the other. */
export function useAskedReferrals(state: ReferralState) {
  const { data, error, refetch, fetchMore } = useQuery(AskedReferralsDocument, {
    variables: { state, first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data?.referrals;
  return usePages({
    shown,
    now: data?.referrals,
    error,
    refetch,
    fetchNext: (after) =>
      fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: next }) => ({ referrals: withNext(before.referrals, next.referrals) }),
      }),
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
