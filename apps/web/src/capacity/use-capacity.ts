import { useQuery } from '@apollo/client/react';
import { useToday } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { CapacityDocument, type OfferCapacity } from './capacity.graphql';
import { weeksFrom, type PickedWeek } from './week-choice';

/** How far ahead the room is shown. */
export const weeksAhead = 26;

/** The room of the offers that the reader's organisation works with. */
export type CapacityState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'found'; readonly offers: readonly OfferCapacity[] };

/**
 * Reads the room of the week in the address (`?uke=` its Monday; this week otherwise) and `weeksAhead` weeks on. What is known
 * is shown at once and read again: places are given away.
 */
export function useCapacity(): { readonly week: PickedWeek; readonly state: CapacityState } {
  const today = useToday();
  const [search] = useSearchState();
  const weeks = weeksFrom(today);
  const week = weeks.find(({ day }) => day === search['uke']) ?? weeks[0];
  const { data, previousData, error, refetch } = useQuery(CapacityDocument, {
    variables: { day: week.day, weeks: weeksAhead },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (shown) return { week, state: { kind: 'found', offers: shown.capacity } };
  return { week, state: error ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' } };
}
