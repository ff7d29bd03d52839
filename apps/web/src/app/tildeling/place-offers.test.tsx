import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeCase, OfficePlaceOffer } from '../../lib/office-case';
import { anOfficeCase, aStep } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const payload = (officeCase: OfficeCase) => ({ __typename: 'CasePayload', case: officeCase });

const offer = (id: string, name: string, decidedBy: string) => ({
  id,
  code: id,
  name,
  kind: 'work',
  decidedBy,
  capacityUnit: 'weekday',
  purchased: false,
  provider: { id: `${id}-provider`, code: id, name: 'Leverandør', kind: 'provider' },
  workAreas: [],
});

const offers = {
  edges: [
    { cursor: '1', node: offer('offer-ba', 'Bærum arbeidssenter', 'municipality') },
    { cursor: '2', node: offer('offer-bkd', 'Dagtilbud', 'municipality') },
  ],
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: 2,
};

/** Room everywhere but on Wednesdays at BA. */
const room = ({ offerIds }: { offerIds: readonly string[] }) =>
  offerIds.flatMap((offerId) =>
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => {
      const full = offerId === 'offer-ba' && weekday === 'wednesday';
      return {
        offerId,
        weekday,
        places: 3,
        inPlace: full ? 3 : 1,
        decided: 0,
        proposed: 0,
        free: full ? 0 : 2,
        reason: full ? 'Fullt.' : null,
      };
    }),
  );

const aPlaceOffer = (changes: Partial<OfficePlaceOffer> = {}): OfficePlaceOffer => ({
  id: 'po-1',
  state: 'prepared',
  version: 2,
  authority: 'municipality',
  days: [
    {
      offer: { id: 'offer-ba', code: 'ba-arbeid', name: 'Bærum arbeidssenter' },
      workArea: { id: 'kantine', name: 'Kantine' },
      weekday: 'wednesday',
    },
  ],
  startOn: '2027-08-16',
  firstDayText: null,
  answerBy: null,
  answerByIfSentToday: '2027-02-01',
  sentOn: null,
  answeredOn: null,
  answeredHow: null,
  heardBy: null,
  heardWho: null,
  heardNote: null,
  confirmedByLetter: false,
  keepsOther: false,
  letterId: null,
  allowedSteps: [aStep('send', { needs: ['answerBy'] })],
  ...changes,
});

test('days are chosen where there is room, at more than one offer, and a full day says why', async () => {
  const { sent, at } = openRoute('/tildeling/sak/case-ada/tilbud', {
    answers: { case: anOfficeCase(), offers, room, preparePlaceOffer: payload(anOfficeCase()) },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Mandag, Bærum arbeidssenter: 2 ledige/ }));
  expect(screen.queryByRole('button', { name: /^Onsdag, Bærum arbeidssenter/ })).not.toBeInTheDocument();
  expect(screen.getByText('Fullt.')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Et tilbud til' }), 'Dagtilbud (Leverandør)');
  await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Torsdag, Dagtilbud/ }));
  expect(screen.getByText('2 dager i uka')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Lag tilbudet' }));
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-ada'));
  expect(sent.find(({ name }) => name === 'PreparePlaceOffer')?.variables).toEqual({
    input: {
      applicationId: 'case-ada',
      wishId: null,
      startOn: '2027-08-16',
      days: [
        { offerId: 'offer-ba', workAreaId: null, weekday: 'monday' },
        { offerId: 'offer-bkd', workAreaId: null, weekday: 'thursday' },
      ],
      choice: null,
      firstDayText: null,
    },
  });
});

