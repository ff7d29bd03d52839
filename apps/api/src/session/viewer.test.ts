import { testApi, type TestApi } from '../../test/test-api';

const whoAmI = `{ viewer { id name hatChosen sessionEndsAt
  activeHat { id kind role label organisation { code kind } municipality { code } actingFor validUntil }
  hats { id kind role label } } }`;
const switchHat = `mutation ($hatId: ID!) { switchHat(input: { hatId: $hatId }) {
  __typename ... on ViewerPayload { viewer { activeHat { role } hatChosen } } ... on NotFound { message } } }`;

interface Answer {
  viewer: { id: string; activeHat: { role: string }; hats: { id: string; role: string; kind: string }[] };
}

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  await api.seed.organisation('ba', 'provider', 'baerum');
  await api.seed.member('lise', 'caseworker', 'tildeling-baerum');
  await api.seed.member('lise', 'providerStaff', 'ba', '2020-01-01', '2027-06-30');
  await api.seed.member('dag', 'decisionMaker', 'tildeling-baerum');
});
afterAll(() => api.close());

describe('viewer', () => {
  test('nobody is logged in without a session', async () => {
    expect(await api.anonymous.query(whoAmI)).toEqual({ viewer: null });
  });

  test('a caseworker sees the hat she wears and those she could wear', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    const { viewer } = await lise.query<Answer>(whoAmI);
    expect(viewer).toMatchObject({
      name: 'Lise',
      hatChosen: true,
      activeHat: {
        kind: 'membership',
        role: 'caseworker',
        organisation: { code: 'tildeling-baerum', kind: 'office' },
        municipality: { code: 'baerum' },
        actingFor: null,
        validUntil: null,
      },
    });
    expect(viewer.hats.map(({ role }) => role)).toEqual(['providerStaff', 'caseworker']);
  });

  test('as a citizen she is herself, and none of her roles at work', async () => {
    const lise = await api.as('lise', { kind: 'self' });
    const { viewer } = await lise.query<Answer>(whoAmI);
    expect(viewer.hats).toEqual([{ id: viewer.id, kind: 'self', role: 'participant', label: 'Lise' }]);
  });
});

describe('switching hats', () => {
  const roleNow = async (asker: Awaited<ReturnType<TestApi['as']>>) =>
    (await asker.query<Answer>(whoAmI)).viewer.activeHat.role;

  test('changes what she acts as, under a new session token', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    const { viewer } = await lise.query<Answer>(whoAmI);
    const before = lise.token;
    const hatId = viewer.hats.find(({ role }) => role === 'providerStaff')?.id;
    expect(await lise.mutate(switchHat, { hatId })).toEqual({
      switchHat: { __typename: 'ViewerPayload', viewer: { activeHat: { role: 'providerStaff' }, hatChosen: true } },
    });
    expect(lise.token).not.toBe(before);
    expect(await roleNow(lise)).toBe('providerStaff');
    const old = await api.http({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: `inntak=${before ?? ''}` },
      payload: { query: whoAmI },
    });
    expect(old.json()).toEqual({ data: { viewer: null } });
  });

  test('to somebody else’s hat, or one of the other kind of log-in, is not found and changes nothing', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    const { viewer: dag } = await (await api.as('dag')).query<Answer>(whoAmI);
    const { viewer } = await lise.query<Answer>(whoAmI);
    for (const hatId of [dag.hats[0]?.id, viewer.id, '00000000-0000-4000-8000-000000000000']) {
      expect(await lise.mutate(switchHat, { hatId })).toMatchObject({ switchHat: { __typename: 'NotFound' } });
    }
    expect(await roleNow(lise)).toBe('caseworker');
  });

  test('needs a log-in', async () => {
    const answer = await api.anonymous.ask(switchHat, { hatId: '00000000-0000-4000-8000-000000000000' });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('is recorded', async () => {
    const { rows } = await api.owner.query(
      "SELECT kind FROM audit_event WHERE action = 'session.hatSwitchedTo.providerStaff'",
    );
    expect(rows).toEqual([{ kind: 'write' }]);
  });
});
