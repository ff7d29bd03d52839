import { latest, openCase, takes, weekdaysAboveCapacity, type Answer, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(90_000);

let api: TestApi;
let tale: Story;
let roundId: string;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  const { rows } = await api.owner.query<{ id: string }>(
    `SELECT r.id FROM intake_round r JOIN municipality m ON m.id = r.municipality_id WHERE m.code = 'baerum' AND r.year = 2027`,
  );
  roundId = rows[0]?.id ?? '';
});
afterAll(() => api.close());

const lise = () => api.as('lise', { role: 'caseworker' });
const dag = () => api.as('dag', { role: 'decisionMaker' });
const people = new Map<string, StoryCase>();

/** Somebody in the round, with wishes found suitable and a documented need. */
async function applies(
  name: string,
  needClass: number | null,
  wishes: Parameters<typeof openCase>[2],
): Promise<StoryCase> {
  const one = await openCase(tale, 'baerum', wishes, { name });
  await api.owner.query('UPDATE application SET round_id = $2 WHERE id = $1', [one.applicationId, roundId]);
  const caseworker = await lise();
  for (const wishId of one.wishIds) await takes(caseworker, 'assessWish', { wishId, version: 1, suitable: true });
  if (needClass !== null) {
    const { rows } = await api.owner.query<{ version: number }>('SELECT version FROM application WHERE id = $1', [
      one.applicationId,
    ]);
    const input = { id: one.applicationId, version: rows[0]?.version, needClass, reason: `${name} trenger det.` };
    expect(await takes(caseworker, 'assessNeed', input)).toMatchObject({ __typename: 'CasePayload' });
  }
  people.set(name, one);
  return one;
}

interface Round {
  version: number;
  state: string;
  allowedSteps: { step: string; open: boolean; reason: string | null }[];
  run: { id: string; number: number; given: number; resultHash: string } | null;
  runs: { id: string; number: number; resultHash: string; snapshotHash: string }[];
}
const roundFields = `version state allowedSteps { step open reason } run { id number given resultHash }
  runs { id number resultHash snapshotHash }`;

async function round(who = lise): Promise<Round> {
  const { intakeRounds } = await (
    await who()
  ).query<{ intakeRounds: (Round & { id: string })[] }>(`{ intakeRounds { id ${roundFields} } }`);
  const found = intakeRounds.find(({ id }) => id === roundId);
  if (!found) throw new Error('The round is not there.');
  return found;
}

async function step(name: string, more: object = {}, who = lise): Promise<Answer> {
  const { version } = await round(who);
  return takes(
    await who(),
    'takeRoundStep',
    { id: roundId, version, step: name, ...more },
    '... on IntakeRoundPayload { round { state } published { caseId placeOfferId problem } }',
  );
}

interface Desk {
  intakeRound: {
    applicants: { name: string | null; number: number | null; outcome: string | null; days: { weekday: string }[] }[];
  } | null;
}
async function desk(): Promise<string[]> {
  const document = `query ($id: ID!) { intakeRound(id: $id) { applicants { name number outcome days { weekday } } } }`;
  const { intakeRound } = await (await lise()).query<Desk>(document, { id: roundId });
  return (intakeRound?.applicants ?? [])
    .map(({ name, number, outcome, days }) => `${number} ${name} ${outcome} ${days.length}`)
    .sort();
}

test('a round goes from the deadline to place offers: nothing is held before, and two people stand behind it', async () => {
  await api.owner.query(`UPDATE offer_capacity SET open_places = 1 WHERE offer_id = $1`, [tale.offer('ba-arbeid').id]);
  const ba = [[{ offer: 'ba-arbeid', days: 5 }]];
  const either = [...ba, [{ offer: 'bkd-aktivitet', days: 2 }]];
  await applies('Anna', 1, ba);
  await applies('Bo', 2, either);
  await applies('Cato', 3, ba);
  await applies('Dina', null, ba);

  expect(await step('open')).toMatchObject({ round: { state: 'open' } });
  expect(await step('freeze')).toMatchObject({ rule: 'deadline-not-passed' });
  await api.setDay('2027-02-02');
  expect(await step('freeze')).toMatchObject({ round: { state: 'frozen' } });
  expect(await step('run')).toMatchObject({
    rule: 'need-not-assessed',
    message: 'Behovet er ikke vurdert for 1 søker. Vurder det før du lager forslag.',
  });
  const dina = people.get('Dina');
  const { rows } = await api.owner.query<{ version: number }>('SELECT version FROM application WHERE id = $1', [
    dina?.applicationId,
  ]);
  await takes(await lise(), 'assessNeed', {
    id: dina?.applicationId,
    version: rows[0]?.version,
    needClass: 3,
    reason: 'Kan vente litt.',
  });

  expect(await step('run')).toMatchObject({ round: { state: 'proposed' } });
  // Cato and Dina are equals and nothing is left for either: no tie, just full.
  expect(await desk()).toEqual([
    '1 Anna Prøve given 5',
    '2 Bo Prøve given 2',
    '3 Cato Prøve noRoom 0',
    '3 Dina Prøve noRoom 0',
  ]);
  expect((await api.owner.query('SELECT 1 FROM place_offer')).rowCount).toBe(0);

  expect(await step('sendForApproval')).toMatchObject({ rule: 'step-not-open' });
  expect(await step('check')).toMatchObject({ round: { state: 'checked' } });
  expect(await step('sendForApproval')).toMatchObject({ round: { state: 'forApproval' } });
  expect(await step('approve')).toMatchObject({ rule: 'step-not-yours' });
  expect(await step('publish')).toMatchObject({ rule: 'step-not-open' });
  expect(await step('returnToPreparer', { reason: 'Se på Cato en gang til.' }, dag)).toMatchObject({
    round: { state: 'checked' },
  });
});

