import { MockedProvider } from '@apollo/client/testing/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { FixedSession, type Session } from '../../lib/session';
import { aSession } from '../../lib/testing/render';
import { schemaLink, type Answers, type SentOperation } from '../../lib/testing/schema-link';
import { createAppRouter } from '../router';

// Whole pages, and machines that may be busy with much else.
configure({ asyncUtilTimeout: 5000 });

interface OpenRoute {
  /** What the page has asked the server, in order. */
  readonly sent: readonly SentOperation[];
  /** Where the reader is now. */
  readonly at: () => string;
  /** What the address says besides. */
  readonly search: () => object;
}

/** Opens an address of the product as the router does, with a pretended server over the API's schema behind it. */
export function openRoute(
  path: string,
  options: { readonly answers: Answers; readonly session?: Partial<Session> },
): OpenRoute {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  const { link, sent } = schemaLink(options.answers);
  render(
    <MockedProvider link={link}>
      <FixedSession session={aSession(options.session)}>
        <RouterProvider router={router} />
      </FixedSession>
    </MockedProvider>,
  );
  const here = () => router.state.location;
  return { sent, at: () => here().pathname, search: () => here().search };
}
