import { sessionCookie } from '../session/cookie';
import {
  answersByPhone,
  days,
  latest,
  offersPlace,
  openCase,
  sendsForApproval,
  takes,
  written,
  type StoryCase,
} from '../../test/story-cases';
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

const payload = `... on PlacementPayload { placement { state to days { weekday to } participant { name phone } } }`;

/** A person with a decided place at the work centre on Monday and Tuesday, and at the day centre on Wednesday. */
async function placed(who: { name: string } | { participantId: string } = { name: 'Pia' }): Promise<StoryCase> {
  const lise = await api.as('lise', { role: 'caseworker' });
  const dag = await api.as('dag', { role: 'decisionMaker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]], who);
  await offersPlace(tale, lise, one, [...days(tale, 'ba-arbeid', 1, 2), ...days(tale, 'bkd-aktivitet', 3)]);
  await answersByPhone(tale, lise, one, 'accept');
  const { id: placeOfferId } = await latest(tale, 'place_offer', one);
  const { applicationId, wishIds } = one;
  const text = { reasons: 'Det passer.', facts: 'Søknaden.' };
  await takes(lise, 'prepareDecision', { applicationId, wishIds, placeOfferId, outcome: 'granted', ...text });
  const { id, version } = await latest(tale, 'decision', one);
  await takes(lise, 'sendDecisionForApproval', { id, version });
  await takes(dag, 'makeDecision', { id, version: version + 1 });
  return one;
}

/** How the office may end the place, as it is shown: `end false`. */
async function endings({ applicationId }: Pick<StoryCase, 'applicationId'>): Promise<string[]> {
  const page = await (
    await api.as('lise', { role: 'caseworker' })
  ).query<{ case: { placements: { allowedSteps: { step: string; open: boolean }[] }[] } }>(
    'query ($id: ID!) { case(id: $id) { placements { allowedSteps { step open } } } }',
    { id: applicationId },
  );
  const steps = page.case.placements[0]?.allowedSteps ?? [];
  return steps.filter(({ step }) => /end$/i.test(step)).map(({ step, open }) => `${step} ${open}`);
}

test('a placement starts on its first day, is paused, and ends with the last day attended', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await placed();
  const start = await latest(tale, 'placement', one);
  const { body } = await api.http({
    method: 'GET',
    url: '/exports/placements.csv',
    headers: { cookie: `${sessionCookie}=${lise.token ?? ''}` },
  });
  expect(body).toMatch(/Pia Prøve;Skal begynne;[^;]+;"?mandag, tirsdag, onsdag"?;16\.08\.2027;/);
  const at = (version: number) => ({ id: start.id, version });
  expect(await takes(lise, 'startPlacement', at(start.version))).toMatchObject({
    rule: 'starts-later',
    message: 'Plassen begynner 16. august 2027. Den kan ikke starte før.',
  });
  await api.setDay('2027-08-16');
  expect(await takes(lise, 'startPlacement', at(1), payload)).toMatchObject({ placement: { state: 'active' } });
  const paused = await takes(lise, 'pausePlacement', { ...at(2), reason: 'Operasjon' }, payload);
  expect(paused).toMatchObject({ placement: { state: 'paused' } });
  expect(await takes(lise, 'pausePlacement', { ...at(2), reason: 'Operasjon' })).toMatchObject({
    rule: 'step-not-open',
  });
  expect(await takes(lise, 'resumePlacement', at(3), payload)).toMatchObject({ placement: { state: 'active' } });
  // What the municipality has granted ends by a new decision.
  const byItself = { ...at(4), lastDay: '2027-12-17', reason: 'Flytter' };
  expect(await takes(lise, 'endPlacement', byItself)).toMatchObject({ rule: 'placement-needs-decision' });
  expect(await endings(one)).toEqual(['end false', 'decideEnd true']);
  const ends = { outcome: 'ended', placementId: start.id, wishIds: [], applicationId: one.applicationId, ...written };
  expect(await takes(lise, 'prepareDecision', { ...ends, to: '2027-08-01' })).toMatchObject({
    rule: 'ends-before-start',
  });
  const approved = await sendsForApproval(tale, lise, one, { ...ends, to: '2027-12-17' });
  const dag = await api.as('dag', { role: 'decisionMaker' });
  expect(await takes(dag, 'makeDecision', approved)).toMatchObject({ __typename: 'CasePayload' });
  expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'ended' });
  const lastDays = `SELECT DISTINCT (upper(valid) - 1)::text AS day FROM placement_day WHERE placement_id = $1`;
  expect((await api.owner.query(lastDays, [start.id])).rows).toEqual([{ day: '2027-12-17' }]);
  const { rows } = await api.owner.query(`SELECT DISTINCT until FROM access_grant WHERE source_id = $1`, [start.id]);
  expect(rows).toEqual([{ until: '2028-01-26' }]);
  await api.setDay('2027-01-18');
});

