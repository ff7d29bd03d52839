import type { ApolloLink } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FixedSession, type Hat, type Session, type Viewer } from '../session';

/** A hat for tests: a caseworker in Bærum where nothing else is said. */
export function aHat(changes: Partial<Hat> = {}): Hat {
  return {
    id: 'hat-caseworker',
    kind: 'membership',
    role: 'caseworker',
    label: 'Tildelingskontoret',
    actingFor: null,
    validUntil: null,
    organisation: { id: 'office', name: 'Tildelingskontoret' },
    municipality: { id: 'baerum', code: 'baerum', name: 'Bærum kommune' },
    ...changes,
  };
}

export function aViewer(changes: Partial<Viewer> = {}): Viewer {
  const hat = changes.activeHat ?? aHat();
  return {
    id: 'user',
    name: 'Lise Berg',
    hatChosen: true,
    sessionEndsAt: '2099-01-01T00:00:00Z',
    activeHat: hat,
    hats: [hat],
    ...changes,
  };
}

/** Logged in on Monday 18 January 2027, two weeks before the deadline. */
export function aSession(changes: Partial<Session> = {}): Session {
  return {
    viewer: aViewer(),
    businessDay: { day: '2027-01-18', week: 3, isDemo: true },
    checkLogIn: () => Promise.resolve(aViewer()),
    ...changes,
  };
}

/**
 * Draws a page or component with everything above it: router, session, and a server that answers with `mocks`
 * (`{ request: { query, variables }, result: { data } }`). Wait for the first text with `findBy…`: the router starts
 * asynchronously.
 */
export function renderPage(
  page: ReactNode,
  options: {
    readonly session?: Partial<Session>;
    readonly mocks?: readonly MockLink.MockedResponse[];
    readonly link?: ApolloLink;
  } = {},
): RenderResult {
  const rootRoute = createRootRoute({ component: () => page, notFoundComponent: () => page });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  return render(
    <MockedProvider mocks={options.mocks ?? []} {...(options.link ? { link: options.link } : {})}>
      <FixedSession session={aSession(options.session)}>
        <RouterProvider router={router} />
      </FixedSession>
    </MockedProvider>,
  );
}
