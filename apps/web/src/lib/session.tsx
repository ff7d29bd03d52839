import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { graphql, type ResultOf } from './graphql';
import { sessionEnd } from './session-end';

export const sessionDocument = graphql(`
  query Session {
    viewer {
      id
      name
      hatChosen
      sessionEndsAt
      activeHat {
        id
        kind
        role
        label
        actingFor
        validUntil
        organisation {
          id
          name
        }
        municipality {
          id
          code
          name
        }
      }
      hats {
        id
        kind
        role
        label
        actingFor
        validUntil
        organisation {
          id
          name
        }
        municipality {
          id
          code
          name
        }
      }
    }
    businessDay {
      day
      week
      isDemo
    }
  }
`);

type SessionData = ResultOf<typeof sessionDocument>;

/** Who is logged in, and as whom they act now. */
export type Viewer = NonNullable<SessionData['viewer']>;

/** Whom a log-in acts as: oneself, a represented person, or a role at an organisation. Exactly one is active. */
export type Hat = Viewer['activeHat'];

/** The day on which the business stands; not the browser's clock, since demo and test can move it. */
export type BusinessDay = SessionData['businessDay'];

export interface Session {
  /** null when nobody is logged in. */
  readonly viewer: Viewer | null;
  readonly businessDay: BusinessDay;
  /** Asks the server who is logged in now; null, and the log-in dialog, when it is not the same person any more. */
  readonly checkLogIn: () => Promise<Viewer | null>;
}

const SessionContext = createContext<Session | null>(null);

/** Asks once who is logged in and what day it is, and gives both to everything below. */
export function SessionProvider(props: {
  readonly children: ReactNode;
  readonly loading: ReactNode;
  readonly failed: (retry: () => void) => ReactNode;
}): ReactNode {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(sessionDocument, { fetchPolicy: 'cache-first' });
  const viewer = data?.viewer ?? null;
  const checkLogIn = useCallback(async () => {
    const { data: now } = await client.query({ query: sessionDocument, fetchPolicy: 'no-cache' });
    const same = now?.viewer && now.viewer.id === viewer?.id ? now.viewer : null;
    if (viewer !== null && same === null) sessionEnd.set(true);
    return same;
  }, [client, viewer]);
  useCheckWhenOverdue(viewer?.sessionEndsAt ?? null, checkLogIn);

  const session = useMemo(
    () => (data ? { viewer, businessDay: data.businessDay, checkLogIn } : null),
    [data, viewer, checkLogIn],
  );
  if (session === null) return error ? props.failed(() => void refetch()) : props.loading;
  return <SessionContext value={session}>{props.children}</SessionContext>;
}

/** Gives a fixed session: for tests and the component gallery. */
export function FixedSession(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The viewer inside areas that need a log-in; the area's gate has made sure that there is one. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (viewer === null) throw new Error('useViewer is for areas that need a log-in');
  return viewer;
}

/** The business day, `YYYY-MM-DD`. */
export function useToday(): string {
  return useSession().businessDay.day;
}

/**
 * The first thing somebody does after the log-in should have ended asks whether it has, so that a long answer is not
 * typed in vain. Only the person's own doing asks: a timer would keep the log-in alive for ever. Real time, as sessions are.
 */
function useCheckWhenOverdue(endsAt: string | null, check: () => Promise<unknown>): void {
  useEffect(() => {
    if (endsAt === null) return undefined;
    let dueAt = Date.parse(endsAt);
    const onDoing = () => {
      if (Date.now() < dueAt || sessionEnd.get()) return;
      dueAt = Date.now() + pauseBetweenChecks;
      check().catch(() => undefined);
    };
    const doings = ['keydown', 'pointerdown', 'focus'] as const;
    doings.forEach((doing) => window.addEventListener(doing, onDoing));
    return () => doings.forEach((doing) => window.removeEventListener(doing, onDoing));
  }, [endsAt, check]);
}

const pauseBetweenChecks = 60_000;
