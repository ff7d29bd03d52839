import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStep } from '../../lib/testing/an-office-case';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const ba = {
  id: 'offer-ba',
  code: 'ba-arbeid',
  name: 'Jobb på BA',
  kind: 'work',
  capacityUnit: 'weekday',
  provider: { id: 'ba', name: 'BA' },
};
const numbers = { places: 12, inPlace: 9, decided: 1, proposed: 1, free: 1, closed: false };
const cells = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((weekday) => ({
  ...numbers,
  weekday,
  ...(weekday === 'friday' ? { inPlace: 10, free: 0 } : {}),
}));

test('the week’s places stand by weekday; the weeks ahead and closures open below', async () => {
  const capacity = [
    {
      offer: ba,
      week: 3,
      cells,
      pools: [],
      weeks: [
        { monday: '2027-01-18', week: 3, cells },
        { monday: '2027-03-22', week: 12, cells: cells.map((cell) => ({ ...cell, closed: true })) },
      ],
      closures: [
        {
          id: 'paske',
          version: 1,
          state: 'set',
          from: '2027-03-22',
          to: '2027-03-26',
          reason: 'Påske',
          steps: [],
          allowedSteps: [],
        },
      ],
      poolHistory: [],
      poolChanges: [],
      isOwn: true,
      mayChangePool: false,
      poolsToChange: [],
    },
  ];
  const { sent } = openRoute('/tilbyder/kapasitet', {
    answers: { capacity, attendance, placements: placements([]) },
    session: asRole('providerLeader'),
  });
  const grid = await screen.findByRole('table', { name: 'Plasser per tilbud og ukedag, uke 3' });
  const days = within(within(grid).getByRole('row', { name: /Jobb på BA/ })).getAllByRole('cell');
  expect(days.map(({ textContent }) => textContent)).toEqual(['1 ledig', '1 ledig', '1 ledig', '1 ledig', 'Fullt']);
  expect(screen.getByRole('article', { name: 'Mandag 22. mars til fredag 26. mars' })).toHaveTextContent('Påske');
  await userEvent.click(screen.getByText('Vis 2 uker fram'));
  const ahead = screen.getByRole('table', { name: 'Jobb på BA: plasser 2 uker fram' });
  const monday = within(ahead).getByRole('row', { name: /Mandag/ });
  expect(
    within(monday)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['1', '–Stengt']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Vis uke' }), 'Uke 33, fra 16. august 2027');
  expect(await screen.findByRole('heading', { name: 'Plasser i uke 33' })).toBeInTheDocument();
  await waitFor(() => expect(sent.map(({ variables }) => variables)).toContainEqual({ day: '2027-08-16', weeks: 26 }));
});

const placement = {
  id: 'placement-ada',
  state: 'planned',
  version: 1,
  from: '2027-08-16',
  to: null,
  days: (['monday', 'tuesday'] as const).map((weekday) => ({
    weekday,
    from: '2027-08-16',
    to: null,
    offer: ba,
    workArea: { id: 'kantine', name: 'Kantine' },
  })),
  participant: {
    id: 'ada',
    name: 'Ada Lindmo',
    firstName: 'Ada',
    phone: null,
    municipality: { id: 'baerum', name: 'Bærum' },
  },
  proposals: [],
  transport: null,
  mayTellTransport: false,
  mayPropose: [],
  allowedSteps: [aStep('start')],
};

/** Two come, one of whom the provider may not see. */
const attendance = {
  inPlace: 1,
  decided: 1,
  proposed: 0,
  notShown: 1,
  people: [
    {
      standing: 'inPlace',
      paused: false,
      weekdays: ['monday'],
      workArea: 'Kantine',
      participant: { id: 'ada', name: 'Ada Lindmo', municipality: { id: 'baerum', name: 'Bærum' } },
    },
  ],
};

const placements = (rows: readonly object[]) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  edges: rows.map((node) => ({ cursor: '1', node })),
});

