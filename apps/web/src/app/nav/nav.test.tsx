import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStep } from '../../lib/testing/an-office-case';
import { anAskedReferral } from '../testing/an-asked-referral';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const session = asRole('navAdviser');
const wish = anAskedReferral().wish;
if (wish === null) throw new Error('the referral of the tests has a wish');

const navReferral = anAskedReferral({
  kind: 'nav',
  organisation: { id: 'nav', name: 'NAV Bærum' },
  clarifications: [],
  wish: { ...wish, allowedSteps: [aStep('grant')] },
  allowedSteps: [aStep('assess')],
});

const page = (rows: readonly object[]) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  edges: rows.map((node, index) => ({ cursor: String(index), node })),
});

const municipality = (id: string, name: string) => ({ id, code: id, name, kind: 'municipality' });
const pool = { decided: 0, proposed: 0, closed: true, source: 'Avtale med NAV', sourceDate: '2021-12-01' };
const arba = {
  id: 'offer-arba',
  code: 'arba-vta',
  name: 'Jobb hos Arba',
  kind: 'vta',
  capacityUnit: 'person',
  provider: { id: 'arba', name: 'Arba' },
};
const capacity = [
  {
    offer: arba,
    week: 3,
    cells: [],
    weeks: [],
    closures: [],
    poolHistory: [],
    poolChanges: [],
    isOwn: false,
    mayChangePool: true,
    poolsToChange: [municipality('baerum', 'Bærum')],
    pools: [
      { ...pool, municipality: municipality('baerum', 'Bærum'), places: 96, inPlace: 96, free: 0, waiting: 2 },
      { ...pool, municipality: municipality('asker', 'Asker'), places: 18, inPlace: 17, free: 1, waiting: 0 },
    ],
  },
];
const entry = {
  id: 'entry-ada',
  state: 'waiting',
  since: '2027-01-12',
  informedOn: '2027-01-12',
  informedHow: 'phone',
  informedBy: 'Lise Berg',
  interimText: 'BA Kantine, 3 dager',
  participantName: 'Ada Lindmo',
  caseId: 'case-ada',
};
const application = {
  id: 'case-ada',
  municipality: municipality('baerum', 'Bærum'),
  wishes: [
    {
      id: 'wish-1',
      rank: 1,
      parts: [{ weekdays: null, workArea: null, offer: { ...arba, decidedBy: 'nav', workAreas: [] } }],
      allowedSteps: [aStep('grant')],
    },
  ],
};

test('«not relevant» is answered with a reason, and the page says that the case goes on in the municipality', async () => {
  const answered = {
    ...navReferral,
    state: 'assessed',
    outcome: 'notRelevant',
    summary: 'Andre tiltak først.',
    reasonCodes: ['otherMeasureFirst'],
    allowedSteps: [],
    wish: { ...wish, state: 'notRelevantForNav', version: 2, allowedSteps: [] },
  };
  const { sent } = openRoute('/nav/henvendelse/referral-ada', {
    answers: { referral: navReferral, assessReferral: { __typename: 'ReferralPayload', referral: answered } },
    session,
  });
  expect(await screen.findByText(/Søkeren trenger ikke å søke på nytt/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Svar på henvendelsen' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).queryByRole('radio', { name: 'Egnet' })).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'VTA er ikke aktuelt' }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Et annet tiltak bør prøves først' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Kort om hvorfor' }), 'Andre tiltak først.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send svaret' }));
  expect(await screen.findByText('Ikke aktuelt for NAV. Saken går videre i kommunen.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Registrer tilsagn' })).not.toBeInTheDocument();
  expect(sent.at(-1)?.variables).toMatchObject({ input: { outcome: 'notRelevant', ownViewHow: null } });
});

test('places stand by municipality with source and need; what is free for one is not for the other', async () => {
  openRoute('/nav/vta-plasser', { answers: { capacity, offers: page([arba]), waitlist: page([]) }, session });
  const table = await screen.findByRole('table', { name: 'Plasser per kommune' });
  const baerum = within(table).getByRole('row', { name: /Bærum/ });
  expect(baerum).toHaveTextContent('Fullt');
  expect(baerum).toHaveTextContent('Avtale med NAV1. desember 2021');
  expect(within(table).getByRole('row', { name: /samlet/ })).toHaveTextContent('113');
  expect(
    screen.getByText('Hver kommune har sine egne plasser. En ledig plass for Asker kan ikke brukes av Bærum.'),
  ).toBeInTheDocument();
  expect(await screen.findByText('Ingen venter på Jobb hos Arba')).toBeInTheDocument();
});

test('a grant is registered from the waiting list: the official record is NAV’s, and municipal days do not end', async () => {
  const { sent } = openRoute('/nav/vta-plasser', {
    answers: {
      capacity,
      offers: page([arba]),
      waitlist: page([entry]),
      application,
      registerNavGrant: { __typename: 'CasePayload' },
    },
    session,
  });
  const row = await screen.findByRole('row', { name: /Ada Lindmo/ });
  expect(row).toHaveTextContent('12. januar 2027Lise Berg, på telefon');
  await userEvent.click(within(row).getByRole('button', { name: 'Registrer tilsagn for Ada Lindmo' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hva har NAV bestemt?' });
  expect(dialog).toHaveTextContent('Tilsagnet er gjort hos NAV. Her blir det bare registrert.');
  expect(dialog).toHaveTextContent('Kommunale dager blir ikke borte av seg selv.');
  await waitFor(() => expect(dialog).toHaveTextContent('Type tilsagnVTA: varig tilrettelagt arbeid'));
  expect(dialog).toHaveTextContent('KvoteBærum: 96 plasser, 0 ledig');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'NAVs referanse' }), '4000');
  await userEvent.type(within(dialog).getByLabelText('Start'), '2027-08-16');
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Mandag' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'I møte' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Registrer tilsagnet' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'NavRegisterGrant')?.variables).toEqual({
    input: {
      applicationId: 'case-ada',
      wishId: 'wish-1',
      madeOn: '2027-01-18',
      navReference: '4000',
      startOn: '2027-08-16',
      days: [{ offerId: 'offer-arba', workAreaId: null, weekday: 'monday' }],
      yesHeardHow: 'meeting',
    },
  });
});

