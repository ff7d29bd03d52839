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

  test('who has a case of her own too can be herself, first when she logs in as a citizen', async () => {
    await api.seed.user('nina', { participantId: await api.seed.participant('Nina', 'baerum') });
    await api.seed.member('nina', 'providerStaff', 'ba');
    const rolesAs = async (kind: 'self' | 'membership') => {
      const { viewer } = await (await api.as('nina', { kind })).query<Answer>(whoAmI);
      return viewer.hats.map(({ role }) => role);
    };
    expect(await rolesAs('self')).toEqual(['participant', 'providerStaff']);
    expect(await rolesAs('membership')).toEqual(['providerStaff', 'participant']);
  });

  test('where work log-in is the employer’s account, the two are kept apart', async () => {
    const separate = await testApi({ LOGIN_HATS: 'separate' });
    try {
      await separate.seed.organisation('ba', 'provider', 'baerum');
      await separate.seed.user('nina', { participantId: await separate.seed.participant('Nina', 'baerum') });
      await separate.seed.member('nina', 'providerStaff', 'ba');
      for (const [kind, role] of [
        ['self', 'participant'],
        ['membership', 'providerStaff'],
      ] as const) {
        const { viewer } = await (await separate.as('nina', { kind })).query<Answer>(whoAmI);
        expect(viewer.hats.map((hat) => hat.role)).toEqual([role]);
      }
    } finally {
      await separate.close();
    }
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

  test('to somebody else’s hat, or one she does not have, is not found and changes nothing', async () => {
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
