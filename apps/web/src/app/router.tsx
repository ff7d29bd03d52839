import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { noteNavigation } from '../lib/navigation';
import { AreaFrame } from './area-frame';
import { areas, pathOf, type Area } from './areas';
import { FailedPage } from './failed-page';
import { LoadingPage } from './loading-page';
import { NotFoundPage } from './not-found-page';
import { SessionDialogs } from './session-dialogs';
import { logInPages } from './log-in/routes';

const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <SessionDialogs />
    </>
  ),
  notFoundComponent: NotFoundPage,
});

function routesOf(area: Area) {
  const frame = createRoute({
    getParentRoute: () => rootRoute,
    id: area.key,
    component: () => (
      <AreaFrame area={area}>
        <Outlet />
      </AreaFrame>
    ),
  });
  const pages = area.pages.map((page) =>
    createRoute({
      getParentRoute: () => frame,
      path: pathOf(area, page),
      component: lazyRouteComponent(page.load, page.component),
      staticData: page.who ? { who: page.who } : {},
    }),
  );
  return frame.addChildren(pages);
}

const logInRoutes = logInPages.map(({ path, load, component }) =>
  createRoute({ getParentRoute: () => rootRoute, path, component: lazyRouteComponent(load, component) }),
);

// All shared components on one page, for those who build the product; the page itself shows nothing outside a demo.
const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/_stil',
  component: lazyRouteComponent(() => import('./gallery/gallery-page'), 'GalleryPage'),
});

/** The product's router, made from the list of areas. Tests give a history of their own. */
export function createAppRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree: rootRoute.addChildren([...areas.map(routesOf), ...logInRoutes, galleryRoute]),
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    defaultPendingMs: 300,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) noteNavigation();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The roles that may open the page, where they are fewer than the area's. */
    who?: Area['who'];
  }
}
