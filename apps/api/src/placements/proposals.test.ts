import { days, decidedPlace, latest, takes, type Answer, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const payload = `... on PlacementPayload { placement { id state from to version days { weekday from to offer { code } }
  mayPropose { step open reason } proposals { id version state kind weekdays from to reason organisation answerReason allowedSteps { step open } } } }`;
interface Placement {
  id: string;
  state: string;
  version: number;
  days: { weekday: string; from: string; to: string | null; offer: { code: string } }[];
  mayPropose: { step: string; open: boolean }[];
  proposals: { id: string; version: number; state: string }[];
}
const placementOf = (answer: Answer) => answer['placement'] as Placement;
const proposalOf = (answer: Answer) => {
  const [first] = placementOf(answer).proposals;
  if (!first) throw new Error(JSON.stringify(answer));
  return first;
};

/** Active since 1 February at BA Monday and Tuesday, BKD Wednesday; the day is 8 February. */
async function active(name: string): Promise<StoryCase> {
  await api.setDay('2027-01-18');
  const one = await decidedPlace(tale, [...days(tale, 'ba-arbeid', 1, 2), ...days(tale, 'bkd-aktivitet', 3)], {
    name,
    startOn: '2027-02-01',
  });
  await api.setDay('2027-02-08');
  const { id, version } = await latest(tale, 'placement', one);
  await takes(await api.as('lise', { role: 'caseworker' }), 'startPlacement', { id, version });
  return one;
}

async function proposes(one: StoryCase, change: object, who = 'geir'): Promise<Answer> {
  const { id: placementId, version } = await latest(tale, 'placement', one);
  const input = { placementId, version, reason: 'Ønsker det selv.', ...change };
  return takes(await api.as(who), 'proposePlacementChange', input, payload);
}

async function answers(answer: Answer, step: string, reason?: string): Promise<Answer> {
  const { id, version } = proposalOf(answer);
  return takes(await api.as('lise', { role: 'caseworker' }), 'answerProposal', { id, version, step, reason }, payload);
}

const tasksOf = async ({ applicationId }: StoryCase) => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const found = await lise.query<{ case: { nextStep: { key: string; text: string } } }>(
    'query ($id: ID!) { case(id: $id) { nextStep { key text } } }',
    { id: applicationId },
  );
  return found.case.nextStep;
};

test('a provider proposes other days and changes nothing; the office’s yes moves them from that day, with history', async () => {
  const one = await active('Dora');
  const asked = await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['tuesday', 'thursday'] });
  expect(placementOf(asked)).toMatchObject({
    mayPropose: [
      { step: 'end', open: true },
      { step: 'extend', open: false },
      {
        step: 'changeDays',
        open: false,
        reason: 'Dere har allerede foreslått andre dager. Vent på svar, eller trekk forslaget.',
      },
      { step: 'pause', open: true },
      { step: 'startOn', open: false },
    ],
    proposals: [
      { state: 'proposed', organisation: 'Bærum arbeidssenter', allowedSteps: [{ step: 'withdraw', open: true }] },
    ],
  });
  const dayRows = async () =>
    (
      await api.owner.query<object>(`SELECT count(*)::int AS n FROM placement_day WHERE participant_id = $1`, [
        one.participantId,
      ])
    ).rows;
  expect(await dayRows()).toEqual([{ n: 3 }]);
  expect(await tasksOf(one)).toEqual({ key: 'answerProposal', text: 'Svar på forslaget fra tilbyderen' });
  expect(await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['friday'] })).toMatchObject({
    rule: 'proposal-open-already',
  });

  const yes = await answers(asked, 'accept');
  expect(placementOf(yes).days.map(({ weekday, from, to, offer }) => `${offer.code} ${weekday} ${from} ${to}`)).toEqual(
    [
      'ba-arbeid monday 2027-02-01 2027-02-28',
      'ba-arbeid tuesday 2027-02-01 null',
      'bkd-aktivitet wednesday 2027-02-01 null',
      'ba-arbeid thursday 2027-03-01 null',
    ],
  );
  const { rows } = await api.owner.query(
    `SELECT object_type, step, by_role FROM case_history WHERE participant_id = $1 AND step IN ('propose', 'accept', 'changeDays')
        AND object_type IN ('proposal', 'placement') ORDER BY seq`,
    [one.participantId],
  );
  expect(rows).toEqual([
    { object_type: 'proposal', step: 'propose', by_role: 'providerLeader' },
    { object_type: 'placement', step: 'changeDays', by_role: 'caseworker' },
    { object_type: 'proposal', step: 'accept', by_role: 'caseworker' },
  ]);
  expect(await answers(asked, 'accept')).toMatchObject({ rule: 'step-not-open' });
});

