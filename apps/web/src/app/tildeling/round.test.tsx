import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHat, aViewer } from '../../lib/testing/render';
import { openRoute } from '../testing/open-route';

const run = {
  id: 'run-1',
  number: 4,
  ruleVersion: '2027-1',
  madeAt: '2027-03-01T09:00:00Z',
  preparedBy: 'Lise Berg',
  checkedAt: '2027-03-01T09:05:00Z',
  sentAt: null,
  returnReason: null,
  approvedBy: null,
  approvedAt: null,
  publishedAt: null,
  snapshotHash: 'a'.repeat(64),
  resultHash: 'b'.repeat(64),
  given: 1,
  without: 1,
  tied: 0,
  deviations: 0,
};

const anApplicant = (name: string | null, changes: object = {}) => ({
  participantId: name,
  caseId: name,
  caseVersion: 1,
  name,
  number: 1,
  sharedWith: 0,
  needClass: 1,
  needReason: 'Slutter på skolen.',
  leavesSchool: true,
  waitingSince: '2027-01-11',
  late: false,
  outcome: 'given',
  days: [{ offerId: 'ba', offer: 'Kantine', weekday: 'monday' }],
  deviation: null,
  placeOffer: null,
  wishes: [{ id: `${name ?? ''}-1`, rank: 1, label: 'Kantine', daysText: 'mandag', verdict: 'given' }],
  ...changes,
});
const even = anApplicant('Even Tangen', {
  number: 2,
  outcome: 'noRoom',
  days: [],
  wishes: [{ id: 'even-1', rank: 1, label: 'Kantine', daysText: 'mandag', verdict: 'noRoom' }],
});
const cell = { places: 2, inPlace: 1, decided: 0, proposed: 1, keptForOthers: 0, free: 0, closed: false };
const step = (name: string, more: object = {}) => ({ step: name, open: true, reason: null, needs: [], ...more });

const aDesk = (changes: { readonly round?: object; readonly applicants?: readonly object[] } = {}) => ({
  round: {
    id: 'round',
    year: 2027,
    state: 'checked',
    version: 7,
    opensOn: '2026-08-01',
    deadline: '2027-02-01',
    answerTarget: '2027-04-15',
    startsOn: '2027-08-16',
    lottery: false,
    order: ['Først de som har størst behov.'],
    applicants: 2,
    late: 0,
    needMissing: 0,
    unassessed: 0,
    run,
    runs: [run],
    allowedSteps: [step('sendForApproval'), step('thaw', { open: false, reason: 'Ikke nå.' })],
    ...changes.round,
  },
  run,
  answerBy: '2027-03-29',
  applicants: changes.applicants ?? [anApplicant('Mariam Sæther'), even, anApplicant(null, { number: 3 })],
  fill: [
    {
      offerId: 'ba',
      name: 'Kantine',
      provider: 'Bærum arbeidssenter',
      cells: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => ({ weekday, ...cell })),
    },
  ],
  needs: [
    {
      caseId: 'ada',
      name: 'Ada Lindmo',
      offer: 'Jobbfrukt',
      rank: 1,
      since: '2026-11-02',
      leavesSchool: true,
      hasMunicipalPlace: false,
    },
  ],
});

const lise = { viewer: aViewer({ activeHat: aHat() }) };
const open = (desk: object = aDesk(), more: object = {}) =>
  openRoute('/tildeling/hovedinntak', {
    session: lise,
    answers: {
      intakeRounds: [{ id: 'round', year: 2027, state: 'checked', opensOn: '2026-08-01' }],
      intakeRound: desk,
      roundExplanation: {
        participantId: 'Even Tangen',
        outcome: 'noRoom',
        intro: 'Var nummer 2 i rekkefølgen (klasse A).',
        verified: true,
        wishes: [
          {
            rank: 1,
            name: 'Kantine',
            verdict: 'noRoom',
            text: 'Det er ikke plass til hele ønsket.',
            lines: [{ weekdays: ['monday'], free: false, text: 'Mandag er full.' }],
          },
        ],
        help: [
          {
            text: 'Med tirsdag er det plass.',
            others: 0,
            offerId: null,
            wishId: 'even-1',
            part: 0,
            weekdays: ['tuesday'],
          },
        ],
      },
      roundWhatIf: { givenBefore: 1, givenAfter: 2, differences: [] },
      ...more,
    },
  });

