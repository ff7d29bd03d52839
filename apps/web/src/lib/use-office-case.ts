import { useQuery } from '@apollo/client/react';
import { OfficeCaseDocument, type OfficeCase } from './office-case';

/** The case page's data in its four forms: on its way, failed, not there, there. */
export type OfficeCaseState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'found'; readonly officeCase: OfficeCase };

/** Reads a case as the office sees it. What is already known is shown at once and read again. */
export function useOfficeCase(id: string): OfficeCaseState {
  const { data, error, refetch } = useQuery(OfficeCaseDocument, { variables: { id } });
  if (data?.case?.id === id) return { kind: 'found', officeCase: data.case };
  if (data) return { kind: 'notFound' };
  return error ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' };
}
