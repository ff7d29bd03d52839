import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSentApplication, aMyCase, myStep } from '../testing/a-my-case';
import { asAda } from '../testing/a-draft';
import { openRoute } from '../testing/open-route';

test('one wish is taken back, with or without a reason; one that is gone says so', async () => {
  const application = aSentApplication();
  const [first] = application.wishes;
  if (!first) throw new Error('The application has a wish.');
  const kept = { ...first, id: 'kept', rank: 2, allowedSteps: [myStep('withdraw')] };
  const gone = { ...first, id: 'gone', rank: 3, state: 'withdrawn' as const };
  const { sent } = openRoute('/min-sak', {
    session: asAda,
    answers: {
      myCase: aMyCase({ applications: [{ ...application, wishes: [first, kept, gone] }] }),
      withdrawWish: {
        __typename: 'ApplicationPayload',
        application: { id: 'application', state: 'received', version: 6 },
      },
    },
  });
  const box = await screen.findByRole('region', { name: 'Dette har du søkt om' });
  expect(box).toHaveTextContent('Du har trukket dette ønsket.');
  await userEvent.click(within(box).getByRole('button', { name: 'Trekk dette ønsket: Jobb hos Arba' }));
  const dialog = await screen.findByRole('dialog', { name: 'Vil du trekke dette ønsket?' });
  expect(dialog).toHaveTextContent('De andre ønskene dine er som før.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ja, trekk ønsket' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'WithdrawWish')?.variables).toEqual({
    input: { wishId: 'kept', version: 3, reason: null },
  });
});
