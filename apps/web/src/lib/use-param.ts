import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** An id from the page's address: `/tildeling/sak/$caseId` has `useParam('caseId')`. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`the address of this page has no $${name}`);
  return value;
}

/** Goes to another page, e.g. after a form is sent: `goTo(paths.start())`, with search parameters where it takes some. */
export function useGoTo(): (path: string, search?: SearchState) => void {
  const navigate = useNavigate();
  return useCallback(
    (path: string, search?: SearchState) => void navigate({ to: path, ...(search ? { search } : {}) }),
    [navigate],
  );
}

/** Filters and other state that belongs in the address, so that a list can be shared, bookmarked and gone back to. */
export type SearchState = Readonly<Record<string, string>>;

/** The address's search parameters, and a way to change some of them; an empty text takes one away. */
export function useSearchState(): [SearchState, (changes: SearchState) => void] {
  const search = textsOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = useCallback(
    (changes: SearchState) => {
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (former: object) =>
          Object.fromEntries(Object.entries({ ...textsOf(former), ...changes }).filter(([, value]) => value !== '')),
      });
    },
    [navigate],
  );
  return [search, change];
}

function textsOf(search: object): SearchState {
  const texts = Object.entries(search).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
  );
  return Object.fromEntries(texts);
}
