import { screen } from '@testing-library/react';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const school = (name: string | null, pupils: number | null) => ({
  ...{ school: name, pupils, tried: null, paid: null, missedForCost: null },
});
const open = (schools: readonly object[]) =>
  openRoute('/skole/tall', {
    answers: { schoolFigures: { schools, total: null, smallBelow: 5 } },
    session: asRole('schoolContact'),
  });

test('the figures of a school are fetched as a file', async () => {
  open([school('Dønski', 12)]);
  expect(await screen.findByRole('link', { name: 'Last ned (csv)' })).toHaveAttribute(
    'href',
    '/exports/school-figures.csv',
  );
});

test('where there is nobody to count there is no file', async () => {
  open([]);
  expect(await screen.findByText('Ingen elever å telle ennå')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Last ned (csv)' })).not.toBeInTheDocument();
});
