import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication, anOfficeCase } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

test('the office writes when the answer can be expected; the day is asked for', async () => {
  const application = anApplication({ maySendPreliminaryReply: true });
  const { sent } = openRoute('/tildeling/sak/case-ada', {
    answers: {
      case: anOfficeCase({ application }),
      sendPreliminaryReply: { __typename: 'CasePayload', case: anOfficeCase() },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send foreløpig svar' }));
  const dialog = await screen.findByRole('dialog', { name: 'Når får Ada svar?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send brevet' }));
  expect(dialog).toHaveTextContent('Velg dagen svaret er klart');
  await userEvent.type(within(dialog).getByLabelText('Svaret er klart innen'), '2027-03-15');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send brevet' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'SendPreliminaryReply')?.variables).toEqual({
    input: { id: 'case-ada', version: application.version, expectedBy: '2027-03-15', reason: null },
  });
  expect(screen.queryByRole('button', { name: 'Send foreløpig svar' })).not.toBeInTheDocument();
});
