import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeCase } from '../../lib/office-case';
import { anOfficeCase } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const payload = (officeCase: OfficeCase) => ({ __typename: 'CasePayload', case: officeCase });

const open = (officeCase: OfficeCase, answers: Readonly<Record<string, unknown>>) =>
  openRoute('/tildeling/sak/case-ada', { answers: { case: officeCase, ...answers } });

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

test('«Ikke svar, ring igjen» is one press, with the next working day proposed', async () => {
  const { sent } = open(anOfficeCase(), { logCall: payload(anOfficeCase()) });
  await userEvent.click(await screen.findByRole('button', { name: 'Ikke svar, ring igjen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvordan gikk samtalen?' });
  expect(within(dialog).getByRole('radio', { name: 'Ikke svar' })).toBeChecked();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre samtalen' }));
  await closed();
  expect(sent.at(-1)?.variables).toEqual({
    input: { id: 'case-ada', outcome: 'noAnswer', note: null, callAgainOn: '2027-01-19' },
  });
});

test('the case is handed to a colleague, and a stand-in is named', async () => {
  const { sent } = open(anOfficeCase(), {
    caseworkers: [
      { id: 'lise', name: 'Lise Berg' },
      { id: 'tor', name: 'Tor Dahl' },
    ],
    reassignCase: payload(anOfficeCase({ responsible: { id: 'tor', name: 'Tor Dahl' } })),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Gi saken til en annen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvem skal ha saken?' });
  const choice = within(dialog).getByRole('combobox', { name: 'Ansvarlig' });
  expect(await within(choice).findByRole('option', { name: 'Tor Dahl' })).toBeInTheDocument();
  expect(within(choice).queryByRole('option', { name: 'Lise Berg' })).not.toBeInTheDocument();
  await userEvent.selectOptions(choice, 'Tor Dahl');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gi fra deg saken' }));
  await closed();
  expect(sent.at(-1)?.variables).toEqual({ input: { id: 'case-ada', version: 4, responsibleId: 'tor' } });
  expect(screen.getByText('Tor Dahl')).toBeInTheDocument();
});

test('a note is kept when it could not be saved', async () => {
  open(anOfficeCase(), {
    addNote: () => {
      throw new Error('no answer');
    },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Notat' }), 'Ringte skolen.');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre notatet' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi fikk ikke lagret');
  expect(screen.getByRole('textbox', { name: 'Notat' })).toHaveValue('Ringte skolen.');
});

test('a wrongly recorded step is corrected with a reason; corrected ones stay and say so', async () => {
  const entry = {
    life: 'wish',
    step: 'assessSuitable',
    by: 'Lise Berg',
    role: 'caseworker',
    at: '2027-01-18T09:00:00Z',
    recordedOn: null,
    recordedBy: null,
  };
  const history = [
    {
      ...entry,
      id: 'h1',
      text: 'Ønske 1 er egnet.',
      reason: null,
      correctable: true,
      corrected: false,
      recordedOn: '2027-01-18',
      recordedBy: 'Tor Vik',
    },
    { ...entry, id: 'h2', text: 'Ønske 3 er egnet.', reason: 'Feil ønske', correctable: false, corrected: true },
  ];
  const { sent } = open(anOfficeCase({ history }), { correctStep: payload(anOfficeCase({ history })) });
  const log = await screen.findByRole('region', { name: 'Alt som har skjedd' });
  expect(log).toHaveTextContent('Ønske 3 er egnet. Rettet');
  expect(log).toHaveTextContent('Lise Berg, saksbehandler');
  expect(log).toHaveTextContent('Ført i fagsystemet 18. januar 2027, Tor Vik');
  await userEvent.click(within(log).getByRole('button', { name: /^Rett dette.*Ønske 1 er egnet/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Hva er feil?' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Det gjaldt ønske 2.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Rett' }));
  await closed();
  expect(sent.at(-1)?.variables).toEqual({ input: { historyId: 'h1', reason: 'Det gjaldt ønske 2.' } });
});

test('nobody wonders what is official where: number, by whom and when, and the text to copy', async () => {
  const done = anOfficeCase({
    externalCaseNumber: '2027/000123',
    registeredExternallyBy: 'Lise Berg',
    registeredExternallyOn: '2027-01-18',
  });
  const { sent } = open(anOfficeCase(), { recordExternalCase: payload(done) });
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv inn at det er ført' }));
  const dialog = await screen.findByRole('dialog', { name: 'Er saken ført i fagsystemet?' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Saksnummer i fagsystemet' }), '2027/000123');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre' }));
  await closed();
  expect(sent.at(-1)?.variables).toEqual({
    input: { id: 'case-ada', version: 4, externalCaseNumber: '2027/000123', registeredOn: '2027-01-18' },
  });
  expect(screen.getByText('Ført i fagsystem av Lise Berg 18. januar 2027')).toBeInTheDocument();
  expect(screen.getByText('Søknad 2027-0117 fra Ada Lindmo.')).toBeInTheDocument();
});

test('capacity to consent is judged for one question, with how the person’s wish was sought when she cannot answer', async () => {
  const { sent } = open(anOfficeCase(), { recordConsentCapacity: payload(anOfficeCase()) });
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv ned vurdering' }));
  const dialog = await screen.findByRole('dialog', { name: 'Kan Ada svare på dette selv?' });
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Spørsmål' }), 'Svare på tilbud om plass');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Kan ikke svare selv' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvem har vurdert?' }), 'Fastlegen');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hva bygger vurderingen på?' }), 'Samtale');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre vurderingen' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent('Skriv hvordan ønsket ble søkt');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /eget ønske/ }), 'Bilder og besøk.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre vurderingen' }));
  await closed();
  expect(sent.at(-1)?.variables).toEqual({
    input: {
      applicationId: 'case-ada',
      question: 'placeOffer',
      canConsent: false,
      decidedBy: 'Fastlegen',
      basis: 'Samtale',
      howWishSought: 'Bilder og besøk.',
    },
  });
});
