import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stationsAt } from '../../lib/testing/an-office-case';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const ada = {
  id: 'ada',
  name: 'Ada Lindmo',
  plannedEndOfSchool: '2027-06-18',
  applicationState: 'workClarification',
  stations: stationsAt(5),
  nextText: 'Eleven begynner i august.',
  hasPlace: true,
  placeText: 'Har plass fra 16. august',
};

const open = (pupils: readonly object[]) =>
  openRoute('/skole', { answers: { pupils }, session: asRole('schoolContact') });

test('the school sees who has a place and what comes next, and the way in a panel that Escape closes', async () => {
  open([ada]);
  const row = await screen.findByRole('row', { name: /Ada Lindmo/ });
  expect(row).toHaveTextContent('Har plass fra 16. august');
  expect(row).toHaveTextContent('18. juni 2027');
  act(() => row.focus());
  await userEvent.keyboard('{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Ada Lindmo' });
  expect(within(panel).getByText('Eleven begynner i august.')).toBeInTheDocument();
  expect(within(panel).getByRole('listitem', { current: 'step' })).toHaveTextContent('Start');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Ada Lindmo' })).not.toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Ada Lindmo/ })).toHaveFocus();
});

test('without consents the page says how a pupil comes to stand there', async () => {
  open([]);
  expect(await screen.findByText('Ingen elever her ennå')).toBeInTheDocument();
  expect(screen.getByText(/sagt ja til skolen på Min sak/)).toBeInTheDocument();
});
