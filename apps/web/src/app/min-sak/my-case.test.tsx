import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MyCase } from '../../participants/my-case.graphql';
import { asAda } from '../testing/a-draft';
import {
  aConsent,
  aDecision,
  aDisclosure,
  aMyCase,
  aPlaceOffer,
  aPlacement,
  aSentApplication,
  myStep,
} from '../testing/a-my-case';
import { openRoute } from '../testing/open-route';

/** Opens Min sak; commands that change the case change what the next reading gives. */
function open(first: Partial<MyCase>, answers: Readonly<Record<string, unknown>> = {}) {
  const state = { myCase: aMyCase(first) };
  const route = openRoute('/min-sak', {
    answers: { myCase: () => state.myCase, ...answers },
    session: asAda,
  });
  const input = (name: string) => route.sent.find((each) => each.name === name)?.variables['input'];
  return { ...route, input, now: (changes: Partial<MyCase>) => (state.myCase = aMyCase(changes)) };
}

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

test('somebody who has not applied is shown both ways on', async () => {
  open({ applications: [] });
  expect(await screen.findByRole('heading', { name: 'Hei, Ada' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Start søknaden' })).toHaveAttribute('href', '/min-sak/soknad');
  expect(screen.getByRole('link', { name: 'Finn tilbud' })).toHaveAttribute('href', '/tilbud');
});

test('the way is told in the person’s own tense, with what happens next', async () => {
  open({});
  const way = await screen.findByRole('region', { name: 'Veien din' });
  expect(way).toHaveTextContent('Dette skjer nå: Vi leser søknaden din.');
  expect(within(way).getByRole('heading', { name: /^Du søkte/ })).toBeInTheDocument();
  expect(within(way).getByRole('heading', { name: 'Vi blir kjent Du er her' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Dette har du søkt om' })).toHaveTextContent(
    'Jobb hos Arba, 5 dager i uka',
  );
});

test('what is booked is told with when, where and whom, and can be put in the calendar', async () => {
  const meeting = {
    id: 'm1',
    kind: 'visit',
    startsAt: '2027-01-25T08:30:00Z',
    place: 'Rykkinn 3',
    with: 'Pia',
  } as const;
  open({ meetings: [{ ...meeting, organisation: 'Bærum kommunale dagsenter' }] });
  const box = await screen.findByRole('region', { name: 'Avtalene dine' });
  expect(box).toHaveTextContent('Omvisning hos Bærum kommunale dagsenter');
  expect(box).toHaveTextContent('Mandag 25. januar klokka 9.30. Rykkinn 3Du møter Pia.');
  const file = within(box).getByRole('link', { name: /^Legg i kalenderen: Omvisning hos/ });
  expect(file).toHaveAttribute('href', '/documents/bookings/m1.ics');
});

test('how one gets to a place is said before the first day, and nothing is chosen beforehand', async () => {
  const placement = aPlacement();
  const { input, now } = open(
    { placements: [placement] },
    { tellTransport: { __typename: 'PlacementPayload', placement: { ...placement, version: 2, transport: 'family' } } },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Si hvordan du kommer deg dit' }));
  (await screen.findAllByRole('radio')).forEach((radio) => expect(radio).not.toBeChecked());
  await press('Lagre svaret');
  expect(await screen.findAllByText('Velg et svar.')).not.toHaveLength(0);
  await userEvent.click(screen.getByRole('radio', { name: 'Familien kjører meg' }));
  now({ placements: [aPlacement({ version: 2, transport: 'family' })] });
  await press('Lagre svaret');
  expect(await screen.findByText('Familien kjører deg.')).toBeInTheDocument();
  expect(input('TellTransport')).toEqual({ id: 'placement', version: 1, transport: 'family' });
});

describe('an offer of a place', () => {
  const payload = { __typename: 'PlaceOfferPayload', nextText: 'Vi skriver vedtaket.', placeOffer: aPlaceOffer() };

  test('shows where and which days, and three equal answers, none chosen', async () => {
    open({ placeOffers: [aPlaceOffer()] });
    const offer = await screen.findByRole('region', { name: 'Du har fått tilbud om plass' });
    expect(within(offer).getByRole('list', { name: '3 dager i uka: mandag, tirsdag og onsdag' })).toBeInTheDocument();
    expect(within(offer).getByRole('list', { name: '2 dager i uka: torsdag og fredag' })).toBeInTheDocument();
    const radios = within(offer).getAllByRole('radio');
    expect(radios).toHaveLength(3);
    radios.forEach((radio) => expect(radio).not.toBeChecked());
    expect(offer).toHaveTextContent('Svar innen mandag 25. januar');
    expect(offer).toHaveTextContent('Det er 7 dager til.');
  });

  test('is not answered by sending nothing', async () => {
    const { input } = open({ placeOffers: [aPlaceOffer()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Send svaret' }));
    expect(screen.getByText('Velg et svar først.')).toBeInTheDocument();
    expect(input('AnswerPlaceOffer')).toBeUndefined();
  });

  test('a yes is sent with the version that was read, and then stands as answered', async () => {
    const { input, now } = open({ placeOffers: [aPlaceOffer()] }, { answerPlaceOffer: payload });
    await userEvent.click(await screen.findByRole('radio', { name: /Ja takk/ }));
    now({ placeOffers: [aPlaceOffer({ state: 'accepted', version: 3, allowedSteps: [] })] });
    await press('Send svaret');
    expect(await screen.findByText('Du har sagt ja takk.')).toBeInTheDocument();
    expect(input('AnswerPlaceOffer')).toEqual({ id: 'place-offer', version: 2, answer: 'accept' });
  });

  test('a no is confirmed first, with the third way out', async () => {
    const { input } = open({ placeOffers: [aPlaceOffer()], waitlistEntries: [waiting] }, { answerPlaceOffer: payload });
    await userEvent.click(await screen.findByRole('radio', { name: /Nei takk/ }));
    await press('Send svaret');
    const dialog = screen.getByRole('dialog', { name: 'Vil du si nei til plassen?' });
    expect(dialog).toHaveTextContent('Du blir stående på lista for Jobb hos Arba.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gå tilbake' }));
    expect(input('AnswerPlaceOffer')).toBeUndefined();
    await press('Send svaret');
    await press('Jeg vil snakke med noen');
    await waitFor(() => expect(input('AnswerPlaceOffer')).toMatchObject({ answer: 'talk' }));
  });

  test('an answer that somebody else gave meanwhile is told, and the choice stays', async () => {
    open(
      { placeOffers: [aPlaceOffer()] },
      {
        answerPlaceOffer: {
          __typename: 'Conflict',
          message: 'Tilbudet er endret.',
          changedBy: 'Lise Berg',
          changedAt: '2027-01-18T09:42:00Z',
        },
      },
    );
    await userEvent.click(await screen.findByRole('radio', { name: /Ja takk/ }));
    await press('Send svaret');
    expect(await screen.findByText('Tilbudet er endret.')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Ja takk/ })).toBeChecked();
  });

  test('after the deadline it can still be answered, and nothing is lost', async () => {
    open({ placeOffers: [aPlaceOffer({ state: 'overdue', answerBy: '2027-01-15' })] });
    expect(await screen.findByText(/Fristen var fredag 15. januar. Du kan svare nå/)).toBeInTheDocument();
  });

  test('what was said on the telephone names who wrote it down', async () => {
    open({
      placeOffers: [
        aPlaceOffer({ state: 'declined', allowedSteps: [], answeredOn: '2027-01-14', heardBy: 'Lise Berg' }),
      ],
    });
    expect(await screen.findByText('Du har sagt nei takk.')).toBeInTheDocument();
    expect(screen.getByText('Du svarte torsdag 14. januar. Lise Berg skrev ned svaret ditt.')).toBeInTheDocument();
  });
});

const waiting = {
  id: 'entry',
  state: 'waiting',
  since: '2027-01-10',
  interimText: null,
  question: null,
  offer: { id: 'arba', name: 'Jobb hos Arba' },
} as const;

test('waiting is told honestly', async () => {
  open({ waitlistEntries: [{ ...waiting, interimText: 'Jobb på Bærum arbeidssenter 3 dager' }] });
  expect(await screen.findByText(/Du står på liste for/)).toHaveTextContent('Det kan ta lang tid.');
  expect(screen.getByText('Mens du venter, har du Jobb på Bærum arbeidssenter 3 dager.')).toBeInTheDocument();
});

test('a no from NAV is told with the reason and what happens instead', async () => {
  const [wish] = aSentApplication().wishes;
  const wishes = wish
    ? [{ ...wish, state: 'notRelevantForNav' as const, stateReason: 'NAV ser på andre tiltak.' }]
    : [];
  open({ applications: [aSentApplication({ wishes })] });
  expect(await screen.findByText(/NAV sier nei til Jobb hos Arba nå/)).toHaveTextContent('NAV ser på andre tiltak.');
});

test('a place that is given shows where and when', async () => {
  open({ placements: [aPlacement()], placeOffers: [aPlaceOffer({ state: 'accepted', allowedSteps: [] })] });
  const place = await screen.findByRole('region', { name: 'Her skal du være' });
  expect(place).toHaveTextContent('Første dag er mandag 16. august');
  expect(screen.queryByText('Du har sagt ja takk.')).not.toBeInTheDocument();
});

describe('sharing', () => {
  test('asks with recipient and content, yes and no alike', async () => {
    const { input } = open(
      { disclosures: [aDisclosure()] },
      { answerDisclosure: { __typename: 'DisclosurePayload', disclosure: aDisclosure({ state: 'refused' }) } },
    );
    const question = await screen.findByRole('group', { name: /Er det greit at vi deler dette med Arba AS\?/ });
    expect(question).toHaveTextContent('Det du har skrevet selv');
    within(question)
      .getAllByRole('radio')
      .forEach((radio) => expect(radio).not.toBeChecked());
    await userEvent.click(within(question).getByRole('radio', { name: /Nei/ }));
    await press('Send svaret');
    await waitFor(() => expect(input('AnswerDisclosure')).toEqual({ id: 'disclosure', yes: false }));
  });

  test('a consent is taken back after saying what follows', async () => {
    const { input, now } = open(
      { consents: [aConsent()] },
      { withdrawConsent: { __typename: 'MyCasePayload', myCase: aMyCase() } },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort Dønski videregående skole' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Dønski videregående skole kan ikke se dette mer: Hvor langt saken har kommet');
    now({});
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Ta bort Dønski/ })).not.toBeInTheDocument());
    expect(input('WithdrawConsent')).toEqual({ id: 'consent' });
  });

  test('the school is let in by name', async () => {
    const { input, now } = open(
      {},
      {
        schools: [{ id: 'd', code: 'donski', name: 'Dønski', municipality: { id: 'b', code: 'baerum' } }],
        giveSchoolConsent: { __typename: 'MyCasePayload', myCase: aMyCase({ consents: [aConsent()] }) },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'La skolen følge saken' }));
    await screen.findByRole('option', { name: 'Dønski' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvilken skole?' }), 'donski');
    now({ consents: [aConsent()] });
    await press('Ja, skolen kan følge saken');
    await waitFor(() => expect(input('GiveSchoolConsent')).toEqual({ schoolCode: 'donski' }));
    expect(await screen.findByRole('button', { name: /Ta bort Dønski/ })).toBeInTheDocument();
  });
});

describe('a decision', () => {
  test('is complained about in one’s own words', async () => {
    const { input } = open(
      { decisions: [aDecision({ outcome: 'refused' })] },
      { complain: { __typename: 'DecisionPayload', decision: aDecision({ state: 'complained' }) } },
    );
    expect(await screen.findByText(/Du kan klage innen mandag 15. februar/)).toBeInTheDocument();
    await press('Jeg vil klage');
    await press('Send klagen');
    expect(screen.getAllByText('Skriv hva du er uenig i.').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByRole('textbox', { name: 'Hva er du uenig i?' }), 'Jeg vil ha plass.');
    await press('Send klagen');
    await waitFor(() => expect(input('Complain')).toEqual({ decisionId: 'decision', text: 'Jeg vil ha plass.' }));
  });

  test('without an open step there is no way to complain', async () => {
    open({ decisions: [aDecision({ allowedSteps: [myStep('complain', 'Fristen er ute.')] })] });
    await screen.findByRole('heading', { name: 'Du har fått vedtak: ja til plass' });
    expect(screen.queryByRole('button', { name: 'Jeg vil klage' })).not.toBeInTheDocument();
  });
});

test('«Jeg vil ha hjelp» makes a human ring', async () => {
  const { input, now } = open({}, { requestHelp: { __typename: 'MyCasePayload', myCase: aMyCase() } });
  await userEvent.click(await screen.findByRole('button', { name: 'Jeg vil ha hjelp' }));
  now({ helpRequestedAt: '2027-01-18T09:00:00Z' });
  await press('Ja, ring meg');
  expect(await screen.findByText('Du ba om hjelp mandag 18. januar. Lise Berg ringer deg.')).toBeInTheDocument();
  expect(input('RequestHelp')).toEqual({ text: null });
});

test('withdrawing says what follows, and is confirmed', async () => {
  const { input } = open(
    {},
    {
      withdrawApplication: {
        __typename: 'ApplicationPayload',
        application: aSentApplication({ state: 'withdrawn' }),
        receipt: null,
      },
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Jeg vil trekke søknaden' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('Plasser du allerede har, beholder du.');
  await press('Ja, trekk søknaden');
  await waitFor(() => expect(input('WithdrawApplication')).toMatchObject({ id: 'application', version: 5 }));
});

test('letters stand newest first, and unopened ones are marked', async () => {
  const letter = (id: string, createdOn: string, openedAt: string | null) => ({
    id,
    kind: 'k',
    title: id,
    createdOn,
    openedAt,
  });
  open({ letters: [letter('Gammelt', '2027-01-02', '2027-01-03T10:00:00Z'), letter('Ferskt', '2027-01-16', null)] });
  const box = await screen.findByRole('region', { name: 'Brev' });
  const lines = within(box).getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent('Ferskt16. januarNytt');
  expect(lines[1]).not.toHaveTextContent('Nytt');
});

test('parents are not said to be shut out of the case of somebody under 18', async () => {
  const young = aMyCase();
  open({ participant: { ...young.participant, age: 17 } });
  await screen.findByRole('heading', { name: 'Hei, Ada' });
  expect(screen.queryByText(/Ingen i familien ser saken/)).not.toBeInTheDocument();
});

test('a case that cannot be fetched says so', async () => {
  openRoute('/min-sak', {
    answers: {
      myCase: () => {
        throw new Error('down');
      },
    },
    session: asAda,
  });
  expect(await screen.findByText('Vi fikk ikke hentet saken din.')).toBeInTheDocument();
});

test('who may look and not act is told why, and is offered nothing that would be refused', async () => {
  const because = 'Du har bare fullmakt i økonomi. Den gjelder ikke valg av jobb eller aktivitet.';
  open({ closedBecause: because });
  expect(await screen.findByText(because)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'La skolen følge saken' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Jeg vil trekke søknaden' })).not.toBeInTheDocument();
});
