import { openCase, takes } from '../../test/story-cases';
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

const payload = '... on EarmarkedGrantPayload { grant { id version amount } }';
const letter = { purpose: 'Nye plasser i kantiner', amount: 900_000, from: '2026-07-01', to: '2027-06-30' };
interface Listed {
  readonly earmarkedGrants: {
    readonly mayRegister: boolean;
    readonly mayLink: boolean;
    readonly grants: readonly {
      readonly id: string;
      readonly version: number;
      readonly amount: number;
      readonly placements: number | null;
      readonly mayChange: boolean;
      readonly changes: readonly {
        readonly by: string | null;
        readonly reason: string | null;
        readonly amount: number;
      }[];
    }[];
  };
}
const list = `{ earmarkedGrants { mayRegister mayLink grants { id version amount placements mayChange changes { by reason amount } } } }`;
const grantsOf = async (code: string, hat = {}) =>
  (await (await api.as(code, hat)).query<Listed>(list)).earmarkedGrants;

/** A placement at Alna's own day centre, made as the owner. */
async function placementFrom(day: string): Promise<{ id: string; version: number }> {
  const one = await openCase(tale, 'alna', [[{ offer: 'bydel-aktivitet', days: 2 }]]);
  const { rows } = await api.owner.query<{ id: string; version: number }>(
    `INSERT INTO placement (application_id, participant_id, tenant_id, state, financing, from_on)
     SELECT a.id, a.participant_id, a.tenant_id, 'active', 'municipality', $2 FROM application a WHERE a.id = $1
     RETURNING id, version`,
    [one.applicationId, day],
  );
  if (!rows[0]) throw new Error('No placement was made.');
  return rows[0];
}

test('an analyst writes down what was given, and corrects it with a reason; all of it stays', async () => {
  const hanne = await api.as('hanne');
  expect(await takes(hanne, 'registerEarmarkedGrant', { ...letter, amount: 0 })).toMatchObject({
    rule: 'grant-amount-impossible',
    field: 'amount',
  });
  const made = await takes(hanne, 'registerEarmarkedGrant', letter, payload);
  expect(made).toMatchObject({ grant: { version: 1, amount: 900_000 } });
  const { id } = made['grant'] as { id: string };
  const change = { id, ...letter, amount: 1_100_000, version: 1, reason: 'Nytt brev i november' };
  expect(await takes(hanne, 'changeEarmarkedGrant', { ...change, reason: ' ' })).toMatchObject({ field: 'reason' });
  expect(await takes(hanne, 'changeEarmarkedGrant', change, payload)).toMatchObject({ grant: { version: 2 } });
  expect(await takes(hanne, 'changeEarmarkedGrant', change)).toMatchObject({ __typename: 'Conflict' });
  const { mayRegister, mayLink, grants } = await grantsOf('hanne');
  expect([mayRegister, mayLink]).toEqual([true, false]);
  expect(grants).toMatchObject([
    {
      amount: 1_100_000,
      placements: null,
      mayChange: true,
      changes: [
        { by: 'Hanne Lunde', reason: 'Nytt brev i november', amount: 1_100_000 },
        { by: 'Hanne Lunde', reason: null, amount: 900_000 },
      ],
    },
  ]);
});

test('who knows the case says what it pays for; then its period stands', async () => {
  const selma = await api.as('selma');
  const hanne = await api.as('hanne');
  const grantId = (await grantsOf('selma')).grants[0]?.id ?? '';
  const { id: placementId, version } = await placementFrom('2026-08-17');
  const link = { placementId, version, grantId };
  expect(await takes(hanne, 'linkEarmarkedGrant', link)).toMatchObject({ __typename: 'NotFound' });
  const early = await placementFrom('2026-06-01');
  expect(await takes(selma, 'linkEarmarkedGrant', { placementId: early.id, version: 1, grantId })).toMatchObject({
    rule: 'placement-outside-grant',
  });
  const linked = await takes(
    selma,
    'linkEarmarkedGrant',
    link,
    '... on PlacementPayload { placement { version earmarkedGrant { purpose } } }',
  );
  expect(linked).toMatchObject({ placement: { version: 2, earmarkedGrant: { purpose: letter.purpose } } });
  expect((await grantsOf('selma')).grants).toMatchObject([{ placements: 1, mayChange: false }]);
  expect((await grantsOf('hanne')).grants).toMatchObject([{ placements: null }]);
  const moved = { id: grantId, version: 2, ...letter, to: '2027-12-31', reason: 'Lengre' };
  expect(await takes(hanne, 'changeEarmarkedGrant', moved)).toMatchObject({ rule: 'grant-in-use' });

  const { rows } = await api.owner.query<{ step: string; by: string }>(
    `SELECT h.step, u.demo_code AS by FROM case_history h JOIN app_user u ON u.id = h.by_user_id WHERE h.object_id = $1`,
    [placementId],
  );
  expect(rows).toEqual([{ step: 'linkGrant', by: 'selma' }]);
  const none = { placementId, version: 2, grantId: null };
  expect(await takes(selma, 'linkEarmarkedGrant', none)).toMatchObject({ __typename: 'PlacementPayload' });
  expect((await grantsOf('selma')).grants).toMatchObject([{ placements: 0 }]);
});

test('another municipality sees and touches nothing of it; the city sees the money, and changes none', async () => {
  const grant = (await grantsOf('hanne')).grants[0];
  expect((await grantsOf('leder', { role: 'officeLeader' })).grants).toEqual([]);
  expect(await grantsOf('erik')).toMatchObject({
    mayRegister: false,
    grants: [{ mayChange: false, placements: null }],
  });
  expect(await grantsOf('nina')).toEqual({ mayRegister: false, mayLink: false, grants: [] });
  const change = { id: grant?.id, version: 2, ...letter, reason: 'Prøver' };
  const answer = async (code: string, hat = {}) => takes(await api.as(code, hat), 'changeEarmarkedGrant', change);
  expect(await answer('leder', { role: 'officeLeader' })).toMatchObject({ __typename: 'NotFound' });
  expect(await answer('erik')).toMatchObject({ rule: 'step-not-yours' });
  expect(await answer('selma')).toMatchObject({ rule: 'step-not-yours' });
  expect(await takes(await api.as('erik'), 'registerEarmarkedGrant', letter)).toMatchObject({ rule: 'step-not-yours' });
  expect(await takes(await api.as('nina'), 'registerEarmarkedGrant', letter)).toMatchObject({ rule: 'step-not-yours' });
  const { id } = await placementFrom('2026-09-01');
  const lise = await api.as('lise', { role: 'caseworker' });
  const link = { placementId: id, version: 1, grantId: grant?.id };
  expect(await takes(lise, 'linkEarmarkedGrant', link)).toMatchObject({ __typename: 'NotFound' });
});
