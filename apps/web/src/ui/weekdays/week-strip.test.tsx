import { render, screen } from '@testing-library/react';
import { WeekMini, WeekStrip } from './week-strip';

test('the strip says which days are chosen and which are free', () => {
  render(<WeekStrip days={['monday', 'tuesday']} />);
  expect(screen.getByRole('list', { name: 'mandag og tirsdag' })).toBeInTheDocument();
  expect(screen.getByText('tirsdag, valgt')).toBeInTheDocument();
  expect(screen.getByText('onsdag, fri')).toBeInTheDocument();
});

test('the small week is one picture with the days in words, whatever kind they are', () => {
  render(<WeekMini days={{ monday: 'in', friday: 'proposed' }} />);
  expect(screen.getByRole('img', { name: 'mandag og fredag' })).toBeInTheDocument();
});
