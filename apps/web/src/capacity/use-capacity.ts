import { useQuery } from '@apollo/client/react';
import { CapacityDocument, type OfferCapacity } from './capacity.graphql';

/** How far ahead the room is shown. */
export const weeksAhead = 26;

/** The room of the offers that the reader's organisation works with. */
export type CapacityState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'found'; readonly offers: readonly OfferCapacity[] };

/** Reads the room now and `weeksAhead` weeks on. What is known is shown at once and read again: places are given away. */
export function useCapacity(): CapacityState {
  const { data, error, refetch } = useQuery(CapacityDocument, {
    variables: { weeks: weeksAhead },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return { kind: 'found', offers: data.capacity };
  return error ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' };
}
