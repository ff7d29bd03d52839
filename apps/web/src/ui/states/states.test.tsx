import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FixedSession } from '../../lib/session';
import { aSession } from '../../lib/testing/render';
import { ConflictState, EmptyState, ErrorState, FailedState, LoadingState } from './states';

test('what loads quickly shows nothing; what does not, says so', () => {
  jest.useFakeTimers();
  render(<LoadingState text="Henter saker" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => jest.advanceTimersByTime(300));
  expect(screen.getByRole('status')).toHaveTextContent('Henter saker …');
  jest.useRealTimers();
});

test('an empty list says that it is fine and shows one way on', () => {
  render(
    <EmptyState title="Ingen saker haster nå" text="Neste frist er 26. februar." illustration="kaffe">
      <button>Se Mine saker</button>
    </EmptyState>,
  );
  expect(screen.getByRole('heading', { name: 'Ingen saker haster nå' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Se Mine saker' })).toBeInTheDocument();
});

test('an error is announced, and can be tried again', async () => {
  const onRetry = jest.fn();
  render(<ErrorState title="Vi fikk ikke hentet sakene" onRetry={onRetry} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Vi fikk ikke hentet sakene');
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('a command that got no answer says what is safe', () => {
  render(<FailedState />);
  expect(screen.getByRole('alert')).toHaveTextContent('ligger trygt her');
});

test('a conflict says who was first and when, and fetches how it is now', async () => {
  const onReload = jest.fn();
  const conflict = { message: 'Neste steg er nå «Besøk».', changedBy: 'Kim Aune', changedAt: '2027-01-18T09:42:00Z' };
  render(
    <FixedSession session={aSession()}>
      <ConflictState conflict={conflict} onReload={onReload} />
    </FixedSession>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Kim Aune endret dette klokka 10.42Neste steg er nå «Besøk».');
  await userEvent.click(screen.getByRole('button', { name: 'Se hvordan det er nå' }));
  expect(onReload).toHaveBeenCalledTimes(1);
});