const proposed = {
  id: 'change-1',
  version: 1,
  state: 'proposed',
  municipality: municipality('baerum', 'Bærum'),
  weekday: null,
  places: 98,
  placesBefore: 96,
  from: '2027-08-01',
  source: 'Avtale mellom NAV og Arba',
  sourceDate: '2027-01-10',
  reason: 'To nye plasser',
  proposedBy: 'Siv Moe',
  answeringOffice: 'NAV Bærum',
  answeredBy: null,
  answeredAt: null,
  answerReason: null,
  allowedSteps: [aStep('make'), { ...aStep('decline'), needs: ['reason'] }],
};
const theirs = {
  ...proposed,
  id: 'change-2',
  municipality: municipality('asker', 'Asker'),
  places: 20,
  answeringOffice: 'NAV Asker',
  allowedSteps: [],
};

test('what a provider proposes about the number of places is answered where the places are', async () => {
  const { sent } = openRoute('/nav/vta-plasser', {
    answers: {
      capacity: [{ ...capacity[0], poolChanges: [proposed, theirs] }],
      offers: page([arba]),
      waitlist: page([]),
      answerPoolChange: { __typename: 'PoolChangePayload', change: { ...proposed, state: 'made', allowedSteps: [] } },
    },
    session,
  });
  const box = await screen.findByRole('region', { name: 'Forslag om andre antall plasser' });
  expect(box).toHaveTextContent('2 forslag venter på svar.');
  const links = within(box).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Arba foreslår 98 plasser for Bærum fra 1. august 2027 (Jobb hos Arba). Dere svarer.',
    'Arba foreslår 20 plasser for Asker fra 1. august 2027 (Jobb hos Arba). NAV Asker svarer.',
  ]);
  const line = within(box).getByRole('article', { name: /Bærum/ });
  expect(links[0]).toHaveAttribute('href', `#${line.id}`);
  expect(within(within(box).getByRole('article', { name: /Asker/ })).queryAllByRole('button')).toEqual([]);
  await userEvent.click(within(line).getAllByRole('button')[0] ?? line);
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getAllByRole('button').at(0) ?? dialog);
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'AnswerPoolChange')?.variables).toMatchObject({
      input: { id: 'change-1', version: 1, step: 'make' },
    }),
  );
});

test('the front page shows what waits for NAV’s own answer, and leads to where it is given', async () => {
  openRoute('/nav', {
    answers: {
      capacity: [{ ...capacity[0], poolChanges: [proposed, theirs] }],
      referrals: page([]),
      placements: page([]),
    },
    session,
  });
  const box = await screen.findByRole('region', { name: 'Forslag om andre antall plasser' });
  expect(box).toHaveTextContent('1 forslag venter på svar.');
  expect(within(box).getAllByRole('link')).toHaveLength(1);
  expect(
    within(box).getByRole('link', { name: /Arba foreslår 98 plasser for Bærum .* Dere svarer\./ }),
  ).toHaveAttribute('href', '/nav/vta-plasser#forslag-change-1');
});

