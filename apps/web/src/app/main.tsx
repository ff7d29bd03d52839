import '../ui/theme/index.css';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../lib/apollo';
import { keepFocus } from '../lib/keep-focus';
import { showPreferences } from '../lib/preferences';
import { SessionProvider } from '../lib/session';
import { NoContactPage } from './failed-page';
import { createAppRouter } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

showPreferences();
keepFocus();
const router = createAppRouter();
// The page's code is fetched while the server answers who is logged in.
router.load().catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <SessionProvider loading={null} failed={(retry) => <NoContactPage retry={retry} />}>
        <RouterProvider router={router} />
      </SessionProvider>
    </ApolloProvider>
  </StrictMode>,
);
