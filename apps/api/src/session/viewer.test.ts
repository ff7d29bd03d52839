import { testApi, type TestApi } from '../../test/test-api';

const whoAmI = '{ viewer { name role hatChosen hat { kind id label } hats { kind id role label municipalityName } } }';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  await api.seed.organisation('ba', 'provider', 'baerum');
  await api.seed.member('lise', 'caseworker', 'tildeling-baerum');
  await api.seed.member('lise', 'providerStaff', 'ba');
});
afterAll(() => api.close());

describe('viewer', () => {
  test('nobody is logged in without a session', async () => {
    expect(await api.anonymous.query(whoAmI)).toEqual({ viewer: null });
  });

  test('a caseworker sees her own hat and those she could wear', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    const { viewer } = await lise.query<{ viewer: { role: string; hats: object[] } }>(whoAmI);
    expect(viewer).toMatchObject({ name: 'Lise', role: 'caseworker', hat: { kind: 'membership' } });
    expect(viewer.hats).toMatchObject([{ role: 'providerStaff' }, { role: 'caseworker', municipalityName: 'Baerum' }]);
  });
});