test('a day the person has elsewhere, and a day without room, are refused, and nothing is changed', async () => {
  const one = await active('Elin');
  const asked = await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['wednesday'] });
  expect(await answers(asked, 'accept')).toMatchObject({ rule: 'day-taken' });
  await api.owner.query('UPDATE offer_capacity SET open_places = 0 WHERE offer_id = $1 AND weekday = 5', [
    tale.offer('ba-arbeid').id,
  ]);
  const no = await answers(asked, 'decline', 'Hun er på dagsenteret onsdager.');
  expect(no).toMatchObject({
    placement: { proposals: [{ state: 'declined', answerReason: 'Hun er på dagsenteret onsdager.' }] },
  });
  const friday = await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['friday'] });
  expect(await answers(friday, 'accept')).toMatchObject({ rule: 'no-room' });
  expect(await answers(friday, 'decline')).toMatchObject({ rule: 'needs-missing' });
  const { id, version } = proposalOf(friday);
  const back = await takes(await api.as('geir'), 'answerProposal', { id, version, step: 'withdraw' }, payload);
  expect(back).toMatchObject({ placement: { proposals: [{ state: 'withdrawn' }, { state: 'declined' }] } });
});

test('an end is accepted, then made longer again: the days and the provider’s access follow', async () => {
  const one = await active('Frida');
  const ends = await answers(await proposes(one, { kind: 'end', to: '2027-06-18' }), 'accept');
  expect(ends).toMatchObject({ placement: { state: 'ended', to: '2027-06-18' } });
  const access = async () =>
    (
      await api.owner.query<object>('SELECT DISTINCT until FROM access_grant WHERE source_id = $1', [
        placementOf(ends).id,
      ])
    ).rows;
  expect(await access()).toEqual([{ until: '2027-07-28' }]);
  expect(await answers(await proposes(one, { kind: 'extend', to: null }), 'accept')).toMatchObject({
    placement: { state: 'active', to: null },
  });
  expect(await access()).toEqual([{ until: null }]);
  const paused = await answers(await proposes(one, { kind: 'pause', from: '2027-02-08' }), 'accept');
  expect(paused).toMatchObject({ placement: { state: 'paused' } });
});

test('a first day is moved while it has not come', async () => {
  await api.setDay('2027-01-18');
  const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 1), { name: 'Gro', startOn: '2027-02-01' });
  expect(await proposes(one, { kind: 'startOn', from: '2027-01-11' })).toMatchObject({ rule: 'proposal-in-the-past' });
  const moved = await answers(await proposes(one, { kind: 'startOn', from: '2027-03-01' }), 'accept');
  expect(moved).toMatchObject({ placement: { from: '2027-03-01', days: [{ from: '2027-03-01', to: null }] } });
});

test('only a house where the person has days proposes, and only the own office answers', async () => {
  const one = await active('Hege');
  const { id: placementId, version } = await latest(tale, 'placement', one);
  const input = { placementId, version, kind: 'end', to: '2027-06-18', reason: 'Flytter' };
  expect(await takes(await api.as('siv'), 'proposePlacementChange', input)).toMatchObject({ __typename: 'NotFound' });
  expect(await takes(await api.as('lise', { role: 'caseworker' }), 'proposePlacementChange', input)).toMatchObject({
    rule: 'step-not-yours',
  });
  const asked = await proposes(one, { kind: 'end', to: '2027-06-18' });
  const step = { id: proposalOf(asked).id, version: 1, step: 'accept' };
  for (const [who, role, expected] of [
    ['marit', 'caseworker', { __typename: 'NotFound' }],
    ['siv', undefined, { __typename: 'NotFound' }],
    // The day centre has the person too, and does not see what another house proposes.
    ['pia', undefined, { __typename: 'NotFound' }],
    ['geir', undefined, { rule: 'step-not-yours' }],
  ] as const) {
    expect([who, await takes(await api.as(who, role ? { role } : {}), 'answerProposal', step)]).toMatchObject([
      who,
      expected,
    ]);
  }
});
