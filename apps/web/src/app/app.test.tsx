import { MockedProvider } from '@apollo/client/testing/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Role } from '@inntak/domain/access';
import { FixedSession, type Session } from '../lib/session';
import { sessionEnd } from '../lib/session-end';
import { aHat, aSession, aViewer } from '../lib/testing/render';
import { areaOfRole, areas, menuFor, pathOf } from './areas';
import { createAppRouter } from './router';

// Pages of features are not what is tested here: an area's module is replaced by headings.
jest.mock('./pages/portal', () => pageModule('Forsiden'));
jest.mock('./pages/min-sak', () => pageModule('Min sak'));
jest.mock('./pages/tildeling', () => pageModule('Arbeidsliste'));
jest.mock('./pages/nav', () => pageModule('NAV'));

function pageModule(title: string) {
  const { PageHeading } = jest.requireActual<typeof import('../ui/page-heading/page-heading')>(
    '../ui/page-heading/page-heading',
  );
  const Page = () => <PageHeading title={title}>{title}</PageHeading>;
  return { __esModule: true, HomePage: Page };
}

async function openAt(path: string, session: Partial<Session> = {}) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  render(
    <MockedProvider mocks={[]}>
      <FixedSession session={aSession(session)}>
        <RouterProvider router={router} />
      </FixedSession>
    </MockedProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return router;
}

const asRole = (role: Role) => ({ viewer: aViewer({ activeHat: aHat({ role }) }) });

describe('who may open what', () => {
  test('the open pages need no log-in and have a way to log in', async () => {
    await openAt('/', { viewer: null });
    expect(screen.getByRole('heading', { name: 'Forsiden' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Logg inn' })).toHaveAttribute('href', '/auth/login?returnTo=%2Fstart');
  });

  test('an area asks who is not logged in to do so, and comes back here', async () => {
    await openAt('/tildeling', { viewer: null });
    expect(screen.getByRole('heading', { name: 'Logg inn for å se denne siden' })).toBeInTheDocument();
    const links = within(screen.getByRole('main')).getAllByRole('link', { name: 'Logg inn' });
    expect(links[0]).toHaveAttribute('href', '/auth/login?as=staff&returnTo=%2Ftildeling');
  });

  test('another role gets a kind page, with the hat that would open it', async () => {
    const hats = [aHat(), aHat({ id: 'hat-nav', role: 'navAdviser', organisation: { id: 'n', name: 'NAV Bærum' } })];
    await openAt('/nav', { viewer: aViewer({ hats }) });
    expect(screen.getByRole('heading', { name: 'Denne siden er for NAV' })).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getByRole('button', { name: /NAV Bærum/ })).toBeInTheDocument();
  });

  test.each([
    ['participant', 'Min sak'],
    ['caseworker', 'Arbeidsliste'],
    ['navAdviser', 'NAV'],
  ] as const)('after log-in a %s lands on %s', async (role, title) => {
    await openAt('/start', asRole(role));
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
  });

  test('who has several hats and has not chosen is asked which it is this time', async () => {
    const hats = [aHat(), aHat({ id: '2', role: 'decisionMaker' })];
    await openAt('/start', { viewer: aViewer({ hats, hatChosen: false }) });
    expect(screen.getByRole('heading', { name: 'Hvem er du her som nå?' })).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(2);
  });

  test('an address that does not exist says so', async () => {
    await openAt('/finnes/ikke');
    expect(screen.getByRole('heading', { name: 'Vi fant ikke siden' })).toBeInTheDocument();
  });
});

describe('the house around the pages', () => {
  test('staff see organisation, unit and their menu; the first stop of Tab is past them', async () => {
    await openAt('/tildeling');
    expect(screen.getByText('Bærum kommune')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Arbeidsliste' })).toHaveAttribute('aria-current', 'page');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Hopp til innholdet' })).toHaveFocus();
  });

  test('acting for another is said on every page, with the end of the mandate and a way back', async () => {
    const acting = aHat({
      id: 'rep',
      kind: 'representation',
      role: 'representative',
      actingFor: 'Ada',
      validUntil: '2028-05-01',
    });
    const self = aHat({ id: 'self', kind: 'self', role: 'participant' });
    await openAt('/min-sak', { viewer: aViewer({ activeHat: acting, hats: [acting, self] }) });
    expect(screen.getByText('Du ser saken til Ada. Du har fullmakt til 1. mai 2028.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Gå tilbake til deg selv' })).toBeInTheDocument();
  });

  test('the menu of hats opens, closes on Escape and gives focus back', async () => {
    await openAt('/tildeling', { viewer: aViewer({ hats: [aHat(), aHat({ id: '2', role: 'decisionMaker' })] }) });
    const opener = screen.getByRole('button', { name: 'Lise Berg' });
    await userEvent.click(opener);
    expect(screen.getByRole('button', { name: /Saksbehandler/ })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('button', { name: /Beslutter/ })).toBeEnabled();
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
  });

  test('a new page takes focus to its heading and names the document', async () => {
    const router = await openAt('/', asRole('caseworker'));
    await act(() => router.navigate({ to: '/tildeling' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Arbeidsliste' })).toHaveFocus());
    expect(document.title).toBe('Arbeidsliste – Inntak');
  });
});

describe('a log-in that runs out', () => {
  afterEach(() => act(() => sessionEnd.set(false)));

  test('is renewed in another tab, and the page below stays as it is', async () => {
    const checkLogIn = jest.fn().mockResolvedValueOnce(null).mockResolvedValueOnce(aViewer());
    await openAt('/tildeling', { checkLogIn });
    act(() => sessionEnd.set(true));
    const dialog = await screen.findByRole('dialog', { name: 'Du er logget ut. Vil du logge inn igjen?' });
    expect(within(dialog).getByRole('link', { name: 'Logg inn i ny fane' })).toHaveAttribute('target', '_blank');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Jeg har logget inn' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Du er ikke logget inn ennå.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Jeg har logget inn' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(screen.getByRole('heading', { name: 'Arbeidsliste' })).toBeInTheDocument();
  });
});

describe('the list of areas', () => {
  test('every page has an address of its own, and a role lands in an area that it may open', () => {
    const paths = areas.flatMap((area) => area.pages.map((page) => pathOf(area, page)));
    expect(new Set(paths).size).toBe(paths.length);
    expect(areaOfRole('districtAnalyst').path).toBe('/bydel');
    expect(menuFor('staff', 'officeLeader').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['/tildeling', '/bydel']),
    );
    expect(menuFor('staff', 'caseworker').map(({ to }) => to)).not.toContain('/bydel');
  });
});
