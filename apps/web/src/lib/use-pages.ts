import { useMemo, useState } from 'react';

/** A list as the server answers it, page by page. */
interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

/** A list on a screen: what is fetched of it, and the way to more. `rows` is null until the first page is there. */
export interface Pages<Row> {
  readonly rows: readonly Row[] | null;
  readonly total: number;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Fetches the next page. A failure leaves the list as it is: the button is still there. */
  readonly more: () => void;
}

/** The list with the next page behind what was there. */
export function withNext<List extends { readonly edges: readonly unknown[] }>(before: List, next: List): List {
  return { ...next, edges: [...before.edges, ...next.edges] };
}

/** `shown` may be the list of an earlier question, while the answer to this one, `now`, is on its way. */
export function usePages<Row>(list: {
  readonly shown: Connection<Row> | undefined;
  readonly now: Connection<Row> | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly fetchNext: (after: string | null) => Promise<unknown>;
}): Pages<Row> {
  const { shown, now, error, refetch, fetchNext } = list;
  const [loadingMore, setLoadingMore] = useState(false);

  // The same array until the list is another one: a long table must not be laid out anew at every key that is pressed.
  const rows = useMemo(() => shown?.edges.map(({ node }) => node) ?? null, [shown]);

  async function more() {
    setLoadingMore(true);
    await fetchNext(now?.pageInfo.endCursor ?? null).finally(() => setLoadingMore(false));
  }

  return {
    rows,
    total: shown?.totalCount ?? 0,
    hasMore: now?.pageInfo.hasNextPage ?? false,
    loadingMore,
    failed: error !== undefined && shown === undefined,
    retry: () => void refetch(),
    more: () => void more().catch(() => undefined),
  };
}