test('who is about to begin stands by herself with her days, and moves when she has begun', async () => {
  const { sent } = openRoute('/tilbyder/deltakere', {
    answers: {
      placements: placements([placement]),
      startPlacement: {
        __typename: 'PlacementPayload',
        placement: { ...placement, state: 'active', version: 2, allowedSteps: [] },
      },
    },
    session: asRole('providerLeader'),
  });
  const row = await screen.findByRole('row', { name: /Ada Lindmo/ });
  expect(row).toHaveTextContent('Kantine');
  expect(within(row).getByRole('img', { name: 'mandag og tirsdag' })).toBeInTheDocument();
  await userEvent.click(within(row).getByRole('button', { name: 'Har begynt' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, har begynt' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const here = screen.getByRole('table', { name: 'I plass' });
  expect(within(here).getByRole('row', { name: /Ada Lindmo/ })).toBeInTheDocument();
  expect(sent.at(-1)?.variables).toEqual({ input: { id: 'placement-ada', version: 1 } });
});

const closure = {
  id: 'closure',
  version: 2,
  state: 'set',
  from: '2027-03-01',
  to: '2027-03-12',
  reason: 'Nytt kjøkken',
  steps: [],
  allowedSteps: [aStep('change'), aStep('withdraw')],
};
const aRoom = {
  offer: ba,
  week: 3,
  cells,
  pools: [],
  weeks: [{ monday: '2027-01-18', week: 3, cells }],
  closures: [],
  poolHistory: [],
  poolChanges: [],
  isOwn: true,
  mayChangePool: false,
  poolsToChange: [],
};

test('before an offer is closed, it stands how many get a letter, also those who are not shown', async () => {
  const { sent } = openRoute('/tilbyder/kapasitet', {
    answers: {
      capacity: [aRoom],
      attendance,
      placements: placements([]),
      closeOffer: { __typename: 'ClosurePayload', lettersTo: 2, closure },
    },
    session: asRole('providerLeader'),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Steng noen dager' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Steng og send brev' }));
  expect(within(dialog).getAllByText('Skriv hvorfor.').length).toBeGreaterThan(0);
  expect(sent.some(({ variables }) => 'input' in variables)).toBe(false);
  await userEvent.type(within(dialog).getByLabelText('Første dag'), '2027-03-01');
  await userEvent.type(within(dialog).getByLabelText('Siste dag'), '2027-03-12');
  await userEvent.type(within(dialog).getByLabelText('Hvorfor?'), 'Nytt kjøkken');
  expect(await within(dialog).findByText('2 personer har plass disse dagene og får brev.')).toBeInTheDocument();
  expect(within(dialog).getByText('1 til får brev, men vises ikke her.')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Steng og send brev' }));
  const input = { offerId: 'offer-ba', from: '2027-03-01', to: '2027-03-12', reason: 'Nytt kjøkken' };
  await waitFor(() => expect(sent.map(({ variables }) => variables)).toContainEqual({ input }));
});

test('a provider proposes other days; nothing is chosen beforehand, and what cannot be proposed is not offered', async () => {
  const mayPropose = [
    { step: 'end', open: true, reason: null },
    { step: 'changeDays', open: true, reason: null },
    { step: 'startOn', open: false, reason: 'Ikke nå' },
  ];
  const { sent } = openRoute('/tilbyder/deltakere', {
    answers: {
      placements: placements([{ ...placement, state: 'active', allowedSteps: [], mayPropose }]),
      proposePlacementChange: { __typename: 'PlacementPayload', placement: { ...placement, mayPropose } },
    },
    session: asRole('providerLeader'),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Foreslå endring, Ada Lindmo' }));
  const dialog = screen.getByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).checked),
  ).toEqual([false, false]);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Endre dager' }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Torsdag' }));
  await userEvent.type(within(dialog).getByLabelText('Nye dager fra'), '2027-03-01');
  await userEvent.type(within(dialog).getByLabelText('Hvorfor?'), 'Ønsker det selv');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send forslaget' }));
  await waitFor(() =>
    expect(sent.at(-1)?.variables).toEqual({
      input: {
        placementId: 'placement-ada',
        version: 1,
        kind: 'changeDays',
        from: '2027-03-01',
        to: null,
        weekdays: ['thursday'],
        reason: 'Ønsker det selv',
      },
    }),
  );
});
