import { paths } from '../../lib/paths';
import { definePages } from '../define-pages';

/** Pages around logging in and out. They belong to no area. */
export const { pages: logInPages } = definePages(
  () => import('./pages'),
  [
    { path: paths.start(), component: 'StartPage' },
    { path: paths.loggedOut(), component: 'LoggedOutPage' },
    { path: paths.loggedInAgain(), component: 'LoggedInAgainPage' },
  ],
);