test('a deviation needs a reason and room, is kept, and can be taken back', async () => {
  const { version } = await round();
  const cato = people.get('Cato');
  const input = { id: roundId, version, participantId: cato?.participantId, kind: 'give', wishId: null };
  const bkd = (...weekdays: string[]) =>
    weekdays.map((weekday) => ({ offerId: tale.offer('bkd-aktivitet').id, weekday }));
  const deviates = async (more: object) => takes(await lise(), 'deviateFromProposal', { ...input, ...more });
  expect(await deviates({ days: bkd('monday'), reason: '  ' })).toMatchObject({
    rule: 'deviation-needs-reason',
    field: 'reason',
  });
  const full = [{ offerId: tale.offer('ba-arbeid').id, weekday: 'monday' }];
  expect(await deviates({ days: full, reason: 'Vil prøve.' })).toMatchObject({ rule: 'no-room' });
  expect(await deviates({ days: bkd('monday'), reason: 'Kan begynne med én dag.' })).toMatchObject({
    __typename: 'IntakeRoundPayload',
  });
  expect(await desk()).toContain('3 Cato Prøve noRoom 1');
  expect(await takes(await lise(), 'deviateFromProposal', { ...input, kind: 'withhold', reason: 'x' })).toMatchObject({
    __typename: 'Conflict',
  });
  const stranger = people.get('Anna')?.applicationId;
  expect(
    await deviates({ version: version + 1, participantId: stranger, kind: 'withhold', reason: 'x' }),
  ).toMatchObject({ __typename: 'NotFound' });
});

test('why and why not, what if, and runs beside each other: from what is stored, saving nothing', async () => {
  const runId = (await round()).run?.id;
  const asker = await lise();
  const cato = people.get('Cato');
  const explained = `query ($runId: ID!, $participantId: ID!) { roundExplanation(runId: $runId, participantId: $participantId) {
    outcome intro verified wishes { rank verdict text lines { free text weekdays } } help { text others offerId weekdays } } }`;
  interface Explained {
    roundExplanation: {
      outcome: string;
      intro: string;
      verified: boolean;
      wishes: { lines: { text: string }[] }[];
    } | null;
  }
  const { roundExplanation } = await asker.query<Explained>(explained, { runId, participantId: cato?.participantId });
  expect(roundExplanation).toMatchObject({ outcome: 'noRoom', verified: true });
  expect(roundExplanation?.intro).toBe(
    'Var nummer 3, likt med 1 til i rekkefølgen (klasse C). Har ventet siden 4. januar 2027.',
  );
  expect(roundExplanation?.wishes[0]?.lines[0]?.text).toBe(
    'Mandag er full. Fra 16. august 2027 er 1 av 1 plasser i bruk. Den siste plassen gikk til søkere foran i rekkefølgen (klasse A).',
  );
  const tried = `query ($runId: ID!, $changes: [RoundWhatIfInput!]!) { roundWhatIf(runId: $runId, changes: $changes) {
    givenBefore givenAfter differences { name before after } } }`;
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const more = [{ offerId: tale.offer('ba-arbeid').id, places: 1, weekdays }];
  const { roundWhatIf } = await asker.query<{ roundWhatIf: object }>(tried, { runId, changes: more });
  expect(roundWhatIf).toMatchObject({ givenBefore: 2, givenAfter: 2, differences: [{ name: 'Bo Prøve' }] });
  const before = (await round()).runs;
  expect(await step('run')).toMatchObject({ round: { state: 'proposed' } });
  const after = (await round()).runs;
  expect([after.length, after[0]?.resultHash]).toEqual([2, before[0]?.resultHash]);
  const compared = `query ($a: ID!, $b: ID!) { compareAllocationRuns(before: $a, after: $b) { differences { name } } }`;
  const { compareAllocationRuns } = await asker.query<{ compareAllocationRuns: object }>(compared, {
    a: after[1]?.id,
    b: after[0]?.id,
  });
  expect(compareAllocationRuns).toEqual({ differences: [] });
  await expect(
    api.owner.query(
      `UPDATE allocation_run SET approved_by_user_id = prepared_by_user_id, approved_at = app_now() WHERE id = $1`,
      [runId],
    ),
  ).rejects.toThrow(/two_people/);
});

