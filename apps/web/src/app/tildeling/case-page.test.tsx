import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication, anOfficeCase, aStep, aWish } from '../../lib/testing/an-office-case';
import type { OfficeCase } from '../../lib/office-case';
import { openRoute } from '../testing/open-route';

const payload = (officeCase: OfficeCase) => ({ __typename: 'CasePayload', case: officeCase });

const open = (officeCase: OfficeCase | null, answers: Readonly<Record<string, unknown>> = {}) =>
  openRoute('/tildeling/sak/case-ada', { answers: { case: officeCase, ...answers } });

test('the case shows who it is about, own words, wishes with states, and what comes next', async () => {
  open(anOfficeCase());
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada Lindmo' })).toBeInTheDocument();
  expect(screen.getByText('«Jeg vil pakke frukt.»')).toBeInTheDocument();
  expect(screen.getByText('Jobbfrukt, Arba')).toBeInTheDocument();
  const next = screen.getByRole('region', { name: 'Neste steg' });
  expect(next).toHaveTextContent('Avklar arbeid · Hos deg');
});

test('a case that is not this reader’s says so, and leads back to the list', async () => {
  open(null);
  expect(await screen.findByText('Vi finner ikke saken')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Til arbeidslista' })).toBeInTheDocument();
});

test('steps come from the server: open ones are buttons, closing says why it cannot be done yet', async () => {
  const allowedSteps = [
    aStep('returnToActivity', { needs: ['reason'] }),
    aStep('close', { reason: 'Ønske 1 har ikke fått svar.' }),
  ];
  open(anOfficeCase({ application: anApplication({ allowedSteps }) }));
  const next = await screen.findByRole('region', { name: 'Neste steg' });
  expect(within(next).getByRole('button', { name: 'Tilbake til trinn 1' })).toBeInTheDocument();
  expect(within(next).queryByRole('button', { name: 'Avslutt saken' })).not.toBeInTheDocument();
  expect(next).toHaveTextContent('Avslutt saken: Ønske 1 har ikke fått svar.');
});

test('a step asks for what it needs, sends the version it read, and redraws the case', async () => {
  const application = anApplication({ allowedSteps: [aStep('returnToActivity', { needs: ['reason'] })] });
  const after = anOfficeCase({ application: anApplication({ state: 'activityClarification', version: 5 }) });
  const { sent } = open(anOfficeCase({ application }), { returnToActivity: payload(after) });
  await userEvent.click(await screen.findByRole('button', { name: 'Tilbake til trinn 1' }));
  const dialog = await screen.findByRole('dialog', { name: 'Gå tilbake til trinn 1?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tilbake til trinn 1' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent('Skriv hvorfor');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Ada vil ha ro først.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tilbake til trinn 1' }));
  expect(await screen.findByText('Trinn 1: aktivitet')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(sent.at(-1)).toEqual({
    name: 'ReturnToActivity',
    variables: { input: { id: 'case-ada', version: 4, reason: 'Ada vil ha ro først.' } },
  });
});

test('when a colleague was first, it says who, and keeps what was typed', async () => {
  const application = anApplication({ allowedSteps: [aStep('returnToActivity', { needs: ['reason'] })] });
  open(anOfficeCase({ application }), {
    returnToActivity: {
      __typename: 'Conflict',
      message: 'Se på det på nytt.',
      changedBy: 'Kim Aune',
      changedAt: '2027-01-18T09:42:00Z',
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tilbake til trinn 1' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Ada vil ha ro først.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tilbake til trinn 1' }));
  expect(await within(dialog).findByText('Kim Aune endret dette klokka 10.42')).toBeInTheDocument();
  expect(within(dialog).getByRole('textbox', { name: 'Hvorfor?' })).toHaveValue('Ada vil ha ro først.');
});

test('a double click sends once', async () => {
  const application = anApplication({ state: 'submitted', allowedSteps: [aStep('receive')] });
  const { sent } = open(anOfficeCase({ application }), { receiveApplication: payload(anOfficeCase()) });
  await userEvent.click(await screen.findByRole('button', { name: 'Bekreft mottatt' }));
  await userEvent.dblClick(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bekreft mottatt' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.filter(({ name }) => name === 'ReceiveApplication')).toHaveLength(1);
});

test('nobody is put on a waitlist without when and how she was told that it can take long', async () => {
  const wish = aWish({ version: 7, allowedSteps: [aStep('putOnWaitlist', { needs: ['informedAboutWait'] })] });
  const { sent } = open(anOfficeCase({ application: anApplication({ wishes: [wish] }) }), {
    addToWaitlist: payload(anOfficeCase()),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Sett på venteliste' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sette Ada på venteliste?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sett på ventelista' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent(/fikk vite det/);
  expect(sent.some(({ name }) => name === 'AddToWaitlist')).toBe(false);
  await userEvent.type(within(dialog).getByLabelText(/Når fikk søkeren vite/), '2027-01-15');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'På telefon' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sett på ventelista' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'AddToWaitlist')?.variables).toEqual({
    input: {
      wishId: 'wish-1',
      wishVersion: 7,
      offerId: 'offer-arba',
      informedOn: '2027-01-15',
      informedHow: 'phone',
    },
  });
});