test('why a place that is bought was chosen is asked, and goes with the offer; the price is no reason', async () => {
  const bought = { ...offer('offer-aurora', 'Verksted', 'municipality'), purchased: true };
  const { sent } = openRoute('/tildeling/sak/case-ada/tilbud', {
    answers: {
      case: anOfficeCase(),
      offers: { ...offers, edges: [...offers.edges, { cursor: '3', node: bought }] },
      room,
      preparePlaceOffer: payload(anOfficeCase()),
    },
  });
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Et tilbud til' }),
    'Verksted (Leverandør)',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
  expect(screen.queryByRole('region', { name: 'Hvorfor denne plassen?' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: /^Torsdag, Verksted/ }));
  const why = within(screen.getByRole('region', { name: 'Hvorfor denne plassen?' }));
  expect(why.queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(why.queryByRole('radio', { name: 'søkeren har ønsket den' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Lag tilbudet' }));
  expect((await screen.findAllByText('Velg en grunn.')).length).toBeGreaterThan(0);
  await userEvent.click(why.getByRole('radio', { name: 'det bare var plass her' }));
  await userEvent.type(why.getByLabelText(/Forklar valget/), 'Arbeidssenteret er fullt på torsdager.');
  await userEvent.click(screen.getByRole('button', { name: 'Lag tilbudet' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'PreparePlaceOffer')?.variables['input']).toMatchObject({
      choice: { basis: 'onlyOneWithRoom', words: 'Arbeidssenteret er fullt på torsdager.' },
    }),
  );
});

test.each([
  ['/tildeling/sak/case-ada', 'Tilbud om plass'],
  ['/tildeling/sak/case-ada/tilbud', null],
])('before anybody has begun to find out what suits, %s says why no offer can be made', async (path, section) => {
  const reason = 'Avklaringen har ikke begynt. Begynn på steg 1 eller 2 i saken først.';
  openRoute(path, {
    answers: {
      case: anOfficeCase({ allowedSteps: [{ ...aStep('preparePlaceOffer'), open: false, reason }] }),
      offers,
      room,
    },
  });
  expect(await screen.findByText(reason)).toBeInTheDocument();
  if (section !== null) expect(screen.getByRole('region', { name: section })).toHaveTextContent(reason);
  expect(screen.queryByRole('link', { name: 'Lag tilbud om plass' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Lag tilbudet' })).not.toBeInTheDocument();
});

test('the days of the wish it answers come chosen; no days at all is not an offer', async () => {
  const { sent } = openRoute('/tildeling/sak/case-ada/tilbud?onske=wish-2', {
    answers: { case: anOfficeCase(), offers, room },
  });
  expect(await screen.findByText('3 dager i uka')).toBeInTheDocument();
  for (const day of ['mandag', 'tirsdag', 'onsdag']) {
    await userEvent.click(screen.getByRole('button', { name: `Ta bort ${day}` }));
  }
  await userEvent.click(screen.getByRole('button', { name: 'Lag tilbudet' }));
  expect(await screen.findByRole('group', { name: /rette dette/ })).toHaveTextContent('Velg minst én dag.');
  expect(sent.some(({ name }) => name === 'PreparePlaceOffer')).toBe(false);
});

test('sending proposes 14 days to answer; when the room went meanwhile it says which day, in the grid', async () => {
  const { sent } = openRoute('/tildeling/sak/case-ada', {
    answers: {
      case: anOfficeCase({ placeOffers: [aPlaceOffer()] }),
      offers,
      room,
      sendPlaceOffer: {
        __typename: 'Violation',
        rule: 'no-room',
        message: 'Det er ikke plass på onsdag.',
        field: 'days',
        facts: [],
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send tilbudet' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sende tilbudet til Ada?' });
  expect(dialog).toHaveTextContent('onsdag (Kantine, Bærum arbeidssenter), fra mandag 16. august');
  expect(within(dialog).getByLabelText('Svar innen')).toHaveValue('2027-02-01');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send tilbudet' }));
  const notice = await within(dialog).findByRole('alert');
  expect(notice).toHaveTextContent('Det er ikke plass på onsdag.');
  expect(await within(notice).findByRole('table', { name: 'Plass per ukedag' })).toHaveTextContent('Fullt.');
  expect(sent.find(({ name }) => name === 'SendPlaceOffer')?.variables).toEqual({
    input: { id: 'po-1', version: 2, answerBy: '2027-02-01' },
  });
});

test('an answer by phone: what, how, when, and who was there', async () => {
  const sentOffer = aPlaceOffer({
    state: 'sent',
    answerBy: '2027-02-01',
    allowedSteps: [aStep('accept', { needs: ['heardHow'] }), aStep('release', { needs: ['reason'] })],
  });
  const { sent } = openRoute('/tildeling/sak/case-ada', {
    answers: {
      case: anOfficeCase({ placeOffers: [sentOffer] }),
      answerPlaceOffer: {
        __typename: 'PlaceOfferPayload',
        placeOffer: { ...sentOffer, state: 'accepted' },
        nextText: '',
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Registrer svar du har hørt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hva svarte Ada?' });
  expect(within(dialog).getAllByRole('radio', { checked: false })).toHaveLength(8);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Ja takk' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'På telefon' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvem var med?' }), 'Mor');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'OfficeAnswerPlaceOffer')?.variables).toEqual({
    input: {
      id: 'po-1',
      version: 2,
      answer: 'accept',
      heardHow: 'phone',
      heardOn: '2027-01-18',
      heardWho: 'Mor',
      note: null,
    },
  });
});
