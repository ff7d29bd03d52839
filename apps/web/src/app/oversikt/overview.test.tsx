import { screen, within } from '@testing-library/react';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const open = { key: 'open', name: 'Søkere', description: 'Hver person telles én gang.', unit: 'people' };
const waiting = { key: 'waiting', name: 'Venter på VTA', description: 'På venteliste.', unit: 'people' };
const days = { key: 'days', name: 'Dager til svar', description: 'Halvparten.', unit: 'days' };

const overview = (id: string, name: string, value: number) => ({
  municipality: { id, code: id, name, kind: 'district' },
  day: '2027-01-18',
  measures: [
    { ...open, value, hidden: false },
    { ...waiting, value: null, hidden: true },
    { ...days, value: null, hidden: false },
  ],
});

test('a figure about too few is «:», explained; one without anything to count is no zero', async () => {
  openRoute('/oversikt', {
    answers: { overview: overview('alna', 'Bydel Alna', 12) },
    session: asRole('districtAnalyst'),
  });
  const items = within(await screen.findByRole('region', { name: 'Tall nå' })).getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
    '12 personer',
    ':vises ikke personer',
    '–ingen tall ennå dager',
  ]);
  expect(screen.getByText(': betyr at tallet ikke vises.')).toBeInTheDocument();
});

test('the city sees the bydeler in the order they come, never by figure', async () => {
  openRoute('/oversikt', {
    answers: {
      overview: overview('oslo', 'Oslo', 40),
      districtOverviews: [
        overview('gamle-oslo', 'Bydel Gamle Oslo', 5),
        overview('alna', 'Bydel Alna', 30),
        overview('nordstrand', 'Bydel Nordstrand', 5),
      ],
    },
    session: asRole('cityAnalyst', { id: 'oslo', code: 'oslo', name: 'Oslo' }),
  });
  const table = await screen.findByRole('table', { name: 'Tall for alle bydelene' });
  const names = within(table).getAllByRole('rowheader');
  expect(names.map(({ textContent }) => textContent)).toEqual(['Bydel Gamle Oslo', 'Bydel Alna', 'Bydel Nordstrand']);
  expect(within(table).queryByRole('button')).not.toBeInTheDocument();
});