test('how somebody gets there is told before the first day by the office or the provider, and by nobody else', async () => {
  const one = await placed();
  const { id } = await latest(tale, 'placement', one);
  const told = `... on PlacementPayload { placement { transport transportTold { on by } mayTellTransport version } }`;
  const tells = async (code: string, version: number, transport: string) =>
    takes(await api.as(code), 'tellTransport', { id, version, transport }, told);
  expect(await tells('nina', 1, 'provider')).toMatchObject({
    placement: { transport: 'provider', transportTold: null, mayTellTransport: true, version: 2 },
  });
  expect(await tells('lise', 1, 'family')).toMatchObject({ __typename: 'Conflict' });
  expect(await tells('lise', 2, 'family')).toMatchObject({
    placement: { transport: 'family', transportTold: { on: '2027-01-18', by: 'Lise Berg' }, version: 3 },
  });
  expect(await tells('siv', 3, 'provider')).toMatchObject({ __typename: 'NotFound' });
  expect(await tells('marit', 3, 'provider')).toMatchObject({ __typename: 'NotFound' });
  const { rows } = await api.owner.query(
    `SELECT from_state, to_state FROM case_history WHERE object_id = $1 AND step = 'tellTransport'`,
    [id],
  );
  expect(rows).toEqual([
    { from_state: 'planned', to_state: 'planned' },
    { from_state: 'planned', to_state: 'planned' },
  ]);
  const begun = await api.owner.query("UPDATE placement SET state = 'active' WHERE id = $1", [id]);
  expect(begun.rowCount).toBe(1);
  expect(await tells('lise', 3, 'municipality')).toMatchObject({ rule: 'step-not-open' });
});

test('she tells it herself on Min sak, or who acts for her does; who only helps her does not', async () => {
  const one = await placed({ participantId: await tale.participantId('sofie') });
  const { id } = await latest(tale, 'placement', one);
  const [sofie, eva] = [await api.as('sofie', { kind: 'self' }), await api.as('eva', { kind: 'representation' })];
  const transport = async () =>
    (
      await sofie.query<{ myCase: { placements: object[] } }>(
        '{ myCase { placements { transport mayTellTransport } } }',
      )
    ).myCase.placements;
  expect(await transport()).toEqual([{ transport: null, mayTellTransport: true }]);
  for (const [version, asker, way] of [
    [1, sofie, 'byHerself'],
    [2, eva, 'family'],
  ] as const) {
    expect(await takes(asker, 'tellTransport', { id, version, transport: way })).toMatchObject({
      __typename: 'PlacementPayload',
    });
    expect(await transport()).toEqual([{ transport: way, mayTellTransport: true }]);
  }
  const tuva = await api.as('tuva', { kind: 'representation' });
  expect(await takes(tuva, 'tellTransport', { id, version: 3, transport: 'family' })).toMatchObject({
    __typename: 'NotFound',
  });
});

