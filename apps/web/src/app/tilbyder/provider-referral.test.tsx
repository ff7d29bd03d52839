import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStep } from '../../lib/testing/an-office-case';
import { anAskedReferral, aMeeting } from '../testing/an-asked-referral';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

type Referral = ReturnType<typeof anAskedReferral>;

const open = (referral: Referral | null, answers: Readonly<Record<string, unknown>> = {}) =>
  openRoute('/tilbyder/henvisning/referral-ada', {
    answers: { referral, ...answers },
    session: asRole('providerStaff'),
  });

const payload = (referral: Referral) => ({ __typename: 'ReferralPayload', referral });

const page = (rows: readonly Referral[]) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  edges: rows.map((node) => ({ cursor: node.id, node })),
});

test('the list says who, what is asked and by when; a press on the name opens her', async () => {
  const { at } = openRoute('/tilbyder', {
    answers: { referrals: page([anAskedReferral()]), referral: anAskedReferral() },
    session: asRole('providerStaff'),
  });
  const row = await screen.findByRole('row', { name: /Ada Lindmo/ });
  expect(row).toHaveTextContent('Jobbfrukt');
  expect(row).toHaveTextContent('Omvisning: bedt om');
  expect(row).toHaveTextContent('18 dager igjen');
  await userEvent.click(within(row).getByRole('link', { name: 'Ada Lindmo' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada Lindmo' })).toBeInTheDocument();
  expect(at()).toBe('/tilbyder/henvisning/referral-ada');
});

test('an empty list says that it is fine, and what would stand there', async () => {
  openRoute('/tilbyder', { answers: { referrals: page([]) }, session: asRole('providerStaff') });
  expect(await screen.findByText('Ingen venter på dere nå')).toBeInTheDocument();
});

test('own words stand first, and each answer with why it was asked', async () => {
  const answers = [
    {
      offerId: 'offer-arba',
      key: 'way',
      question: 'Hvordan kommer du deg dit?',
      why: 'Da vet vi.',
      value: ['alone'],
      labels: ['Jeg tar buss'],
    },
  ];
  open(anAskedReferral({ answers }));
  const quote = await screen.findByText('«Jeg vil pakke frukt.»');
  const question = screen.getByText('Hvordan kommer du deg dit?');
  expect(quote.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText('Jeg tar buss')).toBeInTheDocument();
  expect(screen.getByText(/«Da vet vi.»/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ring Lise Berg, 67 00 00 02' })).toBeInTheDocument();
});

test('a person who is not referred here is not found, and the page says no more', async () => {
  open(null);
  expect(await screen.findByText('Vi fant ikke henvendelsen')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Til lista' })).toHaveAttribute('href', '/tilbyder');
});

test('a visit is arranged with day, time and place in Oslo, and the page shows it', async () => {
  const before = anAskedReferral({ clarifications: [aMeeting({ allowedSteps: [aStep('book')] })] });
  const after = anAskedReferral({
    clarifications: [aMeeting({ state: 'booked', version: 2, startsAt: '2027-01-27T09:00:00Z', place: 'Rudsletta 1' })],
  });
  const { sent } = open(before, { bookClarification: payload(after) });
  await userEvent.click(await screen.findByRole('button', { name: 'Avtal tid' }));
  const dialog = screen.getByRole('dialog', { name: 'Avtale omvisning?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avtalen' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent('Skriv hvor Ada skal møte opp');
  await userEvent.type(within(dialog).getByLabelText('Dag'), '2027-01-27');
  await userEvent.type(within(dialog).getByLabelText('Klokka'), '10:00');
  await userEvent.type(within(dialog).getByLabelText('Sted'), 'Rudsletta 1');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avtalen' }));
  expect(await screen.findByText(/Onsdag 27. januar klokka 10 · Rudsletta 1/)).toBeInTheDocument();
  expect(sent.at(-1)?.variables).toEqual({
    input: {
      referralId: 'referral-ada',
      clarificationId: 'meeting-1',
      kind: 'visit',
      version: 1,
      startsAt: '2027-01-27T10:00:00+01:00',
      place: 'Rudsletta 1',
      with: null,
      courseId: null,
    },
  });
});

test('a result is not saved without the person’s own view; where she cannot say it, one writes how it was sought', async () => {
  const trial = aMeeting({ kind: 'trial', state: 'done', version: 3, allowedSteps: [aStep('assess')] });
  const assessed = aMeeting({
    ...trial,
    state: 'assessed',
    result: 'suitable',
    summary: 'Pakket 40 esker.',
    ownView: { how: 'couldNotExpress', text: 'Ada smilte da hun så bildene.' },
    allowedSteps: [],
  });
  const { sent } = open(anAskedReferral({ clarifications: [trial] }), {
    assessClarification: payload(anAskedReferral({ clarifications: [assessed] })),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv resultat' }));
  const dialog = screen.getByRole('dialog', { name: 'Hvordan gikk utprøving?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Egnet' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Kort om hvorfor' }), 'Pakket 40 esker.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre resultatet' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent('Velg hvordan Ada sa det');
  expect(sent.some(({ name }) => name === 'AssessClarification')).toBe(false);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Kunne ikke si det selv' }));
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: 'Hvordan prøvde dere å finne ut hva Ada mener?' }),
    'Ada smilte da hun så bildene.',
  );
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Liker arbeidet' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre resultatet' }));
  expect(await screen.findByText('«Ada smilte da hun så bildene.»')).toBeInTheDocument();
  expect(sent.at(-1)?.variables).toEqual({
    input: {
      id: 'meeting-1',
      version: 3,
      result: 'suitable',
      reasonCodes: ['likesTheWork'],
      summary: 'Pakket 40 esker.',
      ownViewHow: 'couldNotExpress',
      ownViewText: 'Ada smilte da hun så bildene.',
    },
  });
});

test('when a colleague has answered already, it says who, and keeps what was typed', async () => {
  open(anAskedReferral({ allowedSteps: [aStep('assess')] }), {
    assessReferral: {
      __typename: 'Conflict',
      message: 'Se på det på nytt.',
      changedBy: 'Rune Ask',
      changedAt: '2027-01-18T09:42:00Z',
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Svar på henvendelsen' }));
  const dialog = screen.getByRole('dialog', { name: 'Hva er svaret deres?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Med egne ord' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hva sa Ada?' }), 'Jeg vil begynne.');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Egnet' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Kort om hvorfor' }), 'Mestrer alt.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send svaret' }));
  expect(await within(dialog).findByText('Rune Ask endret dette klokka 10.42')).toBeInTheDocument();
  expect(within(dialog).getByRole('textbox', { name: 'Hva sa Ada?' })).toHaveValue('Jeg vil begynne.');
});

test('who may not answer has no button for it, but the reason', async () => {
  open(anAskedReferral({ allowedSteps: [aStep('assess', { reason: 'Tilgangen er avsluttet.' })] }));
  expect(await screen.findByText(/Tilgangen er avsluttet/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Svar på henvendelsen' })).not.toBeInTheDocument());
  expect(screen.queryByRole('button', { name: 'Avtal noe nytt' })).not.toBeInTheDocument();
});
