import { days, decidedPlace, latest, takes, written, type Answer, type StoryCase } from '../../test/story-cases';
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

interface DecidedChange {
  readonly outcome: 'changed' | 'ended';
  readonly from?: string;
  readonly to?: string | null;
  readonly days?: readonly object[];
}

/** Lise writes the decision that answers the proposal. */
async function writes(one: StoryCase, answer: Answer, change: DecidedChange): Promise<Answer> {
  const { id: placementId } = await latest(tale, 'placement', one);
  const about = { applicationId: one.applicationId, wishIds: [], placementId, proposalId: proposalOf(answer).id };
  return takes(await lise(), 'prepareDecision', { ...about, ...written, ...change });
}

/** Dag makes it, after Lise has sent it. */
async function decides(one: StoryCase): Promise<Answer> {
  const { id, version } = await latest(tale, 'decision', one);
  expect(await takes(await lise(), 'sendDecisionForApproval', { id, version })).toMatchObject(done);
  return takes(await api.as('dag', { role: 'decisionMaker' }), 'makeDecision', { id, version: version + 1 });
}

const lise = () => api.as('lise', { role: 'caseworker' });
const done = { __typename: 'CasePayload' };

/** The placement as the proposing house reads it, with the answers it has got. */
async function seen(one: StoryCase): Promise<Placement> {
  const { id } = await latest(tale, 'placement', one);
  const geir = await api.as('geir');
  const { placements } = await geir.query<{ placements: { edges: { node: Placement }[] } }>(
    `{ placements { edges { node { id state from to pauseFrom pausedUntil version days { weekday from to offer { code } }
       mayPropose { step open } proposals { id version state inDecision } } } } }`,
  );
  const found = placements.edges.find(({ node }) => node.id === id);
  if (!found) throw new Error('The person is not there.');
  return found.node;
}
const dayTexts = ({ days: all }: Placement) =>
  all.map(({ weekday, from, to, offer }) => `${offer.code} ${weekday} ${from} ${to}`);