test('NAV ends its place for one that is granted: the day is given, and what follows is said', async () => {
  const place = {
    id: 'place-jo',
    version: 3,
    participant: { id: 'jo', name: 'Jo Dal', firstName: 'Jo' },
    days: [{ weekday: 'monday', offer: { id: 'offer-arba', name: 'Jobb hos Arba' } }],
    move: { lastDay: '2027-06-13', decided: true },
    allowedSteps: [{ ...aStep('end'), needs: ['reason', 'lastDay'] }],
  };
  const { sent } = openRoute('/nav', {
    answers: {
      capacity,
      referrals: page([]),
      placements: page([place]),
      endPlacement: { __typename: 'PlacementPayload', placement: { id: 'place-jo' } },
    },
    session,
  });
  const box = await screen.findByRole('region', { name: 'Plasser NAV skal avslutte' });
  expect(box).toHaveTextContent('Jo DalJobb hos Arba: siste dag 13. juni 2027.');
  await userEvent.click(within(box).getByRole('button', { name: 'Avslutt plassen til Jo Dal' }));
  const dialog = await screen.findByRole('dialog', { name: 'Skal NAVs plass avsluttes?' });
  expect(dialog).toHaveTextContent('Siste dag er 13. juni 2027. Jo begynner på den nye plassen dagen etter.');
  await userEvent.type(within(dialog).getByRole('textbox'), 'Begynner på arbeidssenteret.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Avslutt plassen' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'OfficeEndPlacement')?.variables).toEqual({
      input: { id: 'place-jo', version: 3, reason: 'Begynner på arbeidssenteret.', lastDay: '2027-06-13' },
    }),
  );
});

test('a number is given to a municipality that has none and nobody there', async () => {
  const { sent } = openRoute('/nav/vta-plasser', {
    answers: {
      capacity: [{ ...capacity[0], pools: [], poolsToChange: [municipality('asker', 'Asker')] }],
      offers: page([arba]),
      waitlist: page([]),
      changePool: { __typename: 'PoolChangePayload', change: { ...proposed, state: 'made', allowedSteps: [] } },
    },
    session,
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Endre antall plasser/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvor mange plasser skal det være?' });
  expect(within(dialog).getByRole('option', { name: 'Asker' })).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText('Antall plasser'), '4');
  await userEvent.type(within(dialog).getByLabelText('Fra'), '2027-08-01');
  await userEvent.type(within(dialog).getByLabelText('Hvor kommer tallet fra?'), 'Avtale mellom NAV og Arba');
  await userEvent.type(within(dialog).getByLabelText('Dato på avtalen'), '2027-01-10');
  await userEvent.type(within(dialog).getByLabelText('Hvorfor?'), 'Første avtale');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Endre antallet' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'ChangePool')?.variables).toMatchObject({
      input: { offerId: 'offer-arba', municipalityId: 'asker', places: 4, weekday: null, from: '2027-08-01' },
    }),
  );
});

test('the report of need tells who waits and what is blocked, hides the few, and can be taken along', async () => {
  const line = { waitingHidden: false, usedHidden: false, medianDays: null, blocked: 0 };
  openRoute('/nav/behov', {
    answers: {
      needReport: {
        day: '2027-01-18',
        offers: [
          {
            offer: 'Jobb hos Arba',
            provider: 'Arba',
            history: [
              {
                municipality: municipality('baerum', 'Bærum'),
                weekday: null,
                places: 96,
                from: '2021-12-01',
                to: null,
                source: 'avtale med NAV',
                sourceDate: '2021-11-15',
                by: null,
              },
            ],
            lines: [
              { ...line, municipality: 'Bærum', waiting: 14, medianDays: 120, places: 96, used: 96, free: 0 },
              {
                ...line,
                municipality: 'Asker',
                waiting: null,
                waitingHidden: true,
                places: 18,
                used: 15,
                free: 3,
                blocked: 3,
              },
            ],
          },
        ],
      },
    },
    session,
  });
  const table = await screen.findByRole('table', { name: 'Jobb hos Arba: behov og plasser' });
  expect(within(table).getByRole('row', { name: /Bærum/ })).toHaveTextContent(
    'Bærum14Halvparten har ventet 120 dager eller mer96960',
  );
  expect(within(table).getByRole('row', { name: /Asker/ })).toHaveTextContent('skjult (færre enn 5)');
  expect(screen.getByText(/«Ledig, men bundet»: plassene hører til én kommune/)).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'Jobb hos Arba: plasser over tid' })).toHaveTextContent('Avtale med NAV');
  expect(screen.getByRole('link', { name: 'Last ned (Excel)' })).toHaveAttribute('href', '/exports/need.xlsx');
});
