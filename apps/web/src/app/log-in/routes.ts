import { paths } from '../../lib/paths';
import { definePages } from '../define-pages';

const { load, pages } = definePages(
  () => import('./pages'),
  [
    { path: paths.start(), component: 'StartPage' },
    { path: paths.loggedOut(), component: 'LoggedOutPage' },
    { path: paths.loggedInAgain(), component: 'LoggedInAgainPage' },
  ],
);

/** Pages around logging in and out. They belong to no area. */
export const logInPages = pages.map((page) => ({ ...page, load }));
