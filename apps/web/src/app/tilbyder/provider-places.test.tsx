import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStep } from '../../lib/testing/an-office-case';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const ba = { id: 'offer-ba', code: 'ba-arbeid', name: 'Jobb på BA', kind: 'work', capacityUnit: 'weekday' };
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
    },
  ];
  const { sent } = openRoute('/tilbyder/kapasitet', { answers: { capacity }, session: asRole('providerLeader') });
  const grid = await screen.findByRole('table', { name: 'Plasser per tilbud og ukedag, uke 3' });
  const days = within(within(grid).getByRole('row', { name: /Jobb på BA/ })).getAllByRole('cell');
  expect(days.map(({ textContent }) => textContent)).toEqual(['1 ledig', '1 ledig', '1 ledig', '1 ledig', 'Fullt']);
  expect(screen.getByText('Mandag 22. mars til fredag 26. mars: Påske')).toBeInTheDocument();
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
  await waitFor(() => expect(sent.at(-1)?.variables).toEqual({ day: '2027-08-16', weeks: 26 }));
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
  mayPropose: [],
  allowedSteps: [aStep('start')],
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
