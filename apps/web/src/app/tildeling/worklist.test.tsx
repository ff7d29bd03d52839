import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficeCase, aStep, anApplication, stationsAt } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const aRow = (id: string, name: string, changes: object = {}) => ({
  id,
  caseNumber: `2027/${id}`,
  participantName: name,
  school: 'Rud videregående skole',
  state: 'received',
  stations: stationsAt(1),
  nextStep: {
    key: 'receive',
    text: 'Bekreft mottatt',
    who: 'Lise Berg',
    mine: true,
    deadline: '2027-01-20',
    daysLeft: 2,
    urgency: 'soon',
  },
  firstWish: 'Arba VTA 5 dager',
  vtaAssessment: 'none',
  late: false,
  badges: [],
  responsible: null,
  version: 3,
  openSteps: ['startActivityClarification', 'withdraw'],
  reachedBy: 'digital',
  ...changes,
});

const rows = [
  aRow('1', 'Ada Lindmo'),
  aRow('2', 'Even Tangen', {
    late: true,
    nextStep: {
      key: 'assessForNav',
      text: 'NAV vurderer VTA',
      who: 'NAV',
      mine: false,
      deadline: null,
      daysLeft: null,
      urgency: 'none',
    },
  }),
  aRow('3', 'Nora Fjellvik', { badges: ['standIn'] }),
];

const page = (shown: readonly object[], total: number, endCursor: string | null) => ({
  edges: shown.map((node, index) => ({ cursor: `c${index}`, node })),
  pageInfo: { hasNextPage: endCursor !== null, hasPreviousPage: false, startCursor: null, endCursor },
  totalCount: total,
});

const noOffers = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false }, totalCount: 0 };

const open = (path = '/tildeling', answers: Readonly<Record<string, unknown>> = {}) =>
  openRoute(path, {
    answers: {
      worklist: ({ after }: { after?: string }) =>
        after ? page([rows[2] ?? {}], 3, null) : page(rows.slice(0, 2), 3, 'c1'),
      unrecordedCounts: [{ scope: 'mine', count: 7 }],
      savedWorklistViews: [],
      worklistViews: [
        { view: 'mine', count: 3 },
        { view: 'urgent', count: 0 },
      ],
      offers: noOffers,
      schools: [{ id: 'rud', code: 'rud', name: 'Rud videregående skole', municipality: null }],
      case: ({ id }: { id: string }) => anOfficeCase({ id, application: anApplication({ id }) }),
      ...answers,
    },
  });

const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('the list says who has the next step («Du»), by when, and what is unusual', async () => {
  open();
  expect(within(await row('Ada Lindmo')).getByText('Du')).toBeInTheDocument();
  expect(await row('Ada Lindmo')).toHaveTextContent('20. jan2 dager igjen');
  const even = await row('Even Tangen');
  expect(even).toHaveTextContent('NAV vurderer VTA');
  expect(even).toHaveTextContent('Utenfor frist');
  expect(even).toHaveTextContent('Ingen frist');
  expect(screen.getByRole('table', { name: 'Mine saker, sortert etter frist' })).toBeInTheDocument();
});

test('saved views show their counts, and only those that the server lets this person open', async () => {
  const { sent } = open();
  const views = await screen.findByRole('group', { name: 'Lagrede visninger' });
  expect(await within(views).findByRole('button', { name: 'Mine saker 3' })).toHaveAttribute('aria-pressed', 'true');
  expect(within(views).queryByRole('button', { name: /Skjermede/ })).not.toBeInTheDocument();
  await userEvent.click(within(views).getByRole('button', { name: 'Haster 0' }));
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ view: 'urgent' }));
});