test('a start that nobody has confirmed, and a pause that is over, stand on the worklist until somebody says so', async () => {
  const one = await placed();
  const { id } = await latest(tale, 'placement', one);
  const tasks = async () => {
    const { worklist } = await (
      await api.as('lise', { role: 'caseworker' })
    ).query<{ worklist: { edges: { node: { id: string; nextStep: { key: string; deadline: string } } }[] } }>(
      '{ worklist(view: all) { edges { node { id nextStep { key deadline } } } } }',
    );
    return worklist.edges.find(({ node }) => node.id === one.applicationId)?.node.nextStep;
  };
  await api.owner.query(`UPDATE application SET state = 'closed' WHERE id = $1`, [one.applicationId]);
  await api.owner.query(`UPDATE letter_delivery SET opened_at = app_now() WHERE participant_id = $1`, [
    one.participantId,
  ]);
  await api.setDay('2027-08-17');
  expect(await tasks()).toEqual({ key: 'confirmStart', deadline: '2027-08-16' });
  expect(await takes(await api.as('nina'), 'startPlacement', { id, version: 1 }, payload)).toMatchObject({
    placement: { state: 'active' },
  });
  expect((await tasks())?.key).not.toBe('confirmStart');
  const lise = await api.as('lise', { role: 'caseworker' });
  await takes(lise, 'pausePlacement', { id, version: 2, reason: 'Operasjon', backOn: '2027-09-01' });
  await api.setDay('2027-09-01');
  expect(await tasks()).toEqual({ key: 'confirmReturn', deadline: '2027-09-01' });
  await takes(await api.as('lise', { role: 'caseworker' }), 'resumePlacement', { id, version: 3 });
  const { rows } = await api.owner.query('SELECT state, paused_until FROM placement WHERE id = $1', [id]);
  expect(rows).toEqual([{ state: 'active', paused_until: null }]);
  await api.setDay('2027-01-18');
});

test('a provider sees its own people and its own days, and no case', async () => {
  const one = await placed();
  const nina = await api.as('nina');
  const { placements } = await nina.query<{
    placements: { totalCount: number; edges: { node: Record<string, unknown> }[] };
  }>(
    `{ placements(first: 50) { totalCount edges { node { id caseId participant { name protection school { name } }
       days { weekday offer { code } } allowedSteps { step } } } } }`,
  );
  const { id } = await latest(tale, 'placement', one);
  const mine = placements.edges.find(({ node }) => node['id'] === id);
  expect(mine?.node).toMatchObject({
    caseId: null,
    participant: { name: 'Pia Prøve', protection: null, school: null },
    days: [
      { weekday: 'monday', offer: { code: 'ba-arbeid' } },
      { weekday: 'tuesday', offer: { code: 'ba-arbeid' } },
    ],
  });
  const siv = await api.as('siv');
  const others = await siv.query<{ placements: { totalCount: number } }>('{ placements { totalCount } }');
  expect(others.placements.totalCount).toBe(0);
});

test('a list is read page by page', async () => {
  await placed();
  const lise = await api.as('lise', { role: 'caseworker' });
  type Page = {
    placements: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string } }[] };
  };
  const document = `query ($after: String) { placements(first: 1, after: $after, offerCode: "ba-arbeid") {
    pageInfo { endCursor hasNextPage } edges { node { id } } } }`;
  const { placements: first } = await lise.query<Page>(document);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const { placements: second } = await lise.query<Page>(document, { after: first.pageInfo.endCursor });
  expect(second.edges[0]?.node.id).not.toBe(first.edges[0]?.node.id);
});

test('a place that NAV has given is ended by the office, with the last day attended', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], { name: 'Nava' });
  await takes(lise, 'registerNavGrant', {
    applicationId: one.applicationId,
    wishId: one.wishIds[0],
    madeOn: '2027-01-15',
    navReference: 'NAV-2027-41',
    startOn: '2027-08-16',
    days: days(tale, 'arba-vta', 1, 2),
    yesHeardHow: 'meeting',
  });
  expect(await endings(one)).toEqual(['end true', 'decideEnd false']);
  const { id, version } = await latest(tale, 'placement', one);
  const early = { id, version, lastDay: '2027-08-01', reason: 'Flytter' };
  expect(await takes(lise, 'endPlacement', early)).toMatchObject({ rule: 'ends-before-start', field: 'lastDay' });
  expect(await takes(lise, 'endPlacement', { ...early, lastDay: '2027-12-17' }, payload)).toMatchObject({
    placement: { state: 'ended', to: '2027-12-17', days: [{ to: '2027-12-17' }, { to: '2027-12-17' }] },
  });
});
