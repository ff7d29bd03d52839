import { useEffect, useEffectEvent, useMemo, useState } from 'react';

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
  /** Fetches all that is left, as before the list is put on paper. Rejects when it could not be fetched. */
  readonly all: () => Promise<void>;
}

/** What is asked for beside the list's own variables: what comes after a cursor, and how much when not as much as usual. */
interface NextPage {
  readonly after: string | null;
  readonly first?: number;
}

/** The list as far as it is fetched, when that is more than its first page. */
interface Whole<Row> {
  readonly question: string;
  /** Behind which reading of the first page this is. */
  readonly reading: number;
  readonly rows: readonly Row[];
  readonly last: Connection<Row>;
}

/** The most that the server gives at a time. */
const most = 200;

/**
 * The first page is an ordinary query; those after it are kept here, not in the client's cache, which would be written and read
 * anew for all of the list with every page. When the first page is read again, as after a step, so are the others: until they are
 * there the list stands as it was, so that nobody who had come far down is thrown back to the top.
 *
 * `shown` may be the list of an earlier question, while the answer to this one, `now`, is on its way; `asking` says that it is,
 * also when it is asked again.
 */
export function usePages<Row>(list: {
  readonly variables: object;
  readonly shown: Connection<Row> | undefined;
  readonly now: Connection<Row> | undefined;
  readonly asking: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly fetchNext: (from: NextPage) => Promise<Connection<Row> | undefined>;
}): Pages<Row> {
  const { shown, now, asking, error, refetch, fetchNext } = list;
  const question = JSON.stringify(list.variables);
  const reading = useReadings(asking);
  const [whole, setWhole] = useState<Whole<Row> | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);

  // The same array until the list is another one: a long table must not be laid out anew at every key that is pressed.
  const first = useMemo(() => shown?.edges.map(({ node }) => node) ?? null, [shown]);
  const isThis = whole?.question === question;
  const behind = whole !== null && (isThis || now === undefined) && first !== null ? whole : null;
  const last = isThis ? whole.last : now;

  async function fetchTo(from: Whole<Row>, count?: number): Promise<Whole<Row>> {
    const next = await fetchNext({
      after: from.last.pageInfo.endCursor,
      ...(count === undefined ? {} : { first: count }),
    });
    if (next === undefined) return from;
    return { ...from, rows: [...from.rows, ...next.edges.map(({ node }) => node)], last: next };
  }

  /** As far as it is fetched, to go on from. */
  function soFar(): Whole<Row> | null {
    if (first === null || last === undefined) return null;
    return isThis ? whole : { question, reading, rows: first, last };
  }

  /** On to this many rows, or to the end of the list. */
  async function fetchOn(from: Whole<Row>, count: number): Promise<Whole<Row>> {
    let reached = from;
    while (reached.rows.length < count && reached.last.pageInfo.hasNextPage) {
      const further = await fetchTo(reached, Math.min(most, count - reached.rows.length));
      if (further === reached) break;
      reached = further;
    }
    return reached;
  }

  async function add(toFetch: (from: Whole<Row>) => Promise<Whole<Row>>) {
    const from = soFar();
    if (from === null) return;
    setLoadingMore(true);
    await toFetch(from)
      .then(setWhole)
      .finally(() => setLoadingMore(false));
  }

  /** All that was fetched, behind the first page as it is now. What cannot be read again is left to the button. */
  const readAgain = useEffectEvent(async (): Promise<Whole<Row> | null> => {
    if (whole === null || first === null || now === undefined) return null;
    return fetchOn({ question, reading, rows: first, last: now }, whole.rows.length);
  });

  const isBehind = isThis && !asking && whole.reading !== reading;
  useEffect(() => {
    if (!isBehind) return undefined;
    let current = true;
    void readAgain()
      .catch(() => null)
      .then((again) => current && setWhole(again));
    return () => {
      current = false;
    };
  }, [isBehind, reading]);

  return {
    rows: behind?.rows ?? first,
    total: (now ?? shown)?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore,
    failed: error !== undefined && shown === undefined,
    retry: () => void refetch(),
    more: () => void add(fetchTo).catch(() => undefined),
    all: () => add((from) => fetchOn(from, Infinity)),
  };
}

/** How many times the first page has been read: one more whenever an answer to it is there. */
function useReadings(asking: boolean): number {
  const [seen, setSeen] = useState({ asking, readings: 0 });
  if (seen.asking !== asking) setSeen({ asking, readings: seen.readings + (asking ? 0 : 1) });
  return seen.readings;
}