test('the order, the places and where the round is stand beside each other', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: 'Hovedinntak 2027' })).toBeInTheDocument();
  const stations = screen.getByRole('list', { name: 'Hvor inntaket er' });
  expect(within(stations).getByText('Kontrollert').closest('li')).toHaveAttribute('aria-current', 'step');
  expect(screen.getByText('Forslag 4 er kontrollert')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Mariam Sæther' })).toBeInTheDocument();
  expect(screen.getByText('Skjermet søker')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Kantine/ })).toHaveTextContent('Fullt');
});

test('each of the two lists is fetched as a file', async () => {
  open();
  const file = () => screen.getByRole('link', { name: 'Last ned (Excel)' });
  await screen.findByRole('heading', { level: 1, name: 'Hovedinntak 2027' });
  expect(file()).toHaveAttribute('href', '/exports/round.xlsx?id=round');
  await userEvent.click(screen.getByRole('button', { name: /VTA og VTO/ }));
  expect(file()).toHaveAttribute('href', '/exports/round-nav.xlsx?id=round');
});

test('why not: day by day, with what could help tried without saving', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Even Tangen' }));
  const why = screen.getByRole('complementary', { name: 'Hvorfor fikk Even ikke plass?' });
  expect(await within(why).findByText('Mandag er full.')).toBeInTheDocument();
  await userEvent.click(within(why).getByRole('button', { name: 'Prøv uten å lagre' }));
  expect(await screen.findByText('Ingenting er lagret.')).toBeInTheDocument();
  expect(sent.find(({ name }) => name === 'RoundWhatIf')?.variables['changes']).toEqual([
    { participantId: 'Even Tangen', wishId: 'even-1', part: 0, weekdays: ['tuesday'] },
  ]);
});

test('a deviation begins empty and wants a reason', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Even Tangen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Avvik med grunn' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Ingen plass denne gangen' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avviket' }));
  expect(await within(dialog).findAllByText('Skriv hvorfor.')).not.toHaveLength(0);
  await userEvent.type(within(dialog).getByLabelText('Hvorfor?'), 'Vil vente.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avviket' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'DeviateFromProposal')?.variables['input']).toMatchObject({
      id: 'round',
      version: 7,
      participantId: 'Even Tangen',
      kind: 'withhold',
      reason: 'Vil vente.',
    }),
  );
});

test('a step tells what follows before it is taken; a closed one that is not next is not shown', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Send til godkjenning' }));
  const dialog = await screen.findByRole('dialog', { name: 'Vil du sende forslaget til godkjenning?' });
  expect(dialog).toHaveTextContent('En annen person må godkjenne.');
  expect(screen.queryByText('Ikke nå.')).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send til godkjenning' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'TakeRoundStep')?.variables['input']).toEqual({
      id: 'round',
      version: 7,
      step: 'sendForApproval',
      reason: null,
    }),
  );
});

test('NAV’s list shows need, without numbers and without a button', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^VTA og VTO/ }));
  const list = screen.getByRole('region', { name: 'Behov for plass hos NAV' });
  expect(within(list).getByRole('row', { name: /^Ada Lindmo Jobbfrukt/ })).toBeInTheDocument();
  expect(within(list).queryByRole('button')).not.toBeInTheDocument();
});

test('who approves sees every deviation with its reason', async () => {
  const deviation = {
    kind: 'give',
    reason: 'Kan begynne med én dag.',
    by: 'Lise Berg',
    at: '2027-03-02T09:00:00Z',
    days: [{ offerId: 'ba', offer: 'Kantine', weekday: 'friday' }],
  };
  open(
    aDesk({ round: { state: 'forApproval', allowedSteps: [step('approve')] }, applicants: [{ ...even, deviation }] }),
  );
  const box = await screen.findByRole('region', { name: 'Til godkjenning: forslag 4' });
  expect(box).toHaveTextContent('Even Tangen. Får Kantine: fredag. Kan begynne med én dag.');
  expect(screen.getByRole('button', { name: 'Godkjenn forslaget' })).toBeInTheDocument();
});

test('more than two hundred applicants are not all drawn at once', async () => {
  const many = Array.from({ length: 300 }, (_each, index) => anApplicant(`Søker ${index + 1}`, { number: index + 1 }));
  open(aDesk({ applicants: many }));
  expect(await screen.findByRole('button', { name: 'Alle (300)' })).toBeInTheDocument();
  expect(screen.queryAllByRole('button', { name: /^Søker \d+$/ }).length).toBeLessThan(200);
});
