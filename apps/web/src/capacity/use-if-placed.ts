import { useQuery } from '@apollo/client/react';
import { useToday } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { IfPlacedDocument, type IfPlaced } from './planning.graphql';

export type IfPlacedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'found'; readonly placed: IfPlaced };

/** What would fit the person whose case stands in the address (`?sak=`), from the day there (`?fra=`; today otherwise). */
export function useIfPlaced(caseId: string | null): IfPlacedState {
  const today = useToday();
  const [search] = useSearchState();
  const startOn = search['fra'] ?? today;
  const { data, error, refetch } = useQuery(IfPlacedDocument, {
    variables: { applicationId: caseId ?? '', startOn },
    skip: caseId === null,
    fetchPolicy: 'cache-and-network',
  });
  if (caseId === null) return { kind: 'none' };
  if (data?.ifPlaced) return { kind: 'found', placed: data.ifPlaced };
  if (error) return { kind: 'failed', retry: () => void refetch() };
  return data ? { kind: 'none' } : { kind: 'loading' };
}