describe('an own view', () => {
  const own = {
    id: 'v1',
    version: 2,
    name: 'Rud hos NAV',
    view: 'waitingForOthers',
    sort: 'name',
    state: null,
    offerCode: null,
    schoolCode: 'rud',
    nextWith: 'nav',
    count: 4,
  };
  const payload = { __typename: 'SavedWorklistViewsPayload', savedWorklistViews: [own] };
  const input = (sent: ReturnType<typeof open>['sent'], name: string) =>
    sent.find((each) => each.name === name)?.variables['input'];

  test('shows its list with its filters and order, and is left whole for a ready made one', async () => {
    const { sent } = open('/tildeling', { savedWorklistViews: [own] });
    const views = await screen.findByRole('group', { name: 'Dine egne visninger' });
    await userEvent.click(within(views).getByRole('button', { name: 'Rud hos NAV 4' }));
    await waitFor(() =>
      expect(sent.at(-1)?.variables).toMatchObject({
        view: 'waitingForOthers',
        sort: 'name',
        filter: { schoolCode: 'rud', nextWith: 'nav' },
      }),
    );
    expect(within(views).getByRole('button', { name: 'Rud hos NAV 4' })).toHaveAttribute('aria-pressed', 'true');
    const mine = screen.getByRole('button', { name: 'Mine saker 3' });
    expect(mine).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(mine);
    expect(await screen.findByRole('table', { name: 'Mine saker, sortert etter frist' })).toBeInTheDocument();
    expect(mine).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('combobox', { name: 'Neste hos' })).toHaveValue('');
  });

  test('is kept from what the list is narrowed to, without the words searched for', async () => {
    const { sent } = open('/tildeling?visning=all', { saveWorklistView: payload });
    expect(screen.queryByRole('button', { name: 'Lagre som egen visning' })).not.toBeInTheDocument();
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Søk i lista' }), 'Ada');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Neste hos' }), 'NAV');
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre som egen visning' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre visningen' }));
    expect(await screen.findAllByText('Skriv et navn.')).not.toHaveLength(0);
    await userEvent.type(screen.getByRole('textbox', { name: 'Navn på visningen' }), 'Hos NAV');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre visningen' }));
    await waitFor(() =>
      expect(input(sent, 'SaveWorklistView')).toEqual({
        name: 'Hos NAV',
        view: 'all',
        sort: 'deadline',
        nextWith: 'nav',
      }),
    );
  });

  test('is named anew and deleted where it is shown, with the version that was read', async () => {
    const { sent } = open('/tildeling?visning=waitingForOthers&sorter=name&skole=rud&hos=nav', {
      savedWorklistViews: [own],
      renameWorklistView: payload,
      deleteWorklistView: payload,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Gi nytt navn' }));
    const name = await screen.findByRole('textbox', { name: 'Navn på visningen' });
    await userEvent.clear(name);
    await userEvent.type(name, 'NAV');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre navnet' }));
    await waitFor(() => expect(input(sent, 'RenameWorklistView')).toEqual({ id: 'v1', version: 2, name: 'NAV' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Slett visningen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Vil du slette «Rud hos NAV»?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Slett visningen' }));
    await waitFor(() => expect(input(sent, 'DeleteWorklistView')).toEqual({ id: 'v1', version: 2 }));
  });
});

test('«Vis neste» adds the next page by the server’s cursor', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Vis neste 1' }));
  expect(await row('Nora Fjellvik')).toHaveTextContent('Du er vikar');
  expect(await row('Ada Lindmo')).toBeInTheDocument();
  expect(sent.at(-1)?.variables).toMatchObject({ after: 'c1' });
});

test('filters and search narrow the list; an empty answer offers the way to a case that is not one’s own', async () => {
  const { sent } = open('/tildeling', {
    worklist: ({ filter }: { filter?: { search?: string } }) =>
      filter?.search ? page([], 0, null) : page(rows, 3, null),
  });
  await row('Ada Lindmo');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Neste hos' }), 'NAV');
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ filter: { nextWith: 'nav' } }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Søk i lista' }), 'Hansen');
  expect(await screen.findByText('Ingen saker passer med filtrene')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Åpne en sak du ikke jobber med' }));
  const dialog = await screen.findByRole('dialog', { name: 'Du trenger en grunn' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Åpne saken' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent(
    'Skriv saksnummeretSkriv hvorfor',
  );
});

test('what is searched for stands in no address', async () => {
  const { at } = open();
  await row('Ada Lindmo');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Søk i lista' }), 'Ada');
  await waitFor(() => expect(at()).toBe('/tildeling'));
});

test('arrows move in the list, Enter opens the case beside it, and Escape goes back to the row', async () => {
  open('/tildeling', {
    case: ({ id }: { id: string }) =>
      anOfficeCase({ id, application: anApplication({ id, state: 'submitted', allowedSteps: [aStep('receive')] }) }),
  });
  const first = await row('Ada Lindmo');
  act(() => first.focus());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Ada Lindmo' });
  await waitFor(() => expect(within(panel).getByRole('heading', { level: 2, name: 'Ada Lindmo' })).toHaveFocus());
  expect(within(panel).getByRole('button', { name: 'Bekreft mottatt' })).toBeInTheDocument();
  expect(within(panel).getByRole('link', { name: 'Åpne hele saken' })).toHaveAttribute('href', '/tildeling/sak/2');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Ada Lindmo' })).not.toBeInTheDocument());
  await waitFor(async () => expect(await row('Even Tangen')).toHaveFocus());
});

test('a list that does not come says so and can be asked for again', async () => {
  open('/tildeling', {
    worklist: () => {
      throw new Error('no answer');
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi fikk ikke hentet lista');
  expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeInTheDocument();
});

describe('the order', () => {
  test('a press on a heading asks the server for another order, and the table says so', async () => {
    const { sent } = open();
    await row('Ada Lindmo');
    expect(sent.at(-1)?.variables).toMatchObject({ sort: 'deadline' });
    await userEvent.click(screen.getByRole('button', { name: 'Søker' }));
    await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ sort: 'name' }));
    expect(await screen.findByRole('table', { name: 'Mine saker, sortert etter etternavn' })).toBeInTheDocument();
  });
});

describe('doing something with many cases', () => {
  const many = [
    aRow('1', 'Ada Lindmo'),
    aRow('2', 'Even Tangen', { reachedBy: 'post' }),
    aRow('3', 'Nora Fjellvik', { openSteps: ['startWorkClarification'] }),
  ];
  const answers = {
    worklist: page(many, 3, null),
    startActivityClarification: ({ input }: { input: { id: string } }) =>
      input.id === '1'
        ? { __typename: 'CasePayload', case: anOfficeCase({ id: '1', application: anApplication({ id: '1' }) }) }
        : { __typename: 'Conflict', message: 'Tor Lie endret saken nå.', changedBy: 'Tor Lie', changedAt: null },
  };

  test('there are no boxes before an action is chosen, and then only on the cases it is possible for', async () => {
    open('/tildeling', answers);
    await row('Ada Lindmo');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Gjør med flere saker'), 'Start trinn 1: aktivitet');
    expect(screen.getByText('Mulig for 2 saker i lista. Kryss av.')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Velg Even Tangen' })).not.toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Velg Nora Fjellvik' })).not.toBeInTheDocument();
  });

  test('one sees what follows and who must be called; then how it went, case by case', async () => {
    const { sent } = open('/tildeling', answers);
    await row('Ada Lindmo');
    await userEvent.selectOptions(screen.getByLabelText('Gjør med flere saker'), 'Start trinn 1: aktivitet');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Velg Ada Lindmo' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Velg Even Tangen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gå videre med 2 saker' }));
    const dialog = await screen.findByRole('dialog', { name: 'Vil du starte trinn 1 i disse sakene?' });
    expect(dialog).toHaveTextContent('1 person ser det ikke i Inntak. Ring eller skriv til: Even Tangen.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start trinn 1: aktivitet' }));
    expect(await within(dialog).findByText('1 av 2 saker er ferdige.')).toBeInTheDocument();
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['Ada Lindmo Ferdig', 'Even Tangen Tor Lie endret saken nå.']);
    const steps = sent.filter(({ name }) => name === 'StartActivityClarification');
    expect(steps.map(({ variables }) => variables)).toEqual([
      { input: { id: '1', version: 3 } },
      { input: { id: '2', version: 3 } },
    ]);
  });

  test('after it all that was fetched is read again, and meanwhile nobody is thrown back to the first page', async () => {
    let acted = false;
    const fresh = () => (acted ? { state: 'activityClarification' } : {});
    const { sent } = open('/tildeling', {
      ...answers,
      worklist: ({ after }: { after?: string }) =>
        after
          ? page([aRow('3', 'Nora Fjellvik', fresh())], 3, null)
          : page([aRow('1', 'Ada Lindmo', fresh()), aRow('2', 'Even Tangen')], 3, 'c1'),
      startActivityClarification: () => {
        acted = true;
        return { __typename: 'Conflict', message: 'Endret', changedBy: null, changedAt: '2027-01-18T09:00:00Z' };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Vis neste 1' }));
    await row('Nora Fjellvik');
    await userEvent.selectOptions(screen.getByLabelText('Gjør med flere saker'), 'Start trinn 1: aktivitet');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Velg Ada Lindmo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gå videre med 1 sak' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start trinn 1: aktivitet' }));
    const lengths = new Set<number>();
    const observer = new MutationObserver(() => lengths.add(screen.getAllByRole('row', { hidden: true }).length));
    observer.observe(document.body, { childList: true, subtree: true });
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Lukk' }));
    await waitFor(() => expect(screen.getByRole('row', { name: /Nora/ })).toHaveTextContent('Trinn 1: aktivitet'));
    observer.disconnect();
    expect(await row('Ada Lindmo')).toHaveTextContent('Trinn 1: aktivitet');
    expect([...lengths]).toEqual([4]);
    expect(sent.at(-1)?.variables).toMatchObject({ after: 'c1', first: 1 });
    expect(screen.queryByRole('button', { name: /Vis neste/ })).not.toBeInTheDocument();
  });

  test('a preliminary reply goes to many with the same day, and one sees who must have it by post', async () => {
    const may = { openSteps: ['sendPreliminaryReply'] };
    const { sent } = open('/tildeling', {
      worklist: page([aRow('1', 'Ada Lindmo', { ...may, reachedBy: 'post' }), aRow('2', 'Even Tangen')], 2, null),
      sendPreliminaryReply: {
        __typename: 'CasePayload',
        case: anOfficeCase({ id: '1', application: anApplication({ id: '1' }) }),
      },
    });
    await row('Ada Lindmo');
    await userEvent.selectOptions(screen.getByLabelText('Gjør med flere saker'), 'Send foreløpig svar');
    expect(screen.queryByRole('checkbox', { name: 'Velg Even Tangen' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Velg Ada Lindmo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gå videre med 1 sak' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Skriv ut brevet og send det i posten til: Ada Lindmo.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send foreløpig svar' }));
    expect(await within(dialog).findByText('Velg dagen svaret kan ventes')).toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText('Når kan de vente svar?'), '2027-03-15');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send foreløpig svar' }));
    expect(await within(dialog).findByText('1 av 1 saker er ferdige.')).toBeInTheDocument();
    expect(sent.find(({ name }) => name === 'BulkPreliminaryReply')?.variables).toEqual({
      input: { id: '1', version: 3, expectedBy: '2027-03-15', reason: null },
    });
  });

  test('the list is fetched as a file by view, order and filters, and never by a name', async () => {
    open('/tildeling?visning=urgent&steg=received');
    const link = await screen.findByRole('link', { name: 'Last ned (Excel)' });
    expect(link).toHaveAttribute('href', '/exports/worklist.xlsx?view=urgent&sort=deadline&state=received');
    await userEvent.type(screen.getByLabelText('Søk i lista'), 'ada');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Last ned (Excel)' })).not.toBeInTheDocument());
  });
});