test('a provider proposes other days; a municipal place is changed by a new decision only, and the proposal waits for it', async () => {
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
  // The house that proposes reads its own days only.
  const before = dayTexts(await seen(one));
  expect(before).toHaveLength(2);
  expect(await tasksOf(one)).toEqual({ key: 'answerProposal', text: 'Svar på forslaget fra tilbyderen' });
  expect(await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['friday'] })).toMatchObject({
    rule: 'proposal-open-already',
  });

  expect(await answers(asked, 'accept')).toMatchObject({ rule: 'proposal-needs-decision' });
  const change = {
    outcome: 'changed',
    from: '2027-03-01',
    days: [...days(tale, 'ba-arbeid', 2), ...days(tale, 'bkd-aktivitet', 3), ...days(tale, 'ba-arbeid', 4)],
  } as const;
  expect(await writes(one, asked, change)).toMatchObject(done);
  expect(await seen(one)).toMatchObject({ proposals: [{ state: 'proposed', inDecision: true }] });
  // Written once more by the same office: the same decision, and the same question.
  expect(await writes(one, asked, change)).toMatchObject(done);
  const { rows: decisions } = await api.owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM decision WHERE application_id = $1 AND outcome = 'changed'`,
    [one.applicationId],
  );
  expect(decisions).toEqual([{ n: 1 }]);
  expect(dayTexts(await seen(one))).toEqual(before);

  expect(await decides(one)).toMatchObject(done);
  const after = await seen(one);
  expect(dayTexts(after)).toEqual([
    'ba-arbeid monday 2027-02-01 2027-02-28',
    'ba-arbeid tuesday 2027-02-01 null',
    'ba-arbeid thursday 2027-03-01 null',
  ]);
  expect(after).toMatchObject({ proposals: [{ state: 'accepted' }] });
  const { rows } = await api.owner.query(
    `SELECT object_type, step, by_role FROM case_history WHERE participant_id = $1 AND object_type IN ('proposal', 'placement')
        AND step NOT IN ('create', 'start') ORDER BY seq`,
    [one.participantId],
  );
  expect(rows).toEqual([
    { object_type: 'proposal', step: 'propose', by_role: 'providerLeader' },
    { object_type: 'proposal', step: 'prepareDecision', by_role: 'caseworker' },
    { object_type: 'placement', step: 'changeDays', by_role: 'decisionMaker' },
    { object_type: 'proposal', step: 'decide', by_role: 'decisionMaker' },
  ]);
  expect(await answers(asked, 'accept')).toMatchObject({ rule: 'step-not-open' });
});

test('a day the person has elsewhere, and a day without room, are refused, and nothing is changed', async () => {
  const one = await active('Elin');
  const change = (weekday: number) =>
    ({
      outcome: 'changed',
      from: '2027-03-01',
      days: [...days(tale, 'bkd-aktivitet', 3), ...days(tale, 'ba-arbeid', weekday)],
    }) as const;
  const asked = await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['wednesday'] });
  expect(await writes(one, asked, change(3))).toMatchObject({ rule: 'bundle-same-day-twice' });
  await api.owner.query('UPDATE offer_capacity SET open_places = 0 WHERE offer_id = $1 AND weekday = 5', [
    tale.offer('ba-arbeid').id,
  ]);
  const no = await answers(asked, 'decline', 'Hun er på dagsenteret onsdager.');
  expect(no).toMatchObject({
    placement: { proposals: [{ state: 'declined', answerReason: 'Hun er på dagsenteret onsdager.' }] },
  });
  expect(await writes(one, asked, change(4))).toMatchObject({ rule: 'step-not-open' });
  const friday = await proposes(one, { kind: 'changeDays', from: '2027-03-01', weekdays: ['friday'] });
  expect(await writes(one, friday, change(5))).toMatchObject({ rule: 'no-room' });
  expect(await answers(friday, 'decline')).toMatchObject({ rule: 'needs-missing' });
  const { id, version } = proposalOf(friday);
  const back = await takes(await api.as('geir'), 'answerProposal', { id, version, step: 'withdraw' }, payload);
  expect(back).toMatchObject({ placement: { proposals: [{ state: 'withdrawn' }, { state: 'declined' }] } });
});

test('an end is decided, then made longer again by another decision: the days and the provider’s access follow', async () => {
  const one = await active('Frida');
  expect(
    await writes(one, await proposes(one, { kind: 'end', to: '2027-06-18' }), { outcome: 'ended', to: '2027-06-18' }),
  ).toMatchObject(done);
  expect(await decides(one)).toMatchObject(done);
  const ends = await seen(one);
  expect(ends).toMatchObject({ state: 'ended', to: '2027-06-18', proposals: [{ state: 'accepted' }] });
  const access = async () =>
    (await api.owner.query<object>('SELECT DISTINCT until FROM access_grant WHERE source_id = $1', [ends.id])).rows;
  expect(await access()).toEqual([{ until: '2027-07-28' }]);

  const longer = await proposes(one, { kind: 'extend', to: null });
  const same = [...days(tale, 'ba-arbeid', 1, 2), ...days(tale, 'bkd-aktivitet', 3)];
  expect(await writes(one, longer, { outcome: 'changed', from: '2027-06-19', days: same })).toMatchObject(done);
  expect(await decides(one)).toMatchObject(done);
  expect(await seen(one)).toMatchObject({
    state: 'active',
    to: null,
    proposals: [{ state: 'accepted' }, { state: 'accepted' }],
  });
  expect(await access()).toEqual([{ until: null }]);
});

test('a proposal is answered by a decision of its own kind about its own place', async () => {
  const one = await active('Ines');
  const other = await active('Jorunn');
  const asked = await proposes(one, { kind: 'end', to: '2027-06-18' });
  await expect(
    writes(one, asked, { outcome: 'changed', from: '2027-03-01', days: days(tale, 'ba-arbeid', 1) }),
  ).rejects.toThrow(/answered by ended/);
  expect(await writes(other, asked, { outcome: 'ended', to: '2027-06-18' })).toMatchObject({ __typename: 'NotFound' });
  expect(await writes(one, asked, { outcome: 'ended', to: '2027-06-18' })).toMatchObject(done);
  // A decision that is written anew about something else lets the proposal wait on its own again.
  const { id: placementId } = await latest(tale, 'placement', one);
  const own = {
    applicationId: one.applicationId,
    wishIds: [],
    placementId,
    ...written,
    outcome: 'ended',
    to: '2027-05-28',
  };
  expect(await takes(await lise(), 'prepareDecision', own)).toMatchObject(done);
  expect(await decides(one)).toMatchObject(done);
  const { rows } = await api.owner.query('SELECT state, decision_id FROM placement_proposal WHERE placement_id = $1', [
    placementId,
  ]);
  expect(rows).toEqual([{ state: 'proposed', decision_id: null }]);
});

test('a pause is agreed without a decision: it begins on its own day, not at once, and can be called off until then', async () => {
  const one = await active('Karin');
  const asks = () => proposes(one, { kind: 'pause', from: '2027-02-15', to: '2027-02-28' });
  expect(await answers(await asks(), 'accept')).toMatchObject({ placement: { state: 'active' } });
  expect(await seen(one)).toMatchObject({ state: 'active', pauseFrom: '2027-02-15', pausedUntil: '2027-03-01' });
  const { id, version } = await latest(tale, 'placement', one);
  const off = await takes(await lise(), 'resumePlacement', { id, version }, payload);
  expect(off).toMatchObject({ placement: { state: 'active' } });
  expect(await seen(one)).toMatchObject({ pauseFrom: null, pausedUntil: null });
  const again = await takes(await lise(), 'resumePlacement', { id, version: version + 1 });
  expect(again).toMatchObject({ rule: 'no-pause-planned' });

  await answers(await asks(), 'accept');
  const morningComes = async (day: string) => {
    await api.setDay(day);
    await api.owner.query(`SELECT graphile_worker.add_job('morning', '{}')`);
    await api.runJobs();
  };
  await morningComes('2027-02-14');
  expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'active' });
  await morningComes('2027-02-15');
  expect(await seen(one)).toMatchObject({ state: 'paused', pauseFrom: null, pausedUntil: '2027-03-01' });
  const { rows } = await api.owner.query(
    `SELECT step, reason, by_role FROM case_history WHERE object_id = $1 AND step IN ('planPause', 'pause') ORDER BY seq DESC LIMIT 1`,
    [id],
  );
  expect(rows).toEqual([{ step: 'pause', reason: 'Ønsker det selv.', by_role: 'system' }]);
  const now = await proposes(await active('Laila'), { kind: 'pause', from: '2027-02-08' });
  expect(await answers(now, 'accept')).toMatchObject({ placement: { state: 'paused' } });
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