/** Whoever decides otherwise in the proposal has prepared it too: she does not approve it, in whatever role. */
async function deviatesAndIsKeptFromApproving(): Promise<void> {
  await api.owner.query(
    `INSERT INTO membership (user_id, organisation_id, role, since) SELECT u.id, o.id, 'caseworker', '2020-01-01'
       FROM app_user u, organisation o WHERE u.demo_code = 'dag' AND o.code = 'baerum-tildeling'`,
  );
  const leder = () => api.as('leder', { role: 'officeLeader' });
  const cato = { id: roundId, participantId: people.get('Cato')?.participantId };
  const days = [{ offerId: tale.offer('bkd-aktivitet').id, weekday: 'tuesday' }];
  const otherwise = { ...cato, kind: 'give', wishId: null, days, reason: 'Kan begynne med én dag.' };
  const asCaseworker = await api.as('dag', { role: 'caseworker' });
  expect(
    await takes(asCaseworker, 'deviateFromProposal', { ...otherwise, version: (await round()).version }),
  ).toMatchObject({ __typename: 'IntakeRoundPayload' });
  await step('sendForApproval');
  expect(await step('approve', {}, dag)).toMatchObject({ rule: 'same-person' });
  expect((await round(dag)).allowedSteps).toContainEqual(expect.objectContaining({ step: 'approve', open: false }));
  expect((await round(leder)).allowedSteps).toContainEqual(expect.objectContaining({ step: 'approve', open: true }));
  await step('returnToPreparer', { reason: 'Ikke dette likevel.' }, leder);
  const follows = { ...cato, kind: 'follow', version: (await round()).version };
  expect(await takes(await lise(), 'deviateFromProposal', follows)).toMatchObject({ __typename: 'IntakeRoundPayload' });
  await step('sendForApproval');
}

test('another person approves, publishing prepares place offers, and each sees her own result only', async () => {
  await step('check');
  await deviatesAndIsKeptFromApproving();
  expect(await step('approve', {}, dag)).toMatchObject({ round: { state: 'approved' } });
  const anna = people.get('Anna');
  await api.owner.query(`INSERT INTO app_user (demo_code, name, participant_id) VALUES ('anna', 'Anna', $1)`, [
    anna?.participantId,
  ]);
  const own = await api.as('anna', { kind: 'self' });
  const mine = `{ myRoundResult { year outcome text orderText wishes { rank verdict } } }`;
  expect((await own.query<{ myRoundResult: object | null }>(mine)).myRoundResult).toBeNull();

  const published = await step('publish');
  expect(published).toMatchObject({ round: { state: 'published' } });
  expect(published['published']).toEqual([
    { caseId: anna?.applicationId, placeOfferId: expect.any(String) as string, problem: null },
    { caseId: people.get('Bo')?.applicationId, placeOfferId: expect.any(String) as string, problem: null },
  ]);
  const { rows } = await api.owner.query<{ state: string; holds: boolean }>(
    'SELECT DISTINCT o.state, d.holds FROM place_offer o JOIN place_offer_day d ON d.place_offer_id = o.id',
  );
  expect(rows).toEqual([{ state: 'prepared', holds: false }]);
  expect((await own.query<{ myRoundResult: object | null }>(mine)).myRoundResult).toMatchObject({
    year: 2027,
    outcome: 'given',
    wishes: [{ rank: 1, verdict: 'given' }],
  });
  const { id, version } = await latest(tale, 'place_offer', anna ?? { applicationId: '' });
  expect(await takes(await lise(), 'sendPlaceOffer', { id, version, answerBy: '2027-02-22' })).toMatchObject({
    __typename: 'CasePayload',
  });
  expect(await weekdaysAboveCapacity(tale)).toEqual([]);
});

test('the round is the office’s own: nobody else sees or moves it', async () => {
  const { version } = await round();
  for (const [code, hat] of [
    ['marit', { role: 'caseworker' }],
    ['siv', {}],
    ['even', {}],
    ['ada', { kind: 'self' }],
  ] as const) {
    const asker = await api.as(code, hat);
    const answer = await takes(asker, 'takeRoundStep', { id: roundId, version, step: 'thaw', reason: 'x' });
    expect([code, answer.__typename]).toEqual([code, 'NotFound']);
    const { intakeRound } = await asker.query<Desk>(
      'query ($id: ID!) { intakeRound(id: $id) { applicants { name } } }',
      { id: roundId },
    );
    expect([code, intakeRound]).toEqual([code, null]);
  }
});
